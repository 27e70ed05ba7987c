import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { startEngine } from "../engine.mjs";
import { festival, festivalFile } from "./ask-library.mjs";
import { fillInto, runFill } from "./run-fill.mjs";
import { withServer } from "./with-server.mjs";

/** @type {Awaited<ReturnType<typeof startEngine>>} */
let engine;
/** @type {string[]} */
let withEngine;
before(async () => {
  engine = await startEngine();
  withEngine = ["--engine", engine.url];
});
after(async () => await engine.close());

const unknown = ["beyond-the-engine", "on-the-tile-edge", "own-roads-far-away", "without-road"];

/**
 * The festival with some candidates, with drive times, and agreements about the schools of some.
 *
 * @param {readonly string[]} candidateSchools
 * @param {readonly object[]} driveTimes
 * @param {readonly string[]} agreed
 */
function documentWith(candidateSchools, driveTimes = [], agreed = []) {
  const agreements = agreed.map((school) => ({ school, venue: "college", competencies: ["soldering"] }));
  const venues = festival.venues.map((venue) => ({ ...venue, candidateSchools }));
  return { ...festival, venues, driveTimes, agreements };
}

/** @param {string} school @param {number | string} seconds */
const drive = (school, seconds) => ({ venue: "college", school, seconds });

/** @param {object} document */
const pretty = (document) => `${JSON.stringify(document, null, 2)}\n`;

describe("what is filled in", () => {
  it("is every drive that the engine knows, and nothing else of the document changes", async () => {
    const document = documentWith(
      ["one-way", "own-roads", "without-road", "near"],
      [],
      ["just-over", "near"],
    );
    const { code, written, stdout } = await fillInto(document, withEngine);
    const driveTimes = [
      drive("just-over", 1801),
      drive("near", 199),
      drive("one-way", 897),
      drive("own-roads", "unreachable"),
    ];
    assert.equal(written, pretty({ ...document, driveTimes }));
    assert.equal(code, 0);
    assert.equal(stdout, "");
  });

  it("is asked for in one request", async () => {
    let requests = 0;
    const pair = { time: 60, distance: 1 };
    const { stderr } = await withServer(
      (_, response) => {
        requests += 1;
        response.end(JSON.stringify({ sources_to_targets: [[pair, pair, pair]] }));
      },
      (url) => fillInto(documentWith(["near", "far"], [], ["just-over"]), ["--engine", url]),
    );
    assert.equal(stderr, "3 filled, 0 unreachable, 0 unknown, 0 kept\n");
    assert.equal(requests, 1);
  });

  it("is told, each drive that stays unknown with the reason", async () => {
    const places = documentWith(["near", "own-roads", "far", ...unknown], [drive("at-the-limit", 1700)]);
    const schools = festival.schools.map(({ location, ...school }) => {
      if (school.id === "without-road") return school;
      return { ...school, location: school.id === "far" ? null : location };
    });
    const { code, stderr } = await fillInto({ ...places, schools }, withEngine);
    assert.deepEqual(stderr.trimEnd().split("\n"), [
      "college/beyond-the-engine: left out, the engine does not know the drive",
      "college/far: left out, the school has no location",
      "college/on-the-tile-edge: left out, the engine does not know the drive",
      "college/own-roads-far-away: left out, the engine does not know the drive",
      "college/without-road: left out, the school has no location",
      "1 filled, 1 unreachable, 5 unknown, 1 kept",
    ]);
    assert.equal(code, 0);
  });

  it("is nothing where the venue has no location", async () => {
    const { venues, ...rest } = documentWith(["near"]);
    const document = { ...rest, venues: venues.map((venue) => ({ ...venue, location: null })) };
    const { code, written, stderr } = await fillInto(document, withEngine);
    assert.deepEqual(JSON.parse(written ?? ""), document);
    assert.match(stderr, /^college\/near: left out, the venue has no location\n0 filled/);
    assert.equal(code, 0);
  });
});

describe("drive times that are there already", () => {
  const there = [
    drive("without-road", 60),
    { seconds: 60, school: "near", venue: "college" },
    drive("far", 60),
  ];
  const document = documentWith(["near", "just-over", "without-road"], there);

  it("are kept", async () => {
    const { written, stderr } = await fillInto(document, withEngine);
    assert.deepEqual(JSON.parse(written ?? "").driveTimes, [
      drive("far", 60),
      drive("just-over", 1801),
      drive("near", 60),
      drive("without-road", 60),
    ]);
    assert.match(stderr, /^1 filled, 0 unreachable, 0 unknown, 3 kept\n$/);
  });

  it("keep their keys in order", async () => {
    const { written } = await fillInto(document, withEngine);
    assert.ok(
      written?.includes(
        pretty(there[1] ?? {})
          .trim()
          .replaceAll("\n", "\n    "),
      ),
    );
  });

  it("are asked for anew, of pairs that matter, with --again", async () => {
    const { written, stderr } = await fillInto(document, [...withEngine, "--again"]);
    assert.deepEqual(JSON.parse(written ?? "").driveTimes, [
      drive("far", 60),
      drive("just-over", 1801),
      drive("near", 199),
    ]);
    assert.match(stderr, /^college\/without-road: .*\n2 filled, 0 unreachable, 1 unknown, 1 kept\n$/);
  });
});

describe("without options", () => {
  it("starts an engine of its own, and writes to standard output", async () => {
    const file = fileURLToPath(festivalFile);
    const { code, stdout, stderr } = await runFill([file]);
    const { driveTimes } = /** @type {import("upm-rules").Festival} */ (JSON.parse(stdout));
    assert.deepEqual(
      [...driveTimes.map(({ school }) => school), ...unknown].sort(),
      festival.schools.map(({ id }) => id).sort(),
    );
    assert.equal(stdout, pretty({ ...JSON.parse(await readFile(file, "utf8")), driveTimes }));
    assert.match(stderr, /4 unknown, 0 kept\n$/);
    assert.equal(code, 0);
  });
});
