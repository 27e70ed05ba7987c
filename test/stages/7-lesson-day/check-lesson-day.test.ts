import { describe, expect, it } from "vitest";
import { isInvalidFacts } from "../../../src/issues/invalid-facts.js";
import { canStartLesson, checkLessonDay } from "../../../src/stages/7-lesson-day/check-lesson-day.js";
import { parseLessonDayFacts } from "../../../src/stages/7-lesson-day/lesson-day-facts.js";
import { withoutFact } from "../../arbitraries/confirmation-facts.js";
import { deepFrozen } from "../../arbitraries/deep-frozen.js";
import { brief } from "../5-confirmation/allowed-confirmation.js";
import { atSchool, atVenue, endOfDay, failed, passed, readyLesson, start } from "./ready-lesson.js";

const paths = [
  ["lesson"],
  ["lesson", "date"],
  ["lesson", "timeZone"],
  ["venue"],
  ["venue", "mentorPresent"],
  ["venue", "connected"],
  ["venue", "linkChecks"],
  ["school"],
  ["school", "connected"],
  ["school", "representativePresent"],
  ["school", "linkChecks"],
  ["participants"],
  ["participants", "confirmed"],
  ["participants", "present"],
  ["at"],
];

/** Nothing is there, and nothing was checked. */
const nothingReady = {
  ...readyLesson,
  venue: { mentorPresent: false, connected: false, linkChecks: [] },
  school: { connected: false, representativePresent: false, linkChecks: [failed()] },
  participants: { confirmed: ["ada"], present: ["bob"] },
};

describe("a lesson of which no start is known, and no date or no zone either", () => {
  const { date, timeZone } = readyLesson.lesson;

  it.each([{ date }, { timeZone }, {}])("has no deadline, so its link checks are unknown: %j", (lesson) => {
    const { findings } = checkLessonDay({ ...readyLesson, lesson });
    expect(findings.every(({ due }) => due === undefined)).toBe(true);
    expect(brief({ findings })).toEqual(
      expect.arrayContaining(["VII.venue-link-checked unknown", "VII.school-link-checked unknown"]),
    );
  });
});

describe("the verdict on the day of a lesson", () => {
  it("is that of all eight clauses, in clause order, advice last", () => {
    const must = [
      "VII.mentor-present",
      "VII.venue-connected",
      "VII.venue-link-checked",
      "VII.participants-present",
      "VII.school-connected",
      "VII.representative-present",
      "VII.school-link-checked",
    ];
    const advice = "VII.only-confirmed advised";
    expect(checkLessonDay(nothingReady).outcome).toBe("undetermined");
    expect(brief(checkLessonDay(nothingReady))).toStrictEqual([
      ...must.map((one) => `${one} pending`),
      advice,
    ]);
    expect(checkLessonDay({ ...nothingReady, at: start }).outcome).toBe("refused");
    expect(brief(checkLessonDay({ ...nothingReady, at: start }))).toStrictEqual([
      ...must.map((one) => `${one} overdue`),
      advice,
    ]);
  });

  it("has breaches, then unknowns, then what is pending", () => {
    const facts = {
      ...readyLesson,
      // The day has begun, so it is too late for link checks; the start is not known.
      lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
      venue: { ...readyLesson.venue, mentorPresent: false },
      school: { connected: true, representativePresent: true },
    };
    expect(brief(checkLessonDay(facts))).toStrictEqual([
      "VII.venue-link-checked overdue",
      "VII.school-link-checked unknown",
      "VII.mentor-present pending",
    ]);
  });

  it("of nothing knows nothing", () => {
    expect(checkLessonDay({}).outcome).toBe("undetermined");
    expect(new Set(checkLessonDay({}).findings.map(({ status }) => status))).toStrictEqual(
      new Set(["unknown"]),
    );
    expect(checkLessonDay({}).findings).toHaveLength(7);
    expect(checkLessonDay({})).not.toHaveProperty("stableUntil");
  });

  it.each(paths.map((path) => [path.join("."), path] as const))(
    "takes left out, undefined and null as the same, and never as allowed: %s",
    (_name, path) => {
      const leftOut = withoutFact(readyLesson, path, "left out");
      expect(checkLessonDay(leftOut).outcome).toBe("undetermined");
      expect(canStartLesson(leftOut)).toBe(false);
      for (const instead of [undefined, null]) {
        expect(checkLessonDay(withoutFact(readyLesson, path, instead))).toStrictEqual(
          checkLessonDay(leftOut),
        );
      }
    },
  );

  it("asks whether everything holds now: what is only pending does not", () => {
    expect(canStartLesson(readyLesson)).toBe(true);
    expect(canStartLesson({ ...readyLesson, at: "2020-11-16T18:00+05:00" })).toBe(true);
    expect(canStartLesson({ ...readyLesson, at: "2020-11-16T09:29:59.999+05:00" })).toBe(false);
    expect(canStartLesson(nothingReady)).toBe(false);
  });

  it("is the same of text, number and Date, and leaves facts as they were", () => {
    const verdict = checkLessonDay(atVenue({ linkChecks: [failed(), passed("2020-11-16T09:40+05:00")] }));
    const later = Date.parse("2020-11-16T04:40:00Z");
    const at = Date.parse(readyLesson.at);
    expect(checkLessonDay(atVenue({ linkChecks: [failed(), passed(later)] }, at))).toStrictEqual(verdict);
    const dates = { linkChecks: [failed(), passed(new Date(later))] };
    expect(checkLessonDay(atVenue(dates, new Date(at)))).toStrictEqual(verdict);
    const frozen = deepFrozen(structuredClone(nothingReady));
    expect(checkLessonDay(frozen)).toStrictEqual(checkLessonDay(nothingReady));
    expect(frozen).toStrictEqual(nothingReady);
  });
});

