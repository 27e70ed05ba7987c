import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canConfirmParticipant,
  checkConfirmation,
} from "../../../src/stages/5-confirmation/check-confirmation.js";
import type { ConfirmationFacts } from "../../../src/stages/5-confirmation/confirmation-facts.js";
import { allowedWithDeadline, factPaths, withoutFact } from "../../arbitraries/confirmation-facts.js";
import { deepFrozen } from "../../arbitraries/deep-frozen.js";
import { afterDue, allowedConfirmation, brief, due } from "./allowed-confirmation.js";

const everyClause = [
  "V.participant-registered",
  "V.parent-registered",
  "V.accounts-linked",
  "V.diagnostics-taken",
  "V.no-earlier-trial",
  "V.confirmed-in-time",
];

const everythingBroken: ConfirmationFacts = {
  participant: { registered: false, diagnosticTests: 0, trials: 1, lessons: 0 },
  parent: { registered: false, linked: false },
  lesson: allowedConfirmation.lesson,
  at: afterDue,
};

describe("a confirmation that keeps every condition", () => {
  it("is allowed until its deadline, and nothing is found", () => {
    expect(canConfirmParticipant(allowedConfirmation)).toBe(true);
    expect(checkConfirmation(allowedConfirmation)).toStrictEqual({
      outcome: "allowed",
      findings: [],
      stableUntil: due,
    });
  });

  it("is allowed in every zone, up to the last millisecond", () => {
    fc.assert(
      fc.property(allowedWithDeadline, ({ facts, deadline }) => {
        expect(canConfirmParticipant(facts)).toBe(true);
        expect(checkConfirmation(facts)).toStrictEqual({
          outcome: "allowed",
          findings: [],
          stableUntil: new Date(deadline).toISOString(),
        });
      }),
      { seed: 5 },
    );
  });
});

