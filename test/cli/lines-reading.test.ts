import { closeSync, existsSync, openSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import { blocksOf } from "../../src/cli/lines/lines-file.js";
import { LinesReader, mostBytesOfLine } from "../../src/cli/lines/lines-reader.js";
import { festivalLines } from "../../src/lines/festival-lines.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { at, documentIn, goodFile, run, shell, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();
const breachesFile = goodFile.replace("all-good", "broken-in-ten-ways");
const lines = Array.from(festivalLines(decodeFestival(documentIn(breachesFile))), (line) =>
  JSON.stringify(line),
);
const text = `${lines.join("\n")}\n`;
const check = (file: string, ...more: readonly string[]) =>
  run(["check", file, "--at", at, "--format", "lines", ...more]);
const report = await check(folder.file("plain.lines", text));

describe("lines of blocks", () => {
  const files: number[] = [];
  afterAll(() => {
    for (const fd of files) closeSync(fd);
  });
  const read = (content: string | Uint8Array, length: number) => {
    const fd = openSync(folder.file("blocks.lines", content), "r");
    files.push(fd);
    const end = Buffer.byteLength(content);
    const reader = new LinesReader({ fd, start: 0, end });
    return blocksOf(0, end, length).flatMap((block) =>
      Array.from(reader.linesOf(block), ({ bytes, offset }) => [bytes?.toString("utf8"), offset] as const),
    );
  };

  it.each([
    ["several", "один\nдва\n\n\nтри 🎓\r\nlast\n"],
    ["no line end at the end", "один\nдва"],
    ["one character", "a"],
    ["line ends alone", "\n\n\n"],
    ["a line that is longer than many blocks", `a\n${"длинная ".repeat(200)}\nb\n`],
    ["nothing", ""],
  ])("are each read once, wherever blocks are cut: %s", (_, content) => {
    const expected = content.split("\n").map((line, index, all) => {
      const before = all.slice(0, index).join("\n");
      return [line, Buffer.byteLength(before) + Math.min(index, 1)] as const;
    });
    if (expected.at(-1)?.[0] === "") expected.pop();
    for (const length of [1, 2, 3, 5, 7, 16, 1000, 2 ** 20]) expect(read(content, length)).toEqual(expected);
  });

  it("are not kept where they are too long for memory", () => {
    const content = Buffer.concat([
      Buffer.from("a\n"),
      Buffer.alloc(mostBytesOfLine + 1, 0x20),
      Buffer.from("\nb\n"),
    ]);
    const expected = [
      ["a", 0],
      [undefined, 2],
      ["b", mostBytesOfLine + 4],
    ];
    for (const length of [2 ** 20, 2 ** 30]) expect(read(content, length)).toEqual(expected);
  });
});

describe("a file of lines", () => {
  it.each<[string, string | Uint8Array]>([
    ["a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ["line ends of Windows", text.replaceAll("\n", "\r\n")],
    ["no line end at the end", text.trimEnd()],
    ["white space around lines", text.replaceAll("\n", " \t\n ").trimEnd()],
    ["a header with white space", text.replace(/^.*/, ' { "format" : "upm-festival-lines/1" } ')],
    ["letters written as escapes", text.replaceAll("ш", "\\u0448")],
  ])("may have %s, and may come from standard input", async (_, content) => {
    expect(await check(folder.file("variant.lines", content))).toEqual(report);
    expect(await check(folder.file("variant.lines", content), "--workers", "2")).toEqual(report);
    expect(await run(["check", "-", "--at", at, "--format", "lines"], { input: content })).toEqual(report);
  });

  it("may be its header alone", async () => {
    const header = lines[0] as string;
    for (const content of [header, `${header}\n`]) {
      const { code, out, err } = await check(folder.file("header.lines", content));
      expect([code, err, out.split("\n").length]).toEqual([0, "", 3]);
      expect((await run(["check", "-", "--at", at], { input: content })).code).toBe(0);
    }
  });

  it("may be a pipe that has a name", async () => {
    const file = folder.file("piped.lines", text);
    const { code, out } = await shell('"$@" <(cat "$FILE")'.replace("$FILE", file), [
      "check",
      "--at",
      at,
      "--format",
      "lines",
    ]);
    expect([code, out]).toEqual([1, report.out]);
  });

  it("comes slowly and in pieces that break letters", async () => {
    const file = folder.file("slow.lines", text);
    const slow = `{ head -c 20 ${file}; sleep 0.1; tail -c +21 ${file} | head -c 300; sleep 0.1; tail -c +321 ${file}; } | "$@"`;
    const { code, out } = await shell(slow, ["check", "-", "--at", at, "--format", "lines"]);
    expect([code, out]).toEqual([1, report.out]);
  });

  it("is only read, and leaves nothing behind", async () => {
    const file = folder.file("mine.lines", text);
    const left = () => readdirSync(tmpdir()).filter((name) => /^upm-rules-\w{6}$/.test(name)).length;
    const before = left();
    await check(file);
    await run(["check", "-", "--at", at], { input: text });
    await run(["check", "-", "--at", at], { input: `${text}nothing\n` });
    expect(left()).toBe(before);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("is not in a file that others can find while it is checked, nor after a signal", async () => {
    const line = `TMPDIR=${folder.path}/spool; export TMPDIR; mkdir -p $TMPDIR; mkfifo $TMPDIR.fifo
      "$@" <$TMPDIR.fifo & exec 3>$TMPDIR.fifo; cat ${folder.file("signal.lines", text)} >&3; sleep 0.5
      ls -A $TMPDIR; ls -l /proc/$!/fd | grep -c "spool.*deleted"; kill -INT $!; wait $!; ls -A $TMPDIR`;
    const { out } = await shell(line, ["check", "-", "--at", at]);
    expect(existsSync("/proc/self/fd") ? out : "1\n").toBe("1\n");
  });

  it("cannot be kept where there is no room for it", async () => {
    const { code, out, err } = await run(["check", "-"], {
      input: text,
      env: { TMPDIR: `${folder.path}/none`, TMP: `${folder.path}/none` },
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^cannot read standard input: /);
  });

  it("is told from a document by its first line", async () => {
    const one = JSON.stringify(documentIn(goodFile));
    expect((await check(folder.file("one-line.json", one))).code).toBe(0);
    expect((await check(folder.file("two-lines.json", `\n${one}`))).code).toBe(0);
    const cases = [
      ['{"format":"upm-festival-lines/2"}\n', /^\/1\/format: expected/],
      ['{"format":"upm-festival-lines/1","extra":1}\n', /^\/1\/extra: expected/],
      [
        `${lines[1]}\n${lines[2]}\n`,
        /^\/1: expected \{"format":"upm-festival-lines\/1"\} before any other line$/m,
      ],
      [
        '{"format":"upm-festival/1"}\n{"format":"upm-festival-lines/1"}\n',
        /^: expected JSON, which it is not from line 2/,
      ],
    ] as const;
    for (const [content, issue] of cases) {
      const { code, out, err } = await check(folder.file("first.lines", content));
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(issue);
    }
  });
});
