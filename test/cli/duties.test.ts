import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { duties as boardOf, type Duty } from "../../src/festival/duties.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { at, documentIn, exampleFile, goodFile, invalidFile, run, temporaryFolder } from "./run-command.js";
import { type About, ownerIn } from "./who-owes.js";

const folder = temporaryFolder();
const example = documentIn(exampleFile);
const boardOfFile = (file: string, as: string) => boardOf(decodeFestival(documentIn(file)), { at: as });
const printed = (duties: readonly Duty[], as: string) =>
  `${JSON.stringify({ format: "upm-duties/1", regulation: "upm-2020", at: new Date(as).toISOString(), duties }, null, 2)}\n`;

describe("duties --format json", () => {
  it.each([
    ["example", exampleFile, at],
    ["example, before anything", exampleFile, "2020-01-01T00:00Z"],
    ["example, after everything", exampleFile, "2021-06-01T00:00+03:00"],
    ["small", goodFile, at],
    ["small with breaches", goodFile.replace("all-good", "broken-in-ten-ways"), "2020-11-20T09:00:00Z"],
  ])("prints exactly the board of the API: %s", async (_, file, as) => {
    const { out, err, code } = await run(["duties", file, "--at", as, "--format", "json"]);
    expect(out).toBe(printed(boardOfFile(file, as), as));
    expect([code, err]).toEqual([0, ""]);
  });

  it("is the same whatever the language of the text", async () => {
    const args = ["duties", exampleFile, "--at", at, "--format", "json"];
    expect(await run([...args, "--lang", "ru"])).toEqual(await run([...args, "--lang", "en"]));
  });

  it("has the state that the report finds, and nothing of what the report does not", async () => {
    const board: readonly Duty[] = JSON.parse(
      (await run(["duties", exampleFile, "--at", at, "--format", "json"])).out,
    ).duties;
    const { findings } = JSON.parse((await run(["check", exampleFile, "--at", at, "--format", "json"])).out);
    const said = ({ clause, actor, subject }: About, state: string) =>
      `${clause} ${actor} ${subject.kind} ${subject.id} ${state}`;
    const open = board.filter(({ state }) => !["done", "not-applicable"].includes(state));
    const clauses = new Set(board.map(({ clause }) => clause));
    expect(open.map((duty) => said(duty, duty.state)).sort()).toEqual(
      (findings as (About & { status: string })[])
        .filter(({ clause }) => clauses.has(clause))
        .map((finding) => said(finding, finding.status))
        .sort(),
    );
  });

  it("takes standard input for -", async () => {
    const input = readFileSync(exampleFile);
    const args = ["--at", at, "--format", "json"];
    const piped = await run(["duties", "-", ...args], { input });
    expect(piped).toEqual(await run(["duties", exampleFile, ...args]));
    expect(piped.code).toBe(0);
  });

  it("is as of now where no instant is given", async () => {
    const before = Date.now();
    const { out } = await run(["duties", goodFile, "--format", "json"]);
    const judged = Date.parse(JSON.parse(out).at);
    expect(judged).toBeGreaterThanOrEqual(before);
    expect(judged).toBeLessThanOrEqual(Date.now());
  });
});

