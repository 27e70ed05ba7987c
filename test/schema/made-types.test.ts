import * as Schema from "effect/Schema";
import { expect, it } from "vitest";
import * as effect from "../../src/entries/effect.js";
import { Verdict } from "../../src/schema/report.js";

const verdict = { outcome: "refused", findings: [] } as const;

it("what carries a verdict is made of a verdict, and of nothing else", () => {
  expect(new effect.ConfirmationRefused({ verdict }).verdict).toEqual(verdict);
  // @ts-expect-error: a number is no verdict
  expect(() => new effect.ConfirmationRefused({ verdict: 1 })).toThrow();

  const Answer = Schema.Struct({ verdict: Verdict });
  expect(Answer.make({ verdict })).toEqual({ verdict });
  // @ts-expect-error: nor is an outcome alone
  expect(() => Answer.make({ verdict: { outcome: "refused" } })).toThrow();
});
