import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { at, documentIn, exampleFile, goodFile, invalidFile, run, temporaryFolder } from "./run-command.js";

interface Region {
  readonly id: string;
  readonly name: string;
}

const folder = temporaryFolder();
const reportText = (file: string, as: string) =>
  `${JSON.stringify(checkFestival(decodeFestival(documentIn(file)), { at: as }), null, 2)}\n`;

describe("check --format json", () => {
  it.each([
    ["example", exampleFile, at],
    ["example, before anything", exampleFile, "2020-01-01T00:00Z"],
    ["example, after everything", exampleFile, "2021-06-01T00:00+03:00"],
    ["small", goodFile, at],
    ["small with breaches", goodFile.replace("all-good", "broken-in-ten-ways"), "2020-11-20T09:00:00Z"],
  ])("prints exactly the report of checkFestival: %s", async (_, file, as) => {
    const { out, err, code } = await run(["check", file, "--at", as, "--format", "json"]);
    expect(out).toBe(reportText(file, as));
    expect(err).toBe("");
    expect(code).toBe(JSON.parse(out).summary.breaches > 0 ? 1 : 0);
  });

  it("is the same whatever the language of the text", async () => {
    const { out } = await run(["check", exampleFile, "--at", at, "--format", "json", "--lang", "ru"]);
    expect(out).toBe(reportText(exampleFile, at));
  });
});

