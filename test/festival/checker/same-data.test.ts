import { describe, expect, it } from "vitest";
import { isSameData } from "../../../src/festival/checker/same-data.js";

const both = (a: unknown, b: unknown) => [isSameData(a, b), isSameData(b, a)];

describe("two values are the same data", () => {
  it.each([
    ["text", "a", "a"],
    ["numbers", 1, 1],
    ["null", null, null],
    ["lists", ["a", { b: [1] }], ["a", { b: [1] }]],
    ["empty lists", [], []],
    ["objects whose keys come in another order", { a: 1, b: { c: 2, d: [] } }, { b: { d: [], c: 2 }, a: 1 }],
    ["objects of which one has a key without a value", { a: 1 }, { a: 1, b: undefined }],
  ])("%s", (_, a, b) => {
    expect(both(a, b)).toEqual([true, true]);
  });

  it.each([
    ["text and a number", "1", 1],
    ["null and an object", null, {}],
    ["nothing and an object", undefined, {}],
    ["text and its characters", "ab", ["a", "b"]],
    ["text and an object", "", {}],
    ["a number and an object", 5, {}],
    ["an empty list and an empty object", [], {}],
    ["a list and an object with its places as keys", ["a"], { 0: "a" }],
    ["a list and a longer one", ["a"], ["a", "b"]],
    ["lists in another order", ["a", "b"], ["b", "a"]],
    ["objects of which one has a key more", { a: 1 }, { a: 1, b: null }],
    ["objects that differ deep inside", { a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
  ])("or not: %s", (_, a, b) => {
    expect(both(a, b)).toEqual([false, false]);
  });
});
