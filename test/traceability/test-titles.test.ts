import { describe, expect, it } from "vitest";
import { testTitlesIn } from "../../scripts/traceability/test-titles.ts";

const titles = (text: string) => testTitlesIn(text).map(({ of, title }) => `${of} ${title}`);

describe("the titles of the tests in a file", () => {
  it("are those of describe, it and test", () => {
    expect(titles("describe('a', () => { it('b', () => {}); test.skip(`c`, () => {}); });")).toStrictEqual([
      "describe a",
      "it b",
      "it c",
    ]);
  });

  it("of each are one for every row, with its texts in place of %s", () => {
    expect(titles("describe.each(['x', 'y'])('%s is so', () => {});")).toStrictEqual([
      "describe x is so",
      "describe y is so",
    ]);
    expect(titles("it.each<Row>([['x', 1, 'y']])('%s in %i', () => {});")).toStrictEqual(["it x in %i"]);
  });

  it("of each are found where the table has a name in the file", () => {
    const table = "const sides = [['x', 1]] as const;";
    expect(titles(`${table} describe.each(sides)('%s is so', () => {});`)).toStrictEqual([
      "describe x is so",
    ]);
  });

  it("of each are as they are written where the table is computed", () => {
    expect(titles("it.each(Object.entries(failing))('found: %s', () => {});")).toStrictEqual([
      "it found: %s",
    ]);
  });

  it("are as they are written, besides", () => {
    expect(testTitlesIn("it.each(['x'])('%s', () => {});")).toStrictEqual([
      { of: "it", title: "x", written: "%s" },
    ]);
  });
});
