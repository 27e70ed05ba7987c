import type { Finding } from "../../src/verdict/finding.js";

interface Found {
  readonly findings: readonly Finding[];
}

/** What was found, in short: clause, who answers for it, status. */
export function inShort({ findings }: Found): string[] {
  return findings.map(({ clause, actor, status }) => `${clause} ${actor} ${status}`);
}

/** What was found of one clause. */
export function foundOf({ findings }: Found, clause: Finding["clause"]): Finding[] {
  return findings.filter((finding) => finding.clause === clause);
}

/** The statuses of what was found of one clause. */
export function statusesOf(found: Found, clause: Finding["clause"]): string[] {
  return foundOf(found, clause).map(({ status }) => status);
}
