import { expect } from "vitest";
import { decodeFestival, isInvalidFestival } from "../../src/entries/schema.js";
import { checkFestival, clauses, duties, type Issue, parseConfirmationFacts } from "../../src/index.js";
import { reportLines } from "../../src/lines/report-line.js";
import type { Festival } from "../../src/model/festival.js";
import { readCalendar } from "../calendar/read-calendar.js";
import { movesTheCursor } from "../cli/moves-the-cursor.js";
import { readJunit } from "../cli/read-junit.js";
import type { Files } from "./command-files.js";
import type { CommandLine } from "./command-lines.js";
import { type Asked, askedBy, isKnown } from "./expected-command.js";
import { person } from "./hostile-values.js";
import { now, type Run, runInProcess } from "./in-process-command.js";

const isInstant = (text: string) => !("issues" in parseConfirmationFacts({ at: text }));

type Document =
  | { readonly kind: "festival"; readonly festival: Festival }
  | { readonly kind: "invalid"; readonly issues: readonly Issue[] }
  | { readonly kind: "unreadable" };

function documentOf(bytes: Uint8Array | undefined): Document {
  if (bytes === undefined) return { kind: "unreadable" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { kind: "festival", festival: decodeFestival(JSON.parse(text)) };
  } catch (error) {
    if (isInvalidFestival(error)) return { kind: "invalid", issues: error.issues };
    return { kind: "invalid", issues: [{ pointer: "", expected: "JSON" }] };
  }
}

/** Runs a command line, and sees that everything it leaves behind is as it was promised. */
export async function isAnswered({ args, given }: CommandLine, files: Files): Promise<Run> {
  files.prepare(given);
  const asked = askedBy(args);
  // Looked at beforehand: the command may write over it.
  const operand = asked?.words[1] ?? "";
  const bytes = operand === "-" ? new TextEncoder().encode(given.input) : files.read(operand);
  const isWritable = files.isWritable(asked?.options.get("--output") ?? "output.txt");
  const run = await runInProcess(args, given.input, files.path);
  const { code, out, err } = run;
  expect(err).not.toMatch(/^ +at .*:\d+|node:internal|Error:|mistake in upm-rules itself/m);
  expect(err.replaceAll("\n", "")).not.toMatch(movesTheCursor);
  if (!args.some((argument) => argument.includes(person))) expect(err).not.toContain(person);
  if (code === 2) expect([out, files.isUntouched(given)]).toEqual(["", true]);
  else expect(err).toBe("");
  if (asked === undefined) isBadUsage(run);
  else isAsAsked({ asked, document: documentOf(bytes), isWritable, files }, run);
  return run;
}

