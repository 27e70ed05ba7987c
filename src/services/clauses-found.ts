import type { Verdict } from "../verdict/verdict.js";

/** The clauses of a verdict with what was found: no ids, no personal data. */
export function clausesFound({ findings }: Verdict): string[] {
  return findings.map(({ clause, status }) => `${clause} ${status}`);
}
