import * as Schema from "effect/Schema";
import { type Kind as KindOf, kinds } from "./kinds.js";

/** What a service was asked for. */
const Kind = Schema.Literals(kinds);

/**
 * There is nothing of that id: a mistake of the caller, not a refusal. A pair has both ids, with a slash between them.
 *
 * @example
 * import { NotFound } from "upm-rules/effect";
 *
 * new NotFound({ kind: "lesson", id: "lesson-1" }).code // => "NotFound"
 *
 * @since 0.1.0
 * @public
 */
export class NotFound extends Schema.TaggedError<NotFound>()("NotFound", { kind: Kind, id: Schema.String }) {
  readonly code = "NotFound";
  // Ids may be personal: they are in the fields, for the one who asked, and not in what is logged.
  override get message() {
    return `there is no such ${inWords(this.kind)}: check the id`;
  }
}

/**
 * A fact could not be had: the source failed, or what it gave is malformed. It says nothing of the facts themselves.
 *
 * @example
 * import { Unavailable } from "upm-rules/effect";
 *
 * new Unavailable({ kind: "lesson", reason: "timed out" }).message // => "the lesson could not be had: timed out"
 *
 * @since 0.1.0
 * @public
 */
export class Unavailable extends Schema.TaggedError<Unavailable>()("Unavailable", {
  kind: Kind,
  reason: Schema.String,
}) {
  readonly code = "Unavailable";
  override get message() {
    return `the ${inWords(this.kind)} could not be had: ${this.reason}`;
  }
}

function inWords(kind: KindOf): string {
  return kind.replaceAll("-", " ");
}

/**
 * Why a look-up did not succeed. Neither is a refusal.
 *
 * @since 0.1.0
 * @public
 */
export type LookupError = NotFound | Unavailable;
