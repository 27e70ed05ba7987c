import { expect, it } from "vitest";
import { clauses } from "../../src/index.js";
import type { Region } from "../../src/model/region.js";
import { regulationOf } from "../oracle/oracle-regulation.js";
import { instantText, leadDue, startOrEndOfDay, startOrStartOfDay } from "../oracle/oracle-time.js";
import { casesOf } from "./corpus-files.ts";

const clauseKinds = new Map(clauses.map(({ id, deadline }) => [id, deadline]));

type Lesson = { readonly date: string; readonly timeZone: string; readonly startsAt?: string };

/** The deadlines by Temporal, from readings 1 to 3 and 11. */
function dueOf(kind: string | undefined, lesson: Lesson, amendments: Region["amendments"]): number {
  const regulation = regulationOf({ amendments } as Region);
  const lead = (days: number) => leadDue(regulation, days, lesson.date, lesson.timeZone);
  switch (kind) {
    case "lesson-lead":
      return lead(regulation.lessonLeadDays);
    case "confirmation-lead":
      return lead(regulation.confirmationLeadDays);
    case "delivery-lead":
      return lead(regulation.deliveryLeadDays);
    case "start":
      return startOrEndOfDay(lesson, lesson.timeZone);
    default:
      return startOrStartOfDay(lesson, lesson.timeZone);
  }
}

it.each(casesOf("deadlines"))("$name", ({ facts, amendments, expected }) => {
  const lesson = facts as Lesson;
  const reckoned = expected.map(({ clause }) =>
    instantText(dueOf(clauseKinds.get(clause), lesson, amendments)),
  );
  expect(expected.map(({ due }) => due)).toEqual(reckoned);
  expect(new Set(expected.map(({ timeZone }) => timeZone))).toEqual(new Set([lesson.timeZone]));
});
