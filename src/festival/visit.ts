import type { Id } from "../model/id.js";
import { about } from "../verdict/about.js";
import type { SubjectKind } from "../verdict/finding.js";
import type { Case, Rule } from "../verdict/rule.js";
import type { LocatedFinding } from "./located-finding.js";

/**
 * Takes a rule with the facts of one subject, and the region whose regulation judges it.
 *
 * The stages say which subjects there are; what is made of them, findings or the board of duties, is the visitor's.
 */
export type Visit = <F extends Case>(
  rule: Rule<F>,
  facts: F,
  kind: SubjectKind,
  id: string,
  region: Id | undefined,
) => void;

/** Takes down what is found. */
export function findingsInto(located: LocatedFinding[]): Visit {
  return (rule, facts, kind, id, region) => {
    const found = rule.judge(facts);
    if (found !== undefined) located.push({ finding: about(found, kind, id), region });
  };
}
