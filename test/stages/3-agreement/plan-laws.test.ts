import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amend } from "../../../src/regulation/amend.js";
import { type Regulation, upm2020 } from "../../../src/regulation/regulation.js";
import { checkRegionPlan } from "../../../src/stages/1-region-plan/check-region-plan.js";
import {
  canSelectSchool,
  checkCandidateSchool,
} from "../../../src/stages/2-candidate-schools/check-candidate-school.js";
import { checkSchoolList } from "../../../src/stages/2-candidate-schools/check-school-list.js";
import { checkAgreement } from "../../../src/stages/3-agreement/check-agreement.js";
import { checkSchoolChoice } from "../../../src/stages/3-agreement/check-school-choice.js";
import { type Finding, isBreach } from "../../../src/verdict/finding.js";
import type { Verdict } from "../../../src/verdict/verdict.js";
import { withoutFact } from "../../arbitraries/confirmation-facts.js";
import { anyAgreement, anyCandidate, anyChoice, anyList, anyPlan } from "../../arbitraries/plan-facts.js";

type Facts = { readonly at: number };

interface Check {
  readonly name: string;
  readonly any: fc.Arbitrary<Facts>;
  readonly check: (facts: never, regulation?: Regulation) => Verdict;
  readonly hasDuties: boolean;
}

const checks: readonly Check[] = [
  { name: "a region's plan", any: anyPlan, check: checkRegionPlan, hasDuties: true },
  { name: "a list of schools", any: anyList, check: checkSchoolList, hasDuties: true },
  { name: "a candidate school", any: anyCandidate, check: checkCandidateSchool, hasDuties: false },
  { name: "a choice of schools", any: anyChoice, check: checkSchoolChoice, hasDuties: true },
  { name: "an agreement", any: anyAgreement, check: checkAgreement, hasDuties: true },
];

/** Every fact of some facts, as a path of keys; a list is one fact. */
function pathsOf(facts: object): string[][] {
  return Object.entries(facts).flatMap(([key, value]) =>
    typeof value === "object" && !Array.isArray(value)
      ? pathsOf(value).map((path) => [key, ...path])
      : [[key]],
  );
}

const keyOf = ({ clause, actor, subject }: Finding) => `${clause} ${actor} ${subject?.id}`;
const statuses = ({ findings }: Verdict) =>
  new Map(findings.map((finding) => [keyOf(finding), finding.status]));
const breaches = ({ findings }: Verdict) => findings.filter(isBreach).map(keyOf);
const answer = ({ outcome, findings }: Verdict) => JSON.stringify([outcome, findings]);

/** Facts, and those of them that are lost. */
const withLost = (any: fc.Arbitrary<Facts>) =>
  any.chain((facts) => fc.tuple(fc.constant(facts), fc.subarray(pathsOf(facts), { minLength: 1 })));
const without = (facts: Facts, lost: readonly string[][]): Facts =>
  lost.reduce((known, path) => withoutFact(known, path, undefined), facts);

