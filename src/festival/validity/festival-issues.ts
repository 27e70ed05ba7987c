import type { Issue } from "../../issues/issue.js";
import { confirmationIssues } from "./confirmations.js";
import { DocumentCheck, objectsOf, type Placed } from "./document-check.js";
import type { Known, KnownIds } from "./known-ids.js";
import { lessonIssues } from "./lessons.js";
import { agreementIssues, driveTimeIssues } from "./pairs.js";
import { parentIssues, participantIssues } from "./people.js";
import { competencyIssues, regionIssues, schoolIssues, venueIssues } from "./places.js";

const anything: Known = { has: () => true };

/**
 * Everything that is wrong with a festival document but its shape: dates, instants, zones, bounds, repetitions and
 * references, in the order of the document.
 *
 * References are checked even where other parts are malformed. `"open"` lets them name what is not there, as in lists of
 * which some are absent.
 */
export function festivalIssues(document: unknown, references: "checked" | "open" = "checked"): Issue[] {
  if (typeof document !== "object" || document === null) return [];
  const root: Placed = { value: document as Placed["value"], place: () => "" };
  const check = new DocumentCheck();
  const idsOf = (list: keyof KnownIds): Known =>
    references === "open" ? anything : new Set([...objectsOf(root, list)].map(({ value }) => value["id"]));
  const known: KnownIds = {
    regions: idsOf("regions"),
    competencies: idsOf("competencies"),
    venues: idsOf("venues"),
    schools: idsOf("schools"),
    lessons: idsOf("lessons"),
    parents: idsOf("parents"),
    participants: idsOf("participants"),
  };
  regionIssues(check, root, known);
  competencyIssues(check, root);
  venueIssues(check, root, known);
  schoolIssues(check, root, known);
  driveTimeIssues(check, root, known);
  agreementIssues(check, root, known);
  lessonIssues(check, root, known);
  parentIssues(check, root);
  participantIssues(check, root, known);
  confirmationIssues(check, root, known);
  return check.issues;
}
