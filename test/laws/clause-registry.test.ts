import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import type { Clause } from "../../src/regulation/clause.js";
import { type ClauseId, clauses } from "../../src/regulation/clauses.js";
import type { FindingStatus } from "../../src/verdict/finding.js";
import { failingLessons, passingLessons } from "../arbitraries/clause-examples-of-lessons.js";
import { type Found, failingPlan, passingPlan } from "../arbitraries/clause-examples-of-the-plan.js";
import { festivalDocument } from "../arbitraries/document.js";
import { festivalOfAllStages } from "../arbitraries/festival-of-all-stages.js";
import { judgedNearDeadlines } from "../arbitraries/near-deadlines.js";

const failing = { ...failingPlan, ...failingLessons };
const passing = { ...passingPlan, ...passingLessons };
const brief = (found: Found) => found.map(({ clause, status }) => `${clause} ${status}`);

/** What may be said of a clause, by its kind and level in the table. */
const byKind: Readonly<Record<string, readonly FindingStatus[]>> = {
  "must duty": ["late", "overdue", "pending", "unknown"],
  "must condition": ["violated", "unknown"],
  "must act-in-time": ["late", "unknown"],
  "should condition": ["advised"],
};

/** What cannot be said of clauses with a deadline on the day of the lesson, and why. */
const neverOnTheDay: Readonly<Record<string, readonly [never: FindingStatus, why: string]>> = {
  start: ["late", "what is seen on the day has no instant of its own: it is so or not"],
  "before-start": ["late", "a link check at the start or later does not count"],
};

const possibleOf = ({ kind, level, deadline }: Clause): readonly FindingStatus[] =>
  (byKind[`${level} ${kind}`] ?? []).filter((status) => status !== neverOnTheDay[deadline ?? ""]?.[0]);

/** All that the contract lets be said: clause and status. */
const possible = clauses.flatMap((clause) => possibleOf(clause).map((status) => `${clause.id} ${status}`));

/** What is unknown of a document in which every reference holds, and why; all else is unknown only where a fact is missing. */
const unknownInFestival: Readonly<Partial<Record<ClauseId, string>>> = {
  "II.drive-time": "a drive time that is not there, or no infrastructure list",
  "III.venue-chosen": "the venue's region has not chosen its venues yet",
  "III.competencies-offered": "the venue's region has not chosen its competencies yet",
  "IV.as-agreed": "an agreement without dates",
  "VI.delivered": "no infrastructure list",
  "VII.mentor-present": "the lesson is over, and nobody said",
  "VII.venue-connected": "the lesson is over, and nobody said",
  "VII.participants-present": "the lesson is over, and nobody said",
  "VII.school-connected": "the lesson is over, and nobody said",
  "VII.representative-present": "the lesson is over, and nobody said",
};

describe("every clause of all seven stages", () => {
  it("has an example of each thing that can be said of it, and of nothing else", () => {
    expect(Object.keys(failing).sort()).toStrictEqual([...possible].sort());
  });

  it("has an example that keeps it", () => {
    expect(Object.keys(passing)).toStrictEqual(clauses.map(({ id }) => id));
  });

  it.each(Object.entries(failing))("was found by an example: %s", (expected, example) => {
    expect(brief(example())).toContain(expected);
  });

  it.each(Object.entries(passing))("was kept by an example: %s", (clause, example) => {
    expect(example().map((one) => one.clause)).not.toContain(clause as ClauseId);
  });
});

describe("what is said of festivals", () => {
  const anyInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) - 1 });
  const judged = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(
        festivalOfAllStages,
        fc.oneof(judgedNearDeadlines, fc.constant(Date.UTC(2021, 1, 1))),
      ),
    },
    fc.tuple(festivalDocument, anyInstant),
  );
  const found = new Set<string>();
  for (const [festival, at] of fc.sample(judged, { seed: 11, numRuns: 1500 })) {
    for (const one of brief(checkFestival(festival, { at }).findings)) found.add(one);
  }
  const unknowable = (pair: string) =>
    pair.endsWith(" unknown") &&
    !Object.keys(unknownInFestival).some((clause) => pair === `${clause} unknown`);

  it("is nothing that cannot be said, and unknown only where a whole document leaves something open", () => {
    expect([...found].filter((one) => !possible.includes(one))).toStrictEqual([]);
    expect([...found].filter(unknowable)).toStrictEqual([]);
  });

  it("is everything else that can be said: each clause in each status", () => {
    const missing = possible.filter((pair) => !found.has(pair) && !unknowable(pair));
    expect(missing).toStrictEqual([]);
  });
});
