import { instantText, nonEmptyText, quantity, realDay, timeOfDay } from "../../issues/expectation.js";
import { type DocumentCheck, objectsOf, type Placed, part } from "./document-check.js";
import { idIssues } from "./ids.js";
import type { KnownIds } from "./known-ids.js";

export function lessonIssues(check: DocumentCheck, root: Placed, known: KnownIds): void {
  idIssues(check, root, "lessons");
  for (const lesson of objectsOf(root, "lessons")) {
    check.reference("venues", known.venues, lesson, "venue");
    check.reference("schools", known.schools, lesson, "school");
    check.reference("competencies", known.competencies, lesson, "competency");
    check.leaf(realDay, lesson, "date");
    check.leaf(timeOfDay, lesson, "startsAt");
    for (const act of ["createdAt", "linkSentAt", "linkForwardedAt", "cancelledAt"])
      check.leaf(instantText, lesson, act);
    check.references("participants", known.participants, lesson, "invited");
    for (const delivery of objectsOf(lesson, "deliveries")) {
      check.leaf(nonEmptyText, delivery, "item");
      check.leaf(quantity, delivery, "quantity");
      check.leaf(instantText, delivery, "receivedAt");
    }
    for (const linkCheck of objectsOf(lesson, "linkChecks")) check.leaf(instantText, linkCheck, "at");
    check.references("participants", known.participants, part(lesson, "day"), "present");
  }
}
