import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import type { EpochMilliseconds } from "../time/instant.js";
import { judgedAt } from "../time/judged-at.js";

/**
 * Now by the Clock, which dies outside the years 2000 to 2099.
 *
 * To be asked for once everything is known: a deadline may have passed while the facts were looked up.
 */
export const now: Effect.Effect<EpochMilliseconds> = Effect.map(Clock.currentTimeMillis, judgedAt);
