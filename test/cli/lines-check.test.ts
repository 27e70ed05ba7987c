import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedFestival } from "../../bench/festivals/generated-festival.ts";
import { checkFestival } from "../../src/festival/check-festival.js";
import { festivalLines } from "../../src/lines/festival-lines.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { at, documentIn, exampleFile, goodFile, run, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();
const textOfLines = (festival: unknown) =>
  Array.from(festivalLines(decodeFestival(festival)), (line) => `${JSON.stringify(line)}\n`).join("");

/** Lines of some megabytes, so that several threads have something to do. */
const generated = generatedFestival({ lessons: 700, confirmationsPerLesson: 10 });
const festivals = [
  ["the example", documentIn(exampleFile)],
  ["a festival without breaches", documentIn(goodFile)],
  ["a generated festival", generated],
] as const;

const files = festivals.map(([name, festival], index) => {
  const report = checkFestival(decodeFestival(festival), { at });
  return { name, report, file: folder.file(`${index}.lines`, textOfLines(festival)) };
});
const check = (file: string, ...more: readonly string[]) => run(["check", file, "--at", at, ...more]);

describe.each(files)("check of lines: $name", ({ report, file }) => {
  const code = report.summary.breaches > 0 ? 1 : 0;

  it("has the findings and the summary of the document, whatever the number of threads", async () => {
    const [one, ...others] = await Promise.all(
      ["1", "2", "3"].map((workers) => check(file, "--format", "lines", "--workers", workers)),
    );
    for (const other of others) expect(other).toEqual(one);
    expect([one?.code, one?.err]).toEqual([code, ""]);
    const [header, ...lines] = (one?.out ?? "").trimEnd().split("\n");
    const summary = lines.pop();
    expect(JSON.parse(header as string)).toEqual({
      format: "upm-report-lines/1",
      regulation: "upm-2020",
      at: report.at,
    });
    expect(summary).toBe(JSON.stringify({ summary: report.summary }));
    expect(lines.toSorted()).toEqual(report.findings.map((finding) => JSON.stringify(finding)).toSorted());
  });

  it("prints the same report as of the document, to the byte, as JSON", async () => {
    for (const workers of ["1", "3"]) {
      const { out, err, code: exit } = await check(file, "--format", "json", "--workers", workers);
      expect(out).toBe(`${JSON.stringify(report, null, 2)}\n`);
      expect([exit, err]).toEqual([code, ""]);
    }
  });

  it.each(["en", "ru"])(
    "prints the counts of the document's text, and how to get the rest: %s",
    async (lang) => {
      const { out, err, code: exit } = await check(file, "--lang", lang);
      expect([exit, err]).toEqual([code, ""]);
      expect(out).not.toMatch(/undefined|NaN|\[object/);
      const lines = out.trimEnd().split("\n");
      expect(lines.pop()).toMatch(/--format lines$/);
      expect(lines.pop()).toBe("");
      const document = folder.file(
        "document.json",
        JSON.stringify(festivals[files.findIndex((one) => one.file === file)]?.[1]),
      );
      const ofDocument = (await check(document, "--lang", lang)).out.trimEnd().split("\n");
      expect(lines.filter((line) => !ofDocument.includes(line))).toEqual([]);
      expect(lines.length).toBeGreaterThan(
        5 + report.summary.byClause.length + report.summary.byRegion.length,
      );
    },
  );
});

describe("check --format lines of a document", () => {
  it("has the findings of the document in the order of its report", async () => {
    const { out, err, code } = await check(exampleFile, "--format", "lines");
    const report = checkFestival(decodeFestival(documentIn(exampleFile)), { at });
    expect([code, err]).toEqual([1, ""]);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.slice(1, -1)).toEqual(report.findings);
    expect(lines.at(-1)).toEqual({ summary: report.summary });
  });
});

describe("the exit code and the options of a check of lines", () => {
  const [example, good] = files.map(({ file }) => file) as [string, string];

  it("are those of a check of a document", async () => {
    for (const format of ["text", "json", "lines"]) {
      expect((await check(example, "--format", format)).code).toBe(1);
      expect((await check(example, "--format", format, "--exit-zero")).code).toBe(0);
      expect((await check(good, "--format", format)).code).toBe(0);
    }
    const early = await run(["check", example, "--at", "2020-01-01T00:00Z", "--format", "lines"]);
    expect(early.code).toBe(0);
    expect(early.out).toContain('"at":"2020-01-01T00:00:00.000Z"');
  });

  it("write to a file what would be printed", async () => {
    for (const format of ["text", "json", "lines"]) {
      const output = join(folder.path, `report.${format}`);
      const printed = await check(example, "--format", format);
      const written = await check(example, "--format", format, "--output", output);
      expect(written).toEqual({ ...printed, out: "" });
      expect(readFileSync(output, "utf8")).toBe(printed.out);
    }
  });

  it("are as of now where no instant is given", async () => {
    const before = Date.now();
    const { out } = await run(["check", good, "--format", "lines"]);
    const judged = Date.parse(JSON.parse(out.split("\n")[0] as string).at);
    expect(judged).toBeGreaterThanOrEqual(before);
    expect(judged).toBeLessThanOrEqual(Date.now());
  });
});

describe("convert", () => {
  it("writes the lines of a document, from a file, from standard input, to a file", async () => {
    const expected = { code: 0, signal: null, out: textOfLines(documentIn(exampleFile)), err: "" };
    expect(await run(["convert", exampleFile])).toEqual(expected);
    expect(await run(["convert", "-"], { input: readFileSync(exampleFile) })).toEqual(expected);
    const output = join(folder.path, "converted.lines");
    expect(await run(["convert", exampleFile, "--output", output])).toEqual({ ...expected, out: "" });
    expect(readFileSync(output, "utf8")).toBe(expected.out);
  });

  it("names what is wrong with the document, and writes nothing", async () => {
    const output = folder.file("kept.lines", "kept");
    const wrong = folder.file("wrong.json", JSON.stringify({ ...documentIn(goodFile), parents: [5] }));
    const { code, out, err } = await run(["convert", wrong, "--output", output]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("/parents/0: expected an object, received 5\n");
    expect(readFileSync(output, "utf8")).toBe("kept");
  });

  it("and duties take no lines, and say what to do", async () => {
    const file = files[0]?.file as string;
    const converted = await run(["convert", file]);
    expect([converted.code, converted.out]).toEqual([2, ""]);
    expect(converted.err).toContain("it is in lines already");
    const owed = await run(["duties", file]);
    expect([owed.code, owed.out]).toEqual([2, ""]);
    expect(owed.err).toContain("check --format lines");
  });
});
