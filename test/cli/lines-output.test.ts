import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedLines } from "../../bench/festivals/generated-lines.ts";
import { at, run, shell, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();

/** Lines of so many lessons, made one after the other. */
function generated(name: string, lessons: number): string {
  const file = folder.file(name, "");
  const descriptor = openSync(file, "w");
  let text = "";
  for (const line of generatedLines({ lessons, confirmationsPerLesson: 10 })) {
    text += `${JSON.stringify(line)}\n`;
    if (text.length < 1_000_000) continue;
    writeSync(descriptor, text);
    text = "";
  }
  writeSync(descriptor, text);
  closeSync(descriptor);
  return file;
}

const small = generated("small.lines", 600);

describe("a report in lines", () => {
  it("may be cut short by a closed pipe, quietly", async () => {
    for (const line of ['"$@" | head -n 1', '"$@" | true', '{ "$@"; } > >(exec <&-; sleep 0.1)']) {
      for (const workers of ["1", "2"]) {
        const { err } = await shell(line, [
          "check",
          small,
          "--at",
          at,
          "--format",
          "lines",
          "--workers",
          workers,
        ]);
        expect(err).toBe("");
      }
    }
  });

  it("may be cut short in the middle, and then no more is checked", async () => {
    const { out, err } = await shell('"$@" | head -c 100000 | wc -c', [
      "check",
      small,
      "--at",
      at,
      "--format",
      "lines",
    ]);
    expect([out.trim(), err]).toEqual(["100000", ""]);
  });

  it("is taken by a slow reader whole", async () => {
    const args = ["check", small, "--at", at, "--format", "lines", "--workers", "2"];
    const { out } = await shell('"$@" | { sleep 1; md5sum; }', args);
    expect(out).toBe((await shell('"$@" | md5sum', args)).out);
  });

  it("is exit code 2 where it cannot be written", async () => {
    const args = ["check", small, "--at", at, "--exit-zero"];
    for (const format of ["lines", "json", "text"]) {
      expect((await shell('"$@" > /dev/full', [...args, "--format", format])).code).toBe(2);
      for (const output of [join(folder.path, "none", "report"), folder.path, "/dev/full"]) {
        const { code, out, err } = await run([...args, "--format", format, "--output", output]);
        expect([code, out]).toEqual([2, ""]);
        expect(err).toMatch(/^cannot write "/);
      }
    }
  });

  it("does not overwrite the lines that it is about", async () => {
    const { size } = statSync(small);
    const { code, err } = await run(["check", small, "--at", at, "--format", "lines", "--output", small]);
    expect(code).toBe(2);
    expect(err).toMatch(/^--output names the file of lines itself\n/);
    expect(statSync(small).size).toBe(size);
  });
});

const large = generated("large.lines", 7000);

describe("a file of lines that is larger than memory", () => {
  it("is checked within its bounds, by one thread and by two", async () => {
    expect(statSync(large).size).toBeGreaterThan(30_000_000);
    const env = { NODE_OPTIONS: "--max-old-space-size=28 --max-semi-space-size=2" };
    const args = ["check", large, "--at", at, "--format", "lines"];
    const [one, two] = [
      await run([...args, "--workers", "1"], { env }),
      await run([...args, "--workers", "2"], { env }),
    ];
    expect([one?.code, one?.err]).toEqual([1, ""]);
    expect(two).toEqual(one);
  });
});

describe("progress", () => {
  const hasTerminals = spawnSync("script", ["--version"]).error === undefined;

  it.skipIf(!hasTerminals)(
    "is told by the command on a terminal, and the report goes elsewhere",
    async () => {
      const report = join(folder.path, "report");
      const inTerminal = `export SHELL=/bin/bash; script -qec "$(printf '%q ' "$@") > ${report}" /dev/null`;
      const { out, err } = await shell(inTerminal, ["check", large, "--at", at, "--workers", "1"]);
      expect(err).toBe("");
      const told = out.split("\r\u001b[K");
      expect(told.length).toBeGreaterThan(2);
      expect([told.shift(), told.pop()]).toEqual(["", ""]);
      for (const text of told)
        expect(text).toMatch(/^(?:verifying|comparing|checking) \w+: █*░* \d+ %(?:, \d+:\d\d left)?$/);
      expect(readFileSync(report, "utf8")).toContain("By region");
    },
  );
});
