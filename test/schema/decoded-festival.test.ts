import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { changed, emptyFestival, fullFestival, type Json } from "./full-festival.js";
import { keysOfTheFormat } from "./keys-of-the-format.js";

const exampleText = readFileSync(new URL("../../examples/festival/festival.json", import.meta.url), "utf8");
const at = "2020-11-13T09:00:00Z";

describe("a decoded festival", () => {
  it.each([
    ["empty", emptyFestival],
    ["full", fullFestival],
    ["example", JSON.parse(exampleText)],
  ])("is the data of the document: %s", (_, document) => {
    const before = JSON.stringify(document);
    expect(decodeFestival(document)).toEqual(document);
    expect(JSON.stringify(document)).toBe(before);
  });

  it("is the same, key order apart, whatever the order of keys", () => {
    const reversed = JSON.parse(exampleText, (_, value) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(Object.keys(reversed)[0]).toBe("confirmations");
    const decoded = decodeFestival(reversed);
    expect(decoded).toEqual(decodeFestival(JSON.parse(exampleText)));
    expect(JSON.stringify(checkFestival(decoded, { at }))).toBe(
      JSON.stringify(checkFestival(decodeFestival(JSON.parse(exampleText)), { at })),
    );
  });

  it("decodes again to the same", () => {
    const once = decodeFestival(fullFestival);
    expect(decodeFestival(once)).toEqual(once);
    expect(decodeFestival(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  it("may be frozen before", () => {
    const frozen = JSON.parse(exampleText, (_, value) => Object.freeze(value));
    expect(decodeFestival(frozen)).toEqual(JSON.parse(exampleText));
  });

  it("is judged the same with null for an optional key, undefined, and without the key", () => {
    for (const { pointer, optional } of keysOfTheFormat) {
      if (!optional) continue;
      const reports = [changed(fullFestival, pointer, "left out"), null, undefined].map((to) => {
        const left = typeof to === "object" && to !== null;
        const document = left ? to : changed(fullFestival, pointer, { to });
        return JSON.stringify(checkFestival(decodeFestival(document), { at }));
      });
      expect(new Set(reports).size, pointer).toBe(1);
    }
  });

  it("has the last of repeated keys", () => {
    const text = JSON.stringify(emptyFestival)
      .replace("{", '{"format":"upm-festival/0","regions":5,')
      .replace('"parents":[]', '"parents":[{"id":"m/","id":"m"}]');
    expect(decodeFestival(JSON.parse(text))).toEqual({ ...emptyFestival, parents: [{ id: "m" }] });
    const spoiled = JSON.stringify(emptyFestival).replace(/}$/, ',"regions":5}');
    expect(() => decodeFestival(JSON.parse(spoiled))).toThrow("/regions: expected an array, received 5");
  });
});

describe("a number", () => {
  const withNumber = (pointer: string, number: string): Json =>
    JSON.parse(JSON.stringify(changed(fullFestival, pointer, { to: "#" })).replace('"#"', number));

  it.each([
    ["/driveTimes/0/seconds", "-0"],
    ["/driveTimes/0/seconds", "1e7"],
    ["/driveTimes/0/seconds", "1800.0"],
    ["/venues/0/location/lat", "-0"],
    ["/venues/0/location/lat", "1e-400"],
    ["/schools/0/location/lon", "-180.0000000000000000001"],
    ["/lessons/0/deliveries/0/quantity", "1e6"],
    ["/regions/0/amendments/maxEarlierTrials", "-0.0"],
  ])("may be written in any way that JSON has: %s as %s", (pointer, number) => {
    expect(() => decodeFestival(withNumber(pointer, number))).not.toThrow();
  });

  it.each([
    ["/driveTimes/0/seconds", "1e400", "Infinity"],
    ["/driveTimes/0/seconds", "-1e400", "-Infinity"],
    ["/driveTimes/0/seconds", "10000001", "10000001"],
    ["/driveTimes/0/seconds", "1.5", "1.5"],
    ["/driveTimes/0/seconds", "-1", "-1"],
    ["/venues/0/location/lat", "1e400", "Infinity"],
    ["/venues/0/location/lat", "90.00000000000002", "90.00000000000001"],
    ["/schools/0/location/lon", "-1e400", "-Infinity"],
    ["/lessons/0/deliveries/0/quantity", "0", "0"],
    ["/lessons/0/deliveries/0/quantity", "-0", "0"],
    ["/lessons/0/deliveries/0/quantity", "1e400", "Infinity"],
    ["/lessons/0/deliveries/0/quantity", "1000001", "1000001"],
    ["/competencies/0/infrastructureList/0/quantity", "1e-400", "0"],
    ["/regions/0/amendments/lessonLeadDays", "366.5", "366.5"],
    ["/regions/0/amendments/lessonLeadDays", "367", "367"],
    ["/regions/0/amendments/maxDriveMinutes", "1e400", "Infinity"],
  ])("out of its bounds is an issue: %s as %s", (pointer, number, received) => {
    expect(() => decodeFestival(withNumber(pointer, number))).toThrow(
      expect.objectContaining({ issues: [{ pointer, expected: expect.any(String), received }] }),
    );
  });
});
