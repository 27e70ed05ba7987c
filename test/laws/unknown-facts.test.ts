import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseOf } from "../../src/regulation/clauses.js";
import { checkLessonCreation } from "../../src/stages/4-lesson-creation/check-lesson-creation.js";
import { checkLinkSending } from "../../src/stages/4-lesson-creation/check-link-sending.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/check-confirmation.js";
import { checkLinkForwarding } from "../../src/stages/5-confirmation/check-link-forwarding.js";
import type { ConfirmationFacts } from "../../src/stages/5-confirmation/confirmation-facts.js";
import type { LinkForwardingFacts } from "../../src/stages/5-confirmation/link-forwarding-facts.js";
import { checkDelivery } from "../../src/stages/6-delivery/check-delivery.js";
import { checkLessonDay } from "../../src/stages/7-lesson-day/check-lesson-day.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import {
  allowedWithDeadline,
  anyConfirmation,
  factPaths,
  withoutFact,
} from "../arbitraries/confirmation-facts.js";
import { anyCreation, anyDelivery, anyLessonDay, anySending, pathsOf } from "../arbitraries/lesson-facts.js";

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

  const links: fc.Arbitrary<LinkForwardingFacts> = anySending.map(
    ({ lesson: { createdAt, linkSentAt, ...rest }, at }) => ({
      lesson: { ...rest, linkSentAt: createdAt, linkForwardedAt: linkSentAt },
      at,
    }),
  );
  const linkPaths = [
    ["at"],
    ...["date", "timeZone", "linkSentAt", "linkForwardedAt"].map((key) => ["lesson", key]),
  ];

  /** What is known of each must-clause: the status of its finding, or that it is kept. */
  const statusIn = ({ findings }: Verdict, clause: string) =>
    findings.find((one) => one.clause === clause)?.status ?? "kept";
  const mustClauses = (verdicts: readonly Verdict[]) =>
    new Set(verdicts.flatMap(({ findings }) => findings.map(({ clause }) => clause)));

  /** What is known stays so; what is pending may turn out to be done; what is unknown may turn out to be anything. */
  function expectKnownStays(less: Verdict, more: Verdict): void {
    for (const clause of mustClauses([less, more])) {
      const [before, now] = [statusIn(less, clause), statusIn(more, clause)];
      if (before === "unknown" || clauseOf(clause).level === "should") continue;
      expect(before === "pending" ? ["pending", "kept"] : [before], clause).toContain(now);
    }
    if (less.outcome !== "undetermined") expect(more.outcome).toBe(less.outcome);
  }

  type Check<F> = readonly [fc.Arbitrary<F>, (facts: F) => Verdict, ReadonlyArray<readonly string[]>];
  const refines = <F extends object>(...[facts, check, paths]: Check<F>) => {
    let settled = 0;
    fc.assert(
      fc.property(
        facts,
        fc.shuffledSubarray([...paths], { minLength: 1 }),
        missing,
        (whole, lost, instead) => {
          let known = whole;
          let more = check(known);
          for (const path of lost) {
            known = withoutFact(known, path, instead);
            const less = check(known);
            expectKnownStays(less, more);
            if (less.outcome === "refused") settled += 1;
            more = less;
          }
        },
      ),
      { seed: 5, numRuns: 500 },
    );
    expect(settled).toBeGreaterThan(15);
  };

  it("refines the verdict on the forwarding of a link too", () => {
    refines(links, checkLinkForwarding, linkPaths);
  });

  it("and on the creation of a lesson", () => {
    refines(anyCreation, checkLessonCreation, pathsOf.creation);
  });

  it("and on the sending of its link", () => {
    refines(anySending, checkLinkSending, pathsOf.sending);
  });

  it("and on a delivery", () => {
    refines(anyDelivery, checkDelivery, pathsOf.delivery);
  });

  it("and on the day of a lesson", () => {
    refines(anyLessonDay, checkLessonDay, pathsOf.lessonDay);
  });
});
