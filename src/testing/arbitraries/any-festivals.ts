/** Festivals in which anything may go wrong. */
import { type Arbitrary, constant, constantFrom, nat, oneof, record, subarray } from "fast-check";
import { amend } from "../../regulation/amend.js";
import { clauses } from "../../regulation/clauses.js";
import { upm2020 } from "../../regulation/regulation.js";
import { written } from "../cases/setting.js";
import { breaches } from "../festivals/every-breach.js";
import { firstTimeline, keptFestival } from "../festivals/festival-of-regions.js";
import { gaps } from "../festivals/gaps.js";
import { idsOf } from "../festivals/kept-region.js";
import { afterAll, day, type Timeline } from "../festivals/timeline.js";
import { drawnFestivals } from "./drawn-festival.js";
import type { FestivalOptions, JudgedFestival } from "./festivals.js";

/** Mostly everything is known. */
const missingParts: Arbitrary<typeof gaps> = oneof(
  { weight: 3, arbitrary: constant<typeof gaps>([]) },
  { weight: 1, arbitrary: subarray([...gaps]) },
);

/** Instants that matter to a region: its acts and deadlines, one millisecond to either side, and after all of them. */
function momentsOf({ due, date, ...acts }: Timeline): readonly number[] {
  return [...Object.values(acts), ...Object.values(due)].flatMap((instant) => [
    instant - 1,
    instant,
    instant + 1,
  ]);
}

/**
 * A festival in which any number of things go wrong or are not known, valid by construction, as of an instant at or next to an act
 * or a deadline, or after all of them.
 *
 * @throws InvalidRegulation, RangeError, as `keptFestivals`.
 *
 * @example
 * import fc from "fast-check";
 * import { checkFestival } from "upm-rules";
 * import { anyFestivals } from "upm-rules/testing";
 *
 * // The order in which a document lists things is nothing to the report.
 * fc.assert(
 *   fc.property(anyFestivals(), ({ festival, at }) => {
 *     const reversed = { ...festival, lessons: festival.lessons.toReversed() };
 *     return JSON.stringify(checkFestival(reversed, { at })) === JSON.stringify(checkFestival(festival, { at }));
 *   }),
 * )
 *
 * @since 0.1.0
 * @public
 */
export function anyFestivals({ amendments = {} }: FestivalOptions = {}): Arbitrary<JudgedFestival> {
  const regulation = amend(upm2020, amendments);
  const every = clauses.map(({ id }) => id);
  return drawnFestivals(amendments).chain((drawn) => {
    const times = firstTimeline(drawn);
    const moments = [afterAll(times), afterAll(times), ...momentsOf(times)];
    return record({
      broken: subarray(every, { maxLength: 12 }),
      missing: missingParts,
      at: constantFrom(...moments),
      lateBy: nat({ max: day }),
    }).map(({ broken, missing, at, lateBy }) => {
      const wrong = broken.reduce(
        (festival, clause) => breaches[clause].of({ festival, ids: idsOf(0), times, regulation, lateBy }),
        keptFestival(drawn, at),
      );
      return { festival: missing.reduce((festival, gap) => gap(festival), wrong), at: written(at) };
    });
  });
}
