import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import type { Festival } from "../../src/model/festival.js";
import { type Amendments, amend } from "../../src/regulation/amend.js";
import { clauses } from "../../src/regulation/clauses.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { checkLessonCreation } from "../../src/stages/4-lesson-creation/check-lesson-creation.js";
import { checkLinkSending } from "../../src/stages/4-lesson-creation/check-link-sending.js";
import { checkDelivery } from "../../src/stages/6-delivery/check-delivery.js";
import { checkLessonDay } from "../../src/stages/7-lesson-day/check-lesson-day.js";
import { isBreach } from "../../src/verdict/finding.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { festivalOfAllStages } from "../arbitraries/festival-of-all-stages.js";
import { anyCreation, anyDelivery, anyLessonDay, anySending } from "../arbitraries/lesson-facts.js";

const settings = { seed: 5, numRuns: 300 };
const afterAll = Date.UTC(2021, 1, 1);

const isPart = (part: readonly string[], whole: readonly string[]) =>
  expect(part.filter((one) => !whole.includes(one))).toStrictEqual([]);

/** The breaches of one clause in a festival, by subject. */
const subjectsOf = (festival: Festival, clause: string) =>
  checkFestival(festival, { at: afterAll })
    .findings.filter((one) => one.clause === clause && isBreach(one))
    .map(({ subject }) => subject?.id as string);

const leadDays = fc.integer({ min: 0, max: 12 });
const more = fc.integer({ min: 1, max: 4 });

const regional = (festival: Festival, amendments: Amendments): Festival => ({
  ...festival,
  regions: festival.regions.map((one) => ({ ...one, amendments: { ...one.amendments, ...amendments } })),
});
const fewer = { ...settings, numRuns: 100 };
const statusOf = ({ findings }: Verdict, clause: string) =>
  findings.find((one) => one.clause === clause)?.status;

describe("the leads of stages IV and VI", () => {
  it("more lead days never make a late lesson, link or delivery timely", () => {
    fc.assert(
      fc.property(
        anyCreation,
        anySending,
        anyDelivery,
        leadDays,
        more,
        (creation, sending, delivery, days, extra) => {
          const lead = (count: number) => amend(upm2020, { lessonLeadDays: count, deliveryLeadDays: count });
          const found = (count: number) =>
            [
              checkLessonCreation(creation, lead(count)),
              checkLinkSending(sending, lead(count)),
              checkDelivery(delivery, lead(count)),
            ].flatMap(({ findings }) => findings.filter(isBreach).map(({ clause }) => clause));
          isPart(found(days), found(days + extra));
        },
      ),
      settings,
    );
  });

  it("nor do they of any lesson or link in a festival", () => {
    fc.assert(
      fc.property(festivalOfAllStages, leadDays, more, (festival, lessonLeadDays, extra) => {
        for (const clause of ["IV.lesson-created", "IV.link-sent"]) {
          const longer = regional(festival, { lessonLeadDays: lessonLeadDays + extra });
          isPart(subjectsOf(regional(festival, { lessonLeadDays }), clause), subjectsOf(longer, clause));
        }
      }),
      fewer,
    );
  });
});

describe("the plan's limits", () => {
  it("a longer drive limit never excludes a school", () => {
    fc.assert(
      fc.property(festivalOfAllStages, fc.nat({ max: 40 }), more, (festival, maxDriveMinutes, extra) => {
        const longer = regional(festival, { maxDriveMinutes: maxDriveMinutes + extra });
        const clause = "II.drive-time";
        isPart(subjectsOf(longer, clause), subjectsOf(regional(festival, { maxDriveMinutes }), clause));
      }),
      fewer,
    );
  });

  it("a later plan deadline never makes anything of the plan late", () => {
    fc.assert(
      fc.property(festivalOfAllStages, fc.integer({ min: 18, max: 27 }), more, (festival, day, extra) => {
        const later = regional(festival, { planDeadline: `2020-12-${day + extra}` });
        const sooner = regional(festival, { planDeadline: `2020-12-${day}` });
        for (const { id } of clauses.filter(({ deadline }) => deadline === "plan")) {
          isPart(subjectsOf(later, id), subjectsOf(sooner, id));
        }
      }),
      fewer,
    );
  });
});

describe("VI.delivered", () => {
  it("a further delivery never turns done into not done, nor timely into late", () => {
    fc.assert(
      fc.property(anyDelivery, anyDelivery, (facts, { deliveries: further }) => {
        const before = checkDelivery(facts);
        const after = checkDelivery({ ...facts, deliveries: [...facts.deliveries, ...further] });
        const ranks = [undefined, "pending", "late", "overdue"];
        const [one, other] = [before, after].map((verdict) =>
          ranks.indexOf(statusOf(verdict, "VI.delivered")),
        );
        expect(other).toBeLessThanOrEqual(one as number);
      }),
      settings,
    );
  });

  it("a further participant never turns not done into done", () => {
    fc.assert(
      fc.property(anyDelivery, more, (facts, extra) => {
        const crowded = checkDelivery({ ...facts, participants: facts.participants + extra });
        if (crowded.outcome === "allowed") expect(checkDelivery(facts).outcome).toBe("allowed");
      }),
      settings,
    );
  });
});

describe("the day of a lesson", () => {
  const start = Date.UTC(2020, 11, 30);
  it("a check that fails never makes a link checked, one that passes last does, one at the start does nothing", () => {
    fc.assert(
      fc.property(
        anyLessonDay,
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.boolean(),
        (facts, before, passed) => {
          const lesson = { date: "2020-12-30", timeZone: "UTC", startsAt: "00:00" };
          const { linkChecks } = facts.venue;
          const statusWith = (...more: readonly { readonly at: number; readonly passed: boolean }[]) =>
            statusOf(
              checkLessonDay({
                ...facts,
                lesson,
                at: start,
                venue: { ...facts.venue, linkChecks: [...linkChecks, ...more] },
              }),
              "VII.venue-link-checked",
            );
          const without = statusWith();
          if (without === "overdue")
            expect(statusWith({ at: start - before, passed: false })).toBe("overdue");
          const last = Math.max(start - before, ...linkChecks.map(({ at }) => (at as number) + 1));
          if (last < start) expect(statusWith({ at: last, passed })).toBe(passed ? undefined : "overdue");
          expect(statusWith({ at: start + before - 1, passed })).toBe(without);
        },
      ),
      settings,
    );
  });

  it("a further child in class is never absent, and only advised about", () => {
    fc.assert(
      fc.property(anyLessonDay, (facts) => {
        const { participants } = facts;
        const joined = { ...participants, present: [...participants.present, "zoe"] };
        const musts = ({ findings }: Verdict) => findings.filter(({ status }) => status !== "advised");
        const [before, after] = [checkLessonDay(facts), checkLessonDay({ ...facts, participants: joined })];
        expect(musts(after)).toStrictEqual(musts(before));
        expect(statusOf(after, "VII.only-confirmed")).toBe("advised");
      }),
      settings,
    );
  });
});

describe("time", () => {
  it("heals nothing that is late, overdue or out of order, as long as nobody does anything", () => {
    fc.assert(
      fc.property(festivalOfAllStages, fc.integer({ min: 1, max: 10 ** 9 }), (festival, later) => {
        const breaches = (at: number) =>
          checkFestival(festival, { at })
            .findings.filter(isBreach)
            .map(({ clause, actor, subject }) => `${clause} ${actor} ${subject?.kind} ${subject?.id}`);
        isPart(breaches(afterAll), breaches(afterAll + later));
      }),
      fewer,
    );
  });
});
