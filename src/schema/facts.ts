import * as Schema from "effect/Schema";
import { InfrastructureItem } from "./competency.js";
import { absent, Id, InstantText } from "./leaf.js";

// Parts of the facts of several stages. In facts as JSON carries them an instant is text; the sync checks take epoch
// milliseconds and `Date` as well.

export const WholeCount = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0));

/** A fact or a group of facts, or what makes it unknown: left out, `undefined` or `null`. */
export function unsure<S extends Schema.Constraint>(schema: S) {
  return Schema.optional(Schema.NullOr(schema));
}

/** An act: when it was done, or that it was not. */
export const Act = Schema.Union([InstantText, Schema.Literal("not-yet")]);

/** A drive: whole seconds, that there is no road, or the seconds that it takes at least. */
export const Drive = Schema.Union([
  WholeCount,
  Schema.Literal("unreachable"),
  Schema.Struct({ atLeast: unsure(WholeCount) }),
]);

export const InfrastructureList = Schema.Array(InfrastructureItem);

/** Competencies with what they need. */
export const KnownCompetencies = Schema.Array(
  Schema.Struct({ id: Id, infrastructureList: absent(InfrastructureList) }),
);
