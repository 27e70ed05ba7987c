import { canConfirmParticipant, checkConfirmation } from "upm-rules";
import { describe, expect, it } from "vitest";
import { canConfirmByHand, codesByHand, deadlineOf, isInTime, reasonsByHand } from "../../bench/by-hand.ts";
import { factSets } from "../../bench/fact-sets.ts";

const conditions = [
  "V.participant-registered",
  "V.parent-registered",
  "V.accounts-linked",
  "V.diagnostics-taken",
  "V.no-earlier-trial",
  "V.confirmed-in-time",
];

describe.each([
  ["mostly allowed", factSets(10_000, 40)],
  ["mostly refused", factSets(10_000, 3)],
])("sets of facts that are %s", (_, sets) => {
  it("are decided by hand as by the library", () => {
    for (const facts of sets) {
      expect(canConfirmByHand(facts)).toBe(canConfirmParticipant(facts));
      expect(reasonsByHand(facts)).toStrictEqual(checkConfirmation(facts));
      const clauses = checkConfirmation(facts).findings.map(({ clause }) => clause);
      expect(codesByHand(facts)).toStrictEqual(clauses);
      expect(isInTime(facts)).toBe(!clauses.includes("V.confirmed-in-time"));
    }
  });

  it("break none of the conditions, and each of them alone and beside every other one", () => {
    const broken = sets.map((facts) => checkConfirmation(facts).findings.map(({ clause }) => `${clause}`));
    const combinations = new Set(broken.map((clauses) => clauses.join(" ")));
    expect(combinations).toContain("");
    for (const one of conditions) {
      expect(combinations).toContain(one);
      for (const other of conditions)
        expect(broken.some((clauses) => clauses.includes(one) && clauses.includes(other))).toBe(true);
    }
  });

  it("lie on both sides of each limit, as close to it as can be", () => {
    const seen = (holds: (facts: (typeof sets)[number]) => boolean) => expect(sets.some(holds)).toBe(true);
    seen(({ participant }) => participant.diagnosticTests === 0);
    seen(({ participant }) => participant.diagnosticTests === 1);
    seen(({ participant: { trials, lessons } }) => trials === 0 && lessons === 0);
    seen(({ participant: { trials, lessons } }) => trials === 1 && lessons === 0);
    seen(({ participant: { trials, lessons } }) => trials === 0 && lessons === 1);
    for (const timeZone of new Set(sets.map(({ lesson }) => lesson.timeZone))) {
      for (const late of [-1, 0]) {
        for (const inUtc of [true, false]) {
          seen(
            ({ lesson, at }) =>
              lesson.timeZone === timeZone &&
              at.endsWith("Z") === inUtc &&
              Date.parse(at) === deadlineOf(lesson).instant + late,
          );
        }
      }
    }
  });
});

it("draws the same sets of facts each time", () => {
  expect(factSets(100, 3)).toStrictEqual(factSets(100, 3));
  expect(factSets(100, 3)).toStrictEqual(factSets(10_000, 3).slice(0, 100));
});
