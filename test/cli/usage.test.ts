import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { clauses } from "../../src/regulation/clauses.js";
import { festivalJsonSchema } from "../../src/schema/json-schema.js";
import { movesTheCursor } from "./moves-the-cursor.js";
import { at, exampleFile, goodFile, invalidFile, run } from "./run-command.js";

describe("bad usage", () => {
  it.each<[string, readonly string[], RegExp]>([
    ["nothing", [], /expected a command/],
    ["an unknown command", ["chek", goodFile], /no command "chek"/],
    ["a command of another case", ["Check", goodFile], /no command "Check"/],
    ["a command named as JavaScript names things", ["constructor"], /no command "constructor"/],
    ["another one", ["__proto__"], /no command "__proto__"/],
    ["an empty command", [""], /expected a command/],
    ["an unknown option", ["check", goodFile, "--verbose"], /--verbose/],
    ["an unknown short option", ["check", goodFile, "-x"], /-x/],
    ["an option of another command", ["explain", "--at", at], /explain takes no --at/],
    ["an option that schema does not take", ["schema", "--lang", "ru"], /schema takes no --lang/],
    ["no file", ["check"], /expects a file/],
    ["two files", ["check", goodFile, exampleFile], /one operand, not 2/],
    ["two clauses", ["explain", "V.own-school", "V.accounts-linked"], /one operand, not 2/],
    ["an operand of schema", ["schema", goodFile], /no operand/],
    ["an unknown language", ["check", goodFile, "--lang", "de"], /--lang expects en or ru/],
    ["a language of another case", ["check", goodFile, "--lang", "RU"], /--lang expects/],
    ["an unknown format", ["check", goodFile, "--format", "xml"], /--format expects/],
    ["an empty format", ["check", goodFile, "--format", ""], /--format expects/],
    [
      "an instant without offset",
      ["check", goodFile, "--at", "2020-11-13T09:00:00"],
      /--at expects an instant/,
    ],
    ["a day for an instant", ["check", goodFile, "--at", "2020-11-13"], /--at expects an instant/],
    ["an impossible instant", ["check", goodFile, "--at", "2020-02-30T09:00Z"], /--at expects an instant/],
    ["an instant out of time", ["check", goodFile, "--at", "1999-12-31T23:59Z"], /--at expects an instant/],
    ["epoch milliseconds", ["check", goodFile, "--at", "1605258000000"], /--at expects an instant/],
    ["the word now", ["check", goodFile, "--at", "now"], /--at expects an instant/],
    ["an empty instant", ["check", goodFile, "--at", ""], /--at expects an instant/],
    ["no instant", ["check", goodFile, "--at"], /^--at expects a value\n/],
    ["an option for an instant", ["check", goodFile, "--at", "--exit-zero"], /^--at expects a value\n/],
    ["the name of no file", ["check", goodFile, "--output", "-"], /--output expects the name of a file/],
    ["no thread", ["check", goodFile, "--workers", "0"], /--workers expects a whole number from 1 to 64/],
    ["half a thread", ["check", goodFile, "--workers", "1.5"], /--workers expects a whole number/],
    [
      "a format of another command",
      ["duties", goodFile, "--format", "lines"],
      /--format expects text or json or ics, not "lines"/,
    ],
    [
      "a format of duties",
      ["check", goodFile, "--format", "ics"],
      /--format expects text or json or html or junit or lines, not "ics"/,
    ],
    [
      "a switch that duties does not take",
      ["duties", goodFile, "--exit-zero"],
      /duties takes no --exit-zero/,
    ],
    ["a previous report", ["check", goodFile, "--previous", goodFile], /check takes no --previous/],
    [
      "a previous board",
      ["duties", goodFile, "--previous", "before.ics"],
      /--previous is the calendar given out before: it goes with --format ics/,
    ],
    ["no file to convert", ["convert"], /convert expects a file/],
    ["an option that convert does not take", ["convert", goodFile, "--at", at], /convert takes no --at/],
    ["a value of a switch", ["check", goodFile, "--exit-zero=yes"], /--exit-zero/],
  ])("exits with 2, says what is wrong, and prints nothing: %s", async (_, args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).toMatch(/upm-rules --help/);
  });

  it("is named whole, not only its first mistake", async () => {
    const { err } = await run(["check", "--lang", "de", "--format", "xml", "--at", "x"]);
    for (const option of ["--lang", "--format", "--at", "a file"]) expect(err).toContain(option);
  });

  it("is noticed before anything is read", async () => {
    const { err } = await run(["check", invalidFile, "--format", "xml"]);
    expect(err).not.toMatch(/^\//m);
  });

  it.each([
    [["check\u001b[31m\u0007\n"]],
    [["explain", "V.\u001b]0;x\u0007\u202e"]],
    [["check", goodFile, "--\u001b[31m"]],
    [["check", goodFile, "--lang", "\u001b[31m\r\u2028"]],
    [["check", goodFile, "--at", "\u009b31m"]],
  ])("is shown without what could move the cursor: %j", async (args) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).not.toMatch(movesTheCursor);
  });
});

