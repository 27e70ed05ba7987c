import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { checkSchedule } from "../../src/festival/check-schedule.js";
import { duties } from "../../src/festival/duties.js";
import type { Festival } from "../../src/model/festival.js";
import { asItStood } from "../arbitraries/as-it-stood.js";
import { festivalDocument } from "../arbitraries/document.js";
import { festivalOfAllStages } from "../arbitraries/festival-of-all-stages.js";
import { judgedNearDeadlines } from "../arbitraries/near-deadlines.js";

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
