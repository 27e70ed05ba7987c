import fc from "fast-check";
import { expect, it } from "vitest";
import { type Amendments, amend } from "../../src/regulation/amend.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import {
  canCreateLesson,
  checkLessonCreation,
} from "../../src/stages/4-lesson-creation/check-lesson-creation.js";
import type { LessonCreationFacts } from "../../src/stages/4-lesson-creation/lesson-creation-facts.js";
import {
  canConfirmParticipant,
  checkConfirmation,
} from "../../src/stages/5-confirmation/check-confirmation.js";
import type { ConfirmationFacts } from "../../src/stages/5-confirmation/confirmation-facts.js";
import { canStartLesson, checkLessonDay } from "../../src/stages/7-lesson-day/check-lesson-day.js";
import type { LessonDayFacts } from "../../src/stages/7-lesson-day/lesson-day-facts.js";
import { anyConfirmation, factPaths, withoutFact } from "../arbitraries/confirmation-facts.js";
import { anyCreation, anyLessonDay, pathsOf } from "../arbitraries/lesson-facts.js";

const amendments: fc.Arbitrary<Amendments> = fc.record(
  {
    confirmationLeadDays: fc.integer({ min: 0, max: 9 }),
    leadCount: fc.constantFrom("calendar" as const, "clear" as const, "working" as const),
    minDiagnosticTests: fc.nat({ max: 3 }),
    maxEarlierTrials: fc.nat({ max: 3 }),
    lessonCountsAsTrial: fc.boolean(),
  },
  { requiredKeys: [] },
);

it("can is true exactly where check allows, whatever is known and whatever the region asks for", () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(
      anyConfirmation,
      amendments,
      fc.subarray([...factPaths], { maxLength: 2 }),
      (facts, changes, lost) => {
        const regulation = amend(upm2020, changes);
        const known = lost.reduce<ConfirmationFacts>((rest, path) => withoutFact(rest, path, null), facts);
        const { outcome, findings } = checkConfirmation(known, regulation);
        outcomes.add(outcome);
        expect(canConfirmParticipant(known, regulation)).toBe(outcome === "allowed");
        // Every clause of a confirmation is a must, so whatever is found keeps it from being allowed.
        expect(findings.length === 0).toBe(outcome === "allowed");
      },
    ),
    { seed: 5, numRuns: 1000 },
  );
  expect(outcomes).toStrictEqual(new Set(["allowed", "refused", "undetermined"]));
});

const leads = fc.integer({ min: 0, max: 9 });
const settings = { seed: 5, numRuns: 1000 };
const all = new Set(["allowed", "refused", "undetermined"]);

it("can create is true exactly where the check of a creation allows", () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(
      anyCreation,
      leads,
      fc.subarray([...pathsOf.creation], { maxLength: 2 }),
      (facts, days, lost) => {
        const regulation = amend(upm2020, { lessonLeadDays: days });
        const known = lost.reduce<LessonCreationFacts>((rest, path) => withoutFact(rest, path, null), facts);
        const { outcome, findings } = checkLessonCreation(known, regulation);
        outcomes.add(outcome);
        expect(canCreateLesson(known, regulation)).toBe(outcome === "allowed");
        expect(findings.length === 0).toBe(outcome === "allowed");
      },
    ),
    settings,
  );
  expect(outcomes).toStrictEqual(all);
});

it("can start is true exactly where the check of a day allows: advice keeps nobody from starting", () => {
  const outcomes = new Set<string>();
  let advised = 0;
  // So that a lesson is often ready: all are there, and only what is left out is not known.
  const passed = [{ at: Date.UTC(2020, 10, 1), passed: true }];
  const ready = anyLessonDay.map((facts) => ({
    ...facts,
    venue: { mentorPresent: true, connected: true, linkChecks: passed },
    school: { connected: true, representativePresent: true, linkChecks: passed },
    participants: { ...facts.participants, present: ["ada", "bob", "cyd"] },
  }));
  const days = fc.oneof(anyLessonDay, ready);
  fc.assert(
    fc.property(days, fc.subarray([...pathsOf.lessonDay], { maxLength: 2 }), (facts, lost) => {
      const known = lost.reduce<LessonDayFacts>((rest, path) => withoutFact(rest, path, null), facts);
      const { outcome, findings } = checkLessonDay(known);
      outcomes.add(outcome);
      expect(canStartLesson(known)).toBe(outcome === "allowed");
      expect(findings.every(({ status }) => status === "advised")).toBe(outcome === "allowed");
      if (outcome === "allowed" && findings.length > 0) advised += 1;
    }),
    settings,
  );
  expect(outcomes).toStrictEqual(all);
  expect(advised).toBeGreaterThan(20);
});
