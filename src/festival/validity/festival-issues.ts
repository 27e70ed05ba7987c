import type { Issue } from "../../issues/issue.js";
import { type FestivalIndex, festivalIndex, type ListWithIds } from "../festival-index.js";
import { confirmationIssues, hasRepeatedConfirmation, repeatedConfirmationIssues } from "./confirmations.js";
import { DocumentCheck, eachObject, type Loose } from "./document-check.js";
import { idIssues, isId } from "./ids.js";
import type { Known, KnownIds } from "./known-ids.js";
import { lessonIssues } from "./lessons.js";
import { agreementIssues, driveTimeIssues, repeatedPairIssues } from "./pairs.js";
import { parentIssues, participantIssues } from "./people.js";
import { Place, wholeDocument } from "./place.js";
import { competencyIssues, regionIssues, schoolIssues, venueIssues } from "./places.js";

/** Checks one record of a list. */
type RecordIssues = (check: DocumentCheck, record: Loose, place: Place, known: KnownIds) => void;

/** What is wrong with one record of each list, by itself and by what it refers to, in the order of the format. */
export const recordIssues = {
  regions: regionIssues,
  competencies: competencyIssues,
  venues: venueIssues,
  schools: schoolIssues,
  driveTimes: driveTimeIssues,
  agreements: agreementIssues,
  lessons: lessonIssues,
  parents: parentIssues,
  participants: participantIssues,
  confirmations: confirmationIssues,
} as const satisfies Readonly<Record<string, RecordIssues>>;

/** References may name anything that could be an id. */
const open: Known = { has: isId };

/**
 * Everything that is wrong with a festival document but its shape: dates, instants, zones, bounds, repetitions and
 * references, list by list.
 *
 * References are checked even where other parts are malformed. `"open"` lets them name what is not there, as in lists of
 * which some are absent. `index` is the document's own, for whoever wants to use it afterwards.
 */
export function festivalIssues(
  document: unknown,
  references: "checked" | "open" = "checked",
  index: FestivalIndex = festivalIndex(looseOf(document)),
): Issue[] {
  const lists = looseOf(document);
  const check = new DocumentCheck();
  const known = references === "open" ? openIds : knownIds(index);
  for (const [list, issuesOf] of Object.entries(recordIssues) as [
    keyof typeof recordIssues,
    RecordIssues,
  ][]) {
    const place = new Place(wholeDocument, list);
    if (list in known) idIssues(check, lists[list], place, index[list as ListWithIds]());
    eachObject(lists[list], place, (record, at) => issuesOf(check, record, at, known));
  }
  repeatedPairIssues(check, lists["driveTimes"], new Place(wholeDocument, "driveTimes"), "drive time");
  repeatedPairIssues(check, lists["agreements"], new Place(wholeDocument, "agreements"), "agreement");
  for (const ofLesson of index.confirmations()?.groups() ?? []) {
    if (!hasRepeatedConfirmation(ofLesson)) continue;
    // Rare enough to go through the list once more, now with a name for each.
    repeatedConfirmationIssues(check, lists["confirmations"], new Place(wholeDocument, "confirmations"));
    break;
  }
  return check.issues;
}

function looseOf(document: unknown): Loose {
  return typeof document === "object" && document !== null ? (document as Loose) : {};
}

const openIds: KnownIds = {
  regions: open,
  competencies: open,
  venues: open,
  schools: open,
  lessons: open,
  parents: open,
  participants: open,
};

function knownIds(index: FestivalIndex): KnownIds {
  return {
    regions: index.regions(),
    competencies: index.competencies(),
    venues: index.venues(),
    schools: index.schools(),
    lessons: index.lessons(),
    parents: index.parents(),
    participants: index.participants(),
  };
}
