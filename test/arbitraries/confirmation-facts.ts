import fc from "fast-check";
import type { ConfirmationFacts } from "../../src/stages/5-confirmation/confirmation-facts.js";
import { midnightAfterLead, seasonDate, zoneByHand } from "./zones-by-hand.js";

/** How far from a deadline an act is: next to it as often as anywhere in the fortnight. */
const distance = fc.oneof(fc.constantFrom(1, 2, 1000), fc.integer({ min: 1, max: 14 * 86_400_000 }));

/** The facts of a confirmation that keeps every condition of `upm2020` and comes in time, and its deadline. */
export const allowedWithDeadline: fc.Arbitrary<{
  readonly facts: ConfirmationFacts & { readonly at: number };
  readonly deadline: number;
}> = fc
  .record({
    date: seasonDate,
    zone: zoneByHand,
    before: distance,
    diagnosticTests: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ date, zone, before, diagnosticTests }) => {
    const deadline = midnightAfterLead(date, 5, zone);
    return {
      deadline,
      facts: {
        participant: { registered: true, diagnosticTests, trials: 0, lessons: 0 },
        parent: { registered: true, linked: true },
        lesson: { date, timeZone: zone.name },
        at: deadline - before,
      },
    };
  });

const mostly = fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false));
const rarely = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 2 }));

/** Facts of any confirmation: each condition kept or not, in time or late. */
export const anyConfirmation: fc.Arbitrary<ConfirmationFacts & { readonly at: number }> = fc
  .record({
    base: allowedWithDeadline,
    participant: fc.record({
      registered: mostly,
      diagnosticTests: fc.nat({ max: 3 }),
      trials: rarely,
      lessons: rarely,
    }),
    parent: fc.record({ registered: mostly, linked: mostly }),
    late: fc.option(distance, { freq: 2 }),
  })
  .map(({ base: { facts, deadline }, participant, parent, late }) => ({
    ...facts,
    participant,
    parent,
    at: late === null ? facts.at : deadline + late - 1,
  }));

/** Each fact of a confirmation, as a path of keys. */
export const factPaths = [
  ["participant", "registered"],
  ["participant", "diagnosticTests"],
  ["participant", "trials"],
  ["participant", "lessons"],
  ["parent", "registered"],
  ["parent", "linked"],
  ["lesson", "date"],
  ["lesson", "timeZone"],
  ["at"],
] as const satisfies ReadonlyArray<readonly [string] | readonly [string, string]>;

export type FactPath = (typeof factPaths)[number];

/** A copy of some facts in which one is something else: `undefined`, `null`, or left out. */
export function withoutFact<T extends object>(
  facts: T,
  path: readonly string[],
  instead: undefined | null | "left out",
): T {
  const [key, ...rest] = path as readonly [string, ...string[]];
  const copy = { ...facts } as Record<string, unknown>;
  if (rest.length > 0) copy[key] = withoutFact(copy[key] as object, rest, instead);
  else if (instead === "left out") delete copy[key];
  else copy[key] = instead;
  return copy as T;
}
