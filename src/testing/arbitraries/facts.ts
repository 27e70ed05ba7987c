/** Facts for the checks: that keep everything, that break one clause, any, and any part of them. */
import { type Arbitrary, constant, constantFrom, integer, oneof, record, subarray, tuple } from "fast-check";
import type { Unsure } from "../../facts/unsure.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import { keptFactsOf, variationsOf } from "../cases/every-clause.js";
import type { Setting } from "../cases/setting.js";
import type { Standing, Variation } from "../cases/variation.js";
import { type CheckName, type ClauseOfFacts, checkOf, type FactsByCheck, type FactsOf } from "../checks.js";
import { calendarDates, startTimes, timeZones } from "./places-and-times.js";

function settings(regulation: Regulation): Arbitrary<Setting> {
  return record({
    date: calendarDates({ from: "2020-11-09", to: "2021-01-31" }),
    timeZone: timeZones(),
    startsAt: startTimes,
    before: oneof(integer({ min: 2, max: 3_600_000 }), integer({ min: 2, max: 14 * 86_400_000 })),
  }).map(({ date, timeZone, startsAt: start, before }) => ({
    lesson: { date, timeZone, ...(start !== undefined && { startsAt: start }) },
    before,
    regulation,
  }));
}

/**
 * Facts of a check that keep every clause that it judges; acts come at any time before their deadlines.
 *
 * @param regulation - which they keep; by default `upm2020`.
 *
 * @example
 * import fc from "fast-check";
 * import { canConfirmParticipant } from "upm-rules";
 * import { keptFacts } from "upm-rules/testing";
 *
 * fc.assert(fc.property(keptFacts("checkConfirmation"), (facts) => canConfirmParticipant(facts)))
 *
 * @since 0.1.0
 * @public
 */
export function keptFacts<N extends CheckName>(
  check: N,
  regulation: Regulation = upm2020,
): Arbitrary<FactsByCheck[N]> {
  return settings(regulation).map((setting) => keptFactsOf(check, setting));
}

const broken: readonly Standing[] = ["violated", "late", "overdue", "advised"];

/**
 * Facts that break one clause, in any of the ways in which it can be broken, and keep every other that their check judges.
 * Where contact was made late, the competencies were agreed late too: one cannot be without the other.
 *
 * @param regulation - whose clause; by default `upm2020`.
 * @throws RangeError, where the regulation leaves nothing to break, as no diagnostic tests to take.
 *
 * @example
 * import fc from "fast-check";
 * import { canConfirmParticipant } from "upm-rules";
 * import { breakingFacts } from "upm-rules/testing";
 *
 * fc.assert(fc.property(breakingFacts("V.accounts-linked"), (facts) => !canConfirmParticipant(facts)))
 *
 * @since 0.1.0
 * @public
 */
export function breakingFacts<C extends ClauseOfFacts>(
  clause: C,
  regulation: Regulation = upm2020,
): Arbitrary<FactsOf<C>> {
  const ways = (setting: Setting) =>
    variationsOf(clause, setting).filter(({ standing }) => broken.includes(standing));
  if (clause === "V.diagnostics-taken" && regulation.minDiagnosticTests === 0) {
    throw new RangeError(
      `no facts break \`${clause}\` where \`minDiagnosticTests\` is 0: amend it to 1 or more`,
    );
  }
  return settings(regulation).chain((setting) => {
    const kept = keptFactsOf(checkOf[clause], setting) as FactsOf<C>;
    // A breach is of facts that are known: none is missing.
    return constantFrom(...ways(setting)).map(({ of }) => of(kept) as FactsOf<C>);
  });
}

/**
 * Any facts of a check, none missing: each of its clauses kept or not, often next to a limit.
 *
 * @param regulation - whose limits; by default `upm2020`.
 *
 * @example
 * import fc from "fast-check";
 * import { canConfirmParticipant, checkConfirmation } from "upm-rules";
 * import { anyFacts } from "upm-rules/testing";
 *
 * fc.assert(
 *   fc.property(anyFacts("checkConfirmation"), (facts) =>
 *     canConfirmParticipant(facts) === (checkConfirmation(facts).outcome === "allowed")),
 * )
 *
 * @since 0.1.0
 * @public
 */
export function anyFacts<N extends CheckName>(
  check: N,
  regulation: Regulation = upm2020,
): Arbitrary<FactsByCheck[N]> {
  const judged = (Object.keys(checkOf) as ClauseOfFacts[]).filter((clause) => checkOf[clause] === check);
  type Change = Variation<FactsByCheck[N]>;
  return settings(regulation).chain((setting) => {
    const kept = keptFactsOf(check, setting);
    const wayOf = (clause: ClauseOfFacts): Arbitrary<Change> => {
      const known = variationsOf(clause, setting).filter(({ of }) => isWhole(of(kept as never)));
      // The clauses of one check are judged by the same facts.
      return constantFrom(...(known as unknown as Change[]));
    };
    return subarray(judged).chain((clauses) =>
      tuple(...clauses.map(wayOf)).map((changes) =>
        changes.reduce((facts, { of }) => of(facts) as FactsByCheck[N], kept),
      ),
    );
  });
}

/** Whether no fact is missing, at any depth. */
function isWhole(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return typeof value !== "object" || Object.values(value).every(isWhole);
}

/** Whether a value has facts in it, which may be missing one by one. */
function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value of which parts are left out, `undefined` or `null`, at any depth but within lists. */
function partOf(value: Readonly<Record<string, unknown>>): Arbitrary<unknown> {
  const parts = Object.entries(value).map(
    ([key, fact]): Arbitrary<readonly (readonly [string, unknown])[]> => {
      const present = isGroup(fact) ? partOf(fact) : constant(fact);
      return oneof(
        { weight: 4, arbitrary: present.map((part) => [[key, part]]) },
        { weight: 1, arbitrary: constantFrom([], [[key, undefined]], [[key, null]]) },
      ) as Arbitrary<readonly (readonly [string, unknown])[]>;
    },
  );
  return tuple(...parts).map((entries) => Object.fromEntries(entries.flat()));
}

/**
 * Any part of any facts of a check: each fact may be missing, in any way in which it can be.
 *
 * @param regulation - whose limits; by default `upm2020`.
 *
 * @example
 * import fc from "fast-check";
 * import { checkConfirmation } from "upm-rules";
 * import { someFacts } from "upm-rules/testing";
 *
 * // What is not known is no reason to refuse, nor to allow.
 * fc.assert(
 *   fc.property(someFacts("checkConfirmation"), ({ at, ...facts }) => checkConfirmation(facts).outcome !== "allowed"),
 * )
 *
 * @since 0.1.0
 * @public
 */
export function someFacts<N extends CheckName>(
  check: N,
  regulation: Regulation = upm2020,
): Arbitrary<Unsure<FactsByCheck[N]>> {
  return anyFacts(check, regulation).chain(
    (facts) =>
      partOf(facts as unknown as Readonly<Record<string, unknown>>) as Arbitrary<Unsure<FactsByCheck[N]>>,
  );
}