describe("duties --actor", () => {
  const actors = { region: "regional-operator", venue: "venue", school: "school" } as const;
  const ownerOf = ownerIn(example);

  it.each([
    ["region", "RU-MUR"],
    ["region", "RU-SVE"],
    ["venue", "venue-srk-1"],
    ["venue", "venue-ekb-3"],
    ["school", "school-msk-548"],
    ["school", "school-ust-1"],
  ] as const)("is what one of them owes, and nothing else: %s %s", async (kind, id) => {
    const args = ["duties", exampleFile, "--at", at, "--actor", `${kind}:${id}`];
    const { out, code } = await run([...args, "--format", "json"]);
    const owed = boardOfFile(exampleFile, at).filter(
      (duty) => duty.actor === actors[kind] && ownerOf(duty as About) === id,
    );
    expect(owed.length).toBeGreaterThan(0);
    expect([code, out]).toEqual([0, printed(owed, at)]);
    expect((await run(args)).code).toBe(0);
  });

  it("shares out the whole board: every duty is owed by one", async () => {
    const board = boardOfFile(exampleFile, at);
    expect(board.filter((duty) => duty.owedBy !== ownerOf(duty as About))).toEqual([]);
  });

  it("tells a region, a venue and a school of one id apart", async () => {
    const renamed = JSON.parse(readFileSync(goodFile, "utf8"), (_, value) =>
      ["RU-SVE", "venue-1", "school-1"].includes(value) ? "x" : value,
    );
    const file = folder.file("one-id.json", JSON.stringify(renamed));
    for (const kind of ["region", "venue", "school"] as const) {
      const args = ["duties", file, "--at", at, "--actor", `${kind}:x`, "--format", "json"];
      const owed: readonly Duty[] = JSON.parse((await run(args)).out).duties;
      expect(new Set(owed.map(({ actor }) => actor))).toEqual(new Set([actors[kind]]));
    }
  });

  it("may have any id after the first colon", async () => {
    const id = "venue:1 \u001b,-";
    const renamed = JSON.parse(readFileSync(goodFile, "utf8"), (_, value) =>
      value === "venue-1" ? id : value,
    );
    const file = folder.file("colon.json", JSON.stringify(renamed));
    const { out, code } = await run([
      "duties",
      file,
      "--at",
      at,
      "--actor",
      `venue:${id}`,
      "--format",
      "json",
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out).duties.length).toBeGreaterThan(5);
  });

  it("is empty, and no mistake, for one that owes nothing", async () => {
    const document = documentIn(goodFile);
    const idle = { ...document.schools[0], id: "school-idle" };
    const file = folder.file(
      "idle.json",
      JSON.stringify({ ...document, schools: [...document.schools, idle] }),
    );
    for (const lang of ["en", "ru"]) {
      const { out, code, err } = await run([
        "duties",
        file,
        "--at",
        at,
        "--actor",
        "school:school-idle",
        "--lang",
        lang,
      ]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe("bad usage of duties", () => {
  const taken = "region:ID, venue:ID or school:ID";
  it.each<[string, readonly string[], string]>([
    ["no file", [], "duties expects a file"],
    ["two files", [goodFile, exampleFile], "one operand, not 2"],
    ["an unknown kind of actor", [goodFile, "--actor", "parent:parent-1"], taken],
    ["a kind by its name in the report", [goodFile, "--actor", "regional-operator:RU-SVE"], taken],
    ["a kind of another case", [goodFile, "--actor", "Venue:venue-1"], taken],
    ["an id without a kind", [goodFile, "--actor", "venue-1"], taken],
    ["a kind without an id", [goodFile, "--actor", "venue:"], taken],
    ["a kind alone", [goodFile, "--actor", "school"], taken],
    ["an empty actor", [goodFile, "--actor", ""], taken],
    ["no actor", [goodFile, "--actor"], "--actor"],
    [
      "a venue that is not in the document",
      [goodFile, "--actor", "venue:venue-3"],
      'no venue "venue-3" in the document',
    ],
    ["a school for a venue", [goodFile, "--actor", "venue:school-1"], 'no venue "school-1"'],
    ["a region that is not there", [goodFile, "--actor", "region:RU-MOW"], 'no region "RU-MOW"'],
    ["a school of another case", [goodFile, "--actor", "school:SCHOOL-1"], 'no school "SCHOOL-1"'],
    ["an id with a space before it", [goodFile, "--actor", "school: school-1"], 'no school " school-1"'],
    ["a name of JavaScript's", [goodFile, "--actor", "school:__proto__"], 'no school "__proto__"'],
    [
      "--output, which only check takes",
      [goodFile, "--output", join(folder.path, "board.txt")],
      "takes no --output",
    ],
    ["--exit-zero, which only check takes", [goodFile, "--exit-zero"], "takes no --exit-zero"],
    ["a format of check's only", [goodFile, "--format", "junit"], "--format expects"],
    ["an unknown language", [goodFile, "--lang", "de"], "--lang expects en or ru"],
    ["an instant without offset", [goodFile, "--at", "2020-11-13T09:00:00"], "--at expects an instant"],
    ["a file that is not there", [join(folder.path, "none.json")], "there is no such file"],
  ])("exits with 2, says what is wrong, and prints nothing: %s", async (_, args, message) => {
    for (const format of [[], ["--format", "json"]]) {
      const { code, out, err } = await run(["duties", ...args, ...(args.includes("--format") ? [] : format)]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(message);
    }
  });

  it("is named whole, before anything is read", async () => {
    const { err } = await run([
      "duties",
      invalidFile,
      "--lang",
      "de",
      "--format",
      "xml",
      "--at",
      "x",
      "--actor",
      "y",
    ]);
    for (const option of ["--lang", "--format", "--at", "--actor"]) expect(err).toContain(option);
    expect(err).not.toMatch(/^\//m);
  });

  it("is an --actor of check, explain and schema", async () => {
    for (const args of [["check", goodFile], ["explain"], ["schema"]]) {
      const { code, out, err } = await run([...args, "--actor", "venue:venue-1"]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(`${args[0]} takes no --actor`);
    }
  });
});

describe("the exit code of duties", () => {
  it.each([
    ["0 whatever is overdue", [exampleFile, "--at", "2021-06-01T00:00Z"], 0],
    ["0 with nothing done yet", [exampleFile, "--at", "2020-01-01T00:00Z"], 0],
    ["2 for an invalid document", [invalidFile, "--at", at], 2],
    ["2 for an invalid document and an actor that is not there", [invalidFile, "--actor", "venue:none"], 2],
  ])("is %s", async (_, args, expected) => {
    for (const format of ["text", "json"]) {
      const { code, out, err } = await run(["duties", ...args, "--format", format]);
      expect(code).toBe(expected);
      if (expected === 0) expect(err).toBe("");
      else {
        expect(out).toBe("");
        expect(err).toBe((await run(["check", invalidFile, "--at", at])).err);
      }
    }
  });
});
