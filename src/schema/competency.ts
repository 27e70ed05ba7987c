import * as Schema from "effect/Schema";
import { absent, Id, Name, Quantity } from "./leaf.js";

/** A Schema of an item of an infrastructure list. */
export const InfrastructureItem = Schema.Struct({
  item: Name,
  kind: Schema.Literals(["equipment", "consumable"]),
  quantity: Quantity,
  per: Schema.Literals(["lesson", "participant"]),
  deliver: Schema.Boolean,
});

/**
 * A Schema of `Competency`. A WorldSkills competency with its infrastructure list.
 *
 * It checks the values of one Competency, not references or repetitions: those are a whole document's, see `decodeFestival`.
 *
 * @example
 * import { Competency } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Competency)({ id: "17", name: "Веб-технологии" }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const Competency = Schema.Struct({
  id: Id,
  name: Name,
  infrastructureList: absent(Schema.Array(InfrastructureItem)),
});
