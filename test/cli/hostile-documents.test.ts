import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { at, run, temporaryFolder } from "./run-command.js";

/** `UPM_MEGABYTES=200 npx vitest run test/cli/hostile-documents.test.ts` takes minutes, and memory. */
const megabytes = Number(process.env["UPM_MEGABYTES"] ?? 5);
const timeout = 60_000 + megabytes * 3_000;

const folder = temporaryFolder();
const lists = "competencies venues schools driveTimes agreements lessons parents participants confirmations";
const otherLists = lists
  .split(" ")
  .map((list) => `,"${list}":[]`)
  .join("");
/** What it has is checked: its operator chose nothing, so there are breaches. */
const region = '{"id":"r","timeZone":"Europe/Moscow","competencies":[],"venues":[]';

/** Checks a document of many megabytes: a start, as much of one piece as there is room for, and an end. */
async function checkOf(start: string, piece: string, end: string, share = 1, more: readonly string[] = []) {
  const file = join(folder.path, "hostile.json");
  const descriptor = openSync(file, "w");
  const million = piece.repeat(Math.ceil(1_000_000 / piece.length));
  writeSync(descriptor, start);
  for (let written = 0; written < megabytes * 1_000_000 * share; written += million.length) {
    writeSync(descriptor, million);
  }
  if (share < 1) {
    const closing = end.repeat(million.length / end.length);
    for (let written = 0; written < megabytes * 1_000_000 * share; written += closing.length) {
      writeSync(descriptor, closing);
    }
    writeSync(descriptor, "}");
  } else writeSync(descriptor, end);
  closeSync(descriptor);
  try {
    // `run` sees that there is no stack trace.
    const result = await run(["check", file, "--at", at, "--format", "json", ...more]);
    expect(result.signal).toBeNull();
    return result;
  } finally {
    rmSync(file);
  }
}

describe(`a document of ${megabytes} MB`, () => {
  it("that is one name is checked", { timeout }, async () => {
    const start = `{"format":"upm-festival/1","regions":[${region},"name":"`;
    const { code, err } = await checkOf(start, "a", `"}]${otherLists}}`);
    expect([code, err]).toEqual([1, ""]);
  });

  it("that is one instant is checked", { timeout }, async () => {
    const start = `{"format":"upm-festival/1","regions":[${region},"name":"r","venuesChosenAt":"2020-10-01T00:00:00.`;
    const { code, err } = await checkOf(start, "9", `Z"}]${otherLists}}`);
    expect([code, err]).toEqual([1, ""]);
  });

  it("that is one zone is refused", { timeout }, async () => {
    const start =
      '{"format":"upm-festival/1","regions":[{"id":"r","name":"r","competencies":[],"venues":[],"timeZone":"';
    const { code, out, err } = await checkOf(start, "a", `"}]${otherLists}}`);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^\/regions\/0\/timeZone: expected [^\n]*, received a string of \d+ characters\n$/);
  });

  it("that is one unknown key is refused", { timeout }, async () => {
    const { code, out, err } = await checkOf(
      `{"format":"upm-festival/1","regions":[]${otherLists},"`,
      "a",
      '":1}',
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err.slice(-100)).toMatch(/aa: expected no key of this name[^\n]*\n$/);
  });

  it("that breaks off after as many line ends is refused", { timeout }, async () => {
    const { code, out, err } = await checkOf("{", "\n", "1");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^: expected JSON(?:, which it is not from line \d+, column 1 on)?\n$/);
  });

  it("that is nested as deep is refused", { timeout }, async () => {
    const open = await checkOf('{"surname":', "[", "");
    expect([open.code, open.out]).toEqual([2, ""]);
    expect(open.err).toMatch(/^: expected /);
    const closed = await checkOf('{"surname":', "[", "]", 0.5);
    expect([closed.code, closed.out]).toEqual([2, ""]);
    expect(closed.err).toMatch(/^: expected |^\/agreements: expected/);
  });

  it("that is a list of nulls is refused", { timeout }, async () => {
    const { code, out, err } = await checkOf(
      '{"format":"upm-festival/1","regions":[',
      "null,",
      `null]${otherLists}}`,
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^(?:\/regions\/0)?: expected /);
  });

  it("that is a list of nulls in place of days is refused", { timeout }, async () => {
    const start = `{"format":"upm-festival/1","regions":[${region},"name":"r","amendments":{"nonWorkingDays":[`;
    const { code, out, err } = await checkOf(start, "null,", `null]}}]${otherLists}}`);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^(?:\/regions\/0\/amendments\/nonWorkingDays\/0)?: expected /);
  });

  it("that is a list of days that exclude each other is checked", { timeout }, async () => {
    const start = `{"format":"upm-festival/1","regions":[${region},"name":"r","amendments":{"nonWorkingDays":["2020-11-04"`;
    const days = Array(20_000).fill('"2020-11-05"').join();
    const { code } = await checkOf(start, ',"2020-11-04"', `],"workingDays":[${days}]}}]${otherLists}}`);
    expect(code).toBe(1);
  });
});
