import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import type { Id } from "../model/id.js";
import type { Regulation } from "../regulation/regulation.js";
import type { LookupError } from "./errors.js";

/**
 * The service that knows the regulation in force in a region.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { upm2020 } from "upm-rules";
 * import { Regulations } from "upm-rules/effect";
 *
 * const days = Effect.gen(function* () {
 *   const regulations = yield* Regulations;
 *   return (yield* regulations.inForce("kamchatka")).confirmationLeadDays;
 * });
 * Effect.runSync(Effect.provide(days, Regulations.layerOf(upm2020))) // => 5
 *
 * @since 0.1.0
 * @public
 */
export class Regulations extends Context.Service<
  Regulations,
  { readonly inForce: (region: Id) => Effect.Effect<Regulation, LookupError> }
>()("upm-rules/services/Regulations") {
  /** One regulation for every region. */
  static readonly layerOf = (regulation: Regulation): Layer.Layer<Regulations> =>
    Layer.succeed(Regulations, { inForce: () => Effect.succeed(regulation) });
}
