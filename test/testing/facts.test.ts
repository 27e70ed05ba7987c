import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amend } from "../../src/regulation/amend.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { anyFacts, breakingFacts, keptFacts, someFacts } from "../../src/testing/arbitraries/facts.js";
import { type CheckName, type ClauseOfFacts, checkOf, verdictBy } from "../../src/testing/checks.js";
import { amendmentsOfRegions } from "./regulations.js";

const clausesOfFacts = Object.keys(checkOf) as ClauseOfFacts[];
const checks: readonly CheckName[] = [...new Set(Object.values(checkOf))];

describe.each(amendmentsOfRegions)("facts where %s is amended", (_, amendments) => {
  const regulation = amend(upm2020, amendments);

  it.each(checks)("keep everything that %s judges", (check) => {
    fc.assert(
      fc.property(keptFacts(check, regulation), (facts) => {
        expect(verdictBy(check, facts as never, regulation)).toMatchObject({
          outcome: "allowed",
          findings: [],
        });
      }),
    );
  });

  it.each(clausesOfFacts)("break %s and nothing else", (clause) => {
    // Nobody may agree before the contact, so that a late one makes agreeing late.
    const entailed = clause === "III.contact-made" ? ["III.competencies-agreed"] : [];
    fc.assert(
      fc.property(breakingFacts(clause, regulation), (facts) => {
        const found = new Set(
          verdictBy(checkOf[clause], facts as never, regulation)
            .findings.filter(({ status }) => status !== "pending")
            .map((finding) => finding.clause),
        );
        expect(found).toEqual(new Set([...entailed, clause]));
      }),
      { numRuns: 30 },
    );
  });
});

describe("any facts", () => {
  it.each(checks)("of %s are well-formed, and allowed, refused or neither", (check) => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(anyFacts(check), (facts) => {
        expect(hasGap(facts)).toBe(false);
        outcomes.add(verdictBy(check, facts as never).outcome);
      }),
      { numRuns: 300 },
    );
    expect(outcomes).toContain("allowed");
    expect(outcomes).toContain("refused");
  });

  it.each(checks)("of %s may lack any part, and then say less", (check) => {
    let withGaps = 0;
    fc.assert(
      fc.property(someFacts(check), (facts) => {
        if (hasGap(facts)) withGaps += 1;
        expect(["allowed", "refused", "undetermined"]).toContain(verdictBy(check, facts as never).outcome);
      }),
      { numRuns: 300 },
    );
    expect(withGaps).toBeGreaterThan(0);
  });

  it("that cannot be broken are refused with what to do about it", () => {
    expect(() => breakingFacts("V.diagnostics-taken", amend(upm2020, { minDiagnosticTests: 0 }))).toThrow(
      "no facts break `V.diagnostics-taken` where `minDiagnosticTests` is 0: amend it to 1 or more",
    );
  });
});

/** Whether a fact is `undefined` or `null`. */
function hasGap(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === "object" && Object.values(value).some(hasGap);
}
