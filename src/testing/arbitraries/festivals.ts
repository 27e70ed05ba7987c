/** Festivals that keep every clause, and festivals that break one. */
import { type Arbitrary, constant, integer, nat, oneof, record } from "fast-check";
import type { Festival } from "../../model/festival.js";
import type { Amendments } from "../../regulation/amend.js";
import { amend } from "../../regulation/amend.js";
import type { ClauseId } from "../../regulation/clauses.js";
import { upm2020 } from "../../regulation/regulation.js";
import type { InstantText } from "../../time/instant.js";
import type { Subject } from "../../verdict/finding.js";
import { firstInstant, written } from "../cases/setting.js";
import { firstTimeline, keptFestival } from "../festivals/festival-of-regions.js";
import { festivalPair } from "../festivals/festival-pair.js";
import { afterAll, day } from "../festivals/timeline.js";
import { drawnFestivals } from "./drawn-festival.js";

/**
 * A festival document, and as of when it is looked at.
 *
 * @since 0.1.0
 * @public
 */
export interface JudgedFestival {
  readonly festival: Festival;
  /** ISO UTC. */
  readonly at: InstantText;
}

/**
 * A festival that breaks one clause.
 *
 * @since 0.1.0
 * @public
 */
export interface BrokenFestival extends JudgedFestival {
  /** What the breach is found of. */
  readonly subject: Subject;
  /** The clauses that are found broken: the one that was asked for, and those that cannot be kept without it. */
  readonly broken: readonly ClauseId[];
}

/**
 * What festivals are drawn by.
 *
 * @since 0.1.0
 * @public
 */
export interface FestivalOptions {
  /** What every region amends; by default nothing. */
  readonly amendments?: Amendments | undefined;
}

/**
 * A festival in which every clause is kept, valid by construction, as of some instant: before its acts, amidst them, or
 * after all of them. Nothing is found of it but what is pending.
 *
 * A counterexample shrinks to one region in Moscow's zone, one lesson and one child.
 *
 * @throws InvalidRegulation, where the amendments are malformed.
 * @throws RangeError, where they leave no time for a lesson before 2100, or ask for over 1,000 diagnostic tests.
 *
 * @example
 * import fc from "fast-check";
 * import { checkFestival } from "upm-rules";
 * import { keptFestivals } from "upm-rules/testing";
 *
 * fc.assert(fc.property(keptFestivals(), ({ festival, at }) => checkFestival(festival, { at }).summary.breaches === 0))
 *
 * @since 0.1.0
 * @public
 */
export function keptFestivals({ amendments = {} }: FestivalOptions = {}): Arbitrary<JudgedFestival> {
  return record({
    drawn: drawnFestivals(amendments),
    daysBefore: oneof(constant(-1), integer({ min: 0, max: 120 })),
    milliseconds: nat({ max: day - 1 }),
  }).map(({ drawn, daysBefore, milliseconds }) => {
    const then = afterAll(firstTimeline(drawn)) - daysBefore * day + milliseconds;
    const at = Math.max(firstInstant, then);
    return { festival: keptFestival(drawn, at), at: written(at) };
  });
}

/**
 * A festival that breaks one clause and keeps every other, as of an instant at which that shows. Some clauses cannot be
 * broken alone: a lesson that is created late has its link sent and forwarded late. `broken` lists them.
 *
 * @throws InvalidRegulation, where the amendments are malformed.
 * @throws RangeError, where they leave nothing to break, as no diagnostic tests to take, and as `keptFestivals`.
 *
 * @example
 * import fc from "fast-check";
 * import { checkFestival, isBreach } from "upm-rules";
 * import { breaking } from "upm-rules/testing";
 *
 * for (const { festival, at, subject } of fc.sample(breaking("V.accounts-linked"), 3)) {
 *   checkFestival(festival, { at }).findings.filter(isBreach).map(({ clause, status }) => `${clause} ${status}`)
 *   // => ["V.accounts-linked violated"]
 *   subject // => { kind: "confirmation", id: "lesson-1/child-1-1" }
 * }
 *
 * @since 0.1.0
 * @public
 */
export function breaking(
  clause: ClauseId,
  { amendments = {} }: FestivalOptions = {},
): Arbitrary<BrokenFestival> {
  const regulation = amend(upm2020, amendments);
  if (clause === "V.diagnostics-taken" && regulation.minDiagnosticTests === 0) {
    throw new RangeError(
      `no festival breaks \`${clause}\` where \`minDiagnosticTests\` is 0: amend it to 1 or more`,
    );
  }
  return record({ drawn: drawnFestivals(amendments), lateBy: nat({ max: day }) }).map(({ drawn, lateBy }) => {
    const { broken: festival, at, subject, clauses } = festivalPair(clause, drawn, lateBy);
    return { festival, at, subject, broken: clauses };
  });
}
