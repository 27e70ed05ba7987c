import * as Cache from "effect/Cache";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import type { Drive } from "../../stages/2-candidate-schools/drive-time.js";
import type { Unavailable } from "../errors.js";
import { inBatches } from "../in-batches.js";
import { askingEngine } from "./ask-engine.js";
import { type Leg, type Matrix, matricesOf, placeName } from "./matrices.js";
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
 * those it answered lately from memory. A matrix that fails fails its own legs only, and failures are not remembered.
 */
export function engineDrives(
  engine: RoutingEngine,
): Effect.Effect<(leg: Leg) => Effect.Effect<Drive | undefined, Unavailable>> {
  const { remembered = 10_000, rememberedFor = day } = engine.options;
  const { drivesOf, drivesAgain } = askingEngine(engine);
  const find = inBatches<Leg, Drive | undefined, Unavailable>({
    what: `${engine.source} drives`,
    identity: legName,
    batchSize: Number.POSITIVE_INFINITY,
    ask: (legs) =>
      Effect.gen(function* () {
        const exits = yield* exitsOf(drivesOf, matricesOf(legs, engine));
        if (drivesAgain === undefined) return exits;
        const unreachable = legs.filter((leg) => isUnreachable(exits(leg)));
        const again = yield* exitsOf(drivesAgain, matricesOf(unreachable, engine));
        return (leg) => (isUnreachable(exits(leg)) ? confirmed(again(leg)) : exits(leg));
      }),
  });
  if (remembered === 0) return Effect.succeed(find);
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

function exitsOf(
  drivesOf: ReturnType<typeof askingEngine>["drivesOf"],
  matrices: readonly Matrix[],
): Effect.Effect<(leg: Leg) => ExitOfLeg> {
  const exits = new Map<string, ExitOfLeg>();
  return Effect.forEach(
    matrices,
    (matrix) =>
      Effect.map(Effect.exit(drivesOf(matrix)), (exit) => {
        matrix.from.forEach((from, row) => {
          matrix.to.forEach((to, column) => {
            const drive = Exit.map(exit, (rows) => rounded(rows[row]?.[column]));
            exits.set(legName({ from, to }), drive);
          });
        });
      }),
    { concurrency: "unbounded", discard: true },
  ).pipe(Effect.as((leg) => exits.get(legName(leg)) as ExitOfLeg));
}
