import { expect, it } from "vitest";
import { dayOf } from "../../src/time/calendar-date.js";
import { endOfDay } from "../../src/time/deadline.js";
import { zoneNamed } from "../../src/time/zone.js";
import { beginningOf } from "./temporal-days.ts";
import { zoneOf } from "./zone-of.ts";

const known = [
  ["Europe/Volgograd", "2020-12-26", "2020-12-26T20:00:00.000Z"],
  ["Europe/Volgograd", "2020-12-27", "2020-12-27T21:00:00.000Z"],
  ["Asia/Beirut", "2020-03-28", "2020-03-28T22:00:00.000Z"],
  ["Asia/Kathmandu", "2020-11-11", "2020-11-11T18:15:00.000Z"],
] as const;

function expectKnown(): void {
  for (const [zone, date, expected] of known) {
    expect(endOfDay(dayOf(date), zoneOf(zone))).toEqual({
      instant: Date.parse(expected),
      text: expected,
      timeZone: zone,
    });
  }
}

it("answers the same the first time, from memory, and after more days than the memory holds", () => {
  expectKnown();
  expectKnown();
  const start = dayOf("2000-01-02");
  for (const zone of ["Europe/Moscow", "Asia/Yekaterinburg"]) {
    for (let days = 0; days < 10_500; days += 1) endOfDay(start + days, zoneOf(zone));
  }
  expectKnown();
  expect(endOfDay(dayOf("2011-03-26"), zoneOf("Europe/Moscow")).instant).toBe(
    beginningOf("2011-03-27", "Europe/Moscow"),
  );
});

it("keeps days of different zones apart, also after the memory of zones started afresh", () => {
  const before = zoneOf("Asia/Beirut");
  for (let index = 0; index < 1100; index += 1) zoneNamed(`Nowhere/Number_${index}`);
  expect(zoneOf("Asia/Beirut")).not.toBe(before);
  expectKnown();
  for (const name of Intl.supportedValuesOf("timeZone")) {
    expect(endOfDay(dayOf("2020-11-11"), zoneOf(name)).instant, name).toBe(beginningOf("2020-11-12", name));
  }
});
