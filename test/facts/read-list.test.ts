import { describe, expect, it } from "vitest";
import { FactReader } from "../../src/facts/read.js";
import {
  readDates,
  readId,
  readIds,
  readList,
  readObject,
  readOptionalId,
  readTimeOfDay,
} from "../../src/facts/read-list.js";

type Read = (reader: FactReader, value: unknown, pointer: string) => unknown;

/** What was read, and the bad paths. */
function reading(read: Read, value: unknown): readonly [unknown, string[]] {
  const reader = new FactReader();
  const result = read(reader, value, "/list");
  return [result, (reader.issues ?? []).map(({ pointer }) => pointer)];
}

const flags: Read = (reader, value, pointer) =>
  readList(reader, value, pointer, (itemReader, item, at) => itemReader.flag(item, at));
const nonLists = [5, "text", "", true, {}, { length: 0 }, new Date(0), new Set(["a"])];

describe("a list that is missing is unknown, and no issue", () => {
  it.each<readonly [string, Read]>([
    ["of facts", flags],
    ["of ids", readIds],
    ["of days", readDates],
  ])("%s", (_what, read) => {
    for (const missing of [undefined, null]) expect(reading(read, missing)).toStrictEqual([undefined, []]);
  });
});

describe("a list", () => {
  it("is read in its order, empty or not", () => {
    expect(reading(flags, [])).toStrictEqual([[], []]);
    expect(reading(flags, [true, false, true])).toStrictEqual([[true, false, true], []]);
    expect(reading(readIds, ["b", "a"])).toStrictEqual([["b", "a"], []]);
    expect(reading(readDates, ["2020-11-16", "2020-02-29"])).toStrictEqual([
      ["2020-11-16", "2020-02-29"],
      [],
    ]);
  });

  it("is an array and nothing else", () => {
    for (const value of nonLists) {
      for (const read of [flags, readIds, readDates]) {
        expect(reading(read, value)).toStrictEqual([undefined, ["/list"]]);
      }
    }
  });

  it("is unknown as a whole where any of it is malformed; each bad item is named", () => {
    expect(reading(flags, [true, "yes", false, 1])).toStrictEqual([undefined, ["/list/1", "/list/3"]]);
    expect(reading(readIds, ["a", "", "b/c", 5, null, undefined])).toStrictEqual([
      undefined,
      ["/list/1", "/list/2", "/list/3", "/list/4", "/list/5"],
    ]);
    expect(
      reading(readDates, ["2020-11-16", "2020-11-31", "16.11.2020", "1999-12-31", null, 0]),
    ).toStrictEqual([undefined, ["/list/1", "/list/2", "/list/3", "/list/4", "/list/5"]]);
  });

  it("says what an item is expected to be and what it was", () => {
    const reader = new FactReader();
    readIds(reader, [""], "/ids");
    readIds(reader, 5, "/more");
    expect(reader.issues).toMatchObject([
      { pointer: "/ids/0", expected: "an id: non-empty text without a slash" },
      { pointer: "/more", expected: "an array", received: "5" },
    ]);
  });
});

describe("an object in a list", () => {
  it("must be there, and be an object", () => {
    const object = { id: "a" };
    expect(reading(readObject, object)).toStrictEqual([object, []]);
    for (const value of [undefined, null, 5, "text", [], new Date(0)]) {
      expect(reading(readObject, value)).toStrictEqual([undefined, ["/list"]]);
    }
  });
});

describe("an id", () => {
  it("is non-empty text without a slash", () => {
    for (const id of ["a", " ", "R5", "школа", "\u{1F600}", "__proto__"]) {
      expect(reading(readId, id)).toStrictEqual([id, []]);
      expect(reading(readOptionalId, id)).toStrictEqual([id, []]);
    }
    for (const value of ["", "/", "a/b", 5, true, {}, ["a"]]) {
      expect(reading(readId, value)).toStrictEqual([undefined, ["/list"]]);
      expect(reading(readOptionalId, value)).toStrictEqual([undefined, ["/list"]]);
    }
  });

  it("may be missing only where it is said to be", () => {
    for (const missing of [undefined, null]) {
      expect(reading(readId, missing)).toStrictEqual([undefined, ["/list"]]);
      expect(reading(readOptionalId, missing)).toStrictEqual([undefined, []]);
    }
  });
});

describe("a time of day", () => {
  it("is HH:mm, 00:00 to 23:59, or unknown", () => {
    for (const time of ["00:00", "09:05", "19:59", "20:00", "23:59"]) {
      expect(reading(readTimeOfDay, time)).toStrictEqual([time, []]);
    }
    for (const value of ["24:00", "9:05", "09:60", "09:05:00", "0905", "", " 09:05", 905, {}]) {
      expect(reading(readTimeOfDay, value)).toStrictEqual([undefined, ["/list"]]);
    }
    for (const missing of [undefined, null])
      expect(reading(readTimeOfDay, missing)).toStrictEqual([undefined, []]);
  });
});
