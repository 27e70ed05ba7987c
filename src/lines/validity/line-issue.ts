import { isObject } from "../../festival/validity/document-check.js";
import { sortedIssues } from "../../issues/invalid-festival.js";
import type { Issue } from "../../issues/issue.js";
import { received } from "../../issues/received.js";
import { type LineKind, referenceKinds } from "../line-kind.js";

/** What is wrong where the first line is no header. */
export const noHeader: Issue = {
  pointer: "/1",
  expected: '{"format":"upm-festival-lines/1"} before any other line',
};

/** What is wrong with a header on a line that is not the first. */
export function secondHeader(line: number): Issue {
  return { pointer: `/${line}`, expected: "no second header" };
}

/** What is wrong with a line after the first lesson that is no lesson's. */
export function laterLineIssue(kind: LineKind | undefined, json: unknown, line: number): Issue {
  if (kind === undefined) return unknownLine(json, line);
  if (kind === "header") return secondHeader(line);
  return { pointer: `/${line}`, expected: "a lesson: what lessons refer to comes before the first of them" };
}

/** What is wrong with a line of no kind. */
export function unknownLine(json: unknown, line: number): Issue {
  const pointer = `/${line}`;
  if (isObject(json))
    return { pointer, expected: `one of the keys ${[...referenceKinds, "lesson"].join(", ")}` };
  // `undefined` is what was no JSON at all.
  const issue = { pointer, expected: "a JSON object" };
  return json === undefined ? issue : { ...issue, received: received(json) };
}

/** Issues line after line, those of one line sorted by pointer; one for each pointer, the first of those given. */
export function inLineOrder(issues: readonly Issue[]): Issue[] {
  return sortedIssues(issues).sort((a, b) => lineOf(a) - lineOf(b));
}

function lineOf({ pointer }: Issue): number {
  return pointer === "" ? 0 : Number.parseInt(pointer.slice(1), 10);
}
