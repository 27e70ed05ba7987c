import { describe, expect, it } from "vitest";
import { FactReader } from "../../src/facts/read.js";
import { readDrive, readDriveSource } from "../../src/facts/read-drive.js";

/** What was read, and the bad paths. */
function reading(read: typeof readDrive | typeof readDriveSource, value: unknown) {
  const reader = new FactReader();
  const result = read(reader, value, "/fact");
  return [result, (reader.issues ?? []).map(({ pointer }) => pointer)];
}

const notWhole = [-1, 0.5, -0.5, Number.NaN, Number.POSITIVE_INFINITY, "1800", "", true, 1n, [], [1800]];

describe("a drive", () => {
  it("is whole seconds from 0, or unreachable, or unknown", () => {
    for (const drive of [0, 1, 1800, "unreachable"])
      expect(reading(readDrive, drive)).toStrictEqual([drive, []]);
    for (const value of [...notWhole, "Unreachable", "atLeast", false, new Date(0), new Date(Number.NaN)]) {
      expect(reading(readDrive, value)).toStrictEqual([undefined, ["/fact"]]);
    }
    for (const missing of [undefined, null])
      expect(reading(readDrive, missing)).toStrictEqual([undefined, []]);
  });

  it("is a lower bound of whole seconds from 0, without whatever else is said there", () => {
    for (const atLeast of [0, 1, 1801]) {
      expect(reading(readDrive, { atLeast })).toStrictEqual([{ atLeast }, []]);
      expect(reading(readDrive, { atLeast, by: "bus" })).toStrictEqual([{ atLeast }, []]);
    }
    for (const atLeast of [...notWhole, "unreachable", {}, { atLeast: 1801 }]) {
      expect(reading(readDrive, { atLeast })).toStrictEqual([undefined, ["/fact/atLeast"]]);
    }
  });

  it("is unknown where its lower bound is: that is no bound of 0, and no issue", () => {
    for (const bound of [{}, { atLeast: null }, { atLeast: undefined }, { seconds: 1801 }]) {
      expect(reading(readDrive, bound)).toStrictEqual([undefined, []]);
    }
  });

  it("says what it may be, of what it is not", () => {
    const reader = new FactReader();
    readDrive(reader, "1800", "/drive");
    readDrive(reader, [1800], "/drive");
    readDrive(reader, new Date("2020-11-06T12:00Z"), "/drive");
    readDrive(reader, { atLeast: 1.5 }, "/drive");
    const expected = 'whole seconds, 0 or more, "unreachable" or { atLeast: whole seconds }';
    expect(reader.issues).toStrictEqual([
      { pointer: "/drive", expected, received: "a string of 4 characters" },
      { pointer: "/drive", expected, received: "an array" },
      { pointer: "/drive", expected, received: "2020-11-06T12:00:00.000Z" },
      { pointer: "/drive/atLeast", expected: "a whole number, 0 or more", received: "1.5" },
    ]);
  });
});

describe("where the time of a drive came from", () => {
  it("is any text that says something, or unknown", () => {
    for (const source of ["valhalla", "table", "2gis", " ", "по карте"]) {
      expect(reading(readDriveSource, source)).toStrictEqual([source, []]);
    }
    for (const missing of [undefined, null]) {
      expect(reading(readDriveSource, missing)).toStrictEqual([undefined, []]);
    }
    for (const value of ["", 7, 0, true, ["valhalla"], {}, new Date(0)]) {
      expect(reading(readDriveSource, value)).toStrictEqual([undefined, ["/fact"]]);
    }
  });
});
