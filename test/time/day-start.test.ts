import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/time/calendar-date.js";
import { endOfDay } from "../../src/time/deadline.js";
import { textOf } from "../../src/time/instant.js";
import { dayStart } from "../../src/time/local-time.js";
import { zoneOf } from "./zone-of.ts";

const startOf = (date: string, zone: string) => textOf(dayStart(dayOf(date), zoneOf(zone)));

describe("the start of a day is the first instant whose local date is that day or later (reading 3)", () => {
  it.each([
    ["Europe/Moscow", "2020-11-12", "2020-11-11T21:00:00.000Z"],
    ["Asia/Yekaterinburg", "2020-11-12", "2020-11-11T19:00:00.000Z"],
    ["Asia/Kathmandu", "2020-11-12", "2020-11-11T18:15:00.000Z"],
    ["Pacific/Kiritimati", "2020-11-12", "2020-11-11T10:00:00.000Z"],
    ["UTC", "2020-11-12", "2020-11-12T00:00:00.000Z"],
    ["America/New_York", "2020-11-12", "2020-11-12T05:00:00.000Z"],
  ])("in %s on %s, where no clock changes", (zone, date, expected) => {
    expect(startOf(date, zone)).toBe(expected);
  });

  it.each([
    ["2020-12-26", "2020-12-25T20:00:00.000Z"],
    ["2020-12-27", "2020-12-26T20:00:00.000Z"],
    ["2020-12-28", "2020-12-27T21:00:00.000Z"],
    ["2020-12-29", "2020-12-28T21:00:00.000Z"],
  ])("in Volgograd on %s: on 27 December 2020 at 02:00 it moved from UTC+4 to UTC+3", (date, expected) => {
    expect(startOf(date, "Europe/Volgograd")).toBe(expected);
  });

  it.each([
    ["Asia/Beirut", "2020-03-29", "2020-03-28T22:00:00.000Z"],
    ["America/Santiago", "2020-09-06", "2020-09-06T04:00:00.000Z"],
    ["America/Havana", "2020-03-08", "2020-03-08T05:00:00.000Z"],
    ["America/Asuncion", "2020-10-04", "2020-10-04T04:00:00.000Z"],
    ["Africa/Cairo", "2023-04-28", "2023-04-27T22:00:00.000Z"],
    ["Asia/Amman", "2021-03-26", "2021-03-25T22:00:00.000Z"],
    ["America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00.000Z"],
  ])("in %s on %s, where midnight is skipped: at 01:00", (zone, date, expected) => {
    expect(startOf(date, zone)).toBe(expected);
  });

  it.each([
    // Clocks go back from 00:01 to 23:01: there is a minute of the day, an hour of the day before, and the day again.
    ["America/St_Johns", "2010-11-07", "2010-11-07T02:30:00.000Z"],
    ["America/Goose_Bay", "2010-11-07", "2010-11-07T03:00:00.000Z"],
    // From 01:00 to 00:00: the hour after midnight comes twice.
    ["America/Havana", "2020-11-01", "2020-11-01T04:00:00.000Z"],
    ["Atlantic/Azores", "2020-10-25", "2020-10-25T00:00:00.000Z"],
  ])("in %s on %s, where midnight comes twice: the first one", (zone, date, expected) => {
    expect(startOf(date, zone)).toBe(expected);
  });

  it.each([
    // From 24:00 to 23:00: the midnight that was reached never showed on a clock.
    ["Asia/Beirut", "2020-10-25", "2020-10-24T22:00:00.000Z"],
    ["America/Santiago", "2020-04-05", "2020-04-05T04:00:00.000Z"],
    ["America/Asuncion", "2020-03-22", "2020-03-22T04:00:00.000Z"],
    ["Africa/Cairo", "2023-10-27", "2023-10-26T22:00:00.000Z"],
    ["America/Sao_Paulo", "2019-02-17", "2019-02-17T03:00:00.000Z"],
  ])(
    "in %s on %s, where clocks go back at midnight to the day before: after that hour",
    (zone, date, expected) => {
      expect(startOf(date, zone)).toBe(expected);
    },
  );

  it("in Pyongyang on 5 May 2018, which began half an hour early", () => {
    expect(startOf("2018-05-05", "Asia/Pyongyang")).toBe("2018-05-04T15:00:00.000Z");
    expect(startOf("2018-05-04", "Asia/Pyongyang")).toBe("2018-05-03T15:30:00.000Z");
  });

  it.each(["Pacific/Apia", "Pacific/Fakaofo"])("in %s, which had no 30 December 2011: the 31st", (zone) => {
    const skipped = startOf("2011-12-30", zone);
    expect(skipped).toBe("2011-12-30T10:00:00.000Z".replace("T10", zone === "Pacific/Apia" ? "T10" : "T11"));
    expect(startOf("2011-12-31", zone)).toBe(skipped);
  });

  it("is the end of the day before, with the zone that it is reckoned in", () => {
    expect(endOfDay(dayOf("2020-11-11"), zoneOf("Asia/Yekaterinburg"))).toEqual({
      instant: Date.UTC(2020, 10, 11, 19),
      text: "2020-11-11T19:00:00.000Z",
      timeZone: "Asia/Yekaterinburg",
    });
  });

  it("names the zone as it was named", () => {
    expect(endOfDay(dayOf("2020-11-11"), zoneOf("europe/moscow")).timeZone).toBe("europe/moscow");
    expect(endOfDay(dayOf("2020-11-11"), zoneOf("W-SU")).timeZone).toBe("W-SU");
  });

  it("is there at both ends of the century", () => {
    expect(startOf("2000-01-01", "Europe/Moscow")).toBe("1999-12-31T21:00:00.000Z");
    expect(startOf("2099-12-31", "Europe/Moscow")).toBe("2099-12-30T21:00:00.000Z");
    expect(endOfDay(dayOf("2099-12-31"), zoneOf("Europe/Moscow")).text).toBe("2099-12-31T21:00:00.000Z");
  });
});
