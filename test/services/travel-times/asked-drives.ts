import * as Effect from "effect/Effect";
import type { Unavailable } from "../../../src/services/errors.js";
import { engineDrives } from "../../../src/services/travel-times/engine-drives.js";
import type { RoutingEngine } from "../../../src/services/travel-times/routing-engine.js";
import type { Drive } from "../../../src/stages/2-candidate-schools/drive-time.js";
import { leg } from "./places.js";

/** What an engine says of all drives between some places that are asked for at the same time. */
export function askedDrives(
  engine: RoutingEngine,
  from: readonly number[],
  to: readonly number[],
): Effect.Effect<ReadonlyArray<readonly (Drive | undefined)[]>, Unavailable> {
  return Effect.flatMap(engineDrives(engine), (driveOf) =>
    Effect.forEach(
      from,
      (one) => Effect.forEach(to, (other) => driveOf(leg(one, other)), { concurrency: "unbounded" }),
      { concurrency: "unbounded" },
    ),
  );
}
