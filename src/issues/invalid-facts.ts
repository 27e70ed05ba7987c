import { type CodedError, codedError, hasCode } from "./coded-error.js";
import { type Issue, sentenceOf } from "./issue.js";

/**
 * Thrown by a sync check where facts are malformed: not where they are missing, and not where a rule refuses them.
 *
 * Recognise it with `isInvalidFacts`, or by `name` and `code`.
 *
 * @since 0.1.0
 * @public
 */
export interface InvalidFacts extends CodedError<"InvalidFacts"> {
  /** Everything that is wrong, in the order of the facts. */
  readonly issues: readonly Issue[];
}

/** Makes the error that names every issue. */
export function invalidFacts(issues: readonly Issue[]): InvalidFacts {
  const lines = issues.map((issue) => `\n  ${issue.pointer || "the facts"}: ${sentenceOf(issue)}`);
  return codedError("InvalidFacts", `the facts are malformed:${lines.join("")}`, { issues });
}

/**
 * Whether an error says that facts were malformed.
 *
 * @example
 * import { checkConfirmation, isInvalidFacts } from "upm-rules";
 *
 * try {
 *   checkConfirmation({ lesson: { date: "2020-11-31" } });
 * } catch (error) {
 *   if (!isInvalidFacts(error)) throw error;
 *   error.issues[0]?.pointer // => "/lesson/date"
 * }
 *
 * @since 0.1.0
 * @public
 */
export function isInvalidFacts(error: unknown): error is InvalidFacts {
  return hasCode(error, "InvalidFacts");
}
