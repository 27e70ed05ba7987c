import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { festivalJsonSchema } from "../../src/schema/json-schema.js";
import { changed, emptyFestival, fullFestival } from "./full-festival.js";
import { isAboutSeveralValues, issuesOf } from "./issues-of.js";
import { keysOfTheFormat, objectsOfTheFormat } from "./keys-of-the-format.js";

const schema = festivalJsonSchema();
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: false }).compile(schema);
const json = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/${file}`, import.meta.url), "utf8"));

describe("the JSON Schema of a festival document", () => {
  it("is plain data of the dialect 2020-12", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it("is made anew for each caller", () => {
    festivalJsonSchema()["type"] = "string";
    expect(festivalJsonSchema()).toEqual(schema);
  });

  it("allows no key beside those of the format, in any object", () => {
    const objects: Array<Readonly<Record<string, unknown>>> = [];
    const collect = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("properties" in value) objects.push(value as Record<string, unknown>);
      Object.values(value).forEach(collect);
    };
    collect(schema);
    expect(objects.length).toBeGreaterThanOrEqual(objectsOfTheFormat.length);
    for (const object of objects) expect(object["additionalProperties"]).toBe(false);
  });

  it.each([
    "festival/festival.json",
    ...readdirSync(new URL("../../examples/small/", import.meta.url))
      .filter((file) => file.endsWith(".json") && file !== "invalid.json")
      .map((file) => `small/${file}`),
  ])("has the example as valid: %s", (file) => {
    validate(json(file));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("has the empty and the full document as valid", () => {
    expect(validate(emptyFestival)).toBe(true);
    expect(validate(fullFestival)).toBe(true);
  });

  it.each(objectsOfTheFormat)("refuses an unknown key in the object at '%s'", (object) => {
    expect(validate(changed(fullFestival, `${object}/surname`, { to: 1 }))).toBe(false);
  });

  it.each(keysOfTheFormat)(
    "wants what is required, and takes null for the rest: $pointer",
    ({ pointer, optional }) => {
      expect(validate(changed(fullFestival, pointer, "left out"))).toBe(optional);
      expect(validate(changed(fullFestival, pointer, { to: null }))).toBe(optional);
    },
  );

  it.each(keysOfTheFormat)(
    "refuses whatever decodeFestival says is of the wrong shape: $pointer",
    ({ pointer }) => {
      for (const to of [
        true,
        5,
        -1,
        0.5,
        1e308,
        "xy",
        "",
        "NaN",
        "Infinity",
        "-Infinity",
        [],
        [null],
        {},
        [{}],
        [[]],
      ]) {
        const document = changed(fullFestival, pointer, { to });
        const wrong = issuesOf(document).filter((issue) => !isAboutSeveralValues(issue));
        // What the format says of text is beyond JSON Schema for days of a month and for names of zones.
        if (wrong.some(({ expected }) => /IANA|real day/.test(expected)) && typeof to === "string") continue;
        expect(validate(document), `${JSON.stringify(to)}: ${JSON.stringify(wrong)}`).toBe(
          wrong.length === 0,
        );
      }
    },
  );

  it.each([
    ["/competencies/0/infrastructureList/0/quantity", [1, 1_000_000], [0, 1.5, 1_000_001, "NaN", "Infinity"]],
    ["/lessons/0/deliveries/0/quantity", [1, 1_000_000], [0, -1, 1.5, 1_000_001, "1"]],
    ["/regions/0/amendments/lessonLeadDays", [0, 366], [-1, 0.5, 367, "NaN"]],
    ["/regions/0/amendments/maxDriveMinutes", [0, 1_000_000], [-1, 0.5, 1_000_001]],
    ["/driveTimes/0/seconds", [0, 10_000_000, "unreachable"], [-1, 0.5, 10_000_001, "Infinity", "never"]],
    ["/venues/0/location/lat", [-90, 0.5, 90], [-90.1, 90.1, "NaN"]],
    ["/schools/0/location/lon", [-180, 0.5, 180], [-180.1, 180.1, "-Infinity"]],
    ["/lessons/0/startsAt", ["00:00", "23:59"], ["24:00", "9:00", "10:00:00", "10:00\n"]],
    ["/lessons/0/id", [" ", "a\nb", "😀"], ["", "a/b", "/"]],
    ["/regions/0/name", [" ", "a/b"], [""]],
    ["/lessons/0/date", ["2000-01-01", "2099-12-31"], ["1999-12-31", "2100-01-01", "2020-13-01", "2020-1-1"]],
    ["/agreements/0/dates", [["2020-11-16"]], [[], "2020-11-16"]],
    [
      "/lessons/0/createdAt",
      ["2020-11-16T10:00Z", "2020-11-16T10:00:00.123456789+18:00", "2020-11-16T10:00-00:00"],
      [
        "2020-11-16T10:00",
        "2020-11-16T24:00Z",
        "2020-11-16T10:00+18:01",
        "2020-11-16T10:00:60Z",
        "2020-11-16",
      ],
    ],
  ] as const)("has the bounds of the format: %s", (pointer, right, wrong) => {
    for (const to of right)
      expect(validate(changed(fullFestival, pointer, { to })), JSON.stringify(to)).toBe(true);
    for (const to of wrong)
      expect(validate(changed(fullFestival, pointer, { to })), JSON.stringify(to)).toBe(false);
  });
});
