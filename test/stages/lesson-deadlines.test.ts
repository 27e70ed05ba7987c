import { describe, expect, it } from "vitest";
import { isInvalidFacts } from "../../src/issues/invalid-facts.js";
import { amend } from "../../src/regulation/amend.js";
import { clauses } from "../../src/regulation/clauses.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { deadlines } from "../../src/stages/lesson-deadlines.js";
import { deadlinesByHand, startsByHand } from "../arbitraries/deadlines-by-hand.js";

type Lesson = Parameters<typeof deadlines>[0];

const lesson: Lesson = { date: "2020-11-16", timeZone: "Asia/Yekaterinburg", startsAt: "10:00" };
const dueOf = (of: Lesson, clause: string, regulation = upm2020) =>
  deadlines(of, regulation).find((one) => one.clause === clause)?.due;

const fifthDay = "2020-11-11T19:00:00.000Z";
const secondDay = "2020-11-14T19:00:00.000Z";
const start = "2020-11-16T05:00:00.000Z";

describe("the deadlines of a lesson", () => {
  it("are all there, in clause order, with who owes what", () => {
    const timeZone = "Asia/Yekaterinburg";
    expect(deadlines(lesson)).toStrictEqual([
      { clause: "IV.lesson-created", actor: "venue", due: fifthDay, timeZone },
      { clause: "IV.link-sent", actor: "venue", due: fifthDay, timeZone },
      { clause: "V.link-forwarded", actor: "school", due: fifthDay, timeZone },
      { clause: "V.confirmed-in-time", actor: "school", due: fifthDay, timeZone },
      { clause: "VI.delivered", actor: "venue", due: secondDay, timeZone },
      { clause: "VII.mentor-present", actor: "venue", due: start, timeZone },
      { clause: "VII.venue-connected", actor: "venue", due: start, timeZone },
      { clause: "VII.venue-link-checked", actor: "venue", due: start, timeZone },
      { clause: "VII.participants-present", actor: "school", due: start, timeZone },
      { clause: "VII.school-connected", actor: "school", due: start, timeZone },
      { clause: "VII.representative-present", actor: "school", due: start, timeZone },
      { clause: "VII.school-link-checked", actor: "school", due: start, timeZone },
    ]);
  });

  it("are of every clause of stages IV to VII that has one, and of none of the plan", () => {
    const dated = clauses.filter(({ deadline, stage }) => deadline !== undefined && stage >= 4);
    expect(deadlines(lesson).map(({ clause }) => clause)).toStrictEqual(dated.map(({ id }) => id));
  });

  it("follow each lead of the region, and none but its own", () => {
    const regulation = amend(upm2020, { lessonLeadDays: 7, confirmationLeadDays: 4, deliveryLeadDays: 0 });
    expect(dueOf(lesson, "IV.lesson-created", regulation)).toBe("2020-11-09T19:00:00.000Z");
    expect(dueOf(lesson, "IV.link-sent", regulation)).toBe("2020-11-09T19:00:00.000Z");
    expect(dueOf(lesson, "V.link-forwarded", regulation)).toBe("2020-11-12T19:00:00.000Z");
    expect(dueOf(lesson, "V.confirmed-in-time", regulation)).toBe("2020-11-12T19:00:00.000Z");
    expect(dueOf(lesson, "VI.delivered", regulation)).toBe("2020-11-16T19:00:00.000Z");
    expect(dueOf(lesson, "VII.mentor-present", regulation)).toBe(start);
  });

  it.each(deadlinesByHand.map((one) => [`${one.why}: ${one.date}, ${one.timeZone}`, one] as const))(
    "end where the days before the lesson end, all three leads by one count (readings 2, 3): %s",
    (_why, { date, timeZone, leadDays, count, due }) => {
      const leads = { lessonLeadDays: leadDays, confirmationLeadDays: leadDays, deliveryLeadDays: leadDays };
      const regulation = amend(upm2020, { ...leads, ...count });
      const led = deadlines({ date, timeZone }, regulation).filter(
        ({ clause }) => !clause.startsWith("VII."),
      );
      expect(led.map((one) => one.due)).toStrictEqual([due, due, due, due, due]);
      expect(new Set(led.map((one) => one.timeZone))).toStrictEqual(new Set([timeZone]));
    },
  );

  it.each(
    startsByHand.map((one) => [`${one.why}: ${one.date} ${one.startsAt}, ${one.timeZone}`, one] as const),
  )(
    "of the day are the start, and for link checks what comes before it (reading 11): %s",
    (_why, { date, timeZone, startsAt, start: starts, linkChecksDue }) => {
      const ofDay = deadlines({ date, timeZone, ...(startsAt && { startsAt }) }).filter(({ clause }) =>
        clause.startsWith("VII."),
      );
      for (const { clause, due } of ofDay) {
        expect(due, clause).toBe(clause.endsWith("link-checked") ? linkChecksDue : starts);
      }
      expect(ofDay).toHaveLength(7);
    },
  );

  it("take a start that is null or undefined as not known", () => {
    const { startsAt: _startsAt, ...untimed } = lesson;
    expect(deadlines({ ...untimed, startsAt: null })).toStrictEqual(deadlines(untimed));
    expect(dueOf(untimed, "VII.mentor-present")).toBe("2020-11-16T19:00:00.000Z");
    expect(dueOf(untimed, "VII.school-link-checked")).toBe("2020-11-15T19:00:00.000Z");
  });
});

describe("malformed facts of a lesson's time", () => {
  const pointersOf = (of: unknown) => {
    try {
      deadlines(of as Lesson);
    } catch (error) {
      return isInvalidFacts(error) && error.issues.map(({ pointer }) => pointer).sort();
    }
    return [];
  };

  it("throw one InvalidFacts that lists every bad path", () => {
    expect(pointersOf({ date: "2020-11-31", timeZone: "UTC+5", startsAt: "24:00" })).toStrictEqual([
      "/date",
      "/startsAt",
      "/timeZone",
    ]);
    for (const startsAt of ["9:00", "10:60", "10:00:00", 10, ""]) {
      expect(pointersOf({ ...lesson, startsAt })).toStrictEqual(["/startsAt"]);
    }
  });

  it("are also those that are missing: a deadline without date or zone is none", () => {
    expect(pointersOf({})).toStrictEqual(["/date", "/timeZone"]);
    expect(pointersOf({ date: null, timeZone: null })).toStrictEqual(["/date", "/timeZone"]);
    expect(pointersOf({ ...lesson, date: undefined })).toStrictEqual(["/date"]);
    expect(pointersOf(undefined)).toContain("");
  });
});
