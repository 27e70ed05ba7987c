import { driveSeconds, instantText, realDay } from "../../issues/expectation.js";
import type { DocumentCheck, Loose } from "./document-check.js";
import { isId } from "./ids.js";
import type { KnownIds } from "./known-ids.js";
import type { Place } from "./place.js";

export function driveTimeIssues(check: DocumentCheck, drive: Loose, place: Place, known: KnownIds): void {
  pairIssues(check, drive, place, known);
  check.leaf(driveSeconds, drive["seconds"], place, "seconds");
}

export function agreementIssues(check: DocumentCheck, agreement: Loose, place: Place, known: KnownIds): void {
  pairIssues(check, agreement, place, known);
  check.references("competencies", known.competencies, agreement["competencies"], place, "competencies");
  check.leaf(instantText, agreement["selectedAt"], place, "selectedAt");
  check.leaf(instantText, agreement["contactedAt"], place, "contactedAt");
  check.leaf(instantText, agreement["venueAgreedAt"], place, "venueAgreedAt");
  check.leaf(instantText, agreement["schoolAgreedAt"], place, "schoolAgreedAt");
  check.leaf(instantText, agreement["guidelinesReadAt"], place, "guidelinesReadAt");
  const { dates } = agreement as { dates?: unknown };
  if (Array.isArray(dates) && dates.length === 0) {
    check.add(place.pointer("dates"), "at least one date, or no dates at all");
  }
  check.leaves(realDay, dates, place, "dates");
}

function pairIssues(check: DocumentCheck, pair: Loose, place: Place, known: KnownIds): void {
  check.reference("venues", known.venues, pair["venue"], place, "venue");
  check.reference("schools", known.schools, pair["school"], place, "school");
}

/** The pairs of a list that an earlier record is of. */
export function repeatedPairIssues(check: DocumentCheck, pairs: unknown, place: Place, what: string): void {
  check.noneTwice(pairs, pairOf, `a venue and school that no earlier ${what} is of`, place);
}

/** A pair of well-formed ids as one key: they hold no slash, so no two pairs have the same. */
function pairOf({ venue, school }: Loose): string | undefined {
  return isId(venue) && isId(school) ? `${venue}/${school}` : undefined;
}
