import { describe, expect, it } from "vitest";
import { amend } from "../../../src/regulation/amend.js";
import { upm2020 } from "../../../src/regulation/regulation.js";
import {
  canCreateLesson,
  checkLessonCreation,
} from "../../../src/stages/4-lesson-creation/check-lesson-creation.js";
import { deadlinesByHand } from "../../arbitraries/deadlines-by-hand.js";
import { brief } from "../5-confirmation/allowed-confirmation.js";
import {
  agreedLesson,
  createdAt,
  lessonDue as due,
  firstOfNextDay,
  lastMillisecond,
} from "./agreed-lesson.js";

const unknown = { clause: "IV.lesson-created", status: "unknown", actor: "venue" };
const dated = { ...unknown, due, timeZone: "Asia/Yekaterinburg" };

describe("IV.lesson-created (stage IV): the venue creates the lesson in time", () => {
  it("allows creation until the last millisecond of the fifth day before", () => {
    expect(canCreateLesson(createdAt(lastMillisecond))).toBe(true);
    expect(checkLessonCreation(createdAt(lastMillisecond))).toMatchObject({
      outcome: "allowed",
      findings: [],
    });
  });

  it("refuses it for good from the first millisecond of the fourth day before (reading 10)", () => {
    expect(canCreateLesson(createdAt(firstOfNextDay))).toBe(false);
    expect(checkLessonCreation(createdAt(firstOfNextDay))).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "IV.lesson-created",
          status: "late",
          actor: "venue",
          due,
          timeZone: "Asia/Yekaterinburg",
          doneAt: due,
          remedy: { kind: "never", since: due },
        },
      ],
    });
  });

  it("says when the late creation is, however late", () => {
    expect(checkLessonCreation(createdAt("2020-11-17T10:00+05:00")).findings).toMatchObject([
      { status: "late", due, doneAt: "2020-11-17T05:00:00.000Z", remedy: { kind: "never", since: due } },
    ]);
  });

  it("is unknown without date, zone or time, and names the deadline where that is known", () => {
    const { date, timeZone, competency } = agreedLesson.lesson;
    const { agreement, at } = agreedLesson;
    const found = (facts: Parameters<typeof checkLessonCreation>[0]) =>
      checkLessonCreation(facts).findings.find(({ clause }) => clause === "IV.lesson-created");
    expect(found({ lesson: { timeZone, competency }, agreement, at })).toStrictEqual(unknown);
    expect(found({ lesson: { date, competency }, agreement, at })).toStrictEqual(unknown);
    expect(found({ lesson: agreedLesson.lesson, agreement })).toStrictEqual(dated);
  });

  it.each(deadlinesByHand.map((one) => [`${one.why}: ${one.date}, ${one.timeZone}`, one] as const))(
    "ends where the days before the lesson end, in the school's zone (readings 2, 3): %s",
    (_why, { date, timeZone, leadDays, count, due: end }) => {
      const regulation = amend(upm2020, {
        ...{ lessonLeadDays: leadDays, confirmationLeadDays: 9, deliveryLeadDays: 1 },
        ...count,
      });
      const agreement = { ...agreedLesson.agreement, dates: [date] };
      const facts = { lesson: { ...agreedLesson.lesson, date, timeZone }, agreement };
      // Agreed before either of the two, in whatever year.
      const long = { venueAgreedAt: "2010-01-01T00:00Z", schoolAgreedAt: "2010-01-01T00:00Z" };
      const at = (instant: number) => ({ ...facts, agreement: { ...agreement, ...long }, at: instant });
      expect(canCreateLesson(at(Date.parse(end) - 1), regulation)).toBe(true);
      expect(canCreateLesson(at(Date.parse(end)), regulation)).toBe(false);
      expect(checkLessonCreation(at(Date.parse(end)), regulation).findings).toMatchObject([
        { clause: "IV.lesson-created", status: "late", due: end, timeZone },
      ]);
    },
  );

  it("is due on the lesson's own day where there is no lead at all", () => {
    const none = amend(upm2020, { lessonLeadDays: 0 });
    expect(canCreateLesson(createdAt("2020-11-16T23:59:59.999+05:00"), none)).toBe(true);
    expect(brief(checkLessonCreation(createdAt("2020-11-17T00:00+05:00"), none))).toStrictEqual([
      "IV.lesson-created late",
    ]);
  });
});
