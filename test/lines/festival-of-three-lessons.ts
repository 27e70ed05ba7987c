import type { FestivalLine } from "../../src/lines/festival-line.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import type { Participant } from "../../src/model/participant.js";
import { lesson, parent, participant, school, smallFestival } from "../arbitraries/small-festival.js";
import { linesOf } from "./issues-of-lines.js";

/** In class on the line of its lesson. */
function lessonWith(
  id: string,
  date: string,
  present: readonly string[],
  more: Partial<Lesson> = {},
): Lesson {
  return { ...lesson, id, date, invited: ["child"], day: { mentorPresent: true, present }, ...more };
}

export const friend: Participant = { id: "friend", school: "school" };

/**
 * A child in the class of a first lesson and of a third that was cancelled, and invited to all three; a friend in the class
 * of the first. Everybody is confirmed by the same parent, who is linked with the child.
 */
export const festivalOfThreeLessons: Festival = smallFestival({
  schools: [school, { id: "other", region: "region", name: "Other school" }],
  lessons: [
    lessonWith("first", "2020-11-16", ["child", "friend"]),
    lessonWith("second", "2020-11-17", []),
    lessonWith("third", "2020-11-18", ["child"], {
      startsAt: null,
      cancelledAt: "2020-11-17T10:00+05:00",
    }),
  ],
  parents: [parent],
  participants: [
    {
      ...participant,
      diagnosticTests: ["2020-10-02T12:00+05:00", "2020-10-03T12:00+05:00"],
      trials: ["2020-09-02T12:00+05:00"],
    },
    friend,
  ],
  confirmations: [
    { lesson: "first", participant: "child", parent: "parent", confirmedAt: "2020-11-05T20:00+05:00" },
    { lesson: "first", participant: "friend", parent: "parent", confirmedAt: "2020-11-05T20:00+05:00" },
  ],
});

/** Where the lessons stand in its lines. */
export const lineOf = { first: 9, second: 10, third: 11 } as const;

export const threeLessons: readonly FestivalLine[] = linesOf(festivalOfThreeLessons);

/** A copy of the lines with another value at a pointer, whose first part is the number of a line; `undefined` takes it away. */
export function withValue(lines: readonly FestivalLine[], pointer: string, value: unknown): FestivalLine[] {
  const copy = structuredClone(lines) as FestivalLine[];
  const [, line, ...keys] = pointer.split("/");
  const last = keys.pop() as string;
  let parentOf = copy[Number(line) - 1] as unknown as Record<string, unknown>;
  for (const key of keys) parentOf = parentOf[key] as Record<string, unknown>;
  if (value === undefined) delete parentOf[last];
  else parentOf[last] = value;
  return copy;
}
