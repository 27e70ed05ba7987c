import { type ClauseId, clauses } from "../../regulation/clauses.js";
import { type ClauseCoverage, clauseCoverage } from "./clause-coverage.js";
import { type ClausesSeen, takeClausesSeen } from "./clauses-seen.js";

/** Under what name a test carries what it saw to the reporter. */
const metaName = "upmClausesSeen";

/**
 * Hands what a test saw to the reporter. Call it after each test, in a setup file.
 *
 * @example
 * import { clausesSeenInto, takeClausesSeen, verifyThat } from "upm-rules/testing";
 *
 * takeClausesSeen();
 * verifyThat("V.accounts-linked").given({ parent: { linked: false } }).isViolated();
 * const task = { meta: {} }; // vitest's own: afterEach(({ task }) => clausesSeenInto(task))
 * clausesSeenInto(task);
 * task.meta // => { upmClausesSeen: { "V.accounts-linked": ["violated"] } }
 *
 * @since 0.1.0
 * @public
 */
export function clausesSeenInto(task: { readonly meta: object }): void {
  Object.assign(task.meta, { [metaName]: takeClausesSeen() });
}

/**
 * What the clause coverage reporter is told.
 *
 * @since 0.1.0
 * @public
 */
export interface ClauseCoverageOptions {
  /** The clauses that matter to the suite; by default all 40. */
  readonly clauses?: readonly ClauseId[];
  /** The least that is to be seen, in percent; below it the run fails. By default nothing has to be. */
  readonly threshold?: {
    /** Of the clauses, those that were seen at all. */
    readonly clauses?: number;
    /** Of all that can be said of them, what was seen. */
    readonly standings?: number;
  };
}

/**
 * A reporter of vitest: which clauses the suite exercised, and what it saw said of them.
 *
 * @since 0.1.0
 * @public
 */
export interface ClauseCoverageReporter {
  readonly onInit: (vitest: { readonly logger: { readonly log: (text: string) => void } }) => void;
  readonly onTestRunEnd: (
    modules: ReadonlyArray<{
      readonly children: { readonly allTests: () => Iterable<{ readonly meta: () => object }> };
    }>,
  ) => void;
}

type TestedModules = Parameters<ClauseCoverageReporter["onTestRunEnd"]>[0];

/** What ends the run: Node's, where there is one. */
declare const process: { exitCode?: number | string | null | undefined } | undefined;

/**
 * A reporter of vitest that prints which clauses a suite exercised, and what it saw said of each: that it holds, or the
 * status of a finding. What `verifyThat` and the matchers were asked counts, of tests that passed and that failed.
 *
 * @example
 * import { clauseCoverageReporter } from "upm-rules/testing";
 * import { defineConfig } from "vitest/config";
 *
 * export default defineConfig({
 *   test: {
 *     reporters: ["default", clauseCoverageReporter({ threshold: { clauses: 90 } })],
 *   },
 * });
 *
 * @since 0.1.0
 * @public
 */
export function clauseCoverageReporter({
  clauses: of = clauses.map(({ id }) => id),
  threshold = {},
}: ClauseCoverageOptions = {}): ClauseCoverageReporter {
  let log: ((text: string) => void) | undefined;
  return {
    onInit: (vitest) => {
      log = (text) => vitest.logger.log(text);
    },
    onTestRunEnd: (modules) => {
      const coverage = clauseCoverage(notesOf(modules), of);
      const failures = failuresOf(coverage, threshold);
      log?.([...linesOf(coverage), ...failures].join("\n"));
      if (failures.length > 0 && typeof process !== "undefined") process.exitCode = 1;
    },
  };
}

function notesOf(modules: TestedModules): ClausesSeen[] {
  return modules.flatMap(({ children }) =>
    [...children.allTests()].map(
      (test) => (test.meta() as { readonly [metaName]?: ClausesSeen })[metaName] ?? {},
    ),
  );
}

function linesOf({ clauses: covered, ofClauses, ofStandings }: ClauseCoverage): string[] {
  const width = Math.max(...covered.map(({ clause }) => clause.length), 0);
  return [
    "",
    `Clauses exercised: ${rounded(ofClauses)} % of ${covered.length}, ${rounded(ofStandings)} % of what can be said of them`,
    ...covered.map(({ clause, seen, missing }) => {
      const of = [
        ...(seen.length > 0 ? [`seen ${seen.join(", ")}`] : []),
        ...(missing.length > 0 ? [`not seen ${missing.join(", ")}`] : []),
      ];
      return `  ${clause.padEnd(width)}  ${of.join("; ")}`;
    }),
  ];
}

/** Down to a tenth, so that what is below a threshold does not look like it. */
function rounded(percent: number): string {
  return String(Math.floor(percent * 10) / 10);
}

function failuresOf(
  { ofClauses, ofStandings }: ClauseCoverage,
  {
    clauses: leastClauses = 0,
    standings: leastStandings = 0,
  }: NonNullable<ClauseCoverageOptions["threshold"]>,
): string[] {
  const failure = (what: string, is: number, least: number) =>
    is < least
      ? [
          `${what}: ${rounded(is)} % is below the threshold of ${least} %; verify the clauses that were not seen`,
        ]
      : [];
  return [
    ...failure("clauses", ofClauses, leastClauses),
    ...failure("what can be said of clauses", ofStandings, leastStandings),
  ];
}
