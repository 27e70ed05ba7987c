import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import * as SchemaIssue from "effect/SchemaIssue";
import { festivalIssues } from "../festival/validity/festival-issues.js";
import { type InvalidFestival, invalidFestival, sortedIssues } from "../issues/invalid-festival.js";
import { type Issue, pointerTo } from "../issues/issue.js";
import { received } from "../issues/received.js";
import type { Festival as FestivalModel } from "../model/festival.js";
import { Festival } from "./festival.js";

const decodeShape = Schema.decodeUnknownResult(Festival);
const standardIssues = SchemaIssue.makeFormatterStandardSchemaV1();

/** What is wrong with the shape of a document: missing and unknown keys, values of the wrong type. */
function shapeIssues(issue: SchemaIssue.Issue, document: unknown): Issue[] {
  return standardIssues(issue).issues.map(({ path = [], message }) => {
    const keys = path.map((part) => (typeof part === "object" ? part.key : part) as string | number);
    const pointer = keys.reduce<string>(pointerTo, "");
    if (message === "Missing key") return { pointer, expected: "this key, which is missing" };
    const unexpected = message === "Expected no excess property";
    if (unexpected) return { pointer, expected: "no key of this name: the format has none" };
    return { pointer, expected: expectedOf(message), received: received(valueAt(document, keys)) };
  });
}

/** The types of JSON in plain words. */
const plainWords: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
};

function expectedOf(message: string): string {
  const expected = message.replace(/^Expected /, "").split(" | ");
  return expected.map((alternative) => plainWords[alternative] ?? alternative).join(" or ");
}

function valueAt(document: unknown, keys: readonly (string | number)[]): unknown {
  let value = document;
  for (const key of keys) value = (value as Readonly<Record<string | number, unknown>>)[key];
  return value;
}

/** The festival, or everything that is wrong with the document, sorted by pointer. */
function decode(document: unknown): FestivalModel | InvalidFestival {
  const shape = decodeShape(document, { errors: "all", onExcessProperty: "error" });
  const ofShape = Result.isFailure(shape) ? shapeIssues(shape.failure.issue, document) : [];
  // The document's own rules come first: of two issues about one value they say more.
  const issues = sortedIssues([...festivalIssues(document), ...ofShape]);
  if (issues.length > 0 || Result.isFailure(shape)) return invalidFestival(issues);
  return shape.success;
}

/**
 * The festival that a JSON value is, verified whole: shape, values, references, repetitions.
 *
 * Throws `InvalidFestival` with every issue and its JSON pointer, sorted by pointer; then nothing was decoded.
 *
 * @example
 * import { decodeFestival } from "upm-rules/schema";
 *
 * const lists = { regions: [], competencies: [], venues: [], schools: [], driveTimes: [], agreements: [] };
 * const people = { lessons: [], parents: [], participants: [], confirmations: [] };
 * decodeFestival({ format: "upm-festival/1", ...lists, ...people }).format // => "upm-festival/1"
 * decodeFestival({ format: "upm-festival/2", ...lists, ...people }) // throws InvalidFestival
 *
 * @since 0.1.0
 */
export function decodeFestival(json: unknown): FestivalModel {
  const decoded = decode(json);
  if (decoded instanceof Error) throw decoded;
  return decoded;
}

/**
 * `decodeFestival` as an Effect, which fails with `InvalidFestival`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { decodeFestivalEffect } from "upm-rules/schema";
 *
 * const error = Effect.runSync(Effect.flip(decodeFestivalEffect(null)));
 * error.issues // => [{ pointer: "", expected: "an object", received: "null" }]
 *
 * @since 0.1.0
 */
export function decodeFestivalEffect(json: unknown): Effect.Effect<FestivalModel, InvalidFestival> {
  return Effect.suspend(() => {
    const decoded = decode(json);
    return decoded instanceof Error ? Effect.fail(decoded) : Effect.succeed(decoded);
  });
}
