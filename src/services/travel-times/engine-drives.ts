import * as Cache from "effect/Cache";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import type { Drive } from "../../stages/2-candidate-schools/drive-time.js";
import type { Unavailable } from "../errors.js";
import { inBatches } from "../in-batches.js";
import { type Asking, noteDrives, permitsOfEngine } from "./ask-engine.js";
import { type Leg, matricesOf, placeName } from "./matrices.js";
import type { EngineDrive, RoutingEngine } from "./routing-engine.js";

type ExitOfLeg = Exit.Exit<Drive | undefined, Unavailable>;

const day = 86_400_000;

function legName({ from, to }: Leg): string {
  return `${placeName(from)} ${placeName(to)}`;
}

/** Whole seconds, rounded half up. */
function rounded(drive: EngineDrive): Drive | undefined {
  return typeof drive === "number" ? Math.floor(drive + 0.5) : drive;
}

/**
 * The drives that a routing engine reckons, between locations: legs that are asked for at the same time in matrices,
 * those it answered lately from memory. Failures are not remembered.
 */
export function engineDrives(
  engine: RoutingEngine,
): Effect.Effect<(leg: Leg) => Effect.Effect<Drive | undefined, Unavailable>> {
  const { remembered = 10_000, rememberedFor = day } = engine.options;
  const { request, requestAgain } = engine;
  const permits = permitsOfEngine();
  const find = inBatches<Leg, Drive | undefined, Unavailable>({
    what: `${engine.source} drives`,
    identity: legName,
    batchSize: Number.POSITIVE_INFINITY,
    ask: (legs) =>
      Effect.gen(function* () {
        const exits = yield* exitsOf({ engine, request, permits }, legs);
        if (requestAgain === undefined) return exits;
        const unreachable = legs.filter((leg) => isUnreachable(exits(leg)));
        const again = yield* exitsOf({ engine, request: requestAgain, permits }, unreachable);
        return (leg) => (isUnreachable(exits(leg)) ? confirmed(again(leg)) : exits(leg));
      }),
  });
  return Effect.map(
    Cache.makeWith(find, {
      capacity: remembered,
      timeToLive: (exit) => (Exit.isSuccess(exit) ? rememberedFor : 0),
    }),
    (cache) => (leg) => Cache.get(cache, leg),
  );
}

function isUnreachable(exit: ExitOfLeg): boolean {
  return Exit.isSuccess(exit) && exit.value === "unreachable";
}

/** What was unreachable is so where it is again; otherwise it is unknown. */
function confirmed(again: ExitOfLeg): ExitOfLeg {
  return Exit.map(again, (drive) => (drive === "unreachable" ? drive : undefined));
}

/** What each of some distinct legs comes to. */
function exitsOf(asking: Asking, legs: readonly Leg[]): Effect.Effect<(leg: Leg) => ExitOfLeg> {
  const exits = new Map<string, ExitOfLeg>();
  const note = (leg: Leg, exit: Exit.Exit<EngineDrive, Unavailable>) =>
    exits.set(legName(leg), Exit.map(exit, rounded));
  return Effect.forEach(matricesOf(legs, asking.engine), (matrix) => noteDrives(asking, matrix, note), {
    concurrency: "unbounded",
    discard: true,
  }).pipe(Effect.as((leg) => exits.get(legName(leg)) as ExitOfLeg));
}