describe("until when the verdict on a day stands", () => {
  const at = "2020-11-16T09:00+05:00";

  it("is the start, while something is pending", () => {
    expect(checkLessonDay(atVenue({ mentorPresent: false })).stableUntil).toBe(start);
  });

  it("is the next link check of either side that changes something", () => {
    const soon = "2020-11-16T04:30:00.000Z";
    expect(checkLessonDay({ ...readyLesson, at }).stableUntil).toBe(soon);
    const venueDone = { linkChecks: [passed("2020-11-16T08:00+05:00")] };
    expect(checkLessonDay(atVenue(venueDone, at)).stableUntil).toBe(soon);
    expect(checkLessonDay(atSchool(venueDone, at)).stableUntil).toBe(soon);
  });

  it("is the beginning of the day for link checks, then its end, where no start is known", () => {
    const lesson = { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" };
    const facts = { ...nothingReady, lesson };
    expect(checkLessonDay({ ...facts, at: "2020-11-15T12:00Z" }).stableUntil).toBe(
      "2020-11-15T19:00:00.000Z",
    );
    expect(checkLessonDay({ ...facts, at: "2020-11-15T19:00Z" }).stableUntil).toBe(
      "2020-11-16T19:00:00.000Z",
    );
  });

  it("is the end of the day, while something may still be put right", () => {
    expect(checkLessonDay({ ...nothingReady, at: start }).stableUntil).toBe(endOfDay);
  });

  it("is nothing where all is ready, or the day is over", () => {
    expect(checkLessonDay(readyLesson)).not.toHaveProperty("stableUntil");
    expect(checkLessonDay({ ...readyLesson, at: start })).not.toHaveProperty("stableUntil");
    expect(checkLessonDay({ ...nothingReady, at: endOfDay })).not.toHaveProperty("stableUntil");
  });
});

describe("malformed facts of a day", () => {
  const allWrong = {
    lesson: { date: 20201116, timeZone: "", startsAt: "25:00" },
    venue: {
      mentorPresent: "yes",
      connected: 1,
      linkChecks: [{ at: "09:30", passed: "yes" }, { at: start }],
    },
    school: {
      connected: "no",
      representativePresent: 0,
      linkChecks: [{ passed: true }, passed("2020-11-16")],
    },
    participants: { confirmed: "ada", present: ["ada", "l/ada", null] },
    at: "2020-11-16 09:55+05:00",
  };
  const pointers = [
    "/at",
    "/lesson/date",
    "/lesson/startsAt",
    "/lesson/timeZone",
    "/participants/confirmed",
    "/participants/present/1",
    "/participants/present/2",
    "/school/connected",
    "/school/linkChecks/0/at",
    "/school/linkChecks/1/at",
    "/school/representativePresent",
    "/venue/connected",
    "/venue/linkChecks/0/at",
    "/venue/linkChecks/0/passed",
    "/venue/linkChecks/1/passed",
    "/venue/mentorPresent",
  ];
  const sorted = (issues: readonly { readonly pointer: string }[]) =>
    issues.map(({ pointer }) => pointer).sort();

  it.each([canStartLesson, checkLessonDay])(
    "throw one InvalidFacts that lists every bad path: %o",
    (check) => {
      let thrown: unknown;
      try {
        check(allWrong as never);
      } catch (error) {
        thrown = error;
      }
      expect(isInvalidFacts(thrown) && sorted(thrown.issues)).toStrictEqual(pointers);
    },
  );

  it("are answered by parseLessonDayFacts, which never throws", () => {
    const parsed = parseLessonDayFacts(allWrong);
    expect("issues" in parsed && sorted(parsed.issues)).toStrictEqual(pointers);
    for (const nothing of [undefined, null, 5, "facts", []]) {
      expect(parseLessonDayFacts(nothing)).toMatchObject({ issues: [{ pointer: "" }] });
    }
    expect(parseLessonDayFacts({ venue: { linkChecks: {} } })).toMatchObject({
      issues: [{ pointer: "/venue/linkChecks" }],
    });
  });

  it("are none of these: nothing at all, the very facts, the first and the last minute of a day", () => {
    const at = (startsAt: string) => ({ ...readyLesson, lesson: { ...readyLesson.lesson, startsAt } });
    for (const facts of [{}, readyLesson, at("00:00"), at("23:59")]) {
      expect(parseLessonDayFacts(facts)).toStrictEqual({ facts });
    }
  });
});