describe("explain", () => {
  it.each(["en", "ru"])("lists every clause in the order of the stages: %s", async (lang) => {
    const { code, out, err } = await run(["explain", "--lang", lang]);
    expect([code, err]).toEqual([0, ""]);
    const listed = [...out.matchAll(/^ {2}([IV]+\.[a-z-]+) {2}/gm)].map(([, id]) => id);
    expect(listed).toEqual(clauses.map(({ id }) => id));
    expect(out).not.toMatch(/undefined|\[object/);
  });

  it.each(clauses.map(({ id }) => id))("says what a clause is, in both languages: %s", async (id) => {
    const [english, russian] = await Promise.all(
      ["en", "ru"].map((lang) => run(["explain", id, "--lang", lang])),
    );
    for (const explained of [english, russian]) {
      expect([explained?.code, explained?.err]).toEqual([0, ""]);
      expect(explained?.out.startsWith(`${id}\n`)).toBe(true);
      expect(explained?.out).not.toMatch(/undefined|\[object/);
    }
    expect(russian?.out).toMatch(/[а-я]{4}/);
    expect(english?.out).not.toBe(russian?.out);
  });

  it.each([
    ["accounts-linked", "V.accounts-linked"],
    ["v.accounts-linked", "V.accounts-linked"],
    ["IV.accounts-linked", "V.accounts-linked"],
    ["V.ACCOUNTS-LINKED", "V.accounts-linked"],
    ["V.unheard-of", "upm-rules explain"],
    ["toString", "upm-rules explain"],
    ["", "upm-rules explain"],
  ])("has a hint for a clause that is not there: %j", async (id, hint) => {
    const { code, out, err } = await run(["explain", id]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(hint);
  });
});

describe("schema", () => {
  it("prints the JSON Schema of a festival document", async () => {
    const { code, out, err } = await run(["schema"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.endsWith("}\n")).toBe(true);
    expect(JSON.parse(out)).toEqual(festivalJsonSchema());
  });
});

describe("--help and --version", () => {
  it.each([
    ["--help"],
    ["-h"],
    ["check", "--help"],
    ["duties", "--help"],
    ["explain", "V.unheard-of", "--help"],
  ])("help is printed, and is no mistake: %s %s", async (...args) => {
    const { code, out, err } = await run(args.filter((arg) => arg !== undefined));
    expect([code, err]).toEqual([0, ""]);
    for (const word of [
      "check",
      "convert",
      "duties",
      "explain",
      "schema",
      "--at",
      "--actor",
      "--lang",
      "--format",
      "--output",
      "--exit-zero",
      "--workers",
      "--all",
      "--previous",
      "json, the report exactly; html, a page",
      "ics, a calendar with alarms",
    ])
      expect(out).toContain(word);
  });

  it("the version is that of the package", async () => {
    expect(await run(["--version"])).toEqual({
      code: 0,
      signal: null,
      out: `${manifest.version}\n`,
      err: "",
    });
  });
});
