import { instantText, nonEmptyText, quantity, realDay, timeOfDay } from "../../issues/expectation.js";
import { type DocumentCheck, eachObject, type Loose, objectOf } from "./document-check.js";
import type { KnownIds } from "./known-ids.js";
import { Place } from "./place.js";

export function lessonIssues(check: DocumentCheck, lesson: Loose, place: Place, known: KnownIds): void {
  lessonOwnIssues(check, lesson, place, known);
  lessonPeopleIssues(check, lesson, place, known);
}

/** What is wrong with a lesson but for whom it names. */
export function lessonOwnIssues(check: DocumentCheck, lesson: Loose, place: Place, known: KnownIds): void {
  check.reference("venues", known.venues, lesson["venue"], place, "venue");
  check.reference("schools", known.schools, lesson["school"], place, "school");
  check.reference("competencies", known.competencies, lesson["competency"], place, "competency");
  check.leaf(realDay, lesson["date"], place, "date");
  check.leaf(timeOfDay, lesson["startsAt"], place, "startsAt");
  check.leaf(instantText, lesson["createdAt"], place, "createdAt");
  check.leaf(instantText, lesson["linkSentAt"], place, "linkSentAt");
  check.leaf(instantText, lesson["linkForwardedAt"], place, "linkForwardedAt");
  check.leaf(instantText, lesson["cancelledAt"], place, "cancelledAt");
  eachObject(lesson["deliveries"], new Place(place, "deliveries"), (delivery, at) => {
    check.leaf(nonEmptyText, delivery["item"], at, "item");
    check.leaf(quantity, delivery["quantity"], at, "quantity");
    check.leaf(instantText, delivery["receivedAt"], at, "receivedAt");
  });
  eachObject(lesson["linkChecks"], new Place(place, "linkChecks"), (linkCheck, at) => {
    check.leaf(instantText, linkCheck["at"], at, "at");
  });
}

/** What is wrong with whom a lesson names. */
export function lessonPeopleIssues(check: DocumentCheck, lesson: Loose, place: Place, known: KnownIds): void {
  check.references("participants", known.participants, lesson["invited"], place, "invited");
  const day = objectOf(lesson["day"]);
  check.references("participants", known.participants, day["present"], new Place(place, "day"), "present");
}
