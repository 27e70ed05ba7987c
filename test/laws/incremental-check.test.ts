import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatedFestival } from "../../bench/festivals/generated-festival.ts";
import { checkFestival } from "../../src/festival/check-festival.js";
import type { FestivalChange } from "../../src/festival/checker/festival-change.js";
import { festivalChecker } from "../../src/festival/checker/festival-checker.js";
import { type ReportChanges, reportChanges } from "../../src/festival/checker/report-changes.js";
import { bySubject } from "../../src/festival/located-finding.js";
import type { Report } from "../../src/festival/report.js";
import type { Festival } from "../../src/model/festival.js";
import type { Finding } from "../../src/verdict/finding.js";
import { changingFestivals } from "../festival/checker/changing-festivals.js";

/** The findings of a later report, from those of an earlier one and what changed. */
function applied(before: Report, { appeared, gone, changed }: ReportChanges): readonly Finding[] {
  const about = ({ clause, actor, subject }: Finding) => JSON.stringify([clause, actor, subject]);
  const left = new Map(before.findings.map((finding) => [about(finding), finding]));
  for (const finding of gone) left.delete(about(finding));
  for (const { after } of changed) left.set(about(after), after);
  for (const finding of appeared) left.set(about(finding), finding);
  return [...left.values()].sort(bySubject);
}

/** The same festival, whatever the order of its lists. */
function inOrder(festival: Festival): unknown {
  const lists = Object.entries(festival).map(([key, list]) => [
    key,
    Array.isArray(list) ? list.map((record) => JSON.stringify(record)).sort() : list,
  ]);
  return Object.fromEntries(lists);
}

/** The same with every list of the outermost two levels the other way round. */
function reversed<T extends object>(value: T): T {
  const turned = Object.entries(value).map(([key, part]) => {
    if (Array.isArray(part)) return [key, part.toReversed()];
    return [key, typeof part === "object" && part !== null ? reversed(part) : part];
  });
  return Object.fromEntries(turned);
}

const season = generatedFestival({ lessons: 60, confirmationsPerLesson: 6 });

/** One record of a season changed in a way that other lessons may be judged by; numbers choose which. */
function seasonChange(festival: Festival, kind: number, which: number, other: number): FestivalChange {
  const of = <R>(list: readonly R[], number: number) => list[number % list.length] as R;
  const lesson = of(festival.lessons, which);
  const participant = of(festival.participants, which);
  const parent = of(festival.parents, which);
  const confirmation = of(festival.confirmations, which);
  // Those who are confirmed for a lesson, so that this one may be an earlier trial of theirs.
  const confirmed = of(festival.lessons, other).id;
  const ofOther = festival.confirmations.filter((one) => one.lesson === confirmed);
  const present = [...new Set(ofOther.map((one) => one.participant))];
  const early = { date: "2020-10-01", cancelledAt: null };
  const choices: readonly FestivalChange[] = [
    { lessons: [{ ...lesson, day: { ...lesson.day, present } }] },
    { lessons: [{ ...lesson, ...early, day: { ...lesson.day, present } }] },
    { lessons: [{ ...lesson, date: of(festival.lessons, other).date }] },
    { lessons: [{ ...lesson, cancelledAt: other % 2 === 0 ? "2020-10-01T00:00Z" : null }] },
    { lessons: [{ ...lesson, school: of(festival.schools, other).id }] },
    { lessons: [{ ...lesson, invited: present }] },
    { participants: [{ ...participant, diagnosticTests: [] }] },
    { participants: [{ ...participant, links: of(festival.participants, other).links ?? [] }] },
    { parents: [{ ...parent, registeredAt: other % 2 === 0 ? "2020-10-01T00:00Z" : null }] },
    { confirmations: [{ ...confirmation, parent: of(festival.parents, other).id }] },
    { confirmations: [{ ...confirmation, lesson: confirmed }] },
    { remove: { confirmations: [confirmation] } },
  ];
  return of(choices, kind);
}

describe("a checker says after every change what a full check says", () => {
  it("to the byte, whatever the order of lists; and the difference of two reports makes the later of the earlier", () => {
    let [appeared, gone, changed] = [0, 0, 0];
    fc.assert(
      fc.property(changingFestivals, fc.boolean(), ({ festival, at, steps }, isJudgedAtOnce) => {
        const checker = festivalChecker(festival, isJudgedAtOnce ? { at } : {});
        const other = festivalChecker(reversed(festival));
        let before = checker.check({ at });
        expect(JSON.stringify(before)).toBe(JSON.stringify(checkFestival(festival, { at })));
        for (const step of steps) {
          const textBefore = JSON.stringify(before);
          checker.change(step.change);
          expect(inOrder(checker.festival)).toEqual(inOrder(step.festival));
          const after = checker.check({ at: step.at });
          other.change(reversed(step.change));
          expect(JSON.stringify(other.check({ at: step.at }))).toBe(JSON.stringify(after));
          const full = checkFestival(checker.festival, { at: step.at });
          expect(JSON.stringify(after)).toBe(JSON.stringify(full));
          expect(JSON.stringify(before)).toBe(textBefore);
          const changes = reportChanges(before, after);
          expect(applied(before, changes)).toEqual(after.findings);
          expect(reportChanges(JSON.parse(textBefore), full)).toEqual(changes);
          appeared += changes.appeared.length;
          gone += changes.gone.length;
          changed += changes.changed.length;
          before = after;
        }
      }),
      { seed: 2020, numRuns: 250 },
    );
    expect(Math.min(appeared, gone, changed)).toBeGreaterThan(100);
  });

  it("of a season as it goes on, in which lessons are trials before others", () => {
    const step = fc.tuple(fc.nat(11), fc.nat(1000), fc.nat(1000));
    let trials = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 20 }), (steps) => {
        const checker = festivalChecker(season);
        const at = "2020-11-08T00:00Z";
        let before = checker.check({ at });
        for (const [kind, which, other] of steps) {
          checker.change(seasonChange(checker.festival, kind, which, other));
          const after = checker.check({ at });
          expect(JSON.stringify(after)).toBe(JSON.stringify(checkFestival(checker.festival, { at })));
          const { appeared } = reportChanges(before, after);
          trials += appeared.filter(({ clause }) => clause === "V.no-earlier-trial").length;
          before = after;
        }
      }),
      { seed: 2020, numRuns: 15 },
    );
    expect(trials).toBeGreaterThan(20);
  });
});
