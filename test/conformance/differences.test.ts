import { expect, it } from "vitest";
import { differencesOf } from "../../conformance/differences.ts";
import { casesOf } from "./corpus-files.ts";

const before = casesOf("checkConfirmation").slice(0, 3);
const [first, second, third] = before as [(typeof before)[0], (typeof before)[0], (typeof before)[0]];

it("says nothing of cases that are the same", () => {
  expect(differencesOf(before, structuredClone(before))).toEqual([]);
});

it("says which case differs, where, and what stands there and is given", () => {
  const other = { ...second, expected: { ...second.expected, outcome: "undetermined" as const } };
  expect(differencesOf(before, [first, other, third])).toEqual([
    `"${second.name}" differs at /expected/outcome: the file has "${second.expected.outcome}", the library gives "undetermined"`,
  ]);
});

it("says which case is new and which is gone", () => {
  expect(differencesOf([first, second], [second, third])).toEqual([
    `"${first.name}" is gone`,
    `"${third.name}" is new`,
  ]);
});

it("says that the order of keys differs", () => {
  const { name, ...rest } = first;
  expect(differencesOf([first], [{ ...rest, name }])).toHaveLength(1);
});
