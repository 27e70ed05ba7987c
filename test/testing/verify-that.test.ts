import { describe, expect, it } from "vitest";
import { amend } from "../../src/regulation/amend.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { boundaryCases } from "../../src/testing/boundary-cases.js";
import type { Standing } from "../../src/testing/cases/variation.js";
import { type ClauseOfFacts, checkOf } from "../../src/testing/checks.js";
import { type Verification, verifyThat } from "../../src/testing/verification/verify-that.js";
import { lesson, participant, smallFestival } from "../arbitraries/small-festival.js";

const verifications: { readonly [S in Standing]: keyof Verification } = {
  holds: "holds",
  violated: "isViolated",
  late: "isLate",
  overdue: "isOverdue",
  unknown: "isUnknown",
  pending: "isPending",
  advised: "isAdvised",
};
const standings = Object.keys(verifications) as Standing[];

describe("verifyThat", () => {
  it.each(Object.keys(checkOf) as ClauseOfFacts[])(
    "%s: passes for what is so, and for nothing else",
    (clause) => {
      for (const { name, facts, standing } of boundaryCases(clause)) {
        const asked = verifyThat(clause).given(facts as never);
        const passed = standings.filter((one) => {
          try {
            asked[verifications[one]]();
            return true;
          } catch {
            return false;
          }
        });
        // A second finding may say more: the school's duty is pending while the venue's is late.
        expect(passed, name).toContain(standing);
        if (clause !== "III.competencies-agreed") expect(passed, name).toEqual([standing]);
      }
    },
  );

  it("knows any breach from what is only unknown", () => {
    const { given } = verifyThat("V.diagnostics-taken");
    given({ participant: { diagnosticTests: 0 } }).isBroken();
    expect(() => given({}).isBroken()).toThrow(
      "expected `V.diagnostics-taken` to be broken, but it is unknown",
    );
  });

  it("says what was expected, what was found, and of which facts", () => {
    const { isViolated, holds } = verifyThat("V.accounts-linked").given({ parent: { linked: true } });
    holds();
    expect(isViolated).toThrow(
      expect.objectContaining({
        name: "AssertionError",
        message:
          'expected `V.accounts-linked` to be violated, but it holds\ngiven: {\n  "parent": {\n    "linked": true\n  }\n}',
        actual: "holds",
        expected: "violated",
      }),
    );
    expect(verifyThat("V.accounts-linked").given({ parent: { linked: false } }).holds).toThrow(
      /^expected `V.accounts-linked` to be kept, but it is violated\nfound: \{"clause":"V.accounts-linked"/,
    );
  });

  it("takes a regulation of one's own", () => {
    const facts = { participant: { diagnosticTests: 1 } };
    verifyThat("V.diagnostics-taken").given(facts).holds();
    verifyThat("V.diagnostics-taken", amend(upm2020, { minDiagnosticTests: 2 }))
      .given(facts)
      .isViolated();
  });

  it("asks a festival, of which it names nobody", () => {
    const festival = smallFestival({
      schools: [
        { id: "school", region: "region", name: "A name", coordinator: "Somebody" },
        { id: "other", region: "region", name: "Other" },
      ],
      participants: [{ ...participant, school: "other" }],
    });
    const at = "2020-11-06T12:00+05:00";
    verifyThat("V.own-school").given({ festival, at }).isAdvised();
    verifyThat("V.accounts-linked").given({ festival, at }).holds();
    const { holds } = verifyThat("V.own-school").given({ festival, at });
    expect(holds).toThrow("expected `V.own-school` to be kept, but it is advised");
    expect(holds).toThrow(`in the festival as of ${at}`);
    expect(holds).not.toThrow(/Somebody|A name/);
  });

  it("finds the gravest of several findings in a festival, whatever its subject", () => {
    const second = { ...lesson, id: "a-lesson", linkForwardedAt: null, date: "2020-12-16" };
    const festival = smallFestival({ lessons: [second, { ...lesson, linkForwardedAt: null }] });
    const asked = verifyThat("V.link-forwarded").given({ festival, at: "2020-11-13T12:00+05:00" });
    asked.isBroken();
    asked.isPending();
    expect(asked.holds).toThrow("but it is overdue");
  });

  it("says of a clause that needs a festival that it does", () => {
    expect(() => verifyThat("V.help-needed").given({} as never)).toThrow(
      "`V.help-needed` is judged in a festival only: give it `{ festival, at }`",
    );
  });
});
