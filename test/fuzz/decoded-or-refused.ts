import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { decodeFestival, isInvalidFestival } from "../../src/entries/schema.js";
import { checkFestival, type Issue } from "../../src/index.js";
import { person } from "./hostile-values.js";
import { resolves } from "./json-pointers.js";

/** What `decodeFestival` says is wrong; nothing where it decodes. What else it throws is a mistake of its own. */
export function issuesIn(document: unknown): readonly Issue[] {
  try {
    decodeFestival(document);
    return [];
  } catch (error) {
    if (!isInvalidFestival(error)) throw error;
    expect(error.issues.length).toBeGreaterThan(0);
    return error.issues;
  }
}

/** Whatever a document is: decoded as it is, and checked; or refused with issues that can be found in it. */
export function isDecodedOrRefused(document: unknown): void {
  const issues = issuesIn(document);
  if (issues.length === 0) isDecodedAsItIs(document);
  else areIssuesOf(document, issues);
}

export function isDecodedAsItIs(document: unknown): void {
  const once = decodeFestival(document);
  areTheSame(once, document);
  areTheSame(decodeFestival(once), once);
  const report = checkFestival(once, { at: "2020-11-13T09:00:00Z" });
  areTheSame(JSON.parse(JSON.stringify(report)), report);
}

/** Says where two values differ, which takes long, only where they do. */
export function areTheSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toStrictEqual(other);
}

/** Sorted, one for each pointer, each of which leads to a value of the document, or to a key that is missing there. */
export function areIssuesOf(document: unknown, issues: readonly Issue[]): void {
  const pointers = issues.map(({ pointer }) => pointer);
  expect(pointers).toEqual([...new Set(pointers)].sort());
  const astray = issues.filter(
    ({ pointer, expected }) => !resolves(document, pointer, expected === "this key, which is missing"),
  );
  expect(astray).toEqual([]);
  for (const { expected, received } of issues) {
    expect(expected).not.toBe("");
    expect(received).not.toBe("");
    expect(`${expected}${received}`).not.toContain(person);
    // A sentence for a person, on one line, whatever the document has in it.
    expect(`${expected}${received ?? ""}`).not.toMatch(
      /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
    );
  }
}

/** The JSON value of a text, or nothing where it is none. */
export function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
