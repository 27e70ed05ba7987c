import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFestival } from "../../src/entries/schema.js";
import { oracleReport } from "./oracle-report.js";
import { startOfDay } from "./oracle-time.js";
import { kindOf, permittedKinds } from "./permitted-findings.js";
import { judgedFestival } from "./random-festival.js";
import { season } from "./random-season.js";

const seed = 2020;

describe("the random festivals", () => {
  it("bring about every clause and status that the table of clauses permits, and no other", () => {
    const runs = Number(process.env["UPM_ORACLE_COVERAGE_RUNS"] ?? 400);
    const counts = new Map(permittedKinds().map((kind) => [kind, 0]));
    for (const { festival, at } of fc.sample(judgedFestival, { numRuns: runs, seed })) {
      for (const kind of new Set(oracleReport(festival, at).findings.map(kindOf))) {
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
    }
    const rarest = [...counts].sort(([, one], [, other]) => one - other);
    // Twenty documents of 2,000, and so at least one of 400.
    expect(rarest.filter(([, count]) => count < Math.max(1, Math.floor(runs / 100)))).toEqual([]);
    expect([...counts.keys()].sort()).toEqual(permittedKinds().sort());
  });

  it("are valid documents, to the letter of their JSON", () => {
    const law = fc.property(judgedFestival, ({ festival }) => {
      expect(decodeFestival(JSON.parse(JSON.stringify(festival)))).toEqual(festival);
    });
    fc.assert(law, { numRuns: 100, seed });
  });

  it("begin every day at the first instant whose local date is that day or later", () => {
    const days = fc.tuple(season, fc.integer({ min: -8, max: 8 })).map(([{ day, zones }, distance]) => ({
      day: Temporal.PlainDate.from(day).add({ days: distance }),
      zones,
    }));
    const law = fc.property(days, ({ day, zones }) => {
      for (const zone of zones) {
        const start = startOfDay(day, zone);
        const isThatDayOrLater = (t: number) => {
          const local = Temporal.Instant.fromEpochMilliseconds(t).toZonedDateTimeISO(zone).toPlainDate();
          return Temporal.PlainDate.compare(local, day) >= 0;
        };
        const minutes = Array.from({ length: 30 * 4 }, (_, index) => start - 1 - index * 15 * 60_000);
        expect(isThatDayOrLater(start)).toBe(true);
        expect(minutes.filter(isThatDayOrLater)).toEqual([]);
      }
    });
    fc.assert(law, { numRuns: 100, seed });
  });
});
