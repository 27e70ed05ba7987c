import { expect as jestExpect } from "expect";
import { afterEach, describe, it, expect as vitestExpect } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/check-confirmation.js";
import { takeClausesSeen } from "../../src/testing/clause-coverage/clauses-seen.js";
import { type UpmMatchers, upmMatchers } from "../../src/testing/matchers.js";
import { participant, smallFestival } from "../arbitraries/small-festival.js";
import { allowedConfirmation } from "../stages/5-confirmation/allowed-confirmation.js";

declare module "vitest" {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown>
    extends UpmMatchers<R> {}
}
declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends UpmMatchers<R> {}
}

const allowed = checkConfirmation(allowedConfirmation);
const unlinked = checkConfirmation({ ...allowedConfirmation, parent: { registered: true, linked: false } });
const undetermined = checkConfirmation({ ...allowedConfirmation, parent: null });
const festival = smallFestival({ participants: [{ ...participant, diagnosticTests: [], links: [] }] });
const report = checkFestival(festival, { at: "2020-11-06T12:00+05:00" });

afterEach(() => {
  takeClausesSeen();
});

describe.each([
  ["vitest", vitestExpect],
  ["jest", jestExpect],
] as const)("the matchers with the expect of %s", (_, anyExpect) => {
  const expect = anyExpect as unknown as (value: unknown) => UpmMatchers & { readonly not: UpmMatchers };
  anyExpect.extend(upmMatchers);

  const fails = (assertion: () => void, message: string | RegExp) => vitestExpect(assertion).toThrow(message);

  it("tell the outcomes of verdicts apart", () => {
    expect(allowed).toBeAllowed();
    expect(unlinked).toBeRefused();
    expect(undetermined).toBeUndetermined();
    expect(unlinked).not.toBeAllowed();
    fails(
      () => expect(unlinked).toBeAllowed(),
      "expected the verdict to be `allowed`, but it is `refused`\n  V.accounts-linked violated",
    );
    fails(() => expect(allowed).toBeRefused(), "but it is `allowed`\nnothing was found");
    fails(() => expect(allowed).not.toBeAllowed(), "expected the verdict not to be `allowed`");
  });

  it("find a clause in a verdict or a report, with a status or any", () => {
    expect(unlinked).toFind("V.accounts-linked");
    expect(unlinked).toFind("V.accounts-linked", "violated");
    expect(unlinked).not.toFind("V.accounts-linked", "unknown");
    expect(report).toFind("V.diagnostics-taken", "violated");
    fails(
      () => expect(report).toFind("V.own-school"),
      /^expected to find `V.own-school`\n {2}.*V\.accounts-linked violated: confirmation lesson\/child/s,
    );
    fails(() => expect(unlinked).not.toFind("V.accounts-linked"), "expected not to find `V.accounts-linked`");
  });

  it("tell whether clauses are broken and no others", () => {
    expect(unlinked).toBreachOnly("V.accounts-linked");
    expect(undetermined).toBreachOnly();
    expect(report).toBreachOnly("V.diagnostics-taken", "V.accounts-linked");
    fails(
      () => expect(report).toBreachOnly("V.accounts-linked", "V.own-school"),
      "expected `V.accounts-linked`, `V.own-school` to be broken, and nothing else\nnot broken: V.own-school\nalso broken:\n  V.diagnostics-taken violated: confirmation lesson/child",
    );
    fails(() => expect(unlinked).toBreachOnly(), "expected no clause to be broken, and nothing else");
    fails(
      () => expect(unlinked).not.toBreachOnly("V.accounts-linked"),
      "expected other clauses to be broken than `V.accounts-linked`",
    );
  });

  it("say what they expect where they are given something else", () => {
    fails(
      () => expect(true).toBeAllowed(),
      "`toBeAllowed` expects a verdict or a report, as `checkConfirmation` or `checkFestival` give it",
    );
    fails(() => expect(undefined).toBreachOnly(), "`toBreachOnly` expects a verdict or a report");
    fails(() => expect(report).toBeRefused(), "`toBeRefused` expects a verdict: a report has no outcome");
  });

  it("note what they found", () => {
    expect(unlinked).toFind("V.accounts-linked");
    expect(report).toBreachOnly("V.accounts-linked", "V.diagnostics-taken");
    expect(unlinked).not.toFind("V.own-school");
    vitestExpect(takeClausesSeen()).toEqual({
      "V.accounts-linked": ["violated"],
      "V.diagnostics-taken": ["violated"],
    });
  });
});

it("are typed for both", () => {
  vitestExpect(allowed).toBeAllowed();
  jestExpect(allowed).toBreachOnly();
  // @ts-expect-error: no clause has that id
  vitestExpect(() => jestExpect(allowed).toFind("V.acounts-linked")).toThrow("expected to find");
});
