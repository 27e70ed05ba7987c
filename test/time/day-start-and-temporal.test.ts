import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfDay } from "../../src/time/deadline.js";
import { dayStart } from "../../src/time/local-time.js";
import { localDayAt } from "../../src/time/zone.js";
import { sampledZones } from "./sampled-zones.ts";
import { beginningOf, datesAroundChanges, numberOf } from "./temporal-days.ts";
import { zoneOf } from "./zone-of.ts";

describe("the start of a day is Temporal's (reading 3)", () => {
  it.each(sampledZones)("around every change of the clocks of %s, 2019 to 2027", (name) => {
    const zone = zoneOf(name);
    for (const date of datesAroundChanges(name)) {
      expect(dayStart(numberOf(date), zone), `${date}`).toBe(beginningOf(date, name));
    }
  });

  it("on any day of the century in any zone, and is where the day before ends", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf("timeZone")),
        fc.nat({ max: 36_523 }),
        (name, days) => {
          const date = Temporal.PlainDate.from("2000-01-02").add({ days });
          const expected = beginningOf(date, name);
          expect(dayStart(numberOf(date), zoneOf(name))).toBe(expected);
          expect(endOfDay(numberOf(date) - 1, zoneOf(name)).instant).toBe(expected);
        },
      ),
      { seed: 20_201_116, numRuns: 500 },
    );
  });

  it("is of that day or later, and the millisecond before it is not", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sampledZones), fc.nat({ max: 3286 }), (name, days) => {
        const day = numberOf("2019-01-01") + days;
        const start = dayStart(day, zoneOf(name));
        expect(localDayAt(start, zoneOf(name))).toBeGreaterThanOrEqual(day);
        expect(localDayAt(start - 1, zoneOf(name))).toBeLessThan(day);
      }),
      { seed: 20_201_116, numRuns: 500 },
    );
  });
});
