import { isInvalidFacts } from "../../src/issues/invalid-facts.js";
import type { Issue } from "../../src/issues/issue.js";

/** What the InvalidFacts says that a check throws; nothing where it throws none. */
export function issuesThrown(check: () => unknown): readonly Issue[] {
  try {
    check();
  } catch (error) {
    if (!isInvalidFacts(error)) throw error;
    return error.issues;
  }
  return [];
}

/** The bad paths that it names, sorted. */
export function badPaths(check: () => unknown): string[] {
  return issuesThrown(check)
    .map(({ pointer }) => pointer)
    .sort();
}
