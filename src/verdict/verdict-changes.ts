import type { Finding } from "./finding.js";
import type { Verdict } from "./verdict.js";

/**
 * How a later verdict differs from an earlier one about the same.
 *
 * @since 0.1.0
 * @public
 */
export interface VerdictChanges {
  /** Absent where it is the same. */
  readonly outcome?: { readonly before: Verdict["outcome"]; readonly after: Verdict["outcome"] };
  /** Findings that were not there before, in the order of the later verdict. */
  readonly appeared: readonly Finding[];
  /** Findings that are there no more, in the order of the earlier verdict. */
  readonly gone: readonly Finding[];
  /** Findings of the same clause, actor and subject that say something else now: another status, remedy or detail. */
  readonly changed: ReadonlyArray<{ readonly before: Finding; readonly after: Finding }>;
}

/**
 * What changed between two verdicts about the same: by time alone, or because facts changed.
 *
 * Verdicts may come from any of the ways to check, and from JSON. `stableUntil` says when to check again.
 *
 * @example
 * import { checkLinkForwarding, verdictChanges } from "upm-rules";
 *
 * const lesson = { date: "2020-11-16", timeZone: "Asia/Tomsk", linkSentAt: "2020-11-09T12:00+07:00" };
 * const facts = { lesson: { ...lesson, linkForwardedAt: "not-yet" } } as const;
 * const before = checkLinkForwarding({ ...facts, at: "2020-11-11T23:59:59.999+07:00" });
 * const after = checkLinkForwarding({ ...facts, at: before.stableUntil });
 * const { outcome, changed } = verdictChanges(before, after);
 * outcome // => { before: "undetermined", after: "refused" }
 * changed.map((one) => `${one.after.clause}: ${one.before.status}, now ${one.after.status}`)
 * // => ["V.link-forwarded: pending, now overdue"]
 *
 * @since 0.1.0
 * @public
 */
export function verdictChanges(before: Verdict, after: Verdict): VerdictChanges {
  const earlier = byAbout(before.findings);
  const later = byAbout(after.findings);
  const changed = after.findings.flatMap((finding) => {
    const old = earlier.get(aboutOf(finding));
    return old === undefined || textOf(old) === textOf(finding) ? [] : [{ before: old, after: finding }];
  });
  return {
    ...(before.outcome !== after.outcome && { outcome: { before: before.outcome, after: after.outcome } }),
    appeared: after.findings.filter((finding) => !earlier.has(aboutOf(finding))),
    gone: before.findings.filter((finding) => !later.has(aboutOf(finding))),
    changed,
  };
}

/** What a finding is about: no two of a verdict are about the same. */
function aboutOf({ clause, actor, subject }: Finding): string {
  return JSON.stringify([clause, actor, subject?.kind, subject?.id]);
}

function byAbout(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [aboutOf(finding), finding]));
}

/** The same text for the same data, in whatever order its keys came. */
function textOf(finding: Finding): string {
  return JSON.stringify(finding, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
