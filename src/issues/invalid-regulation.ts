import { type CodedError, codedError, hasCode } from "./coded-error.js";
import { type Issue, sentenceOf } from "./issue.js";

/**
 * Thrown by `amend` where a change is out of its bounds.
 *
 * Recognise it with `isInvalidRegulation`, or by `name` and `code`.
 *
 * @since 0.1.0
 * @public
 */
export interface InvalidRegulation extends CodedError<"InvalidRegulation"> {
  readonly issues: readonly Issue[];
}

/** Makes the error that names every issue. */
export function invalidRegulation(issues: readonly Issue[]): InvalidRegulation {
  const lines = issues.map((issue) => `\n  ${issue.pointer}: ${sentenceOf(issue)}`);
  return codedError("InvalidRegulation", `the regulation cannot be amended so:${lines.join("")}`, { issues });
}

/**
 * Whether an error says that a regulation cannot be amended as asked.
 *
 * @example
 * import { amend, isInvalidRegulation, upm2020 } from "upm-rules";
 *
 * try {
 *   amend(upm2020, { maxDriveMinutes: 0.5 });
 * } catch (error) {
 *   isInvalidRegulation(error) // => true
 * }
 *
 * @since 0.1.0
 * @public
 */
export function isInvalidRegulation(error: unknown): error is InvalidRegulation {
  return hasCode(error, "InvalidRegulation");
}
