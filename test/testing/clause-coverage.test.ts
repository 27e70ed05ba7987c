import { afterEach, describe, expect, it } from "vitest";
import { clauses } from "../../src/regulation/clauses.js";
import { clauseCoverage } from "../../src/testing/clause-coverage/clause-coverage.js";
import {
  clauseCoverageReporter,
  clausesSeenInto,
} from "../../src/testing/clause-coverage/clause-coverage-reporter.js";
import {
  type ClausesSeen,
  noteSeen,
  takeClausesSeen,
} from "../../src/testing/clause-coverage/clauses-seen.js";
import { standingsOfClause } from "../../src/testing/clause-coverage/standings-of-clause.js";
import { failingLessons } from "../arbitraries/clause-examples-of-lessons.js";
import { failingPlan } from "../arbitraries/clause-examples-of-the-plan.js";

const exitCode = process.exitCode;
afterEach(() => {
  takeClausesSeen();
  process.exitCode = exitCode;
});

/** What the reporter prints of tests that carry these notes. */
function printed(
  notes: readonly ClausesSeen[],
  options: Parameters<typeof clauseCoverageReporter>[0],
): string {
  const lines: string[] = [];
  const reporter = clauseCoverageReporter(options);
  const tests = notes.map((seen) => {
    for (const [clause, standings] of Object.entries(seen))
      for (const standing of standings) noteSeen(clause as keyof ClausesSeen, standing);
    const task = { meta: {} };
    clausesSeenInto(task);
    return { meta: () => task.meta };
  });
  reporter.onInit({ logger: { log: (text) => lines.push(text) } });
  // What a test carries that saw nothing.
  reporter.onTestRunEnd([{ children: { allTests: () => [...tests, { meta: () => ({}) }] } }]);
  return lines.join("\n");
}

describe("what can be said of a clause", () => {
  it("is that it holds, and what the examples of each status show", () => {
    const examples = Object.keys({ ...failingPlan, ...failingLessons });
    const possible = clauses.flatMap((clause) =>
      standingsOfClause(clause).map((standing) => `${clause.id} ${standing}`),
    );
    const holding = clauses.map(({ id }) => `${id} holds`);
    expect([...possible].sort()).toEqual([...examples, ...holding].sort());
  });
});

describe("the coverage of clauses", () => {
  it("is put together from all tests, each standing counted once", () => {
    const notes: ClausesSeen[] = [
      { "V.own-school": ["holds"] },
      { "V.own-school": ["holds", "advised"], "V.accounts-linked": ["violated"] },
    ];
    const {
      clauses: covered,
      ofClauses,
      ofStandings,
    } = clauseCoverage(notes, ["V.accounts-linked", "V.own-school", "VI.delivered"]);
    expect(covered).toEqual([
      { clause: "V.accounts-linked", seen: ["violated"], missing: ["holds", "unknown"] },
      { clause: "V.own-school", seen: ["holds", "advised"], missing: [] },
      { clause: "VI.delivered", seen: [], missing: ["holds", "late", "overdue", "pending", "unknown"] },
    ]);
    expect(ofClauses).toBeCloseTo(66.7, 1);
    expect(ofStandings).toBe(30);
  });

  it("is whole where no clause matters", () => {
    expect(clauseCoverage([], [])).toEqual({ clauses: [], ofClauses: 100, ofStandings: 100 });
  });

  it("asks for all 40 clauses unless it is told which", () => {
    expect(clauseCoverage([]).clauses.map(({ clause }) => clause)).toEqual(clauses.map(({ id }) => id));
  });
});

describe("the reporter", () => {
  const notes: ClausesSeen[] = [
    { "V.own-school": ["holds"] },
    { "V.accounts-linked": ["violated", "holds"] },
  ];
  const of = ["V.accounts-linked", "V.own-school", "V.help-needed"] as const;

  it("prints what was seen of each clause and what was not", () => {
    expect(printed(notes, { clauses: of })).toBe(
      [
        "",
        "Clauses exercised: 66.6 % of 3, 42.8 % of what can be said of them",
        "  V.accounts-linked  seen holds, violated; not seen unknown",
        "  V.own-school       seen holds; not seen advised",
        "  V.help-needed      not seen holds, advised",
      ].join("\n"),
    );
    expect(process.exitCode).toBe(exitCode);
  });

  it("fails the run below a threshold of clauses, and says what to do", () => {
    expect(printed(notes, { clauses: of, threshold: { clauses: 66.7 } })).toMatch(
      /\nclauses: 66\.6 % is below the threshold of 66\.7 %; verify the clauses that were not seen$/,
    );
    expect(process.exitCode).toBe(1);
  });

  it("fails the run below a threshold of what can be said", () => {
    expect(printed(notes, { clauses: of, threshold: { standings: 43 } })).toMatch(
      /\nwhat can be said of clauses: 42\.8 % is below the threshold of 43 %/,
    );
    expect(process.exitCode).toBe(1);
  });

  it("passes at a threshold", () => {
    printed(notes, { clauses: of.slice(0, 2), threshold: { clauses: 100, standings: 60 } });
    expect(process.exitCode).toBe(exitCode);
  });
});
