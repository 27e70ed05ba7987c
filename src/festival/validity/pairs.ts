import { driveSeconds, instantText, realDay } from "../../issues/expectation.js";
import { pointerTo } from "../../issues/issue.js";
import { type DocumentCheck, type Loose, objectsOf, type Placed } from "./document-check.js";
import { isId } from "./ids.js";
import type { KnownIds } from "./known-ids.js";

export function driveTimeIssues(check: DocumentCheck, root: Placed, known: KnownIds): void {
  for (const drive of objectsOf(root, "driveTimes")) {
    pairIssues(check, drive, known);
    check.leaf(driveSeconds, drive, "seconds");
  }
  check.noneTwice(
    objectsOf(root, "driveTimes"),
    pairOf,
    "a venue and school that no earlier drive time is of",
  );
}

export function agreementIssues(check: DocumentCheck, root: Placed, known: KnownIds): void {
  for (const agreement of objectsOf(root, "agreements")) {
    pairIssues(check, agreement, known);
    check.references("competencies", known.competencies, agreement, "competencies");
    for (const act of ["selectedAt", "contactedAt", "venueAgreedAt", "schoolAgreedAt", "guidelinesReadAt"]) {
      check.leaf(instantText, agreement, act);
    }
    const { dates } = agreement.value;
    if (Array.isArray(dates) && dates.length === 0) {
      check.add(pointerTo(agreement.place(), "dates"), "at least one date, or no dates at all");
    }
    check.leaves(realDay, agreement, "dates");
  }
  check.noneTwice(
    objectsOf(root, "agreements"),
    pairOf,
    "a venue and school that no earlier agreement is of",
  );
}

function pairIssues(check: DocumentCheck, pair: Placed, known: KnownIds): void {
  check.reference("venues", known.venues, pair, "venue");
  check.reference("schools", known.schools, pair, "school");
}

/** A pair of well-formed ids as one key: they hold no slash, so no two pairs have the same. */
function pairOf({ venue, school }: Loose): string | undefined {
  return isId(venue) && isId(school) ? `${venue}/${school}` : undefined;
}
