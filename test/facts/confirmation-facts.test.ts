import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInvalidFacts } from "../../src/issues/invalid-facts.js";
import {
  canConfirmParticipant,
  checkConfirmation,
} from "../../src/stages/5-confirmation/check-confirmation.js";
import {
  type ConfirmationFacts,
  parseConfirmationFacts,
} from "../../src/stages/5-confirmation/confirmation-facts.js";

const allowed: ConfirmationFacts = {
  participant: { registered: true, diagnosticTests: 1, trials: 0, lessons: 0 },
  parent: { registered: true, linked: true },
  lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
  at: "2020-11-11T23:59:59.999+05:00",
};

const paths = [
  "/participant/registered",
  "/participant/diagnosticTests",
  "/participant/trials",
  "/participant/lessons",
  "/parent/registered",
  "/parent/linked",
  "/lesson/date",
  "/lesson/timeZone",
  "/at",
] as const;

/** The facts with other values at some paths. */
function withValues(values: Readonly<Record<string, unknown>>): ConfirmationFacts {
  const facts: Record<string, unknown> = structuredClone(allowed) as never;
  for (const [pointer, value] of Object.entries(values)) {
    const keys = pointer.split("/").slice(1);
    const last = keys.pop() as string;
    const group = keys.reduce<Record<string, unknown>>((part, key) => part[key] as never, facts);
    group[last] = value;
  }
  return facts as never;
}

function thrownBy(check: () => unknown): readonly string[] {
  try {
    check();
  } catch (error) {
    if (isInvalidFacts(error)) return error.issues.map(({ pointer }) => pointer);
    throw error;
  }
  return [];
}

describe("the facts of a confirmation", () => {
  it("may lack any part: unknown, never allowed, and never an error", () => {
    fc.assert(
      fc.property(
        fc.subarray([...paths], { minLength: 1 }),
        fc.constantFrom(undefined, null),
        (missing, nothing) => {
          const facts = withValues(Object.fromEntries(missing.map((path) => [path, nothing])));
          expect(canConfirmParticipant(facts)).toBe(false);
          expect(checkConfirmation(facts).outcome).toBe("undetermined");
          expect(parseConfirmationFacts(facts)).toEqual({ facts });
        },
      ),
    );
  });

  it("may lack whole groups", () => {
    for (const facts of [{}, { participant: null, parent: undefined }, { lesson: {} }]) {
      expect(checkConfirmation(facts).outcome).toBe("undetermined");
    }
  });

  it("are refused where malformed: every bad path at once, whichever they are", () => {
    fc.assert(
      fc.property(fc.subarray([...paths], { minLength: 1 }), (broken) => {
        // An object is wrong in the place of any single value.
        const facts = withValues(Object.fromEntries(broken.map((path) => [path, {}])));
        expect(thrownBy(() => checkConfirmation(facts))).toEqual(broken);
        expect(thrownBy(() => canConfirmParticipant(facts))).toEqual(broken);
        const parsed = parseConfirmationFacts(facts);
        expect("issues" in parsed && parsed.issues.map(({ pointer }) => pointer)).toEqual(broken);
      }),
    );
  });

  it.each([
    ["/participant/registered", "true"],
    ["/participant/registered", 1],
    ["/participant/diagnosticTests", -1],
    ["/participant/diagnosticTests", 1.5],
    ["/participant/trials", Number.NaN],
    ["/participant/trials", "1"],
    ["/participant/lessons", Number.POSITIVE_INFINITY],
    ["/parent/registered", 0],
    ["/parent/linked", "yes"],
    ["/lesson/date", "2020-11-31"],
    ["/lesson/timeZone", "+05:00"],
    ["/at", "2020-11-11T12:00"],
    ["/at", "2020-11-11"],
    ["/at", Number.NaN],
    ["/at", new Date(Number.NaN)],
    ["/at", "1999-12-31T23:59Z"],
    ["/participant", []],
    ["/parent", "linked"],
    ["/lesson", new Date(0)],
  ])("are refused with %s being %j", (pointer, value) => {
    expect(thrownBy(() => checkConfirmation(withValues({ [pointer]: value })))).toEqual([pointer]);
  });

  it("may have other keys, which say nothing: a misspelt fact is unknown, so never allowed", () => {
    const { participant, ...rest } = allowed;
    const { trials, ...others } = participant;
    const misspelt = { ...rest, participant: { ...others, trails: trials }, note: "x", __proto: 1 } as never;
    expect(canConfirmParticipant(misspelt)).toBe(false);
    expect(checkConfirmation(misspelt).findings.map(({ clause }) => clause)).toEqual(["V.no-earlier-trial"]);
    expect(canConfirmParticipant({ ...allowed, note: "x" } as never)).toBe(true);
  });

  it("are not changed, and parsed ones are those given", () => {
    const frozen = Object.freeze({ ...allowed, participant: Object.freeze({ ...allowed.participant }) });
    expect(canConfirmParticipant(frozen)).toBe(true);
    const parsed = parseConfirmationFacts(frozen);
    expect("facts" in parsed && parsed.facts).toBe(frozen);
  });

  it("are parsed from a value of any kind without an error", () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true }), (value) => {
        const parsed = parseConfirmationFacts(value);
        expect("facts" in parsed || parsed.issues.length > 0).toBe(true);
      }),
    );
  });
});
