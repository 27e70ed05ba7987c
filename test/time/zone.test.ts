import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDayAt, localTimeAt, zoneNamed } from "../../src/time/zone.js";
import { zoneOf } from "./zone-of.ts";

describe("a time zone", () => {
  it("is every zone that Intl lists", () => {
    const listed = Intl.supportedValuesOf("timeZone");
    expect(listed.length).toBeGreaterThan(400);
    expect(listed.filter((name) => zoneNamed(name)?.name !== name)).toEqual([]);
  });

  it.each([
    "Europe/Kyiv",
    "Europe/Kiev",
    "Asia/Calcutta",
    "Asia/Kolkata",
    "W-SU",
    "GB",
    "NZ",
    "PRC",
    "ROK",
    "ROC",
    "Zulu",
    "Navajo",
    "US/Eastern",
    "America/Argentina/Buenos_Aires",
    "America/North_Dakota/New_Salem",
    "America/Port-au-Prince",
    "Etc/GMT+3",
    "Etc/GMT-14",
    "Etc/UTC",
    "GMT0",
    "UTC",
    "UCT",
    "GMT",
    "CET",
    "EET",
    "WET",
    "MET",
    "EST",
    "MST",
    "HST",
    "EST5EDT",
    "PST8PDT",
  ])("is the name or link %s of the IANA database", (name) => {
    expect(zoneNamed(name)?.name).toBe(name);
  });

  it.each(["europe/moscow", "EUROPE/MOSCOW", "utc", "est", "Cet"])(
    "is also %s: case does not matter, as it does not to Intl",
    (name) => {
      expect(zoneNamed(name)?.name).toBe(name);
    },
  );

  it.each(["+03:00", "-05", "+0300", "-00:00", "UTC+3", "UTC+03:00", "GMT+3", "GMT-03:00", "Z", "z"])(
    "is not the offset %s",
    (name) => {
      expect(zoneNamed(name)).toBeUndefined();
    },
  );

  it.each([
    ..."ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST".split(
      " ",
    ),
    "pst",
    "Ist",
    "MSK",
    "EDT",
    "AEST",
  ])("is not the abbreviation %s, which is not the database's own", (name) => {
    expect(zoneNamed(name)).toBeUndefined();
  });

  it.each([
    "",
    " ",
    "Europe",
    "Moscow",
    "Europe/",
    "/Moscow",
    "Europe/Moskow",
    "Europe/Moscow ",
    " Europe/Moscow",
    "Europe/Moscow\n",
    "Europe/Moscow\0",
    "Europe\\Moscow",
    "Europe//Moscow",
    "../Europe/Moscow",
    "posix/Europe/Moscow",
    "SystemV/AST4",
    "systemv/ast4",
    "Etc/Unknown",
    "Etc/GMT+13",
    "Etc/GMT-15",
    "local",
    "localtime",
    "Russian Standard Time",
    "Европа/Москва",
    "Europe/Mosсow", // a Cyrillic letter among Latin ones
    "MSK-3MSD",
    "__proto__",
    "constructor",
    "undefined",
    "null",
  ])("is not %j", (name) => {
    expect(zoneNamed(name)).toBeUndefined();
    expect(zoneNamed(name)).toBeUndefined();
  });

  it("is the same however many others were asked for in between", () => {
    const before = localDayAt(Date.UTC(2020, 10, 15, 21), zoneOf("Europe/Moscow"));
    for (let index = 0; index < 2500; index += 1)
      expect(zoneNamed(`Nowhere/Number_${index}`)).toBeUndefined();
    for (const name of Intl.supportedValuesOf("timeZone")) expect(zoneNamed(name)?.name).toBe(name);
    expect(localDayAt(Date.UTC(2020, 10, 15, 21), zoneOf("Europe/Moscow"))).toBe(before);
  });

  it("has an index of its own, which deadlines are remembered by", () => {
    const names = Intl.supportedValuesOf("timeZone");
    expect(new Set(names.map((name) => zoneOf(name).index)).size).toBe(names.length);
  });

  it("shows the local time that Temporal shows, to the second", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf("timeZone")),
        fc.integer({ min: Date.UTC(2000, 0, 2), max: Date.UTC(2099, 11, 30) }),
        (name, instant) => {
          const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
          const clock = local.toPlainDateTime().round({ smallestUnit: "second", roundingMode: "floor" });
          expect(new Date(localTimeAt(instant, zoneOf(name))).toISOString()).toBe(`${clock}.000Z`);
          const day = Temporal.PlainDate.from("1970-01-01").until(local.toPlainDate()).days;
          expect(localDayAt(instant, zoneOf(name))).toBe(day);
        },
      ),
    );
  });
});
