import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { layerOfSources } from "../../../src/services/layer-of-sources.js";
import type { SourcesOptions } from "../../../src/services/sources.js";
import { driveTable } from "../../../src/services/travel-times/drive-table.js";
import { straightLine } from "../../../src/services/travel-times/straight-line.js";
import { valhalla } from "../../../src/services/travel-times/valhalla.js";
import { TravelTimes } from "../../../src/services/travel-times.js";
import { checkCandidateSchool } from "../../../src/stages/2-candidate-schools/effect.js";
import { college, school } from "./college-in-komi.js";
import { countedSources } from "./counted-sources.js";
import { type FakeFetch, fakeFetch, fakeValhalla } from "./fake-fetch.js";
import { numbers, place } from "./places.js";
import { matrixAskedIn } from "./valhalla-api.js";

/** The drive to a school takes as many seconds as its number. */
const seconds = (_: number, to: number) => to;
const by = (fake: FakeFetch, options = {}) =>
  valhalla({ url: "http://engine", fetch: fake.fetch, ...options });
const matrices = ({ requests }: FakeFetch) => requests.map(({ body = "" }) => matrixAskedIn(body));
const drive = (school: string, venue = "college") => TravelTimes.use((times) => times.drive(venue, school));

function run<A, E>(
  effect: Effect.Effect<A, E, TravelTimes>,
  sources = countedSources(),
  options: SourcesOptions = {},
) {
  return Effect.runPromise(Effect.provide(effect, layerOfSources(sources.sources, options)));
}

describe("1,000 candidate schools of one venue that are checked at the same time", () => {
  const schools = numbers(1000, 1300);
  const checkAll = async (fake: FakeFetch, options: { readonly maxPairs?: number } = {}, turns = 0) => {
    const counted = countedSources({ turnsForSchools: turns });
    const checks = Effect.forEach(
      schools,
      (n) => checkCandidateSchool({ venue: "college", school: `school-${n}` }),
      { concurrency: "unbounded" },
    );
    const layer = layerOfSources(counted.sources, { travelTimes: [by(fake, options)] });
    const verdicts = await Effect.runPromise(Effect.provide(checks, layer));
    return { verdicts, calls: counted.calls };
  };

  it("are judged by their own drives", async () => {
    const { verdicts } = await checkAll(fakeValhalla(seconds));
    const drives = verdicts.map(({ findings }) => {
      const found = findings.find(({ clause }) => clause === "II.drive-time");
      return found?.status === "violated" && found.clause === "II.drive-time" ? found.details?.drive : "near";
    });
    expect(drives).toStrictEqual(schools.map((n) => (n > 1800 ? n : "near")));
  });

  it("take one look-up of the venue, and two of 500 schools each", async () => {
    const { calls } = await checkAll(fakeValhalla(seconds));
    expect(calls["venues"]).toStrictEqual([1]);
    expect(calls["schools"]).toStrictEqual([500, 500]);
  });

  it("take one matrix, or as many as its most pairs make necessary, with each drive once", async () => {
    const one = fakeValhalla(seconds);
    await checkAll(one);
    expect(
      matrices(one)
        .flatMap(({ to }) => to)
        .sort((a, b) => a - b),
    ).toStrictEqual(schools);
    expect(one.requests.length).toBeLessThanOrEqual(2);
    const several = fakeValhalla(seconds);
    await checkAll(several, { maxPairs: 70 });
    expect(matrices(several).every(({ from, to }) => from.length === 1 && to.length <= 70)).toBe(true);
    expect(
      matrices(several)
        .flatMap(({ to }) => to)
        .sort((a, b) => a - b),
    ).toStrictEqual(schools);
    expect(several.requests.length).toBeLessThanOrEqual(Math.ceil(500 / 70) * 2);
  });

  it("take no more than 4 requests at a time, be the schools found at once or in parts", async () => {
    for (const turns of [0, 10]) {
      const fake = fakeValhalla(seconds, 30);
      await checkAll(fake, { maxPairs: 25 }, turns);
      expect(fake.mostAtOnce()).toBeLessThanOrEqual(4);
    }
  });
});

describe("the drives that the application knows itself", () => {
  const own = countedSources({
    driveTimes: (pair) => (pair.school === "school-2" ? undefined : { ...pair, seconds: 600 }),
  });

  it("come first: only those that it does not know are asked for", async () => {
    const fake = fakeValhalla(seconds);
    const all = Effect.all(
      [1, 2, 3].map((n) => drive(`school-${n}`)),
      { concurrency: "unbounded" },
    );
    expect(await run(all, own, { travelTimes: [by(fake)] })).toStrictEqual([
      { drive: 600 },
      { drive: 2, source: "valhalla" },
      { drive: 600 },
    ]);
    expect(matrices(fake)).toStrictEqual([{ from: [0], to: [2] }]);
    expect(own.calls["driveTimes"]).toStrictEqual([3]);
  });

  it("are all there is where no origin is given", async () => {
    expect(await run(drive("school-1"), own)).toStrictEqual({ drive: 600 });
    expect(await run(drive("school-2"), own)).toBeUndefined();
    expect(await run(drive("school-1"), own, { travelTimes: [] })).toStrictEqual({ drive: 600 });
  });

  it("may be that there is no road, which no origin is asked about", async () => {
    const fake = fakeValhalla(seconds);
    const island = countedSources({ driveTimes: (pair) => ({ ...pair, seconds: "unreachable" }) });
    expect(await run(drive("school-1"), island, { travelTimes: [by(fake)] })).toStrictEqual({
      drive: "unreachable",
    });
    expect(fake.requests).toHaveLength(0);
  });

  it("may be missed where an origin knows, and only there, when they cannot be had", async () => {
    const broken = countedSources({
      driveTimes: () => {
        throw new Error("no connection");
      },
    });
    expect(await run(drive("school-7"), broken, { travelTimes: [by(fakeValhalla(seconds))] })).toMatchObject({
      drive: 7,
    });
    const line = { travelTimes: [straightLine({ topSpeedKmh: 110 })] };
    expect(await run(Effect.flip(drive("school-7")), broken, line)).toMatchObject({ kind: "drive-time" });
  });
});

