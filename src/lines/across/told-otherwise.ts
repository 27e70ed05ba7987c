import { DocumentCheck } from "../../festival/validity/document-check.js";
import { Place, wholeDocument } from "../../festival/validity/place.js";
import type { Issue } from "../../issues/issue.js";
import type { LessonLine, LineParticipant } from "../festival-line.js";
import { type FirstTellings, type LessonAttended, nameOf } from "./first-tellings.js";
import type { Kind } from "./hash.js";
import { type Facts, factsOfLesson, factsOfParent, factsOfParticipant, keysThatDiffer } from "./told.js";

/** What a lesson line tells otherwise than the lines before it, and than the lessons in whose class its people were. */
export function toldOtherwise(line: LessonLine, number: number, tellings: FirstTellings): Issue[] {
  const check = new DocumentCheck();
  const place = new Place(wholeDocument, number);
  const { lesson } = line;
  const firstLine = tellings.first.get(nameOf("lesson", lesson.id))?.line ?? number;
  if (firstLine < number)
    check.add(new Place(place, "lesson").pointer("id"), "an id that no earlier lesson has");
  const compare = (kind: Kind, id: string, facts: Facts, at: Place) => {
    const first = tellings.first.get(nameOf(kind, id));
    if (first === undefined || first.line === number) return;
    for (const key of keysThatDiffer(first.facts, facts))
      check.add(at.pointer(key), `what line ${first.line} says of this ${kind}`);
  };
  line.participants.forEach((participant, position) => {
    if (!tellings.concerns("participant", participant.id)) return;
    const at = new Place(new Place(place, "participants"), position);
    compare("participant", participant.id, factsOfParticipant(participant), at);
    attendedOtherwise(check, participant, lesson.id, tellings.classes.get(participant.id) ?? none, at);
  });
  line.parents.forEach((parent, position) => {
    if (!tellings.concerns("parent", parent.id)) return;
    compare("parent", parent.id, factsOfParent(parent), new Place(new Place(place, "parents"), position));
  });
  return check.issues;
}

const none: ReadonlyMap<string, LessonAttended> = new Map();

/** `classes` are the lessons in whose class the participant was, by id, and `own` is the line's. */
function attendedOtherwise(
  check: DocumentCheck,
  { attended }: LineParticipant,
  own: string,
  classes: ReadonlyMap<string, LessonAttended>,
  place: Place,
): void {
  const told = new Set<string>([own]);
  const list = new Place(place, "attended");
  (attended ?? []).forEach((other, position) => {
    told.add(other.lesson);
    const at = new Place(list, position);
    const lesson = classes.get(other.lesson);
    if (lesson === undefined) {
      check.add(at.pointer("lesson"), "a lesson in whose class this participant was");
      return;
    }
    for (const key of keysThatDiffer(lesson.facts, factsOfLesson(other)))
      check.add(at.pointer(key), `what line ${lesson.line} says of this lesson`);
  });
  const left = [...classes].filter(([id]) => !told.has(id)).map(([, { line }]) => line);
  if (left.length > 0) check.add(list.pointer(), `the lesson of line ${Math.min(...left)} as well`);
}