describe("a confirmation that breaks one clause", () => {
  type Mutation = (facts: ConfirmationFacts, deadline: number) => ConfirmationFacts;
  const mutations: Readonly<Record<string, Mutation>> = {
    "V.participant-registered violated": (facts) => ({
      ...facts,
      participant: { ...facts.participant, registered: false },
    }),
    "V.parent-registered violated": (facts) => ({ ...facts, parent: { ...facts.parent, registered: false } }),
    "V.accounts-linked violated": (facts) => ({ ...facts, parent: { ...facts.parent, linked: false } }),
    "V.diagnostics-taken violated": (facts) => ({
      ...facts,
      participant: { ...facts.participant, diagnosticTests: 0 },
    }),
    "V.no-earlier-trial violated": (facts) => ({
      ...facts,
      participant: { ...facts.participant, trials: 1 },
    }),
    "V.confirmed-in-time late": (facts, deadline) => ({ ...facts, at: deadline }),
  };

  it.each(Object.entries(mutations))("is refused for exactly that: %s", (expected, mutate) => {
    fc.assert(
      fc.property(allowedWithDeadline, ({ facts, deadline }) => {
        const broken = mutate(facts, deadline);
        const verdict = checkConfirmation(broken);
        expect(canConfirmParticipant(broken)).toBe(false);
        expect(verdict.outcome).toBe("refused");
        expect(brief(verdict)).toStrictEqual([expected]);
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

describe("all that fails is reported, never just the first (reading 8)", () => {
  it("in clause order", () => {
    const { outcome, findings } = checkConfirmation(everythingBroken);
    expect(outcome).toBe("refused");
    expect(findings.map(({ clause }) => clause)).toStrictEqual(everyClause);
  });

  it("breaches before unknowns, in clause order within each", () => {
    const verdict = checkConfirmation({
      participant: { registered: null, diagnosticTests: 0, trials: 0 },
      parent: { registered: true, linked: false },
      lesson: allowedConfirmation.lesson,
      at: afterDue,
    });
    expect(verdict.outcome).toBe("refused");
    expect(brief(verdict)).toStrictEqual([
      "V.accounts-linked violated",
      "V.diagnostics-taken violated",
      "V.confirmed-in-time late",
      "V.participant-registered unknown",
      "V.no-earlier-trial unknown",
    ]);
  });

  it("has the keys of a finding in one order, whatever was found", () => {
    const order = ["clause", "status", "actor", "due", "timeZone", "doneAt", "details", "remedy"];
    for (const finding of checkConfirmation(everythingBroken).findings) {
      const keys = Object.keys(finding);
      expect(keys).toStrictEqual(order.filter((key) => keys.includes(key)));
    }
  });
});

describe("missing facts are unknown: they never pass and never convict", () => {
  it("of nothing, everything is unknown", () => {
    const verdict = checkConfirmation({});
    expect(verdict.outcome).toBe("undetermined");
    expect(brief(verdict)).toStrictEqual(everyClause.map((clause) => `${clause} unknown`));
    expect(verdict).not.toHaveProperty("stableUntil");
    expect(canConfirmParticipant({} as ConfirmationFacts)).toBe(false);
  });

  it.each(factPaths.map((path) => [path.join("."), path] as const))(
    "left out, undefined and null are the same: %s",
    (_name, path) => {
      const leftOut = checkConfirmation(withoutFact(allowedConfirmation, path, "left out"));
      expect(leftOut.outcome).toBe("undetermined");
      expect(leftOut.findings).toHaveLength(1);
      for (const instead of [undefined, null]) {
        const facts = withoutFact(allowedConfirmation, path, instead);
        expect(checkConfirmation(facts)).toStrictEqual(leftOut);
        expect(canConfirmParticipant(facts)).toBe(false);
      }
    },
  );

  it.each(["participant", "parent", "lesson"])("so they are for a whole group: %s", (group) => {
    const leftOut = checkConfirmation(withoutFact(allowedConfirmation, [group], "left out"));
    expect(leftOut.outcome).toBe("undetermined");
    for (const instead of [undefined, null]) {
      expect(checkConfirmation(withoutFact(allowedConfirmation, [group], instead))).toStrictEqual(leftOut);
    }
    expect(checkConfirmation({ ...allowedConfirmation, [group]: {} })).toStrictEqual(leftOut);
  });

  it.each(factPaths.map((path) => [path.join("."), path] as const))(
    "a misspelt key leaves its fact unknown, so never allowed: %s",
    (_name, path) => {
      const misspelt = withoutFact(allowedConfirmation, path, "left out") as Record<string, unknown>;
      const parts: readonly string[] = path;
      const key = `${parts.at(-1)}s`;
      if (parts.length === 1) misspelt[key] = allowedConfirmation.at;
      else misspelt[parts[0] as string] = { ...(misspelt[parts[0] as string] as object), [key]: true };
      expect(canConfirmParticipant(misspelt as unknown as ConfirmationFacts)).toBe(false);
      expect(checkConfirmation(misspelt).outcome).toBe("undetermined");
    },
  );

  it("ignores keys that are no facts", () => {
    const more = { ...allowedConfirmation, note: 1, parent: { ...allowedConfirmation.parent, name: {} } };
    expect(canConfirmParticipant(more)).toBe(true);
  });
});

describe("instants", () => {
  it("give the same verdict as text, as number and as Date", () => {
    for (const text of ["2020-11-10T12:00+05:00", "2020-11-11T19:00:00Z", "2020-11-20T00:00:00.999-18:00"]) {
      const verdict = checkConfirmation({ ...allowedConfirmation, at: text });
      const milliseconds = Date.parse(text);
      expect(checkConfirmation({ ...allowedConfirmation, at: milliseconds })).toStrictEqual(verdict);
      expect(checkConfirmation({ ...allowedConfirmation, at: new Date(milliseconds) })).toStrictEqual(
        verdict,
      );
    }
  });
});

describe("facts stay as they were", () => {
  it("even facts of which nothing can be changed", () => {
    for (const facts of [allowedConfirmation, everythingBroken]) {
      const frozen = deepFrozen(structuredClone(facts));
      expect(checkConfirmation(frozen)).toStrictEqual(checkConfirmation(facts));
      expect(canConfirmParticipant(frozen)).toBe(canConfirmParticipant(facts));
      expect(frozen).toStrictEqual(facts);
    }
  });

  it("and one verdict leaves no trace in the next", () => {
    const before = JSON.stringify(checkConfirmation(everythingBroken));
    checkConfirmation(allowedConfirmation);
    checkConfirmation({});
    expect(JSON.stringify(checkConfirmation(everythingBroken))).toBe(before);
  });
});
