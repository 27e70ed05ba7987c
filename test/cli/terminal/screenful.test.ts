import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { as, type Line, textOfLine } from "../../../src/cli/terminal/line.js";
import { linesOf, type Passage } from "../../../src/cli/terminal/passage.js";
import { printedText } from "../../../src/cli/terminal/printed-text.js";
import { rowsOf } from "../../../src/cli/terminal/rows.js";
import { screenful } from "../../../src/cli/terminal/screenful.js";

const more = (lines: number): Line => [as("quiet", `not shown: ${lines}`)];
const plain = { columns: 80, rows: 24, colours: false };

/** Blocks of so many short lines each. */
const passage = (name: string, sizes: readonly number[], onScreen: Passage["onScreen"] = "cut"): Passage => ({
  blocks: sizes.map((size, block) => Array.from({ length: size }, (_, line) => [`${name}${block}.${line}`])),
  onScreen,
});

const shown = (passages: readonly Passage[], rows: number) => screenful(passages, { ...plain, rows }, more);

describe("a screenful", () => {
  it("is all of a text that fits above the prompt, without a word more", () => {
    expect(shown([passage("a", [1, 2])], 4)).toEqual(["a0.0", "a1.0", "a1.1"]);
  });

  it("is the first blocks of one that does not, and how many lines are not there", () => {
    expect(shown([passage("a", [1, 1, 1, 1, 1])], 5)).toEqual(["a0.0", "a1.0", "", "not shown: 3"]);
  });

  it("cuts no block", () => {
    expect(shown([passage("a", [1, 3, 1])], 5)).toEqual(["a0.0", "", "not shown: 4"]);
  });

  it("has a passage that is whole or not whole where it takes a third, and otherwise goes on without it", () => {
    const passages = (size: number) => [
      passage("head", [1]),
      passage("r", [size], "whole-or-not"),
      passage("b", [1, 1, 1, 1, 1, 1, 1, 1, 1]),
    ];
    expect(shown(passages(3), 10)).toEqual([
      "head0.0",
      "r0.0",
      "r0.1",
      "r0.2",
      "b0.0",
      "b1.0",
      "b2.0",
      "",
      "not shown: 6",
    ]);
    expect(shown(passages(4), 10)).toEqual([
      "head0.0",
      "b0.0",
      "b1.0",
      "b2.0",
      "b3.0",
      "b4.0",
      "b5.0",
      "",
      "not shown: 7",
    ]);
  });

  it("has nothing after what was cut", () => {
    expect(shown([passage("a", [1, 5]), passage("b", [1])], 5)).toEqual(["a0.0", "", "not shown: 6"]);
  });

  const texts = fc.array(
    fc.oneof(
      fc.constantFrom(
        "overdue",
        "просрочено",
        "東京都",
        "e\u0301",
        "👩‍🏫",
        "venue-1/school-1",
        "  ",
        "x".repeat(90),
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 12 },
  );
  const lines: fc.Arbitrary<Line> = fc
    .tuple(fc.constantFrom("", "  ", "    "), texts)
    .map(([indent, words]) => [indent, as("breach", words.join(" "))]);
  const passages = fc.array(
    fc.record({
      blocks: fc.array(fc.array(lines, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
      onScreen: fc.constantFrom<Passage["onScreen"]>("cut", "whole-or-not"),
    }),
    { maxLength: 5 },
  );
  const terminals = fc.record({
    columns: fc.integer({ min: 16, max: 120 }),
    rows: fc.integer({ min: 1, max: 60 }),
    colours: fc.boolean(),
  });

  it("never takes more rows or columns than the terminal has, with a row for the prompt", () => {
    fc.assert(
      fc.property(passages, terminals, (given, terminal) => {
        const rows = screenful(given, terminal, more);
        expect(rows.length).toBeLessThanOrEqual(Math.max(1, terminal.rows - 1));
        for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(terminal.columns);
      }),
    );
  });

  it("says how many lines are not there, which with those that are make all of them", () => {
    fc.assert(
      fc.property(passages, fc.integer({ min: 4, max: 40 }), (given, rows) => {
        // Each line takes a row here, so that rows can be counted as lines.
        const short = given.map(({ blocks, onScreen }) => ({
          blocks: blocks.map((block) => block.map((): Line => ["line"])),
          onScreen,
        }));
        const told = screenful(short, { ...plain, rows }, more);
        const counted = /^not shown: (\d+)$/.exec(told.at(-1) ?? "")?.[1];
        const there = told.filter((row) => row === "line").length;
        expect(there + Number(counted ?? 0)).toBe(linesOf(short).length);
      }),
    );
  });
});

describe("the rows of a line", () => {
  it("are broken between words, the rest further in", () => {
    const line: Line = ["  ", as("breach", "overdue"), "  the venue has not agreed the competencies"];
    expect(rowsOf(line, { columns: 42, rows: 9, colours: false })).toEqual([
      "  overdue  the venue has not agreed the",
      "    competencies",
    ]);
  });

  it("are not moved where a terminal has no room for that", () => {
    expect(rowsOf(["      seven eight nine"], { columns: 12, rows: 9, colours: false })).toEqual([
      "seven eight",
      "nine",
    ]);
  });

  it("have the colour of a part on each of them, and end it", () => {
    const line: Line = [as("breach", "one two three")];
    expect(rowsOf(line, { columns: 9, rows: 9, colours: true })).toEqual([
      "\u001b[31mone two\u001b[39m",
      "\u001b[31mthree\u001b[39m",
    ]);
  });

  it("have no colour where there is to be none, and the same text with it", () => {
    const line: Line = ["  ", as("unknown", "unknown"), ": ", as("remedy", "→"), " by then"];
    const terminal = { columns: 80, rows: 9 };
    const [without] = rowsOf(line, { ...terminal, colours: false });
    const [coloured = ""] = rowsOf(line, { ...terminal, colours: true });
    expect(without).toBe("  unknown: → by then");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what colours are made of
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(without);
    expect(coloured).toContain("\u001b[35munknown\u001b[39m");
  });

  it("cannot get colours or movements from a document", () => {
    const line: Line = [as("name", "\u001b[31mred\u001b[2J")];
    expect(rowsOf(line, { columns: 80, rows: 9, colours: false })).toEqual(["\\u001b[31mred\\u001b[2J"]);
    expect(textOfLine(line)).toBe("\\u001b[31mred\\u001b[2J");
  });
});

describe("a text that goes to no terminal", () => {
  it("is all there, unbroken and without colours", () => {
    const long = `${"word ".repeat(40)}end`;
    const passages: Passage[] = [
      { blocks: [[[as("breach", long)]]], onScreen: "whole-or-not" },
      passage("a", [50]),
    ];
    expect(printedText(passages, undefined, { more })).toBe(
      `${[long, ...Array.from({ length: 50 }, (_, line) => `a0.${line}`)].join("\n")}\n`,
    );
  });
});
