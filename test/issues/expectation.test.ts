import { describe, expect, it } from "vitest";
import {
  countOrMinutes,
  driveSeconds,
  idText,
  latitude,
  leadDays,
  longitude,
  nonEmptyText,
  quantity,
  timeOfDay,
} from "../../src/issues/expectation.js";

describe("the bounds of contract section 3", () => {
  it.each([
    ["quantities", 1, 1_000_000, quantity],
    ["lead days", 0, 366, leadDays],
    ["minutes and counts", 0, 1_000_000, countOrMinutes],
    ["seconds of a drive", 0, 10_000_000, driveSeconds],
  ])("%s are whole, from %i to %i", (_, least, most, { accepts }) => {
    for (const value of [least, least + 1, most - 1, most]) expect(accepts(value), String(value)).toBe(true);
    for (const value of [least - 1, most + 1, least + 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(accepts(value), String(value)).toBe(false);
    }
  });

  it.each([
    ["latitudes", 90, latitude],
    ["longitudes", 180, longitude],
  ])("%s are within ±%i degrees", (_, most, { accepts }) => {
    for (const value of [-most, -most + 1e-9, 0, 55.75, most])
      expect(accepts(value), String(value)).toBe(true);
    for (const value of [-most - 1e-9, most + 1e-9, Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(accepts(value), String(value)).toBe(false);
    }
  });
});

describe("a time of day", () => {
  it.each(["00:00", "09:05", "19:59", "20:00", "23:59"])("is %s", (text) => {
    expect(timeOfDay.accepts(text)).toBe(true);
  });

  it.each([
    "24:00",
    "23:60",
    "9:05",
    "09:5",
    "0905",
    "09:05:00",
    "09:05Z",
    " 09:05",
    "09:05\n",
    "٠٩:٠٥",
    "29:00",
    "",
  ])("is not %j", (text) => {
    expect(timeOfDay.accepts(text)).toBe(false);
  });
});

describe("an id", () => {
  it.each(["a", "R5", " ", "__proto__", "constructor", "~", "\ud800", "🙂", "\u0000", "Ж", "0"])(
    "is %j",
    (text) => {
      expect(idText.accepts(text)).toBe(true);
    },
  );

  it.each(["", "/", "a/b", "/a", "a/"])("is not %j", (text) => {
    expect(idText.accepts(text)).toBe(false);
  });
});

it("a name is any text but none", () => {
  expect(nonEmptyText.accepts(" ")).toBe(true);
  expect(nonEmptyText.accepts("a/b")).toBe(true);
  expect(nonEmptyText.accepts("")).toBe(false);
});
