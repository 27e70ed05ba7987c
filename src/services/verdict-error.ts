import type * as Cause from "effect/Cause";
import * as Schema from "effect/Schema";
import type { SchemaOf } from "../schema/schema-of.js";
import type { Verdict } from "../verdict/verdict.js";
import { clausesFound } from "./clauses-found.js";

/** A class of errors that carry a verdict; `code` and `name` are its tag. */
export type VerdictErrorClass<Self, Tag extends string, V extends Verdict> = Schema.Class<
  Self,
  Schema.TaggedStruct<Tag, { readonly verdict: SchemaOf<V> }>,
  Cause.YieldableError & { readonly code: Tag }
>;

/**
 * The base of an error that carries a verdict: `class X extends verdictError<X>()("X", Verdict, "…") {}`.
 *
 * Its message is `says` with the clauses of the verdict. As with Effect's own errors, the class names itself first.
 */
export const verdictError =
  <Self>() =>
  <Tag extends string, V extends Verdict>(
    tag: Tag,
    schema: Schema.Codec<V>,
    says: string,
  ): VerdictErrorClass<Self, Tag, V> => {
    const fields = { verdict: schema as Schema.Codec<Verdict> };
    class VerdictError extends Schema.TaggedError<VerdictError>()(tag as string, fields) {
      readonly code = tag;
      override get message() {
        return `${says}: ${clausesFound(this.verdict).join(", ")}`;
      }
    }
    // A class cannot extend one whose tag is a type parameter: what it was made with is said here.
    return VerdictError as unknown as VerdictErrorClass<Self, Tag, V>;
  };
