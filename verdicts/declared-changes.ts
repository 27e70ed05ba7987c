/** Which differences of verdicts the changesets declare. */
import type { Difference } from "./verdict-differences.ts";

/** A changeset: how it raises the version of the library, and what it says. */
export interface Changeset {
  readonly type: "major" | "minor" | "patch" | "none";
  readonly summary: string;
}

/** Versions that may change a verdict, and those that may change only what is said of it. */
const enough = { verdict: ["major"], words: ["major", "minor"] } as const;

/** What a changeset must name: the id, and not only one that begins or ends like it. */
function names(summary: string, about: string): boolean {
  return new RegExp(`(?<![\\w.-])${about.replaceAll(".", "\\.")}(?![\\w-])`).test(summary);
}

export function isDeclared(
  { about, kind }: Pick<Difference, "about" | "kind">,
  changesets: readonly Changeset[],
): boolean {
  const types: readonly string[] = enough[kind];
  return changesets.some(({ type, summary }) => types.includes(type) && names(summary, about));
}

/** What has to be done about a difference that no changeset declares. */
export function adviceFor({ about, kind }: Pick<Difference, "about" | "kind">): string {
  const type = kind === "verdict" ? "major" : "minor or major";
  return `if it is meant, add a changeset that says ${type} and names ${about} (npm run changeset)`;
}
