import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sentenceOf } from "../../src/issues/issue.js";
import type { FestivalLine } from "../../src/lines/festival-line.js";
import { lineOf, threeLessons, withValue } from "../lines/festival-of-three-lessons.js";
import { issuesOfLines } from "../lines/issues-of-lines.js";
import { at, run, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();
const textOf = (lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
const check = (content: string | Uint8Array, ...more: readonly string[]) =>
  run(["check", folder.file("wrong.lines", content), "--at", at, ...more]);

const head = threeLessons.slice(0, lineOf.first - 1);
const [first, second, third] = threeLessons.slice(head.length) as [FestivalLine, FestivalLine, FestivalLine];
const child = `/${lineOf.third}/participants/0`;

describe("lines of which something is wrong", () => {
  it.each<[string, readonly unknown[], readonly string[]]>([
    ["a value", withValue(threeLessons, "/9/lesson/date", "2020-11-31"), ["/9/lesson/date"]],
    ["a key that there is not", withValue(threeLessons, "/9/surname", 1), ["/9/surname"]],
    ["a key that is missing", withValue(threeLessons, "/10/confirmations", undefined), ["/10/confirmations"]],
    ["a reference to nothing", withValue(threeLessons, "/10/lesson/venue", "none"), ["/10/lesson/venue"]],
    [
      "a value of what lessons refer to",
      withValue(threeLessons, "/2/region/timeZone", "Nowhere"),
      ["/2/region/timeZone"],
    ],
    ["a second header", [...head, first, threeLessons[0], second, third], ["/10"]],
    ["a reference line after a lesson", [...head, first, head[4], second, third], ["/10"]],
    ["a line of no kind", [...head, { surname: 1 }, first, second, third], ["/9"]],
    ["a line that is no object", [...threeLessons, [1]], ["/12"]],
    ["a lesson twice", [...threeLessons, first], ["/12/lesson/id"]],
    ["a child who is told otherwise", withValue(threeLessons, `${child}/trials`, []), [`${child}/trials`]],
    [
      "a lesson that was not attended",
      withValue(threeLessons, `${child}/attended/0/lesson`, "second"),
      [`${child}/attended`, `${child}/attended/0/lesson`],
    ],
    [
      "a lesson that is told otherwise",
      withValue(threeLessons, `${child}/attended/0/date`, "2020-11-18"),
      [`${child}/attended/0/date`],
    ],
  ])(
    "are refused with each issue and its pointer, and nothing is written: %s",
    async (_, lines, pointers) => {
      const issues = issuesOfLines(lines);
      expect(issues.map(({ pointer }) => pointer)).toEqual(pointers);
      const output = folder.file("kept.txt", "kept");
      const expected = issues.map((issue) => `${issue.pointer}: ${sentenceOf(issue)}\n`).join("");
      for (const more of [
        ["--format", "lines"],
        ["--workers", "2", "--output", output, "--exit-zero"],
      ])
        expect(await check(textOf(lines), ...more)).toEqual({
          code: 2,
          signal: null,
          out: "",
          err: expected,
        });
      expect(readFileSync(output, "utf8")).toBe("kept");
    },
  );

  it("are all named, in the order of lines, with the numbers that editors show", async () => {
    const wrong = { ...first, lesson: { ...(first as { lesson: object }).lesson, date: "2020" } };
    const many = Array.from({ length: 12_000 }, (_, index) => (index % 1000 === 999 ? wrong : { region: 5 }));
    const texts = await Promise.all(
      ["1", "2", "3"].map((workers) => check(textOf([...head, first, ...many]), "--workers", workers)),
    );
    const [{ code, out, err } = { code: 0, out: "", err: "" }] = texts;
    for (const other of texts) expect(other.err === err).toBe(true);
    expect([code, out]).toEqual([2, ""]);
    const lines = err
      .trimEnd()
      .split("\n")
      .map((line) => Number(line.match(/^\/(\d+)/)?.[1]));
    expect(lines).toEqual(Array.from({ length: 12_000 }, (_, index) => index + 10));
    expect(err.match(/\/lesson\/date: /g)).toHaveLength(12);
  });

  it("are told apart by what is no JSON about them, and nothing of it is quoted", async () => {
    const json = (line: unknown) => JSON.stringify(line);
    const content = Buffer.concat([
      Buffer.from(textOf([...head, first])),
      Buffer.from(`Мария Иванова\n\n${json(second)} ${json(third)}\n`),
      Buffer.from([0x22, 0xd0, 0x22, 0x0a]),
      Buffer.from(`\ufeff${json(second)}\n`),
      Buffer.from(`${json(third).slice(0, 10)}`),
    ]);
    for (const workers of ["1", "2"]) {
      const { code, out, err } = await check(content, "--workers", workers);
      expect([code, out]).toEqual([2, ""]);
      expect(err).not.toContain("Мария");
      expect(err.replace(/, which it is not from column \d+ on/g, "")).toBe(
        [10, 11, 12, 13, 14, 15]
          .map((line) => `/${line}: expected JSON${line === 13 ? " in UTF-8" : ""}\n`)
          .join(""),
      );
    }
  });

  it("may be so before the first lesson, and lessons are verified all the same", async () => {
    const content = `${textOf(head)}{"school":\n${textOf([first, { ...second, confirmations: 5 }, third])}`;
    const { code, out, err } = await check(content);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^\/9: expected JSON.*\n\/11\/confirmations: expected an array, received 5\n$/);
  });

  it("have control characters escaped, so that an issue stays one line", async () => {
    const { err } = await check(textOf([...head, { ...first, "a\n\u001b[31m": 1 }]));
    expect(err).toMatch(/^\/9\/a\\n\\u001b\[31m: expected [^\n]+\n/);
  });
});
