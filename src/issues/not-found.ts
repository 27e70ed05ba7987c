import { type CodedError, codedError, hasCode } from "./coded-error.js";
/**
 * Thrown where an id names nothing in a festival.
 *
 * Recognise it with `isNotFound`, or by `name` and `code`.
 *
 * @since 0.1.0
 * @public
 */
export interface NotFound extends CodedError<"NotFound"> {
  /** What was not found: `lesson`, `participant`, `parent` or `school`. */
  readonly missing: readonly string[];
}

/** Makes the error that names every kind of thing that was not found; ids may be personal, so it holds none. */
export function notFound(missing: readonly string[]): NotFound {
  return codedError("NotFound", `not in the festival: ${missing.join(", ")}; check the ids`, { missing });
}

/**
 * Whether an error says that an id names nothing in a festival.
 *
 * @example
 * import { isNotFound } from "upm-rules";
 *
 * isNotFound(new Error("anything else")) // => false
 *
 * @since 0.1.0
 * @public
 */
export function isNotFound(error: unknown): error is NotFound {
  // A look-up that finds nothing has the same code, and names one kind.
  return hasCode(error, "NotFound") && "missing" in (error as NotFound);
}
