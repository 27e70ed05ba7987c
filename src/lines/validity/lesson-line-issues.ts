import { ListById } from "../../festival/list-by-id.js";
import {
  confirmationIssues,
  hasRepeatedConfirmation,
  repeatedConfirmationIssues,
} from "../../festival/validity/confirmations.js";
import {
  DocumentCheck,
  eachObject,
  isObject,
  type Loose,
  listOf,
} from "../../festival/validity/document-check.js";
import { idIssues, isId } from "../../festival/validity/ids.js";
import type { KnownIds } from "../../festival/validity/known-ids.js";
import { lessonIssues } from "../../festival/validity/lessons.js";
import { parentIssues, participantIssues } from "../../festival/validity/people.js";
import { Place, wholeDocument } from "../../festival/validity/place.js";
import { idText, instantText, realDay, timeOfDay } from "../../issues/expectation.js";
import type { Issue } from "../../issues/issue.js";

/** The ids of the reference lines. */
export type KnownReferences = Pick<KnownIds, "regions" | "competencies" | "venues" | "schools">;

/** The key by which a confirmation names its lesson in a document: here they all are of one. */
const lessonOfLine = { lesson: "lesson" };

/**
 * Everything that is wrong with a lesson line by itself but its shape, by the rules of documents: what it refers to is among
 * `references`, and the people are on the line.
 */
export function lessonLineIssues(json: unknown, line: number, references: KnownReferences): Issue[] {
  const { lesson, participants, parents, ...rest } = json as Loose & {
    readonly lesson?: unknown;
    readonly participants?: unknown;
    readonly parents?: unknown;
  };
  const check = new DocumentCheck();
  const place = new Place(wholeDocument, line);
  const children = new ListById(participants);
  const adults = new ListById(parents);
  const known = { ...references, lessons: { has: isId }, participants: children, parents: adults };
  let ownId: unknown;
  if (isObject(lesson)) {
    const here = new Place(place, "lesson");
    ownId = lesson["id"];
    check.leaf(idText, ownId as string, here, "id");
    lessonIssues(check, lesson, here, known);
  }
  const confirmations = listOf(rest["confirmations"]).map((one) =>
    isObject(one) ? { ...one, ...lessonOfLine } : one,
  );
  const ofConfirmations = new Place(place, "confirmations");
  eachObject(confirmations, ofConfirmations, (one, at) => confirmationIssues(check, one, at, known));
  if (hasRepeatedConfirmation(confirmations.filter(isObject)))
    repeatedConfirmationIssues(check, confirmations, ofConfirmations);
  const ofParticipants = new Place(place, "participants");
  idIssues(check, participants, ofParticipants, children);
  eachObject(participants, ofParticipants, (one, at) => {
    participantIssues(check, one, at, known);
    attendedIssues(check, one["attended"], at, ownId, known);
  });
  const ofParents = new Place(place, "parents");
  idIssues(check, parents, ofParents, adults);
  eachObject(parents, ofParents, (one, at) => parentIssues(check, one, at));
  return check.issues;
}

/** What is wrong with the lessons that somebody is said to have attended; whether they were is seen on other lines. */
function attendedIssues(
  check: DocumentCheck,
  attended: unknown,
  place: Place,
  ownId: unknown,
  known: KnownIds,
): void {
  if (listOf(attended).length === 0) return;
  const list = new Place(place, "attended");
  eachObject(attended, list, (other, at) => {
    const { lesson } = other as { readonly lesson?: unknown };
    check.leaf(idText, lesson as string, at, "lesson");
    if (isId(lesson) && lesson === ownId) check.add(at.pointer("lesson"), "another lesson than the line's");
    check.reference("schools", known.schools, other["school"], at, "school");
    check.leaf(realDay, other["date"], at, "date");
    check.leaf(timeOfDay, other["startsAt"], at, "startsAt");
    check.leaf(instantText, other["cancelledAt"], at, "cancelledAt");
  });
  const lessonOf = ({ lesson }: Loose) => (isId(lesson) ? lesson : undefined);
  check.noneTwice(attended, lessonOf, "a lesson that is not in this list already", list, "/lesson");
}
