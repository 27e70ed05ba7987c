import type { LessonDeadlineKind } from "../../stages/lesson-deadlines.js";
import { lessonDeadlineOf, written } from "../cases/setting.js";
import type { AmendedSeason } from "./amended-season.js";

/** What has to be done of a lesson, one after another. */
const inOrder: ReadonlyArray<readonly [LessonDeadlineKind, string]> = [
  ["lesson-lead", "the link is sent"],
  ["confirmation-lead", "children are confirmed"],
  ["delivery-lead", "goods are delivered for them"],
  ["start", "the lesson's day ends"],
];

/** The first lesson of which something has to be done before what it needs; undefined where there is none. */
export function deadlinesOutOfOrder({ regulation, timeZone, dates }: AmendedSeason): string | undefined {
  for (const date of dates) {
    const setting = { lesson: { date, timeZone }, before: 2, regulation };
    const dues = inOrder.map(([kind, what]) => ({ what, due: lessonDeadlineOf(kind, setting) }));
    for (const [index, next] of dues.slice(1).entries()) {
      const first = dues[index] as (typeof dues)[number];
      if (first.due > next.due) {
        return `a lesson on ${date} in ${timeZone}: ${next.what} before ${written(next.due)}, and ${first.what} before ${written(first.due)} only`;
      }
    }
  }
  return undefined;
}
