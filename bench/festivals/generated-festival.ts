/**
 * Festivals of any size, made from seeds: the same in every run.
 *
 * A season as it is known on 13 November 2020: two thirds of the lessons are over, the others ahead. Nearly everything is
 * kept; the rest is broken in each way that there is, spread over all lessons and children.
 */
import type { Festival } from "upm-rules";
import { breachesInTurn, type LessonBlock, lessonBlock } from "./lesson-block.ts";
import { type ReferenceLists, referenceListsOf } from "./reference-lists.ts";
import { type FestivalSize, seasonPlan } from "./season-plan.ts";

export type { LessonBlock } from "./lesson-block.ts";
export type { ReferenceLists } from "./reference-lists.ts";
export { judgedAt } from "./season-calendar.ts";
export type { FestivalSize } from "./season-plan.ts";

/** Everything but lessons, people and confirmations: it grows with the lessons, and is small beside them. */
export function referenceLists(size: FestivalSize): ReferenceLists {
  return referenceListsOf(seasonPlan(size));
}

/** The lessons one by one, with their people and confirmations: no more than one of them need be in memory. */
export function* lessonBlocks(size: FestivalSize): Generator<LessonBlock, void, undefined> {
  const plan = seasonPlan(size);
  const breaches = breachesInTurn();
  for (let index = 0; index < size.lessons; index += 1)
    yield lessonBlock(index, size.confirmationsPerLesson, plan, breaches);
}

/** All of it as one document. */
export function generatedFestival(size: FestivalSize): Festival {
  const lessons: Festival["lessons"][number][] = [];
  const parents: Festival["parents"][number][] = [];
  const participants: Festival["participants"][number][] = [];
  const confirmations: Festival["confirmations"][number][] = [];
  for (const block of lessonBlocks(size)) {
    lessons.push(block.lesson);
    for (const parent of block.parents) parents.push(parent);
    for (const participant of block.participants) participants.push(participant);
    for (const confirmation of block.confirmations) confirmations.push(confirmation);
  }
  return {
    format: "upm-festival/1",
    ...referenceLists(size),
    lessons,
    parents,
    participants,
    confirmations,
  };
}
