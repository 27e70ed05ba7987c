import { type ConfirmationFacts, canConfirmParticipant, upm2020 } from "upm-rules";
import { describe, expect, it } from "vitest";
import { type ConditionClause, conditionClauses, decide } from "../../src/conditions/decide.ts";
import type { Conditions } from "../../src/platform/bodies.ts";
import { due, toldConditions } from "./told-conditions.ts";

const inTime = Date.parse(due) - 1;
const { facts } = toldConditions();

const withFacts = (changes: Partial<Conditions["facts"]>) =>
  toldConditions({ facts: { ...facts, ...changes } });
const withParticipant = (changes: object) => withFacts({ participant: { ...facts.participant, ...changes } });
const withParent = (changes: object) => withFacts({ parent: { ...facts.parent, ...changes } });

function standings(told: Conditions, now = inTime) {
  return Object.fromEntries(decide(told, now).conditions.map(({ clause, standing }) => [clause, standing]));
}

/** All met but one. */
const allBut = (clause: ConditionClause, standing: string) => ({
  ...Object.fromEntries(conditionClauses.map((one) => [one, "met"])),
  [clause]: standing,
});

describe("the deadline", () => {
  it("lets the last millisecond through, and not the next", () => {
    expect(decide(toldConditions(), inTime)).toMatchObject({ standing: "allowed", isOver: false, due });
    expect(decide(toldConditions(), inTime + 1)).toMatchObject({
      standing: "refused-for-good",
      isOver: true,
      due,
    });
  });

  it("is when the decision changes by itself, once", () => {
    expect(decide(toldConditions(), inTime).stableUntil).toBe(due);
    expect(decide(toldConditions(), inTime + 1)).not.toHaveProperty("stableUntil");
  });

  it("is judged by the clock that is given, not by the instant of the answer", () => {
    expect(standings(toldConditions(), inTime)).toEqual(allBut("V.confirmed-in-time", "met"));
    expect(standings(toldConditions(), inTime + 1)).toEqual(allBut("V.confirmed-in-time", "missing"));
  });

  it("moves with the amendments of the region", () => {
    const { region } = toldConditions();
    const told = toldConditions({ region: { ...region, amendments: { confirmationLeadDays: 3 } } });
    expect(decide(told, inTime + 1)).toMatchObject({ standing: "allowed", due: "2020-11-13T19:00:00.000Z" });
  });
});

describe("a condition", () => {
  const broken: ReadonlyArray<readonly [ConditionClause, Conditions, Conditions]> = [
    [
      "V.participant-registered",
      withParticipant({ registered: false }),
      withParticipant({ registered: null }),
    ],
    ["V.parent-registered", withParent({ registered: false }), withParent({ registered: undefined })],
    ["V.accounts-linked", withParent({ linked: false }), withParent({ linked: null })],
    [
      "V.diagnostics-taken",
      withParticipant({ diagnosticTests: 0 }),
      withParticipant({ diagnosticTests: null }),
    ],
    ["V.no-earlier-trial", withParticipant({ trials: 1 }), withParticipant({ trials: null })],
  ];

  it.each(broken)("%s is missing or unknown by itself", (clause, missing, unknown) => {
    expect(standings(missing)).toEqual(allBut(clause, "missing"));
    expect(standings(unknown)).toEqual(allBut(clause, "unknown"));
    expect(decide(unknown, inTime).standing).toBe("undetermined");
    expect(decide(missing, inTime).conditions[0]).toMatchObject({ clause, finding: { clause } });
  });

  it("is listed where it is met too, after those that are not", () => {
    const told = withFacts({
      participant: { registered: true, trials: 0, lessons: 0 },
      parent: { registered: true, linked: false },
    });
    expect(decide(told, inTime).conditions.map(({ clause, standing }) => `${standing} ${clause}`)).toEqual([
      "missing V.accounts-linked",
      "unknown V.diagnostics-taken",
      "met V.participant-registered",
      "met V.parent-registered",
      "met V.no-earlier-trial",
      "met V.confirmed-in-time",
    ]);
  });

  it("can be put right before the deadline, and an earlier trial never", () => {
    expect(decide(withParent({ linked: false }), inTime).standing).toBe("refused");
    expect(decide(withParticipant({ trials: 1 }), inTime).standing).toBe("refused-for-good");
  });

  it("is unknown of a child who is not linked: the platform tells nothing of it", () => {
    const stranger = toldConditions({
      facts: {
        parent: { registered: true, linked: false },
        lesson: facts.lesson ?? null,
        at: facts.at ?? null,
      },
    });
    expect(decide(stranger, inTime)).toMatchObject({ isLinked: false, standing: "refused" });
    expect(standings(stranger)).toEqual({
      "V.participant-registered": "unknown",
      "V.parent-registered": "met",
      "V.accounts-linked": "missing",
      "V.diagnostics-taken": "unknown",
      "V.no-earlier-trial": "unknown",
      "V.confirmed-in-time": "met",
    });
  });
});

describe("a confirmation in force", () => {
  const confirmed = { at: "2020-11-10T12:00:00.000Z", by: "caller", holds: true } as const;

  it("stays in time when the deadline is over", () => {
    const decision = decide(toldConditions({ confirmed }), inTime + 1);
    expect(decision).toMatchObject({ standing: "confirmed", isOver: true });
    expect(decision.conditions.every(({ standing }) => standing === "met")).toBe(true);
  });

  it("has the page change at the deadline all the same: it can be made again only before", () => {
    expect(decide(toldConditions({ confirmed }), inTime).stableUntil).toBe(due);
  });

  it("that did not hold when it was made is as good as none", () => {
    const told = toldConditions({ confirmed: { ...confirmed, holds: false } });
    expect(decide(told, inTime).standing).toBe("allowed");
    expect(decide(told, inTime + 1).standing).toBe("refused-for-good");
    expect(standings(told, inTime + 1)).toEqual(allBut("V.confirmed-in-time", "missing"));
  });

  it("may be another parent's", () => {
    const told = toldConditions({ confirmed: { ...confirmed, by: "another-parent" } });
    expect(decide(told, inTime).standing).toBe("confirmed-by-another");
  });
});

it("allows exactly what canConfirmParticipant allows, as the back end asks it", () => {
  const flags = [true, false];
  const counts = [0, 1, 2];
  for (const registered of flags)
    for (const linked of flags)
      for (const diagnosticTests of counts)
        for (const trials of counts)
          for (const at of [inTime, inTime + 1]) {
            const whole: ConfirmationFacts = {
              participant: { registered, diagnosticTests, trials, lessons: 0 },
              parent: { registered: true, linked },
              lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
              at,
            };
            const { at: _, ...told } = whole;
            const { standing } = decide(toldConditions({ facts: told }), at);
            expect(standing === "allowed").toBe(canConfirmParticipant(whole, upm2020));
          }
});

it("throws where the facts are malformed: nothing is decided by them", () => {
  const told = withFacts({ lesson: { date: "2020-11-31", timeZone: "Asia/Yekaterinburg" } });
  expect(() => decide(told, inTime)).toThrow();
});
