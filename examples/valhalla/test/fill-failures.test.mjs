import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readArguments } from "../fill-arguments.mjs";
import { festival } from "./ask-library.mjs";
import { fillInto } from "./run-fill.mjs";
import { withServer } from "./with-server.mjs";

const usage = "npm run fill -- FESTIVAL.json [--output FILE] [--engine URL] [--again]";

describe("what cannot be filled leaves the output as it was", () => {
  it("an engine that nobody runs", async () => {
    const run = await fillInto(festival, ["--engine", "http://127.0.0.1:9/secret"], "before");
    assert.match(run.stderr, /^http:\/\/127\.0\.0\.1:9: the drive time could not be had: .*\n$/);
    assertFailed(run);
  });

  it("an engine that is none", async () => {
    const run = await withServer(
      (_, response) => response.end("<html>"),
      (url) => fillInto(festival, ["--engine", url], "before"),
    );
    assert.match(run.stderr, /^http:\/\/127\.0\.0\.1:\d+: the drive time could not be had: .*\n$/);
    assertFailed(run);
  });

  it("an invalid document, of which every mistake is told", async () => {
    const { format, ...lists } = festival;
    const driveTimes = [{ venue: "college", school: "near", seconds: -1 }];
    const run = await fillInto({ ...lists, driveTimes, "\u001b[2J": 1 }, [], "before");
    assert.deepEqual(run.stderr.trimEnd().split("\n").map(pointerOf), [
      "/ [2J",
      "/driveTimes/0/seconds",
      "/format",
    ]);
    assertFailed(run);
  });

  it("a document that is not there", async () => {
    const run = await fillInto(undefined, [], "before");
    assert.match(run.stderr, /^cannot read .*festival\.json: no such file or directory\n$/);
    assertFailed(run);
  });

  it("a document that is not JSON", async () => {
    const run = await fillInto("{", [], "before");
    assert.equal(run.stderr, ": expected JSON in UTF-8\n");
    assertFailed(run);
  });

  it("an output that cannot be written", async () => {
    const regions = festival.regions.map((region) => ({ ...region, venues: [] }));
    const run = await fillInto({ ...festival, regions, venues: [] }, ["--output", "/"], "before");
    assert.match(run.stderr, /^cannot write \/: .+\n$/);
    assertFailed(run);
  });

  it("an option that there is not", async () => {
    const run = await fillInto(festival, ["--agian"], "before");
    assert.equal(run.stderr, `Unknown option '--agian'\n${usage}\n`);
    assertFailed(run);
  });
});

describe("arguments", () => {
  const file = "festival.json";
  /** @type {[string, string[], string][]} */
  const mistakes = [
    ["no document", [], "expected one document, not 0"],
    ["two documents", [file, file], "expected one document, not 2"],
    ["no name of a file", [file, "--output="], "--output expects the name of a file"],
    [
      "no URL of an engine",
      [file, "--engine", "localhost:8002"],
      "--engine expects a URL, such as http://localhost:8002",
    ],
  ];
  for (const [what, args, line] of mistakes) {
    it(`are wrong with ${what}`, () => assert.throws(() => readArguments(args), { lines: [line, usage] }));
  }

  it("are a document, and whatever else", () => {
    assert.deepEqual(readArguments([file, "--output", "x", "--engine", "https://x/y", "--again"]), {
      file,
      output: "x",
      engine: "https://x/y",
      again: true,
    });
  });
});

/** @param {{ code: number, stdout: string, written: string | undefined }} run */
function assertFailed(run) {
  assert.deepEqual([run.code, run.stdout, run.written], [2, "", "before"]);
}

/** @param {string} line */
function pointerOf(line) {
  return line.split(":")[0];
}