function isBadUsage({ code, err }: Run): void {
  expect(code).toBe(2);
  expect(err).toMatch(/^[^\n]+\n(?:[^\n]+\n)*upm-rules --help says how it is used\n$/);
  expect(err).not.toMatch(/^\//m);
}

/** A command line that can be read, what its operand held, and whether its output can be written. */
interface Readable {
  readonly asked: Asked;
  readonly document: Document;
  readonly isWritable: boolean;
  readonly files: Files;
}

function isAsAsked(line: Readable, run: Run): void {
  const { words, options } = line.asked;
  const [command, operand] = words;
  if (options.has("--help")) isPrinted(run, /^upm-rules: [\s\S]*exit code: 0 no breach/);
  else if (options.has("--version")) isPrinted(run, /^\d+\.\d+\.\d+\S*\n$/);
  else if (!isKnown(line.asked, isInstant)) isBadUsage(run);
  else if (command === "schema") isPrinted(run, /^\{\n {2}"\$schema"/);
  else if (command === "explain") isExplained(operand, run);
  else isAboutDocument(line, run);
}

function isExplained(clause: string | undefined, run: Run): void {
  if (clause === undefined) isPrinted(run, /I\.competencies-chosen/);
  else if (clauses.some(({ id }) => id === clause)) isPrinted(run, new RegExp(`^${clause}\n`));
  else isBadUsage(run);
}

function isAboutDocument(
  { asked: { words, options }, document, isWritable, files }: Readable,
  run: Run,
): void {
  const at = options.get("--at") ?? now;
  if (document.kind === "unreadable") isBadUsage(run);
  else if (document.kind === "invalid") isEveryIssue(document.issues, run);
  else if (words[0] === "duties") isBoard(document.festival, at, options, run);
  else if (isWritable) isReport(document.festival, at, options, run, files);
  else isBadUsage(run);
}

function isPrinted({ code, out }: Run, expected: RegExp): void {
  expect([code, out]).toEqual([0, expect.stringMatching(expected)]);
  expect(out.endsWith("\n")).toBe(true);
}

/** One issue a line: pointer, colon, space, text. */
function isEveryIssue(issues: readonly Issue[], { code, err }: Run): void {
  expect(code).toBe(2);
  const lines = err.split("\n");
  expect(lines.pop()).toBe("");
  const pointers = lines.map((line) => /^(\/.*?|): expected .+$/s.exec(line)?.[1] ?? line);
  expect(pointers).toEqual(issues.map(({ pointer }) => escaped(pointer)));
}

/** A pointer as the command shows it: control characters and what is like them escaped as in JSON. */
function escaped(pointer: string): string {
  return pointer.replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (character) => {
    const inJson = JSON.stringify(character).slice(1, -1);
    return inJson === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : inJson;
  });
}

function isReport(
  festival: Festival,
  at: string | number,
  options: Asked["options"],
  run: Run,
  files: Files,
): void {
  const report = checkFestival(festival, { at });
  const output = options.get("--output");
  expect(run.code).toBe(report.summary.breaches > 0 && !options.has("--exit-zero") ? 1 : 0);
  const written = output === undefined ? run.out : new TextDecoder().decode(files.read(output));
  if (output !== undefined) expect(run.out).toBe("");
  const format = options.get("--format");
  if (format === "json") expect(written).toBe(`${JSON.stringify(report, null, 2)}\n`);
  else if (format === "lines")
    expect(written).toBe(Array.from(reportLines(report), (line) => `${JSON.stringify(line)}\n`).join(""));
  else if (format === "junit")
    expect(readJunit(written).attributes["failures"]).toBe(String(report.summary.breaches));
  else if (format === "html") expect(written).toMatch(/^<!doctype html>/i);
  else isTextForPeople(written);
}

function isBoard(festival: Festival, at: string | number, options: Asked["options"], run: Run): void {
  const [, kind, id] = /^(\w+):(.*)$/s.exec(options.get("--actor") ?? "") ?? [];
  const lists = { region: festival.regions, venue: festival.venues, school: festival.schools };
  const isThere = kind === undefined || lists[kind as keyof typeof lists].some((one) => one.id === id);
  // All other files that there are hold no calendar.
  const isReadable = (options.get("--previous") ?? "before.ics") === "before.ics";
  if (!isThere || !isReadable) isBadUsage(run);
  else {
    expect(run.code).toBe(0);
    if (options.get("--format") === "ics") isCalendarOf(boardOf(festival, at, kind, id), run);
    else if (options.get("--format") === "json") isBoardExactly(boardOf(festival, at, kind, id), run);
    else isTextForPeople(run.out);
  }
}

/** The duties of one organisation, or all of them. */
function boardOf(festival: Festival, at: string | number, kind: string | undefined, id: string | undefined) {
  const actor = kind === "region" ? "regional-operator" : kind;
  const all = duties(festival, { at });
  return actor === undefined ? all : all.filter((duty) => duty.actor === actor && duty.owedBy === id);
}

function isBoardExactly(board: ReturnType<typeof boardOf>, { out }: Run): void {
  expect(out.endsWith("}\n")).toBe(true);
  expect(JSON.stringify(JSON.parse(out).duties)).toBe(JSON.stringify(board));
}

function isCalendarOf(board: ReturnType<typeof boardOf>, { out }: Run): void {
  const { events } = readCalendar(out);
  expect(events.map(({ uid, end }) => [uid.split("/")[0], end])).toEqual(
    board.map(({ clause, due }) => [clause, due]),
  );
}

function isTextForPeople(text: string): void {
  expect(text.endsWith("\n")).toBe(true);
  expect(text.replaceAll("\n", "")).not.toMatch(movesTheCursor);
  expect(text).not.toMatch(/\bundefined\b|\[object|\bNaN\b/);
}
