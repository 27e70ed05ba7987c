import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Act } from "../../src/facts/act.js";
import { checkSchedule, type Schedule } from "../../src/festival/check-schedule.js";
import { checkLessonCreation } from "../../src/stages/4-lesson-creation/check-lesson-creation.js";
import { checkLinkSending } from "../../src/stages/4-lesson-creation/check-link-sending.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/check-confirmation.js";
import { checkLinkForwarding } from "../../src/stages/5-confirmation/check-link-forwarding.js";
import { checkDelivery } from "../../src/stages/6-delivery/check-delivery.js";
import { checkLessonDay } from "../../src/stages/7-lesson-day/check-lesson-day.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { anyConfirmation, factPaths, withoutFact } from "../arbitraries/confirmation-facts.js";
import { festivalOfAllStages } from "../arbitraries/festival-of-all-stages.js";
import { anyCreation, anyDelivery, anyLessonDay, anySending, pathsOf } from "../arbitraries/lesson-facts.js";
import { instantsOf, judgedNearDeadlines } from "../arbitraries/near-deadlines.js";
import { midnightAfterLead, seasonDate, zoneByHand } from "../arbitraries/zones-by-hand.js";

const hour = 3_600_000;
const answer = ({ outcome, findings }: Verdict) => JSON.stringify({ outcome, findings });

/** Goes through later instants: nothing changes before `stableUntil`, something at it, and nothing at all without it. */
function proveStable(at: number, judge: (at: number) => Verdict, tried: readonly number[]): boolean {
  const verdict = judge(at);
  const now = answer(verdict);
  const until =
    verdict.stableUntil === undefined ? Number.POSITIVE_INFINITY : Date.parse(verdict.stableUntil);
  if (Number.isFinite(until)) {
    expect(until).toBeGreaterThan(at);
    expect(answer(judge(until - 1))).toBe(now);
    expect(answer(judge(until))).not.toBe(now);
  }
  for (const instant of tried) {
    if (instant > at && instant < until) expect(answer(judge(instant))).toBe(now);
  }
  return Number.isFinite(until);
}

/** Next to each of some instants, through the days before a season's lessons, and long after. */
function around(instants: readonly number[]): number[] {
  const through = Array.from({ length: 48 }, (_, index) => Date.UTC(2020, 11, 18) + index * 12 * hour);
  const next = instants.flatMap((instant) => [instant - 1, instant, instant + 1]);
  return [...next, ...through, Date.UTC(2099, 0, 1)];
}

describe("a verdict stands until stableUntil, and then time alone changes it", () => {
  const timelessOf = (verdict: Verdict): Verdict => ({
    ...verdict,
    findings: verdict.findings.map(({ doneAt: _at, ...rest }) => rest as (typeof verdict.findings)[number]),
  });

  it("on a confirmation; once the deadline is over only the time of the late act itself goes on", () => {
    let stable = 0;
    fc.assert(
      fc.property(anyConfirmation, fc.option(fc.constantFrom(...factPaths)), (facts, lost) => {
        const known = lost === null ? facts : withoutFact(facts, lost, null);
        const judge = (at: number) => timelessOf(checkConfirmation({ ...known, at }));
        if (proveStable(facts.at, judge, around([facts.at]))) stable += 1;
      }),
      { seed: 5, numRuns: 100 },
    );
    expect(stable).toBeGreaterThan(20);
  });

  it("on the forwarding of a link", () => {
    const near = fc.integer({ min: -2, max: 2 });
    let stable = 0;
    fc.assert(
      fc.property(
        fc.record({ date: seasonDate, zone: zoneByHand, asOf: near, sent: near, forwarded: near }),
        fc.record({ sent: fc.option(fc.boolean()), forwarded: fc.option(fc.boolean()) }),
        ({ date, zone, asOf, sent, forwarded }, known) => {
          const due = midnightAfterLead(date, 5, zone);
          const act = (at: number, is: boolean | null): Act | null =>
            is === null ? null : is ? due + at : "not-yet";
          const lesson = {
            date,
            timeZone: zone.name,
            linkSentAt: act(sent, known.sent),
            linkForwardedAt: act(forwarded, known.forwarded),
          };
          const judge = (at: number) => checkLinkForwarding({ lesson, at });
          const tried = [-3, -2, -1, 0, 1, 2, 3, 4, 5000].map((aside) => due + aside);
          if (proveStable(due + asOf, judge, tried)) stable += 1;
        },
      ),
      { seed: 5, numRuns: 400 },
    );
    expect(stable).toBeGreaterThan(50);
  });

  /** Proves it of a check, with all facts and with some missing, where its own acts are the other instants. */
  function proveOf<F extends { readonly at: number }>(
    facts: fc.Arbitrary<F>,
    paths: ReadonlyArray<readonly string[]>,
    check: (facts: F) => Verdict,
  ): number {
    let stable = 0;
    const others = paths.filter(([first]) => first !== "at");
    fc.assert(
      fc.property(facts, fc.subarray([...others], { maxLength: 2 }), (whole, lost) => {
        const known = lost.reduce<F>((rest, path) => withoutFact(rest, path, null), whole);
        const instants = JSON.stringify(whole).match(/\b1\d{12}\b/g) ?? [];
        const judge = (at: number) => check({ ...known, at });
        if (proveStable(whole.at, judge, around(instants.map(Number)))) stable += 1;
      }),
      { seed: 5, numRuns: 300 },
    );
    return stable;
  }

  it("on the creation of a lesson; the time of a late one goes on", () => {
    const stable = proveOf(anyCreation, pathsOf.creation, (facts) => timelessOf(checkLessonCreation(facts)));
    expect(stable).toBeGreaterThan(60);
  });

  it("on the sending of its link", () => {
    expect(proveOf(anySending, pathsOf.sending, (facts) => checkLinkSending(facts))).toBeGreaterThan(60);
  });

  it("on a delivery", () => {
    expect(proveOf(anyDelivery, pathsOf.delivery, (facts) => checkDelivery(facts))).toBeGreaterThan(40);
  });

  it("on the day of a lesson", () => {
    expect(proveOf(anyLessonDay, pathsOf.lessonDay, (facts) => checkLessonDay(facts))).toBeGreaterThan(60);
  });

  it("on each lesson of a schedule, whole or with lists absent", () => {
    const lists = [
      ...(["regions", "competencies", "venues", "schools", "driveTimes"] as const),
      ...(["agreements", "parents", "participants", "confirmations"] as const),
    ];
    let stable = 0;
    fc.assert(
      fc.property(
        festivalOfAllStages,
        judgedNearDeadlines,
        fc.oneof(fc.constant([]), fc.subarray([...lists])),
        (festival, at, absent) => {
          const schedule: Schedule = {
            ...festival,
            ...Object.fromEntries(absent.map((list) => [list, null])),
          };
          const judged = new Map<number, ReadonlyMap<string, Verdict>>();
          const verdictsAt = (instant: number) => {
            const verdicts = judged.get(instant) ?? checkSchedule(schedule, { at: instant });
            judged.set(instant, verdicts);
            return verdicts;
          };
          for (const { id } of festival.lessons) {
            const judge = (instant: number) => verdictsAt(instant).get(id) as Verdict;
            if (proveStable(at, judge, around(instantsOf(festival)))) stable += 1;
          }
        },
      ),
      { seed: 5, numRuns: 120 },
    );
    expect(stable).toBeGreaterThan(60);
  });
});
