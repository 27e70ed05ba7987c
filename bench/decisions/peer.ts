import { readFileSync } from "node:fs";
import type { ClauseId } from "upm-rules";
import type { FactSet } from "../fact-sets.ts";

/** Facts to decide on; all peers get the same. */
export type FactSets = readonly FactSet[];

type Answers<Answer> = readonly Answer[] | Promise<readonly Answer[]>;

/** What an answer holds: every broken clause with details and remedy, the id of each, or the id of one. */
export type Reasons = "all" | "codes" | "first";

/** A clause that decides on a confirmation. */
export type Clause = Extract<
  ClauseId,
  | "V.participant-registered"
  | "V.parent-registered"
  | "V.accounts-linked"
  | "V.diagnostics-taken"
  | "V.no-earlier-trial"
  | "V.confirmed-in-time"
>;

/** What is known of an answer: the ids of broken clauses, or findings. */
export type Explanation = readonly string[] | { readonly findings: readonly object[] };

/** Someone who decides. Each loops over the facts itself, so that its loop is compiled for nobody else. */
export interface Peer {
  /** What is called, and how. */
  readonly name: string;
  /** Its package; undefined for what is written by hand. */
  readonly from?: string;
  /** How many sets of facts it gets in a round; all, if undefined. Its time is scaled to all. */
  readonly factsARound?: number;
  readonly yesOrNo?: (facts: FactSets) => Answers<boolean>;
  readonly explain?: { readonly says: Reasons; readonly run: (facts: FactSets) => Answers<Explanation> };
}

/** The version of a package, as it is installed here. */
export function installedVersion(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).version;
}