describe("several origins", () => {
  it("are asked in their order, where the application does not know", async () => {
    const table = driveTable([{ venue: "college", school: "school-1", seconds: 100 }]);
    const fake = fakeValhalla(seconds);
    const both = Effect.all(
      [1, 2, 3].map((n) => drive(`school-${n}`)),
      { concurrency: "unbounded" },
    );
    const own = countedSources({
      driveTimes: (pair) => (pair.school === "school-2" ? { ...pair, seconds: 600 } : undefined),
    });
    expect(await run(both, own, { travelTimes: [table, by(fake)] })).toStrictEqual([
      { drive: 100, source: "table" },
      { drive: 600 },
      { drive: 3, source: "valhalla" },
    ]);
  });
});

describe("an application without a function for drives", () => {
  it("needs none where there is an origin", async () => {
    const line = { travelTimes: [straightLine({ topSpeedKmh: 110 })] };
    expect(await run(drive("school-900"), countedSources(), line)).toMatchObject({ source: "straight-line" });
  });

  it("is told of it where there is no origin", async () => {
    for (const options of [{}, { travelTimes: [] }]) {
      const { reason } = await run(Effect.flip(drive("school-1")), countedSources(), options);
      expect(reason).toContain("driveTimes");
    }
  });
});

describe("a school that moves", () => {
  it("has its drive asked for anew, though that to its old place is remembered", async () => {
    const fake = fakeValhalla((_, to) => to * 100);
    let where = place(1);
    const moving = countedSources({ schools: () => ({ ...school(1), location: where }) });
    const program = Effect.gen(function* () {
      const before = [yield* drive("school-1"), yield* drive("school-1")];
      where = place(2);
      const after = yield* drive("school-1");
      where = place(1);
      return [...before, after, yield* drive("school-1")];
    });
    const drives = await run(program, moving, { travelTimes: [by(fake)] });
    expect(drives.map((time) => time?.drive)).toStrictEqual([100, 100, 200, 100]);
    expect(fake.requests).toHaveLength(2);
  });

  it("shares the drive with another one at the same place", async () => {
    const fake = fakeValhalla(seconds);
    const same = countedSources({ schools: (id) => ({ ...school(5), id }) });
    const both = Effect.all([drive("school-a"), drive("school-b")], { concurrency: "unbounded" });
    expect(await run(both, same, { travelTimes: [by(fake)] })).toMatchObject([{ drive: 5 }, { drive: 5 }]);
    expect(matrices(fake)).toStrictEqual([{ from: [0], to: [5] }]);
  });
});

describe("the locations of a venue and a school", () => {
  it("are looked up at the same time", async () => {
    const { sources } = countedSources();
    let schoolWasAskedFor = () => {};
    const asked = new Promise<void>((resolve) => {
      schoolWasAskedFor = resolve;
    });
    const waiting: typeof sources = {
      ...sources,
      venues: async () => {
        await Promise.race([asked, new Promise((_, reject) => setTimeout(reject, 500))]);
        return [college];
      },
      schools: () => {
        schoolWasAskedFor();
        return [school(7)];
      },
    };
    const layer = layerOfSources(waiting, { travelTimes: [by(fakeValhalla(seconds))] });
    expect(await Effect.runPromise(Effect.provide(drive("school-7"), layer))).toMatchObject({ drive: 7 });
  });
});

describe("several venues", () => {
  it("share a matrix where their schools are the same", async () => {
    const fake = fakeValhalla((from, to) => from * 100 + to);
    const two = countedSources({
      venues: (id) => ({ ...college, id, location: place(Number(id)) }),
    });
    const pairs = numbers(2, 1).flatMap((venue) => numbers(3, 11).map((n) => [venue, n] as const));
    const all = Effect.forEach(pairs, ([venue, n]) => drive(`school-${n}`, `${venue}`), {
      concurrency: "unbounded",
    });
    const drives = await run(all, two, { travelTimes: [by(fake)] });
    expect(drives.map((time) => time?.drive)).toStrictEqual([111, 112, 113, 211, 212, 213]);
    expect(matrices(fake)).toStrictEqual([{ from: [1, 2], to: [11, 12, 13] }]);
  });
});

describe("an engine that fails", () => {
  it("makes the verdict of a check unavailable, and no refusal", async () => {
    const fake = fakeFetch(() => ({ status: 403, text: "" }));
    const layer = layerOfSources(countedSources().sources, { travelTimes: [by(fake)] });
    const check = checkCandidateSchool({ venue: "college", school: "school-1" });
    expect(await Effect.runPromise(Effect.flip(Effect.provide(check, layer)))).toMatchObject({
      _tag: "Unavailable",
      kind: "drive-time",
    });
  });
});

it("the places of a drive are looked up once, however many origins want their locations", async () => {
  const silent = fakeValhalla(() => ({ refused: 171 }));
  const counted = countedSources({ driveTimes: () => undefined });
  const travelTimes = [by(silent), straightLine({ topSpeedKmh: 110 }), by(silent)];
  await run(drive("school-1"), counted, { travelTimes });
  expect([counted.calls["venues"], counted.calls["schools"]]).toStrictEqual([[1], [1]]);
});
