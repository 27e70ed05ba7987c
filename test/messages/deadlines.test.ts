import { describe, expect, it } from "vitest";
import * as en from "../../src/entries/messages-en.ts";
import * as ru from "../../src/entries/messages-ru.ts";

it.each([
  // what it is, due, zone, English, Russian
  [
    "the end of a day",
    "2020-11-11T19:00:00.000Z",
    "Asia/Yekaterinburg",
    "by the end of 11 November 2020, Yekaterinburg",
    "до конца 11 ноября 2020, Екатеринбург",
  ],
  [
    "before the clocks go back",
    "2020-12-26T20:00:00.000Z",
    "Europe/Volgograd",
    "by the end of 26 December 2020, Volgograd",
    "до конца 26 декабря 2020, Волгоград",
  ],
  [
    "after the clocks went back",
    "2020-12-27T21:00:00.000Z",
    "Europe/Volgograd",
    "by the end of 27 December 2020, Volgograd",
    "до конца 27 декабря 2020, Волгоград",
  ],
  [
    "no end of a day any more",
    "2020-12-27T20:00:00.000Z",
    "Europe/Volgograd",
    "before 23:00 on 27 December 2020, Volgograd",
    "до 23:00 27 декабря 2020, Волгоград",
  ],
  [
    "a day that ends while it is noon in London",
    "2020-11-11T12:00:00.000Z",
    "Asia/Kamchatka",
    "by the end of 11 November 2020, Kamchatka",
    "до конца 11 ноября 2020, Камчатка",
  ],
  [
    "the last day of a year",
    "2020-12-31T12:00:00.000Z",
    "Asia/Kamchatka",
    "by the end of 31 December 2020, Kamchatka",
    "до конца 31 декабря 2020, Камчатка",
  ],
  [
    "the start of a lesson",
    "2020-11-16T01:00:00.000Z",
    "Asia/Yakutsk",
    "before 10:00 on 16 November 2020, Yakutsk",
    "до 10:00 16 ноября 2020, Якутск",
  ],
  [
    "the end of a day in UTC",
    "2020-11-12T00:00:00.000Z",
    "UTC",
    "by the end of 11 November 2020, UTC",
    "до конца 11 ноября 2020, UTC",
  ],
  [
    "a time in UTC",
    "2020-11-11T19:00:00.000Z",
    "Etc/UTC",
    "before 19:00 UTC on 11 November 2020",
    "до 19:00 UTC 11 ноября 2020",
  ],
  [
    "a zone that is an offset",
    "2020-11-11T19:30:00.000Z",
    "Etc/GMT-5",
    "before 00:30 UTC+5 on 12 November 2020",
    "до 00:30 UTC+5 12 ноября 2020",
  ],
  [
    "a day that starts at one",
    "2020-09-06T04:00:00.000Z",
    "America/Santiago",
    "by the end of 5 September 2020, Santiago",
    "до конца 5 сентября 2020, Santiago",
  ],
  [
    "a place of two words",
    "2020-11-11T19:00:00.000Z",
    "America/Argentina/Buenos_Aires",
    "before 16:00 on 11 November 2020, Buenos Aires",
    "до 16:00 11 ноября 2020, Buenos Aires",
  ],
] as const)("says %s", (_, due, timeZone, english, russian) => {
  expect(en.deadlineText(due, timeZone)).toBe(english);
  expect(ru.deadlineText(due, timeZone)).toBe(russian);
});

it("says an instant to the minute", () => {
  expect(en.instantText("2020-11-12T05:05:59.999Z", "Asia/Yekaterinburg")).toBe(
    "12 November 2020 at 10:05, Yekaterinburg",
  );
  expect(ru.instantText("2020-11-12T05:05:59.999Z", "Asia/Yekaterinburg")).toBe(
    "12 ноября 2020 в 10:05, Екатеринбург",
  );
  expect(en.instantText("2020-11-12T05:05:00.000Z", "UTC")).toBe("12 November 2020 at 05:05 UTC");
  expect(ru.instantText("2020-11-12T05:05:00.000Z", "UTC")).toBe("12 ноября 2020 в 05:05 UTC");
});

it("says midnight as 00:00", () => {
  expect(ru.instantText("2020-11-11T19:00:00.000Z", "Asia/Yekaterinburg")).toBe(
    "12 ноября 2020 в 00:00, Екатеринбург",
  );
});

it("names every month", () => {
  for (const { instantText } of [en, ru]) {
    const months = Array.from(
      { length: 12 },
      (_, month) => instantText(new Date(Date.UTC(2021, month, 15)).toISOString(), "UTC").split(" ")[1],
    );
    expect(new Set(months).size).toBe(12);
    expect(months).not.toContain("undefined");
  }
});

describe("zones of Russia", () => {
  const zones = Intl.supportedValuesOf("timeZone").filter((zone) =>
    /^(Europe\/(Kaliningrad|Moscow|Simferopol|Volgograd|Kirov|Astrakhan|Saratov|Ulyanovsk|Samara)|Asia\/(Yekaterinburg|Omsk|Novosibirsk|Barnaul|Tomsk|Novokuznetsk|Krasnoyarsk|Irkutsk|Chita|Yakutsk|Khandyga|Vladivostok|Ust-Nera|Magadan|Sakhalin|Srednekolymsk|Kamchatka|Anadyr))$/.test(
      zone,
    ),
  );

  it("are all known here", () => expect(zones).toHaveLength(27));

  it.each(zones)("%s has a Russian name", (zone) => {
    expect(ru.deadlineText("2020-11-11T19:00:00.000Z", zone)).toMatch(/2020, [А-ЯЁ][А-ЯЁа-яё-]+$/);
    expect(en.deadlineText("2020-11-11T19:00:00.000Z", zone)).toMatch(/2020, [A-Z][A-Za-z-]+$/);
  });
});

it.each([
  ["2020-11-11T19:00:00.000Z", "Asia/Nowhere"],
  ["soon", "UTC"],
])("refuses %s in %s", (due, timeZone) => {
  expect(() => en.deadlineText(due, timeZone)).toThrow(RangeError);
  expect(() => ru.instantText(due, timeZone)).toThrow(RangeError);
});
