import { describe, expect, it } from "vitest";
import { canStartLesson, checkLessonDay } from "../../../src/stages/7-lesson-day/check-lesson-day.js";
import type { LessonDayFacts, LinkCheckFacts } from "../../../src/stages/7-lesson-day/lesson-day-facts.js";
import { startsByHand } from "../../arbitraries/deadlines-by-hand.js";
import { brief } from "../5-confirmation/allowed-confirmation.js";
import {
  atSchool,
  atVenue,
  beginOfDay,
  failed,
  lastMillisecond,
  passed,
  readyLesson,
  start,
  untimedLesson,
} from "./ready-lesson.js";

type Side = readonly [
  clause: string,
  actor: "venue" | "school",
  withChecks: (linkChecks: readonly LinkCheckFacts[], at?: LessonDayFacts["at"]) => LessonDayFacts,
];

const sides: readonly Side[] = [
  ["VII.venue-link-checked", "venue", (linkChecks, at) => atVenue({ linkChecks }, at)],
  ["VII.school-link-checked", "school", (linkChecks, at) => atSchool({ linkChecks }, at)],
];

const startsAt = Date.parse(start);

describe.each(sides)(
  "%s: the link checked in advance (stage VII, reading 11)",
  (clause, actor, withChecks) => {
    const common = { clause, actor, due: start, timeZone: "Asia/Yekaterinburg" };
    const found = (facts: Parameters<typeof checkLessonDay>[0]) =>
      checkLessonDay(facts).findings.filter((one) => one.clause === clause);
    const statusOf = (linkChecks: readonly LinkCheckFacts[], at: LessonDayFacts["at"] = start) =>
      found(withChecks(linkChecks, at))[0]?.status ?? "done";

    it("is done by a check that worked, days before or in the last millisecond", () => {
      expect(statusOf([passed("2020-11-10T12:00+05:00")])).toBe("done");
      expect(statusOf([passed(lastMillisecond)])).toBe("done");
      expect(canStartLesson(withChecks([passed(lastMillisecond)], lastMillisecond))).toBe(true);
    });

    it("is pending before the start where there is none: checked before it", () => {
      expect(checkLessonDay(withChecks([], lastMillisecond))).toStrictEqual({
        outcome: "undetermined",
        findings: [
          { ...common, status: "pending", remedy: { kind: "act", actor, act: "check-link", by: start } },
        ],
        stableUntil: start,
      });
      expect(canStartLesson(withChecks([], lastMillisecond))).toBe(false);
    });

    it("is overdue for good from the start on: a check from then on is none in advance", () => {
      expect(checkLessonDay(withChecks([], start))).toStrictEqual({
        outcome: "refused",
        findings: [{ ...common, status: "overdue", remedy: { kind: "never", since: start } }],
      });
    });

    it("does not count a check at the start or later, which makes it not late either", () => {
      for (const after of [startsAt, startsAt + 1, startsAt + 3_600_000]) {
        expect(statusOf([passed(after)], "2020-11-17T00:00Z")).toBe("overdue");
      }
      // A check at the start that fails spoils nothing.
      expect(statusOf([passed(), failed(startsAt)], "2020-11-17T00:00Z")).toBe("done");
      expect(statusOf([failed(), passed(startsAt)], "2020-11-17T00:00Z")).toBe("overdue");
    });

    it("is decided by the last one before the start, whatever the order of the list", () => {
      const [early, late] = [startsAt - 7_200_000, startsAt - 3_600_000];
      for (const [checks, expected] of [
        [[passed(early), failed(late)], "overdue"],
        [[failed(early), passed(late)], "done"],
        [[failed(early), failed(late)], "overdue"],
        [[passed(early), passed(late)], "done"],
        [[failed(startsAt - 3), passed(startsAt - 2), failed(startsAt - 1)], "overdue"],
      ] as const) {
        expect(statusOf(checks)).toBe(expected);
        expect(statusOf(checks.toReversed())).toBe(expected);
      }
    });

    it("of several at that instant needs all to have passed", () => {
      expect(statusOf([passed(), passed()])).toBe("done");
      expect(statusOf([passed(), failed(), passed()])).toBe("overdue");
      expect(statusOf([failed(), passed()])).toBe("overdue");
      expect(statusOf([failed(startsAt - 9), passed(startsAt - 8), passed(startsAt - 8)])).toBe("done");
    });

    it("takes a check after now as not made yet (reading 13), and one of this very instant as made", () => {
      const check = passed(startsAt - 1000);
      expect(statusOf([check], startsAt - 1001)).toBe("pending");
      expect(statusOf([check], startsAt - 1000)).toBe("done");
      expect(statusOf([passed(startsAt - 2000), failed(startsAt - 1000)], startsAt - 1001)).toBe("done");
      expect(statusOf([passed(startsAt - 2000), failed(startsAt - 1000)], startsAt - 1000)).toBe("pending");
    });

    it("comes before the day where no start is known", () => {
      const untimed = (at: string | number, now: string) =>
        found({ ...withChecks([passed(at)], now), lesson: untimedLesson });
      const begin = Date.parse(beginOfDay);
      expect(untimed(begin - 1, beginOfDay)).toStrictEqual([]);
      expect(untimed(begin, start)).toMatchObject([{ status: "overdue", due: beginOfDay }]);
      expect(untimed(begin, "2020-11-15T18:59:59.999Z")).toMatchObject([
        { status: "pending", due: beginOfDay },
      ]);
      // Half an hour before what would have been the start.
      expect(untimed("2020-11-16T09:30+05:00", start)).toMatchObject([{ status: "overdue" }]);
    });

    it("is unknown, before the start and after, where nobody knows of checks, the lesson or the time", () => {
      const facts = withChecks([passed()]);
      const { linkChecks: _checks, ...unchecked } = facts[actor];
      const dated = { ...common, status: "unknown" };
      const { due: _due, timeZone: _zone, ...undated } = dated;
      for (const at of [lastMillisecond, start]) {
        expect(found({ ...facts, [actor]: unchecked, at })).toStrictEqual([dated]);
      }
      const { date, timeZone, startsAt: time } = readyLesson.lesson;
      expect(found({ ...facts, lesson: { date, startsAt: time } })).toStrictEqual([undated]);
      expect(found({ ...facts, lesson: { timeZone, startsAt: time } })).toStrictEqual([undated]);
      const { at: _at, ...timeless } = facts;
      expect(found(timeless)).toStrictEqual([dated]);
    });

    it("is of one side: the other's check is not its own (reading 12)", () => {
      expect(brief(checkLessonDay(withChecks([], start)))).toStrictEqual([`${clause} overdue`]);
      expect(brief(checkLessonDay(withChecks([failed()], start)))).toStrictEqual([`${clause} overdue`]);
    });

    it.each(
      startsByHand.map((one) => [`${one.why}: ${one.date} ${one.startsAt}, ${one.timeZone}`, one] as const),
    )(
      "comes strictly before the start by the clocks of the school: %s",
      (_why, { date, timeZone, startsAt: time, linkChecksDue }) => {
        const lesson = { date, timeZone, startsAt: time ?? null };
        const due = Date.parse(linkChecksDue);
        const checkedAt = (at: number) => found({ ...withChecks([passed(at)], due), lesson });
        expect(checkedAt(due - 1)).toStrictEqual([]);
        expect(checkedAt(due)).toMatchObject([{ status: "overdue", due: linkChecksDue, timeZone }]);
      },
    );
  },
);
