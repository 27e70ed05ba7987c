import { describe, expect, it } from "vitest";
import { FactReader, factsOrThrow } from "../../src/facts/read.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { dayOf } from "../../src/time/calendar-date.js";

type Kind = "flag" | "count" | "day" | "zone" | "instant" | "act";

const reading = (kind: Kind, value: unknown) => {
  const reader = new FactReader();
  const read = reader[kind](value, "/fact");
  return { read, issues: reader.issues };
};

const midnight = Date.UTC(2020, 10, 16);

describe("a fact that is missing is unknown, and no issue", () => {
  it.each<Kind>(["flag", "count", "day", "zone", "instant", "act"])("%s", (kind) => {
    for (const missing of [undefined, null]) {
      expect(reading(kind, missing)).toEqual({ read: undefined, issues: undefined });
    }
  });

  it("nor is a group that is missing", () => {
    const reader = new FactReader();
    expect(reader.group(undefined, "/group")).toEqual({});
    expect(reader.group(null, "/group")).toEqual({});
    expect(reader.issues).toBeUndefined();
  });
});

describe("a fact that is well-formed is read", () => {
  it.each<[Kind, unknown, unknown]>([
    ["flag", true, true],
    ["flag", false, false],
    ["count", 0, 0],
    ["count", 1, 1],
    ["count", 1_000_000_000, 1_000_000_000],
    ["day", "2020-11-16", dayOf("2020-11-16")],
    ["day", "2000-01-01", dayOf("2000-01-01")],
    ["day", "2099-12-31", dayOf("2099-12-31")],
    ["instant", "2020-11-16T05:00+05:00", midnight],
    ["instant", midnight, midnight],
    ["instant", new Date(midnight), midnight],
    ["instant", "2000-01-01T00:00Z", Date.UTC(2000, 0, 1)],
    ["instant", "2099-12-31T23:59:59.999Z", Date.UTC(2100, 0, 1) - 1],
    ["act", midnight, midnight],
    ["act", "2020-11-16T00:00Z", midnight],
    ["act", "not-yet", "not-yet"],
  ])("%s %j", (kind, value, expected) => {
    expect(reading(kind, value)).toEqual({ read: expected, issues: undefined });
  });

  it("a zone by its name", () => {
    expect(reading("zone", "Europe/Moscow")).toMatchObject({
      read: { name: "Europe/Moscow" },
      issues: undefined,
    });
  });
});

describe("a fact that is malformed is unknown, and one issue", () => {
  it.each<[Kind, readonly unknown[]]>([
    ["flag", ["true", "", 1, 0, Number.NaN, [], {}, new Date(midnight), () => true]],
    [
      "count",
      [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "1", "", true, 1n, [1], {}],
    ],
    [
      "day",
      [
        "2020-02-30",
        "2020-2-03",
        "1999-12-31",
        "2100-01-01",
        "2020-11-16T00:00Z",
        "",
        midnight,
        true,
        [],
        {},
        new Date(midnight),
      ],
    ],
    ["zone", ["+03:00", "UTC+3", "MSK", "Europe/Nowhere", "", 3, true, [], { name: "Europe/Moscow" }]],
    [
      "instant",
      [
        "2020-11-16T00:00",
        "2020-11-16",
        "1999-12-31T23:59:59.999Z",
        "2100-01-01T00:00Z",
        "not-yet",
        "",
        Date.UTC(2000, 0, 1) - 1,
        Date.UTC(2100, 0, 1),
        0,
        -1,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        new Date(Number.NaN),
        new Date(0),
        true,
        [],
        {},
      ],
    ],
    ["act", ["Not-yet", "never", "not yet", "2020-11-16", new Date(Number.NaN), Number.NaN, false, {}]],
  ])("%s", (kind, values) => {
    for (const value of values) {
      const { read, issues } = reading(kind, value);
      expect(read, String(value)).toBeUndefined();
      expect(
        issues?.map(({ pointer }) => pointer),
        String(value),
      ).toEqual(["/fact"]);
    }
  });

  it.each([[[]], [["registered"]], [new Date(midnight)], ["registered"], [""], [1], [true], [() => ({})]])(
    "a group that is %j",
    (value) => {
      const reader = new FactReader();
      expect(reader.group(value, "/group")).toEqual({});
      expect(reader.issues).toMatchObject([{ pointer: "/group", expected: "an object of facts" }]);
    },
  );

  it("the facts as a whole, which must be there", () => {
    for (const value of [undefined, null, [], "facts", 1, new Date(midnight)]) {
      const reader = new FactReader();
      expect(reader.facts(value)).toEqual({});
      expect(reader.issues?.map(({ pointer }) => pointer)).toEqual([""]);
    }
    const reader = new FactReader();
    expect(reader.facts({ at: midnight })).toEqual({ at: midnight });
    expect(reader.issues).toBeUndefined();
  });
});

describe("facts that are wanted whole", () => {
  it("throw everything that was malformed at once, in the order of the facts", () => {
    const read = (reader: FactReader) => {
      reader.flag("true", "/participant/registered");
      reader.count(2, "/participant/trials");
      reader.count(-1, "/participant/lessons");
      reader.day("2020-02-30", "/lesson/date");
    };
    expect(() => factsOrThrow(read, {}, upm2020)).toThrow(
      expect.objectContaining({
        name: "InvalidFacts",
        code: "InvalidFacts",
        issues: [
          {
            pointer: "/participant/registered",
            expected: "true or false",
            received: "a string of 4 characters",
          },
          { pointer: "/participant/lessons", expected: "a whole number, 0 or more", received: "-1" },
          {
            pointer: "/lesson/date",
            expected: "a real day of 2000 to 2099 as YYYY-MM-DD",
            received: '"2020-02-30"',
          },
        ],
      }),
    );
  });

  it("are what was read where nothing was", () => {
    const read = (reader: FactReader, value: unknown) => reader.flag(value, "/a");
    expect(factsOrThrow(read, undefined, upm2020)).toBeUndefined();
    expect(factsOrThrow(read, true, upm2020)).toBe(true);
  });
});
