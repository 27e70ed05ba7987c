import type { Report } from "../festival/report.js";
import type { ClauseId } from "../regulation/clauses.js";
import { type Finding, type FindingStatus, isBreach } from "../verdict/finding.js";
import type { Verdict } from "../verdict/verdict.js";
import { noteSeen } from "./clause-coverage/clauses-seen.js";

/**
 * What a matcher answers to vitest and jest.
 *
 * @since 0.1.0
 * @public
 */
export interface Matched {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * What `expect` can do with verdicts and reports once it was extended by `upmMatchers`.
 *
 * @since 0.1.0
 * @public
 */
export interface UpmMatchers<R = unknown> {
  /** The verdict allows. */
  toBeAllowed(): R;
  /** The verdict refuses: a clause that must hold is broken. */
  toBeRefused(): R;
  /** The verdict cannot say: a fact is missing, or there is still time. */
  toBeUndetermined(): R;
  /** The verdict or report has a finding about the clause, of that status where one is given. */
  toFind(clause: ClauseId, status?: FindingStatus): R;
  /** These clauses are broken (`violated`, `late` or `overdue`), and no others; without any, none is. */
  toBreachOnly(...clauses: ClauseId[]): R;
}

/**
 * The matchers as `expect.extend` takes them.
 *
 * @since 0.1.0
 * @public
 */
export type UpmMatcherFunctions = {
  readonly [N in keyof UpmMatchers]: (received: unknown, ...expected: Parameters<UpmMatchers[N]>) => Matched;
};

/** A line for each finding, for messages: without names, since findings have none but ids. */
function listed(findings: readonly Finding[]): string {
  if (findings.length === 0) return "nothing was found";
  return findings
    .map(({ clause, status, subject }) =>
      subject === undefined
        ? `  ${clause} ${status}`
        : `  ${clause} ${status}: ${subject.kind} ${subject.id}`,
    )
    .join("\n");
}

/** The findings of a verdict or report; whatever else is given is a mistake of the test. */
function findingsOf(received: unknown, matcher: string): readonly Finding[] {
  const { findings } = (received ?? {}) as Partial<Verdict | Report>;
  if (Array.isArray(findings)) return findings;
  throw new TypeError(
    `\`${matcher}\` expects a verdict or a report, as \`checkConfirmation\` or \`checkFestival\` give it`,
  );
}

function outcome(received: unknown, expected: Verdict["outcome"], matcher: string): Matched {
  const findings = findingsOf(received, matcher);
  const actual = (received as Partial<Verdict>).outcome;
  if (actual === undefined) throw new TypeError(`\`${matcher}\` expects a verdict: a report has no outcome`);
  const pass = actual === expected;
  return {
    pass,
    message: () =>
      pass
        ? `expected the verdict not to be \`${expected}\``
        : `expected the verdict to be \`${expected}\`, but it is \`${actual}\`\n${listed(findings)}`,
  };
}

/**
 * Matchers for verdicts and reports, to extend the `expect` of vitest or jest by. `UpmMatchers` has their types; the guide
 * on testing shows the line that declares them.
 *
 * @example
 * import { expect } from "expect"; // or from "vitest"
 * import { checkConfirmation } from "upm-rules";
 * import { type UpmMatchers, upmMatchers } from "upm-rules/testing";
 *
 * declare module "expect" {
 *   interface Matchers<R extends void | Promise<void>, T = unknown> extends UpmMatchers<R> {}
 * }
 *
 * expect.extend(upmMatchers);
 * expect(checkConfirmation({ parent: { linked: false } })).toBeRefused();
 * expect(checkConfirmation({ parent: { linked: false } })).toBreachOnly("V.accounts-linked");
 *
 * @since 0.1.0
 * @public
 */
export const upmMatchers: UpmMatcherFunctions = {
  toBeAllowed: (received) => outcome(received, "allowed", "toBeAllowed"),
  toBeRefused: (received) => outcome(received, "refused", "toBeRefused"),
  toBeUndetermined: (received) => outcome(received, "undetermined", "toBeUndetermined"),
  toFind(received, clause, status) {
    const findings = findingsOf(received, "toFind");
    const found = findings.filter(
      (finding) => finding.clause === clause && (status === undefined || finding.status === status),
    );
    for (const finding of found) noteSeen(clause, finding.status);
    const pass = found.length > 0;
    const what = status === undefined ? `\`${clause}\`` : `\`${clause}\` ${status}`;
    return {
      pass,
      message: () =>
        pass
          ? `expected not to find ${what}\n${listed(found)}`
          : `expected to find ${what}\n${listed(findings)}`,
    };
  },
  toBreachOnly(received, ...clauses) {
    const breaches = findingsOf(received, "toBreachOnly").filter(isBreach);
    const broken = new Set(breaches.map(({ clause }) => clause));
    for (const { clause, status } of breaches) if (clauses.includes(clause)) noteSeen(clause, status);
    const kept = clauses.filter((clause) => !broken.has(clause));
    const others = breaches.filter(({ clause }) => !clauses.includes(clause));
    const pass = kept.length === 0 && others.length === 0;
    const expected = clauses.length === 0 ? "no clause" : clauses.map((clause) => `\`${clause}\``).join(", ");
    return {
      pass,
      message: () =>
        pass
          ? `expected other clauses to be broken than ${expected}`
          : [
              `expected ${expected} to be broken, and nothing else`,
              ...(kept.length > 0 ? [`not broken: ${kept.join(", ")}`] : []),
              ...(others.length > 0 ? [`also broken:\n${listed(others)}`] : []),
            ].join("\n"),
    };
  },
};
