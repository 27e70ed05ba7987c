import assert from "node:assert/strict";
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { checkCandidateSchool } from "upm-rules/effect";
import { college, schools } from "../map.mjs";
import { askDrives, askLibrary, festival } from "./ask-library.mjs";

/** @type {Record<string, number | "unreachable">} */
const known = {
  near: 199,
  far: 6353,
  "at-the-limit": 1800,
  "fraction-over": 1800,
  "just-over": 1801,
  "one-way": 897,
  "across-the-river": "unreachable",
  "own-roads": "unreachable",
};
// Each of these makes the engine refuse a request, whoever else is asked about in it.
const unknown = ["beyond-the-engine", "own-roads-far-away", "on-the-tile-edge", "without-road"];

it("has one copy of Effect: services of two would not know each other", () => {
  const library = realpathSync(fileURLToPath(import.meta.resolve("upm-rules/effect")));
  const copies = [library, import.meta.filename].map((from) =>
    createRequire(from).resolve("effect/package.json"),
  );
  assert.equal(copies[0], copies[1]);
});

it("has the places of the map in its festival", () => {
  assert.deepEqual(festival.venues[0]?.location, placeOf(college));
  assert.deepEqual(
    festival.schools.map(({ location }) => location),
    Object.values(schools).map(placeOf),
  );
  assert.deepEqual(
    festival.venues[0]?.candidateSchools,
    festival.schools.map(({ id }) => id),
  );
});

it("has all drives that the engine knows from one request", async () => {
  const reached = Object.keys(known).filter((school) => known[school] !== "unreachable");
  const { drives, requests } = await askDrives(reached);
  assert.deepEqual(
    drives,
    reached.map((school) => known[school]),
  );
  assert.equal(requests, 1);
});

it("asks once more for those that it finds no way to, and for no others", async () => {
  const { drives, requests } = await askDrives(Object.keys(known));
  assert.deepEqual(drives, Object.values(known));
  const unreachable = drives.filter((drive) => drive === "unreachable").length;
  // The engine refuses a matrix in which there is no way at all, so that one is asked for in parts.
  assert.ok(requests <= 2 * unreachable, `${requests} requests`);
});

it("leaves unknown what the engine refuses, and has the drives to all others in the same batch", async () => {
  const asked = [...unknown.slice(0, 2), ...Object.keys(known), ...unknown.slice(2)];
  const { drives, requests } = await askDrives(asked);
  assert.deepEqual(
    drives,
    asked.map((school) => known[school]),
  );
  assert.ok(requests < 2 * asked.length, `${requests} requests for ${asked.length} schools`);
});

describe("a candidate school", () => {
  /** @type {[string, string, "allowed" | "refused"][]} */
  const outcomes = [
    ["near", "near", "allowed"],
    ["exactly half an hour away", "at-the-limit", "allowed"],
    ["a second farther", "just-over", "refused"],
    ["far only on the way back", "one-way", "allowed"],
    ["on roads of its own", "own-roads", "refused"],
  ];
  for (const [what, school, outcome] of outcomes) {
    it(`${what} is ${outcome}`, async () => {
      const { found } = await askLibrary(checkCandidateSchool({ venue: "college", school }));
      assert.equal(found.outcome, outcome);
      assert.deepEqual(
        found.findings.map(({ clause, status, details }) => ({ clause, status, details })),
        outcome === "allowed" ? [] : [tooFar(known[school])],
      );
    });
  }

  it("is too far where only the way back is short", async () => {
    const [venue] = festival.venues;
    assert.ok(venue);
    const over = {
      ...festival,
      venues: [{ ...venue, location: placeOf(schools.oneWay) }],
      schools: festival.schools.map((school) => ({ ...school, location: placeOf(college) })),
    };
    const { found } = await askLibrary(checkCandidateSchool({ venue: "college", school: "one-way" }), {
      over,
    });
    assert.deepEqual(found.findings[0]?.details, tooFar(2582).details);
  });
});

/** @param {number | "unreachable" | undefined} drive */
function tooFar(drive) {
  const details = { competencies: ["soldering"], drive, limit: 1800, source: "valhalla" };
  return { clause: "II.drive-time", status: "violated", details };
}

/** @param {import("../map.mjs").Place} place */
function placeOf({ lat, lon }) {
  return { lat, lon };
}
