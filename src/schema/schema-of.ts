import type * as Schema from "effect/Schema";

/**
 * A Schema that decodes to a type, encodes from it, and makes values of it: the type of those that are too long to spell out.
 *
 * @since 0.1.0
 * @public
 */
export interface SchemaOf<T> extends Schema.Codec<T> {
  // `Codec` alone would take anything for what it makes.
  readonly "~type.make": T;
}
