import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { at, documentIn, exampleFile, goodFile, run, shell, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();
const good = readFileSync(goodFile);
const check = (file: string) => run(["check", file, "--at", at, "--format", "json"]);
const report = await check(goodFile);

describe("a document", () => {
  it("may come from standard input", async () => {
    const input = readFileSync(exampleFile);
    const piped = await run(["check", "-", "--at", at, "--format", "json"], { input });
    expect(piped).toEqual(await check(exampleFile));
    expect(piped.code).toBe(1);
  });

  it("may be in a file named -, if it is named ./-", async () => {
    folder.file("-", good);
    const named = await run(["check", "./-", "--at", at, "--format", "json"], { cwd: folder.path });
    expect(named).toEqual(report);
  });

  it("may be in a file whose name starts with a dash, after --", async () => {
    folder.file("--at", good);
    const args = ["check", `--at=${at}`, "--format", "json", "--", "--at"];
    expect(await run(args, { cwd: folder.path })).toEqual(report);
  });

  it("may start with a byte order mark", async () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), good]);
    expect(await check(folder.file("marked.json", marked))).toEqual(report);
    expect(await run(["check", "-", "--at", at, "--format", "json"], { input: marked })).toEqual(report);
  });

  it("may have the line ends of any system", async () => {
    const lines = good.toString("utf8").replaceAll("\n", "\r\n");
    expect(await check(folder.file("crlf.json", lines))).toEqual(report);
  });

  it("has the last of repeated keys", async () => {
    const repeated = good.toString("utf8").replace("{", '{"format": "upm-festival/0", "lessons": 5,');
    expect(await check(folder.file("repeated.json", repeated))).toEqual(report);
    const spoiled = good.toString("utf8").replace(/\}\s*$/, ', "lessons": 5}');
    const { code, err } = await check(folder.file("spoiled.json", spoiled));
    expect(code).toBe(2);
    expect(err).toMatch(/^\/lessons: expected an array, received 5$/m);
  });
});

describe("what is no JSON in UTF-8", () => {
  it.each<[string, string | Uint8Array]>([
    ["nothing", ""],
    ["white space", " \n\t"],
    ["a byte order mark alone", Buffer.from([0xef, 0xbb, 0xbf])],
    ["two byte order marks", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), good])],
    ["a sentence", "Мария Иванова, maria@example.org"],
    ["half a document", good.subarray(0, good.length / 2)],
    ["a document and more", `${good}x`],
    ["two documents", `${good}${good}`],
    ["a comment", `// ours\n${good}`],
    ["a comma too many", good.toString("utf8").replace(/\}\s*$/, ",}")],
    ["single quotes", "{'format': 'upm-festival/1'}"],
    ["NaN", '{"format": NaN}'],
    ["a control character in text", '{"format": "upm\u0000"}'],
    [
      "UTF-16 with a mark",
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good.toString("utf8"), "utf16le")]),
    ],
    ["UTF-16 without", Buffer.from(good.toString("utf8"), "utf16le")],
    ["one byte of Latin-1", Buffer.concat([good.subarray(0, 40), Buffer.from([0xe9]), good.subarray(40)])],
    ["a cut UTF-8 sequence", Buffer.from([0x22, 0xd0, 0x22])],
    ["an overlong sequence", Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
    ["a surrogate in UTF-8", Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ["zeros", Buffer.alloc(1000)],
    ["gzip", Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0x00])],
  ])("is one issue of the whole: %s", async (_, content) => {
    const fromFile = await check(folder.file("wrong.json", content));
    expect([fromFile.code, fromFile.out]).toEqual([2, ""]);
    expect(fromFile.err).toMatch(
      /^: expected JSON(?: in UTF-8|, which it is not from line \d+, column \d+ on)?\n$/,
    );
    expect(await run(["check", "-", "--at", at], { input: content })).toEqual(fromFile);
  });

  it("is said to break off where it does", async () => {
    const lines = good.toString("utf8").split("\n");
    lines[4] = `${" ".repeat(6)}"id" "Мария"`;
    const { err } = await check(folder.file("line.json", lines.join("\n")));
    expect(err).toBe(": expected JSON, which it is not from line 5, column 12 on\n");
  });

  it.each(["null", "true", "5", '"text"', "[]", "-1e400"])(
    "is told apart from JSON that is no object: %s",
    async (text) => {
      const { code, out, err } = await check(folder.file("value.json", text));
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^: expected an object, received .*\n$/);
    },
  );
});

describe("what cannot be read", () => {
  it.each([
    ["a file that is not there", join(folder.path, "none.json"), "there is no such file or folder"],
    ["a folder", folder.path, "it is a folder"],
    ["a file taken for a folder", join(goodFile, "x"), "part of its path is no folder"],
    ["a name that is too long", "x".repeat(5000), ""],
    ["no name", "", ""],
  ])("is bad usage: %s", async (_, file, reason) => {
    const { code, out, err } = await run(["check", file, "--at", at]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("cannot read ");
    expect(err).toContain(reason);
  });

  it("shows its name without what could move the cursor", async () => {
    const { err } = await run(["check", "none\u001b[31m\n\u202e\u009b.json"]);
    expect(err.split("\n")[0]).toBe(
      'cannot read "none\\u001b[31m\\n\\u202e\\u009b.json": there is no such file or folder',
    );
  });

  it("is standard input that is closed, a folder, or nothing", async () => {
    for (const input of ["<&-", "</", "</dev/null"]) {
      const { code, out, err } = await shell(`"$@" ${input}`, ["check", "-", "--at", at]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^(?:: expected JSON|cannot read ).*\n/);
      expect(err).not.toMatch(/ at |mistake/);
    }
  });
});

it("a document is only read", async () => {
  const file = folder.file("mine.json", JSON.stringify(documentIn(goodFile)));
  const before = readFileSync(file);
  await check(file);
  await run(["check", file, "--output", join(folder.path, "out.txt"), "--at", at]);
  expect(readFileSync(file).equals(before)).toBe(true);
});
