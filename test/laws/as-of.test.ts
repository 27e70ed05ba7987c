import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { checkSchedule } from "../../src/festival/check-schedule.js";
import { duties } from "../../src/festival/duties.js";
import type { Festival } from "../../src/model/festival.js";
import { festivalDocument } from "../arbitraries/document.js";
import { festivalOfAllStages } from "../arbitraries/festival-of-all-stages.js";
import { judgedNearDeadlines } from "../arbitraries/near-deadlines.js";

const instantText = /^\d{4}-\d\d-\d\dT/;

/**
 * The document as it stood at an instant: without the acts dated after it. What is an act of its own goes with its
 * instant: a confirmation, a link, a test, a trial, a delivery, a link check.
 */
function asItStood<T>(value: T, at: number): T {
  const isLater = (part: unknown) =>
    typeof part === "string" && instantText.test(part) && Date.parse(cutToMilliseconds(part)) > at;
  if (Array.isArray(value)) {
    const acts = ["confirmedAt", "linkedAt", "receivedAt", "at"];
    return value
      .filter(
        (item) => !isLater(item) && !acts.some((key) => isLater((item as Record<string, unknown>)?.[key])),
      )
      .map((item) => asItStood(item, at)) as T;
  }
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => !isLater(part));
  return Object.fromEntries(kept.map(([key, part]) => [key, asItStood(part, at)])) as T;
}

/** `Date.parse` rounds nothing but may refuse more than three digits of a second. */
function cutToMilliseconds(text: string): string {
  return text.replace(/(\.\d{3})\d+/, "$1");
}

describe("as of an instant nothing later has happened (reading 13)", () => {
  const sameAt = (festival: Festival, at: number) => {
    const before = asItStood(festival, at);
    expect(checkFestival(before, { at })).toStrictEqual(checkFestival(festival, { at }));
    expect(duties(before, { at })).toStrictEqual(duties(festival, { at }));
    const verdicts = (document: Festival) =>
      [...checkSchedule(document, { at })].map(([id, { outcome, findings }]) => [id, outcome, findings]);
    expect(verdicts(before)).toStrictEqual(verdicts(festival));
    return JSON.stringify(before) !== JSON.stringify(festival);
  };

  it("around the deadlines: leaving out what is dated after it changes no finding", () => {
    let changed = 0;
    fc.assert(
      fc.property(festivalOfAllStages, judgedNearDeadlines, (festival, at) => {
        if (sameAt(festival, at)) changed += 1;
      }),
      { seed: 5, numRuns: 200 },
    );
    expect(changed).toBeGreaterThan(100);
  });

  it("nor in any other document", () => {
    const at = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) - 1 });
    fc.assert(
      fc.property(festivalDocument, at, (festival, instant) => void sameAt(festival, instant)),
      {
        seed: 5,
        numRuns: 100,
      },
    );
  });
});
