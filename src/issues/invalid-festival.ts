import { type CodedError, codedError, hasCode } from "./coded-error.js";
import { type Issue, mostIssues, sentenceOf } from "./issue.js";

/**
 * Thrown where a festival document, or a change of one, is invalid; nothing of it was checked, and nothing changed.
 *
 * Recognise it with `isInvalidFestival`, or by `name` and `code`.
 *
 * @since 0.1.0
 * @public
 */
export interface InvalidFestival extends CodedError<"InvalidFestival"> {
  /** Everything that is wrong, sorted by pointer. */
  readonly issues: readonly Issue[];
}

/** How many issues the message names; `issues` has them all. */
const mostNamed = 20;

/** Makes the error that names every issue of what was given. */
export function invalidFestival(issues: readonly Issue[], given = "festival document"): InvalidFestival {
  const lines = issues
    .slice(0, mostNamed)
    .map((issue) => `\n  ${issue.pointer || "the document"}: ${sentenceOf(issue)}`);
  const more = issues.length > mostNamed ? `\n  and ${issues.length - mostNamed} more` : "";
  return codedError("InvalidFestival", `the ${given} is invalid:${lines.join("")}${more}`, {
    issues,
  });
}

/**
 * Whether an error says that a festival document is invalid.
 *
 * @example
 * import { isInvalidFestival } from "upm-rules";
 * import { decodeFestival } from "upm-rules/schema";
 *
 * try {
 *   decodeFestival({ format: "upm-festival/1" });
 * } catch (error) {
 *   if (!isInvalidFestival(error)) throw error;
 *   error.issues[0]?.pointer // => "/agreements"
 * }
 *
 * @since 0.1.0
 * @public
 */
export function isInvalidFestival(error: unknown): error is InvalidFestival {
  return hasCode(error, "InvalidFestival");
}

/** Issues sorted by pointer, by UTF-16 code unit, one for each pointer: the first of those given. */
export function sortedIssues(issues: readonly Issue[]): Issue[] {
  const byPointer = new Map<string, Issue>();
  for (const issue of issues) if (!byPointer.has(issue.pointer)) byPointer.set(issue.pointer, issue);
  if (issues.length > mostIssues) {
    const expected = `fewer mistakes: there are more than ${mostIssues}, and not all of them are named`;
    byPointer.set("", { pointer: "", expected });
  }
  return [...byPointer.values()].sort((a, b) => (a.pointer < b.pointer ? -1 : 1));
}
