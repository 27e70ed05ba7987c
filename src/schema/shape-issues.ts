import * as SchemaIssue from "effect/SchemaIssue";
import { type Issue, pointerTo } from "../issues/issue.js";
import { received } from "../issues/received.js";

const standardIssues = SchemaIssue.makeFormatterStandardSchemaV1();

/** What is wrong with the shape of a value, whose own pointer is `at`: missing and unknown keys, wrong types. */
export function shapeIssues(issue: SchemaIssue.Issue, value: unknown, at = ""): Issue[] {
  return standardIssues(issue).issues.map(({ path = [], message }) => {
    const keys = path.map((part) => (typeof part === "object" ? part.key : part) as string | number);
    const pointer = keys.reduce<string>(pointerTo, at);
    if (message === "Missing key") return { pointer, expected: "this key, which is missing" };
    const unexpected = message === "Expected no excess property";
    if (unexpected) return { pointer, expected: "no key of this name: the format has none" };
    return { pointer, expected: expectedOf(message), received: received(valueAt(value, keys)) };
  });
}

/** The types of JSON in plain words. */
const plainWords: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  boolean: "true or false",
  array: "an array",
  object: "an object",
  null: "null",
};

function expectedOf(message: string): string {
  const expected = message
    .replace(/^Expected /, "")
    .split(" | ")
    .filter((word) => word !== "undefined");
  return expected.map((alternative) => plainWords[alternative] ?? alternative).join(" or ");
}

function valueAt(whole: unknown, keys: readonly (string | number)[]): unknown {
  let value = whole;
  for (const key of keys) value = (value as Readonly<Record<string | number, unknown>>)[key];
  return value;
}
