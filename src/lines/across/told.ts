import type { Parent } from "../../model/parent.js";
import type { Participant } from "../../model/participant.js";
import { type InstantText, instantOfText } from "../../time/instant.js";
import type { OtherLessonAttended } from "../festival-line.js";

/** The texts by which the values of one key are compared: none where it is left out, several of a list, in any order. */
type FactsOf<R> = { readonly [K in keyof R]-?: (value: NonNullable<R[K]>) => readonly string[] };

const same = (text: string) => [text];
/** However it is written. */
const instant = (text: InstantText) => [String(instantOfText(text))];
const instants = (list: readonly InstantText[]) => list.flatMap(instant);

const ofParticipant: FactsOf<Omit<Participant, "id">> = {
  school: same,
  registeredAt: instant,
  links: (links) => links.map(({ parent, linkedAt }) => `${parent}/${instant(linkedAt)}`),
  diagnosticTests: instants,
  trials: instants,
};

const ofParent: FactsOf<Omit<Parent, "id">> = { registeredAt: instant };

const ofLesson: FactsOf<Omit<OtherLessonAttended, "lesson">> = {
  school: same,
  date: same,
  startsAt: same,
  cancelledAt: instant,
};

/** What is told of somebody or of a lesson: key, slash, what is compared. Ids hold no slash. */
export type Facts = readonly string[];

export const factsOfParticipant = (participant: Participant): Facts => factsBy(ofParticipant, participant);
export const factsOfParent = (parent: Parent): Facts => factsBy(ofParent, parent);
export const factsOfLesson = (lesson: Omit<OtherLessonAttended, "lesson">): Facts =>
  factsBy(ofLesson, lesson);

function factsBy<R extends object>(compared: FactsOf<R>, record: R): Facts {
  const facts: string[] = [];
  for (const key of Object.keys(compared) as (keyof R & string)[]) {
    const value = record[key];
    if (value === undefined || value === null) continue;
    for (const fact of compared[key](value)) facts.push(`${key}/${fact}`);
  }
  return facts;
}

/** The keys of which two tellings say different things. */
export function keysThatDiffer(one: Facts, other: Facts): string[] {
  const counts = new Map<string, number>();
  for (const fact of one) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  for (const fact of other) counts.set(fact, (counts.get(fact) ?? 0) - 1);
  const differing = [...counts].filter(([, count]) => count !== 0).map(([fact]) => fact);
  return [...new Set(differing.map((fact) => fact.slice(0, fact.indexOf("/"))))];
}