describe("check", () => {
  it("prints text in English where nothing else is asked", async () => {
    const plain = await run(["check", exampleFile, "--at", at]);
    const asked = await run(["check", "--lang=en", "--format=text", `--at=${at}`, exampleFile]);
    expect(plain).toEqual(asked);
    expect(plain.err).toBe("");
    expect(plain.out.endsWith("\n")).toBe(true);
    expect(plain.out).toContain("V.accounts-linked");
    expect(plain.out).not.toMatch(/undefined|NaN|\[object/);
  });

  it("prints text in Russian", async () => {
    const { out, code, err } = await run(["check", exampleFile, "--at", at, "--lang", "ru"]);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toMatch(/[а-я]{4}/);
    expect(out).not.toMatch(/undefined|NaN|\[object|Summary/);
  });

  it("prints the counts of the summary by region and by clause", async () => {
    const { summary } = JSON.parse(reportText(exampleFile, at));
    const { out } = await run(["check", exampleFile, "--at", at]);
    const numbersAfter = (start: string) => {
      const line = out.split("\n").find((one) => one.trimStart().startsWith(`${start}: `)) ?? "";
      return (
        line
          .trimStart()
          .slice(start.length + 2)
          .match(/^[^(]+/)?.[0]
          .match(/\d+/g) ?? []
      ).map(Number);
    };
    const names = new Map(documentIn(exampleFile).regions.map(({ id, name }: Region) => [id, name]));
    for (const { clause, region, ...counts } of [...summary.byClause, ...summary.byRegion]) {
      const expected = Object.values(counts).filter((count) => count !== 0);
      expect(numbersAfter(clause ?? names.get(region)), clause ?? region).toEqual(expected);
    }
  });

  it("judges as of now where no instant is given", async () => {
    const document = documentIn(goodFile);
    const [lesson] = document.lessons;
    const year = new Date().getUTCFullYear() + 1;
    const upcoming = {
      id: lesson.id,
      venue: lesson.venue,
      school: lesson.school,
      competency: lesson.competency,
    };
    const future = { ...document, lessons: [{ ...upcoming, date: `${year}-06-01` }], confirmations: [] };
    const before = Date.now();
    const { out, code } = await run([
      "check",
      folder.file("future.json", JSON.stringify(future)),
      "--format",
      "json",
    ]);
    const report = JSON.parse(out);
    expect(Date.parse(report.at)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(report.at)).toBeLessThanOrEqual(Date.now());
    expect(report.findings).toContainEqual(
      expect.objectContaining({ clause: "V.link-forwarded", status: "pending" }),
    );
    expect(
      report.findings.filter(({ subject }: { subject: { id: string } }) => subject.id === lesson.id),
    ).toSatisfy((findings: ReadonlyArray<{ status: string }>) =>
      findings.every(({ status }) => status !== "overdue"),
    );
    expect(code).toBe(report.summary.breaches > 0 ? 1 : 0);
  });

  it("has only what is ahead to say about a small festival in which all is good", async () => {
    const { out, code, err } = await run(["check", goodFile, "--at", at, "--format", "json"]);
    expect([code, err]).toEqual([0, ""]);
    const { summary, findings } = JSON.parse(out);
    expect(summary).toMatchObject({ breaches: 0, unknown: 0, pending: findings.length, advice: 0 });
    expect((await run(["check", goodFile, "--at", at])).code).toBe(0);
  });

  it.each([
    ["en", "Nothing to report"],
    ["ru", "Замечаний нет"],
  ])("says that there is nothing to say about an empty festival: %s", async (lang, nothing) => {
    const { format, ...lists } = documentIn(goodFile);
    const empty = { format, ...Object.fromEntries(Object.keys(lists).map((list) => [list, []])) };
    const file = folder.file("empty.json", JSON.stringify(empty));
    const { out, code, err } = await run(["check", file, "--at", at, "--lang", lang]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").slice(3)).toEqual([`  ${nothing}`, ""]);
  });
});

describe("the exit code of check", () => {
  it.each([
    ["0 without breaches", [goodFile], 0],
    ["1 with breaches", [exampleFile], 1],
    ["0 with breaches and --exit-zero", [exampleFile, "--exit-zero"], 0],
    ["0 with --exit-zero without breaches", [goodFile, "--exit-zero"], 0],
    ["2 for an invalid document", [invalidFile], 2],
    ["2 for an invalid document with --exit-zero", [invalidFile, "--exit-zero"], 2],
    ["0 for what is only unknown or pending", [exampleFile, "--at", "2020-01-01T00:00Z"], 0],
  ])("is %s", async (_, args, expected) => {
    const given = args.includes("--at") ? args : [...args, "--at", at];
    for (const format of ["text", "json"]) {
      const { code, out } = await run(["check", ...given, "--format", format]);
      expect(code).toBe(expected);
      if (args.length > 1 && args.includes("--at")) expect(out).toMatch(/pending/);
    }
  });
});

describe("check --output", () => {
  it.each(["text", "json"])(
    "writes to the file what it would print, and prints nothing: %s",
    async (format) => {
      const file = join(folder.path, `report.${format}`);
      const args = ["check", exampleFile, "--at", at, "--format", format];
      const printed = await run(args);
      const written = await run([...args, "--output", file]);
      expect(written).toEqual({ code: 1, signal: null, out: "", err: "" });
      expect(readFileSync(file, "utf8")).toBe(printed.out);
    },
  );

  it("replaces all of a longer file", async () => {
    const file = folder.file("longer.json", "x".repeat(1_000_000));
    await run(["check", goodFile, "--at", at, "--format", "json", "--output", file]);
    expect(readFileSync(file, "utf8")).toBe(reportText(goodFile, at));
  });

  it.each([
    ["an invalid document", invalidFile],
    ["no JSON", folder.file("no.json", "{")],
    ["a missing file", join(folder.path, "missing.json")],
  ])("leaves the file as it was for %s", async (_, document) => {
    const file = folder.file("kept.txt", "kept\u0000\n");
    const before = statSync(file).mtimeMs;
    const { code, out } = await run(["check", document, "--at", at, "--output", file, "--exit-zero"]);
    expect([code, out]).toEqual([2, ""]);
    expect(readFileSync(file, "utf8")).toBe("kept\u0000\n");
    expect(statSync(file).mtimeMs).toBe(before);
    rmSync(file);
    await run(["check", document, "--at", at, "--output", file]);
    expect(() => statSync(file)).toThrow();
  });

  it.each([
    ["a folder that is not there", () => join(folder.path, "none", "report.txt")],
    ["a folder", () => folder.path],
    ["a file taken for a folder", () => join(folder.file("plain.txt", ""), "report.txt")],
    ["a place where nothing can be written", () => "/proc/upm-rules-report.txt"],
    ["no name", () => ""],
  ])("exits with 2 and says why for %s", async (_, file) => {
    for (const more of [[], ["--exit-zero"]]) {
      const { code, out, err } = await run(["check", exampleFile, "--at", at, "--output", file(), ...more]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^(?:cannot write "|--output expects)/);
    }
  });
});