describe.each(checks.map((check) => [check.name, check] as const))(
  "of %s",
  (_name, { any, check, hasDuties }) => {
    const judge = (facts: Facts, regulation?: Regulation) => check(facts as never, regulation);

    it("unknown facts never turn a refusal into allowed, nor what is allowed into a refusal", () => {
      let refused = 0;
      fc.assert(
        fc.property(withLost(any), ([facts, lost]) => {
          const whole = judge(facts).outcome;
          const partial = judge(without(facts, lost)).outcome;
          if (whole === "refused") {
            refused += 1;
            expect(partial).not.toBe("allowed");
          } else expect(partial).not.toBe("refused");
        }),
        { seed: 3, numRuns: 500 },
      );
      expect(refused).toBeGreaterThan(50);
    });

    it("a clause is found as it is, or unknown: what is missing never keeps it and never breaks it", () => {
      let decided = 0;
      fc.assert(
        fc.property(withLost(any), ([facts, lost]) => {
          // Without the venues it is not known which there are to speak of.
          fc.pre(!lost.some(([key]) => key === "venues"));
          const whole = statuses(judge(facts));
          const partial = statuses(judge(without(facts, lost)));
          for (const [key, status] of partial) {
            if (status !== "unknown") expect([key, status]).toStrictEqual([key, whole.get(key)]);
          }
          for (const [key, status] of whole) {
            // Advice is not given on a guess.
            if (status !== "advised") expect([...partial.keys()]).toContain(key);
            if (partial.get(key) === status) decided += 1;
          }
        }),
        { seed: 3, numRuns: 500 },
      );
      expect(decided).toBeGreaterThan(15);
    });

    it("an earlier plan deadline never makes a late act timely, and changes nothing but duties", () => {
      let later = 0;
      const deadlines = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
      fc.assert(
        fc.property(any, deadlines, (facts, days) => {
          const [early, late] = [Math.min(...days), Math.max(...days)].map((count) =>
            amend(upm2020, {
              planDeadline: new Date(Date.UTC(2020, 9, 28 + count)).toISOString().slice(0, 10),
            }),
          );
          const byLate = judge(facts, late);
          const byEarly = judge(facts, early);
          expect(breaches(byEarly)).toStrictEqual(expect.arrayContaining(breaches(byLate)));
          const conditions = (verdict: Verdict) => verdict.findings.filter(({ due }) => due === undefined);
          expect(conditions(byEarly)).toStrictEqual(conditions(byLate));
          if (breaches(byEarly).length > breaches(byLate).length) later += 1;
        }),
        { seed: 3, numRuns: 500 },
      );
      expect(later > 20).toBe(hasDuties);
    });

    it("a verdict stands until stableUntil, and then time alone changes it", () => {
      let turned = 0;
      fc.assert(
        fc.property(any, fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 6 }), (facts, hours) => {
          const verdict = judge(facts);
          const now = answer(verdict);
          const until =
            verdict.stableUntil === undefined ? Number.POSITIVE_INFINITY : Date.parse(verdict.stableUntil);
          if (Number.isFinite(until)) {
            turned += 1;
            expect(answer(judge({ ...facts, at: until - 1 }))).toBe(now);
            expect(answer(judge({ ...facts, at: until }))).not.toBe(now);
          }
          for (const count of hours) {
            const at = facts.at + count * 3_600_000;
            if (at < until) expect(answer(judge({ ...facts, at }))).toBe(now);
          }
        }),
        { seed: 3, numRuns: 500 },
      );
      expect(turned).toBeGreaterThan(50);
    });
  },
);

describe("whether a venue can select a school", () => {
  it("is true exactly when the check allows it, whole or in part", () => {
    let allowed = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          anyCandidate,
          withLost(anyCandidate).map(([facts, lost]) => without(facts, lost)),
        ),
        (facts) => {
          const can = canSelectSchool(facts as never);
          expect(can).toBe(checkCandidateSchool(facts as never).outcome === "allowed");
          if (can) allowed += 1;
        },
      ),
      { seed: 3, numRuns: 1000 },
    );
    expect(allowed).toBeGreaterThan(50);
  });
});

describe("a longer drive limit", () => {
  const limits = fc
    .tuple(fc.constantFrom(0, 15, 30, 45, 1000), fc.constantFrom(0, 15, 30, 45, 1000))
    .map((minutes) => [Math.min(...minutes), Math.max(...minutes)] as const)
    .map(
      ([shorter, longer]) =>
        [amend(upm2020, { maxDriveMinutes: shorter }), amend(upm2020, { maxDriveMinutes: longer })] as const,
    );

  it("never excludes a school, and takes no competency away", () => {
    let more = 0;
    fc.assert(
      fc.property(anyCandidate, limits, (facts, [shorter, longer]) => {
        if (canSelectSchool(facts, shorter)) expect(canSelectSchool(facts, longer)).toBe(true);
        const [few, many] = [checkCandidateSchool(facts, shorter), checkCandidateSchool(facts, longer)];
        expect(many.admissibleCompetencies).toStrictEqual(
          expect.arrayContaining([...few.admissibleCompetencies]),
        );
        if (many.admissibleCompetencies.length > few.admissibleCompetencies.length) more += 1;
      }),
      { seed: 3, numRuns: 500 },
    );
    expect(more).toBeGreaterThan(20);
  });

  it("adds no breach to an agreement, and changes nothing but II.drive-time", () => {
    fc.assert(
      fc.property(anyAgreement, limits, (facts, [shorter, longer]) => {
        const [by, byLonger] = [checkAgreement(facts, shorter), checkAgreement(facts, longer)];
        expect(breaches(by)).toStrictEqual(expect.arrayContaining(breaches(byLonger)));
        const others = ({ findings }: Verdict) => findings.filter(({ clause }) => clause !== "II.drive-time");
        expect(others(byLonger)).toStrictEqual(others(by));
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
