import { type CodedError, hasCode } from "../issues/coded-error.js";
import type { Id } from "../model/id.js";
import type { Kind } from "../services/kinds.js";

/**
 * A check was asked about something that is not there: a mistake of the caller, not a refusal.
 *
 * Recognise it with `isNotFound`, or by `name` and `code`.
 *
 * @since 0.1.0
 * @public
 */
export interface NotFound extends CodedError<"NotFound"> {
  readonly kind: Kind;
  /** Of a venue and a school both ids, with a slash between them. */
  readonly id: Id;
}

/**
 * A fact could not be had: it says nothing of the facts themselves.
 *
 * Recognise it with `isUnavailable`, or by `name` and `code`.
 *
 * @since 0.1.0
 * @public
 */
export interface Unavailable extends CodedError<"Unavailable"> {
  readonly kind: Kind;
  /** What went wrong, without personal data. */
  readonly reason: string;
}

/**
 * The client was disposed of before the check, or while it ran.
 *
 * Recognise it with `isDisposed`, or by `name` and `code`.
 *
 * @since 0.1.0
 * @public
 */
export type Disposed = CodedError<"Disposed">;

/**
 * Whether a check was rejected because something it was asked about is not there.
 *
 * @example
 * import { createUpmRules, isNotFound } from "upm-rules/sdk";
 *
 * const rules = createUpmRules({ lessons: () => [] });
 * const error = await rules.linkSending.check({ lesson: "lesson-1" }).catch((reason) => reason);
 * isNotFound(error) && error.kind // => "lesson"
 * await rules.dispose();
 *
 * @since 0.1.0
 * @public
 */
export function isNotFound(error: unknown): error is NotFound {
  return hasCode(error, "NotFound") && "kind" in (error as NotFound);
}

/**
 * Whether a check was rejected because a fact could not be had.
 *
 * @example
 * import { createUpmRules, isUnavailable } from "upm-rules/sdk";
 *
 * const rules = createUpmRules({ lessons: () => Promise.reject(new TypeError("no connection")) });
 * const error = await rules.linkSending.check({ lesson: "lesson-1" }).catch((reason) => reason);
 * isUnavailable(error) && error.reason // => "TypeError"
 * await rules.dispose();
 *
 * @since 0.1.0
 * @public
 */
export function isUnavailable(error: unknown): error is Unavailable {
  return hasCode(error, "Unavailable");
}

/**
 * Whether a check was rejected because its client was disposed of.
 *
 * @example
 * import { createUpmRules, isDisposed } from "upm-rules/sdk";
 *
 * const rules = createUpmRules({ lessons: () => [] });
 * await rules.dispose();
 * isDisposed(await rules.linkSending.check({ lesson: "lesson-1" }).catch((reason) => reason)) // => true
 *
 * @since 0.1.0
 * @public
 */
export function isDisposed(error: unknown): error is Disposed {
  return hasCode(error, "Disposed");
}
