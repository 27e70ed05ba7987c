import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkConfirmation } from "../../src/stages/5-confirmation/check-confirmation.js";
import { checkLinkForwarding } from "../../src/stages/5-confirmation/check-link-forwarding.js";
import type { ConfirmationFacts } from "../../src/stages/5-confirmation/confirmation-facts.js";
import type { LinkForwardingFacts } from "../../src/stages/5-confirmation/link-forwarding-facts.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import {
  allowedWithDeadline,
  anyConfirmation,
  factPaths,
  withoutFact,
} from "../arbitraries/confirmation-facts.js";

const missing = fc.constantFrom(undefined, null, "left out" as const);
const clausesOf = ({ findings }: Verdict, status: "unknown" | "breach") =>
  findings.filter((one) => (one.status === "unknown") === (status === "unknown")).map(({ clause }) => clause);

/** Knowing more never takes a breach back and never makes unknown what was known. */
function expectRefined(less: Verdict, more: Verdict): void {
  const breached = clausesOf(more, "breach");
  expect(clausesOf(less, "breach").filter((clause) => !breached.includes(clause))).toStrictEqual([]);
  const unknown = clausesOf(less, "unknown");
  expect(clausesOf(more, "unknown").filter((clause) => !unknown.includes(clause))).toStrictEqual([]);
  if (less.outcome !== "undetermined") expect(more.outcome).toBe(less.outcome);
}

describe("a fact that is not known", () => {
  it("makes an allowed confirmation undetermined, whichever fact it is", () => {
    fc.assert(
      fc.property(allowedWithDeadline, fc.constantFrom(...factPaths), missing, ({ facts }, path, instead) => {
        expect(checkConfirmation(withoutFact(facts, path, instead)).outcome).toBe("undetermined");
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("never makes a refused confirmation allowed, nor an allowed one refused", () => {
    fc.assert(
      fc.property(
        anyConfirmation,
        fc.subarray([...factPaths], { minLength: 1 }),
        missing,
        (facts, paths, instead) => {
          const less = paths.reduce<ConfirmationFacts>(
            (rest, path) => withoutFact(rest, path, instead),
            facts,
          );
          const outcomes = [checkConfirmation(facts).outcome, checkConfirmation(less).outcome];
          expect(outcomes).not.toStrictEqual(["refused", "allowed"]);
          expect(outcomes).not.toStrictEqual(["allowed", "refused"]);
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });

  it("refines the verdict once it is known, one after the other, in any order", () => {
    fc.assert(
      fc.property(anyConfirmation, fc.shuffledSubarray([...factPaths]), (facts, paths) => {
        let known = facts as ConfirmationFacts;
        let more = checkConfirmation(known);
        for (const path of paths) {
          known = withoutFact(known, path, null);
          const less = checkConfirmation(known);
          expectRefined(less, more);
          more = less;
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it("refines the verdict on a link too", () => {
    const act = fc.oneof(
      fc.constant("not-yet" as const),
      fc.integer({ min: Date.UTC(2020, 10, 9), max: Date.UTC(2020, 10, 14) }),
    );
    const links: fc.Arbitrary<LinkForwardingFacts> = fc.record({
      lesson: fc.record({
        date: fc.constant("2020-11-16"),
        timeZone: fc.constantFrom("Asia/Kamchatka", "Europe/Kaliningrad"),
        linkSentAt: act,
        linkForwardedAt: act,
      }),
      at: fc.integer({ min: Date.UTC(2020, 10, 9), max: Date.UTC(2020, 10, 14) }),
    });
    const paths = [
      ["at"],
      ...["date", "timeZone", "linkSentAt", "linkForwardedAt"].map((key) => ["lesson", key]),
    ];
    fc.assert(
      fc.property(links, fc.shuffledSubarray(paths), (facts, lost) => {
        let known = facts;
        let more = checkLinkForwarding(known);
        for (const path of lost) {
          known = withoutFact(known, path, null);
          const less = checkLinkForwarding(known);
          // What waits for its deadline is neither breach nor unknown.
          const settled = (verdict: Verdict) => ({
            ...verdict,
            findings: verdict.findings.filter(({ status }) => status !== "pending"),
          });
          if (!more.findings.some(({ status }) => status === "pending")) {
            expectRefined(settled(less), settled(more));
          }
          more = less;
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
