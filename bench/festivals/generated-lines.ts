import type { FestivalLine, Lesson, LessonLine, LineParticipant, Parent, Participant } from "upm-rules";
import { type FestivalSize, type LessonBlock, lessonBlocks, referenceLists } from "./generated-festival.ts";

/** The key of a line for each list of what lessons refer to, in the order of lines. */
const keys = {
  regions: "region",
  competencies: "competency",
  venues: "venue",
  schools: "school",
  driveTimes: "driveTime",
  agreements: "agreement",
} as const;

/**
 * The lines of `generatedFestival(size)`, as `festivalLines` would make them, while only a few lessons are in memory.
 *
 * Children stand in two lessons at most, as far from each other as there are schools. So the blocks are made three times at
 * once, as many lessons behind and ahead.
 */
export function* generatedLines(size: FestivalSize): Generator<FestivalLine, void, undefined> {
  yield { format: "upm-festival-lines/1" };
  const references = referenceLists(size);
  for (const [list, key] of Object.entries(keys)) {
    for (const record of references[list as keyof typeof keys])
      yield { [key]: record } as unknown as FestivalLine;
  }
  const distance = references.schools.length;
  const ahead = lessonBlocks(size);
  for (let index = 0; index < distance; index += 1) ahead.next();
  const behind = lessonBlocks(size);
  let index = 0;
  for (const block of lessonBlocks(size)) {
    const before = index < distance ? undefined : (behind.next().value as LessonBlock);
    const after = ahead.next().value as LessonBlock | undefined;
    yield lessonLine(block, before, after);
    index += 1;
  }
}

function lessonLine(
  { lesson, confirmations, participants, parents }: LessonBlock,
  before: LessonBlock | undefined,
  after: LessonBlock | undefined,
): LessonLine {
  const children = byId<Participant>([...(before?.participants ?? []), ...participants]);
  const adults = byId<Parent>([...(before?.parents ?? []), ...parents]);
  const named = new Set([
    ...(lesson.invited ?? []),
    ...confirmations.map(({ participant }) => participant),
    ...(lesson.day?.present ?? []),
  ]);
  const here = [...named].flatMap((id) => children.get(id) ?? []);
  const adultsHere = new Set([
    ...confirmations.map(({ parent }) => parent),
    ...here.flatMap(({ links }) => (links ?? []).map(({ parent }) => parent)),
  ]);
  const others = [before, after].flatMap((block) => block?.lesson ?? []);
  return {
    lesson,
    confirmations: confirmations.map(({ lesson: _, ...confirmation }) => confirmation),
    participants: here.map((participant) => withLessons(participant, others)),
    parents: [...adultsHere].flatMap((id) => adults.get(id) ?? []),
  };
}

function withLessons(participant: Participant, others: readonly Lesson[]): LineParticipant {
  const attended = others
    .filter(({ day }) => day?.present?.includes(participant.id))
    .map(({ id, school, date, startsAt, cancelledAt }) => ({
      lesson: id,
      school,
      date,
      ...(startsAt != null && { startsAt }),
      ...(cancelledAt != null && { cancelledAt }),
    }));
  return attended.length === 0 ? participant : { ...participant, attended };
}

function byId<R extends { readonly id: string }>(list: readonly R[]): ReadonlyMap<string, R> {
  return new Map(list.map((record) => [record.id, record]));
}
