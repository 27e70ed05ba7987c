import type { LessonLine, LineParticipant } from "../festival-line.js";
import { hashEnd, hashOfFacts, hashOfId } from "./hash.js";
import type { NumberList } from "./number-list.js";
import { type Facts, factsOfLesson, factsOfParent, factsOfParticipant } from "./told.js";

/** Which hashes are looked at: those seen again, and of these one part of so many, where all would be too many. */
export interface Watched {
  readonly repeated: { readonly has: (hash: number) => boolean };
  readonly part: number;
  readonly parts: number;
}

function isWatched(hash: number, { part, parts }: Watched): boolean {
  return Math.floor((hash / hashEnd) * parts) === part;
}

/**
 * Takes down what a lesson line tells of the people and the lesson that may stand on other lines too, four numbers each:
 * whom, by hash; what, by hash; how many lessons they attended in all; whether this one is among them.
 */
export function tellingsOf(line: LessonLine, number: number, watched: Watched, rows: NumberList): void {
  const tell = (hash: number, told: number, attended: number, inClass: number) => {
    rows.push(hash);
    rows.push(told);
    rows.push(attended);
    rows.push(inClass);
  };
  const { lesson } = line;
  const ofLesson = hashOfId("lesson", lesson.id);
  // Nothing that one line says of its lesson is what another says.
  if (isWatched(ofLesson, watched) && watched.repeated.has(ofLesson)) tell(ofLesson, number, 0, 0);
  for (const parent of line.parents) {
    const hash = hashOfId("parent", parent.id);
    if (isWatched(hash, watched) && watched.repeated.has(hash))
      tell(hash, hashOfFacts(factsOfParent(parent)), 0, 0);
  }
  const present = new Set(lesson.day?.present ?? []);
  for (const participant of line.participants) {
    const hash = hashOfId("participant", participant.id);
    if (!isWatched(hash, watched)) continue;
    const others = participant.attended ?? [];
    // Who stands on one line only can have attended no other lesson.
    if (others.length === 0 && !watched.repeated.has(hash)) continue;
    const inClass = present.has(participant.id);
    const facts = [...factsOfParticipant(participant), ...lessonsOf(participant, inClass ? line : undefined)];
    tell(hash, hashOfFacts(facts), others.length + Number(inClass), Number(inClass));
  }
}

/** The lessons that a participant attended as a line tells it, its own among them: alike on every line of the participant. */
function lessonsOf({ attended }: LineParticipant, own: LessonLine | undefined): Facts {
  const others = (attended ?? []).map((other) => lessonFact(other.lesson, factsOfLesson(other)));
  return own === undefined ? others : [...others, lessonFact(own.lesson.id, factsOfLesson(own.lesson))];
}

function lessonFact(id: string, facts: Facts): string {
  return ["attended", id, ...facts].join("/");
}
