import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amend } from "../../src/regulation/amend.js";
import { type Regulation, upm2020 } from "../../src/regulation/regulation.js";
import {
  canSelectSchool,
  checkCandidateSchool,
} from "../../src/stages/2-candidate-schools/check-candidate-school.js";
import type { Drive } from "../../src/stages/2-candidate-schools/drive-time.js";
import { checkAgreement } from "../../src/stages/3-agreement/check-agreement.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { statusesOf } from "../arbitraries/found-in-short.js";
import { anyAgreement, anyCandidate, keptAgreements } from "../arbitraries/plan-facts.js";

const settings = { seed: 5, numRuns: 2000 };

/** A lower bound and a drive that is no shorter, in whole seconds around every limit. */
const seconds = fc.oneof(
  fc.constantFrom(0, 899, 900, 901, 1799, 1800, 1801, 2699, 2700, 2701, 7200),
  fc.nat({ max: 10_000 }),
);
const boundAndDrive = fc.tuple(seconds, seconds).map(([one, other]) => ({
  bound: { atLeast: Math.min(one, other) },
  drive: Math.max(one, other),
}));
const regulations = fc
  .constantFrom(0, 15, 30, 45, 120)
  .map((maxDriveMinutes) => amend(upm2020, { maxDriveMinutes }));

type Check<F> = (facts: F, regulation: Regulation) => Verdict;
type Judge = (drive: Drive) => Verdict;
const judging =
  <F extends { readonly drive: Drive }>(check: Check<F>, facts: F, regulation: Regulation): Judge =>
  (drive) =>
    check({ ...facts, drive }, regulation);

/** What is judged by a drive: candidate schools and agreements of all sorts. */
const judges: fc.Arbitrary<Judge> = fc.oneof(
  fc.tuple(anyCandidate, regulations).map(([facts, by]) => judging(checkCandidateSchool, facts, by)),
  fc.tuple(anyAgreement, regulations).map(([facts, by]) => judging(checkAgreement, facts, by)),
  fc.tuple(keptAgreements, regulations).map(([facts, by]) => judging(checkAgreement, facts, by)),
);

describe("a lower bound of a drive", () => {
  it("never refuses what the drive itself would not be refused for", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(judges, boundAndDrive, (judge, { bound, drive }) => {
        const [byBound, byDrive] = [judge(bound), judge(drive)];
        seen.set(byBound.outcome, (seen.get(byBound.outcome) ?? 0) + 1);
        if (byBound.outcome === "refused") expect(byDrive.outcome).toBe("refused");
        if (byDrive.outcome === "allowed") expect(byBound.outcome).not.toBe("refused");
        // The same of the clause by itself, whatever else is wrong.
        const clauseOf = (verdict: Verdict) => statusesOf(verdict, "II.drive-time");
        if (clauseOf(byBound)[0] === "violated") expect(clauseOf(byDrive)).toStrictEqual(["violated"]);
      }),
      settings,
    );
    for (const outcome of ["allowed", "refused", "undetermined"]) {
      expect(seen.get(outcome), outcome).toBeGreaterThan(10);
    }
  });

  it("never allows what any longer drive would be refused for", () => {
    let allowed = 0;
    fc.assert(
      fc.property(judges, boundAndDrive, (judge, { bound, drive }) => {
        if (judge(bound).outcome !== "allowed") return;
        allowed += 1;
        expect(judge(drive).outcome).toBe("allowed");
        expect(judge("unreachable").outcome).toBe("allowed");
      }),
      settings,
    );
    expect(allowed).toBeGreaterThan(10);
  });

  it("is as good as the longest drive where it is too long, and as an unknown one where not", () => {
    fc.assert(
      fc.property(anyCandidate, seconds, regulations, (facts, atLeast, regulation) => {
        const judge = judging(checkCandidateSchool, facts, regulation);
        const { admissibleCompetencies, outcome, findings } = checkCandidateSchool(
          { ...facts, drive: { atLeast } },
          regulation,
        );
        const isTooLong = atLeast > regulation.maxDriveMinutes * 60;
        const { drive: _drive, ...rest } = facts;
        const other = isTooLong ? judge("unreachable") : checkCandidateSchool(rest, regulation);
        expect({ admissibleCompetencies, outcome }).toStrictEqual({
          admissibleCompetencies: "admissibleCompetencies" in other ? other.admissibleCompetencies : [],
          outcome: other.outcome,
        });
        expect(findings.map(({ clause, status }) => [clause, status])).toStrictEqual(
          other.findings.map(({ clause, status }) => [clause, status]),
        );
        expect(canSelectSchool({ ...facts, drive: { atLeast } }, regulation)).toBe(outcome === "allowed");
      }),
      settings,
    );
  });
});
