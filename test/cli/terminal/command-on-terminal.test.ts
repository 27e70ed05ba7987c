import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { at, exampleFile, run, shell, temporaryFolder } from "../run-command.js";

const folder = temporaryFolder();
const escapeCharacter = "\u001b";
const hasTerminals = spawnSync("script", ["--version"]).error === undefined;

interface Given {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: string;
}

/** What the command prints on a terminal of a size, in rows. */
async function onTerminal(
  args: readonly string[],
  { columns = 100, rows = 30, env = "TERM=xterm" }: Given = {},
): Promise<string[]> {
  const line = `export SHELL=/bin/bash; script -qec "stty cols ${columns} rows ${rows}; env ${env} $(printf '%q ' "$@")" /dev/null`;
  const { out, err } = await shell(line, args);
  expect(err).toBe("");
  const printed = out.replaceAll("\r\n", "\n");
  expect(printed.endsWith("\n")).toBe(true);
  return printed.slice(0, -1).split("\n");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what colours are made of
const withoutColours = (row: string) => row.replaceAll(/\u001b\[\d+m/g, "");
const wordsOf = (rows: readonly string[]) => rows.map(withoutColours).join(" ").split(/\s+/).filter(Boolean);

describe.skipIf(!hasTerminals)("on a terminal", () => {
  it.each([
    ["check", "en", 80, 24],
    ["check", "ru", 80, 24],
    ["check", "en", 120, 50],
    ["check", "ru", 40, 12],
    ["duties", "en", 80, 24],
    ["duties", "ru", 60, 40],
  ])("%s is a screenful, in %s, of %i columns and %i rows", async (name, lang, columns, rows) => {
    const told = await onTerminal([name, exampleFile, "--at", at, "--lang", lang], { columns, rows });
    expect(told.length).toBeLessThan(rows);
    // It says as much as there is room for: a finding is a few rows.
    expect(told.length).toBeGreaterThan(rows * 0.5);
    for (const row of told) expect(stringWidth(row)).toBeLessThanOrEqual(columns);
    const whole = (await run([name, exampleFile, "--at", at, "--lang", lang])).out.split("\n");
    expect(wordsOf(told).slice(0, 8)).toEqual(wordsOf(whole).slice(0, 8));
    expect(told.at(-1)).toMatch(/\d+.*--all/);
  });

  it("what is most urgent is there, with its remedy", async () => {
    const told = wordsOf(await onTerminal(["check", exampleFile, "--at", at])).join(" ");
    const whole = (await run(["check", exampleFile, "--at", at])).out.split("\n");
    const first = whole.findIndex((line) => line.startsWith("  overdue"));
    for (const line of whole.slice(first, first + 2)) expect(told).toContain(wordsOf([line]).join(" "));
  });

  it.each(["check", "duties"])("%s tells all of it where that is asked for", async (name) => {
    const args = [name, exampleFile, "--at", at];
    const whole = wordsOf((await run(args)).out.split("\n"));
    expect(wordsOf(await onTerminal([...args, "--all"]))).toEqual(whole);
  });

  it("explain tells all of a clause, in colours", async () => {
    const told = await onTerminal(["explain", "II.drive-time"], { rows: 10 });
    expect(wordsOf(told)).toEqual(wordsOf((await run(["explain", "II.drive-time"])).out.split("\n")));
    expect(told.join("")).toContain(escapeCharacter);
  });

  it("a breach is red and what is pending is not", async () => {
    const told = (await onTerminal(["check", exampleFile, "--at", at], { rows: 60 })).join("\n");
    expect(told).toContain(`${escapeCharacter}[31moverdue${escapeCharacter}[39m`);
    expect(told).toContain(`${escapeCharacter}[36mpending${escapeCharacter}[39m`);
  });

  it.each(["NO_COLOR=1", "NO_COLOR=yes TERM=xterm-256color", "TERM=dumb"])(
    "there is no colour with %s",
    async (env) => {
      const told = await onTerminal(["check", exampleFile, "--at", at], { env });
      expect(told.join("")).not.toContain(escapeCharacter);
      expect(told.length).toBeLessThan(30);
    },
  );

  it("an empty NO_COLOR asks for nothing", async () => {
    const told = await onTerminal(["check", exampleFile, "--at", at], { env: "NO_COLOR= TERM=xterm" });
    expect(told.join("")).toContain(escapeCharacter);
  });

  it("a report in a file has all of it and no colours", async () => {
    const report = join(folder.path, "report.txt");
    const rows = await onTerminal(["check", exampleFile, "--at", at, "--output", report]).catch(() => []);
    expect(rows).toEqual([]);
    expect(readFileSync(report, "utf8")).toBe((await run(["check", exampleFile, "--at", at])).out);
  });

  it("a report in JSON is what it is anywhere", async () => {
    const args = ["check", exampleFile, "--at", at, "--format", "json"];
    expect(`${(await onTerminal(args)).join("\n")}\n`).toBe((await run(args)).out);
  });
});
