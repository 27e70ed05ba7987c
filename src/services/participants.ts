import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import type { Id } from "../model/id.js";
import type { Parent } from "../model/parent.js";
import type { Participant } from "../model/participant.js";
import type { LookupError } from "./errors.js";

/**
 * The service that knows participants, their parents, and the accounts of both.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { NotFound, Participants } from "upm-rules/effect";
 *
 * const nobody = Participants.of({
 *   find: (id) => Effect.fail(new NotFound({ kind: "participant", id })),
 *   parent: (id) => Effect.fail(new NotFound({ kind: "parent", id })),
 * });
 * Effect.runSync(Effect.flip(nobody.find("participant-1"))).kind // => "participant"
 *
 * @since 0.1.0
 * @public
 */
export class Participants extends Context.Service<
  Participants,
  {
    readonly find: (id: Id) => Effect.Effect<Participant, LookupError>;
    readonly parent: (id: Id) => Effect.Effect<Parent, LookupError>;
  }
>()("upm-rules/services/Participants") {}
