import { describe, expect, it } from "vitest";
import { guidelinesRead } from "../../src/regulation/clauses/3-agreement.js";
import { accountsLinked, diagnosticsTaken } from "../../src/regulation/clauses/5-confirmation.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { condition } from "../../src/verdict/condition.js";
import type { Case } from "../../src/verdict/rule.js";
import type { Truth } from "../../src/verdict/truth.js";

interface Held extends Case {
  readonly held: Truth;
}

const holds = ({ held }: Held) => held;
const facts = (held: Truth): Held => ({ held, regulation: upm2020, at: undefined });

describe("a condition that must hold", () => {
  const rule = condition({ clause: accountsLinked, holds });

  it("says nothing where it holds", () => {
    expect(rule.holds(facts(true))).toBe(true);
    expect(rule.judge(facts(true))).toBeUndefined();
  });

  it("is violated where it does not", () => {
    expect(rule.holds(facts(false))).toBe(false);
    expect(rule.judge(facts(false))).toEqual({
      clause: "V.accounts-linked",
      status: "violated",
      actor: "school",
    });
  });

  it("is unknown where nobody knows: that passes nothing and convicts nobody", () => {
    expect(rule.holds(facts(undefined))).toBeUndefined();
    expect(rule.judge(facts(undefined))).toEqual({
      clause: "V.accounts-linked",
      status: "unknown",
      actor: "school",
    });
  });

  it("holds without a regulation where it depends on no parameter", () => {
    expect(rule.holds({ ...facts(true), regulation: undefined })).toBe(true);
    expect(rule.judge({ ...facts(false), regulation: undefined })?.status).toBe("violated");
  });
});

describe("a condition that depends on a parameter", () => {
  const rule = condition({
    clause: diagnosticsTaken,
    holds: ({ held }: Held, regulation) => held && regulation.minDiagnosticTests > 0,
    details: ({ held }, regulation) => ({ required: regulation.minDiagnosticTests, completed: held ? 1 : 0 }),
    remedy: () => ({ kind: "act", actor: "participant", act: "take-diagnostic-test" }),
  });

  it("is unknown where the regulation is", () => {
    for (const held of [true, false, undefined]) {
      const without = { ...facts(held), regulation: undefined };
      expect(rule.holds(without)).toBeUndefined();
      expect(rule.judge(without)?.status).toBe("unknown");
    }
  });

  it("says what was expected and what can be done only where it is broken", () => {
    expect(rule.judge(facts(false))).toMatchObject({
      details: { required: 1, completed: 0 },
      remedy: { kind: "act", actor: "participant", act: "take-diagnostic-test" },
    });
    expect(Object.keys(rule.judge(facts(undefined)) ?? {})).toEqual(["clause", "status", "actor"]);
  });
});

describe("a condition that should hold", () => {
  const rule = condition({ clause: guidelinesRead, holds });

  it("is advice where it does not, and nothing where it does or nobody knows", () => {
    expect(rule.judge(facts(false))).toEqual({
      clause: "III.guidelines-read",
      status: "advised",
      actor: "school",
    });
    expect(rule.judge(facts(true))).toBeUndefined();
    expect(rule.judge(facts(undefined))).toBeUndefined();
  });
});
