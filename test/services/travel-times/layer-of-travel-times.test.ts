import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import type { DriveTime } from "../../../src/model/drive-time.js";
import type { Location } from "../../../src/model/location.js";
import type { School } from "../../../src/model/school.js";
import { layerForTests, type RecordsForTests } from "../../../src/services/layer-for-tests.js";
import { driveTable } from "../../../src/services/travel-times/drive-table.js";
import { layerOfTravelTimes } from "../../../src/services/travel-times/layer-of-travel-times.js";
import { straightLine } from "../../../src/services/travel-times/straight-line.js";
import type { TravelTimesFrom } from "../../../src/services/travel-times/travel-times-from.js";
import { valhalla } from "../../../src/services/travel-times/valhalla.js";
import { type TravelTime, TravelTimes } from "../../../src/services/travel-times.js";
import type { DriveAtLeast } from "../../../src/stages/2-candidate-schools/drive-time.js";
import { college, school } from "./college-in-komi.js";
import { type FakeFetch, fakeFetch, fakeValhalla } from "./fake-fetch.js";
import type { Says } from "./valhalla-api.js";

const places = { venues: [college], schools: [school(1), school(2)] };

/** The drive from the college to school 1, by some origins. */
function drive(origins: readonly TravelTimesFrom[], records: RecordsForTests = places) {
  return TravelTimes.use((times) => times.drive("college", "school-1")).pipe(
    Effect.provide(layerOfTravelTimes(origins)),
    Effect.provide(layerForTests(records)),
  );
}
const known = (...args: Parameters<typeof drive>) => Effect.runPromise(drive(...args));
const failure = (...args: Parameters<typeof drive>) => Effect.runPromise(Effect.flip(drive(...args)));

/** An engine, and what it was asked. */
const by = (fake: FakeFetch) => valhalla({ url: "http://engine", fetch: fake.fetch, retries: 0 });
const saying = (says: Says) => fakeValhalla(says);
const failing = (status = 403) => fakeFetch(() => ({ status, text: "" }));

const table = (seconds: DriveTime["seconds"]) =>
  driveTable([{ venue: "college", school: "school-1", seconds }]);
const elsewhere = driveTable([{ venue: "college", school: "school-2", seconds: 1 }]);
/** A line so slow, or so fast, that its bound is far above, or far below, that of others. */
const [slow, fast] = [straightLine({ topSpeedKmh: 1 }), straightLine({ topSpeedKmh: 200 })];

describe("the first origin that knows how long a drive takes", () => {
  it("counts, and none after it is asked", async () => {
    const fake = saying(() => 900);
    expect(await known([table(600), by(fake)])).toStrictEqual({ drive: 600, source: "table" });
    expect(fake.requests).toHaveLength(0);
    expect(await known([by(fake), table(600)])).toStrictEqual({ drive: 900, source: "valhalla" });
    expect(fake.requests).toHaveLength(1);
  });

  it("may be one that knows of no way: none after it is asked either", async () => {
    const fake = saying(() => null);
    expect(await known([by(fake), table(600)])).toStrictEqual({ drive: "unreachable", source: "valhalla" });
    expect(await known([table("unreachable"), by(saying(() => 900))])).toStrictEqual({
      drive: "unreachable",
      source: "table",
    });
  });

  it("may know that it takes no time", async () => {
    expect(await known([table(0), by(saying(() => 900))])).toStrictEqual({ drive: 0, source: "table" });
    expect(await known([by(saying(() => 0)), table(600)])).toStrictEqual({ drive: 0, source: "valhalla" });
  });

  it("comes after those that know nothing of it, or only a bound, however great", async () => {
    const fake = saying(() => ({ refused: 171 }));
    const origins = [elsewhere, by(fake), slow, table(600)];
    expect(await known(origins)).toStrictEqual({ drive: 600, source: "table" });
    expect(fake.requests).toHaveLength(1);
  });
});

describe("where no origin knows how long a drive takes", () => {
  const far: RecordsForTests = { ...places, schools: [{ ...school(1), location: { lat: 62, lon: 50 } }] };
  const atLeast = async (origins: readonly TravelTimesFrom[]) => {
    const { drive, source } = (await known(origins, far)) as TravelTime;
    expect(source).toBe("straight-line");
    return (drive as DriveAtLeast).atLeast;
  };

  it("the greatest lower bound counts, wherever it stands", async () => {
    const greatest = await atLeast([slow]);
    expect(greatest).toBeGreaterThan(await atLeast([fast]));
    for (const origins of [
      [slow, fast],
      [fast, slow],
      [fast, slow, fast],
    ]) {
      expect(await atLeast(origins)).toBe(greatest);
    }
  });

  it("a bound counts beside those that know nothing", async () => {
    const unknowing = by(saying(() => ({ refused: 171 })));
    expect(await atLeast([elsewhere, slow, unknowing])).toBe(await atLeast([slow]));
  });

  it("a bound of 0 seconds is one", async () => {
    const here: RecordsForTests = {
      ...places,
      schools: [{ ...school(1), location: college.location as Location }],
    };
    expect(await known([elsewhere, fast], here)).toStrictEqual({
      drive: { atLeast: 0 },
      source: "straight-line",
    });
  });

  it("it is unknown without a bound, and without any origin", async () => {
    expect(await known([elsewhere, by(saying(() => ({ refused: 154 })))])).toBeUndefined();
    expect(await known([])).toBeUndefined();
  });
});

describe("an origin that fails", () => {
  it("makes the drive unavailable where none after it knows, be there a bound or not", async () => {
    for (const others of [[], [elsewhere], [slow], [fast, elsewhere]]) {
      expect(await failure([by(failing()), ...others])).toMatchObject({
        _tag: "Unavailable",
        kind: "drive-time",
      });
      expect(await failure([...others, by(failing())])).toMatchObject({
        _tag: "Unavailable",
        kind: "drive-time",
      });
    }
  });

  it("does no harm where one after it knows", async () => {
    expect(await known([by(failing()), table(600)])).toStrictEqual({ drive: 600, source: "table" });
    expect(await known([by(failing()), slow, by(saying(() => 900))])).toMatchObject({ drive: 900 });
  });

  it("is not asked where one before it knows", async () => {
    const fake = failing();
    expect(await known([table(600), by(fake)])).toMatchObject({ drive: 600 });
    expect(fake.requests).toHaveLength(0);
  });

  it("is told of where it is the first of several", async () => {
    const { reason } = await failure([by(failing(403)), by(failing(404))]);
    expect(reason).toContain("403");
  });
});

describe("a place whose location is not known", () => {
  const { location: _, ...bare } = school(1);
  const nowhere: readonly School[] = [bare, { ...bare, location: null }];

  it.each([
    ["a school without a location", { ...places, schools: [bare] }],
    ["a school whose location is null", { ...places, schools: nowhere.slice(1) }],
    ["a venue without a location", { ...places, venues: [{ ...college, location: null }] }],
    ["a school that is not there", { ...places, schools: [] }],
    ["a venue that is not there", { ...places, venues: [] }],
  ])("has a drive that is unknown: %s", async (_name, records) => {
    const fake = saying(() => 900);
    expect(await known([by(fake)], records)).toBeUndefined();
    expect(await known([slow], records)).toBeUndefined();
    expect(fake.requests).toHaveLength(0);
    // A table needs no location.
    expect(await known([by(fake), slow, table(600)], records)).toMatchObject({ drive: 600 });
  });

  it("is not so where its record could not be had: then the drive is unavailable", async () => {
    const fake = saying(() => 900);
    expect(await failure([by(fake)], { venues: [college] })).toMatchObject({ kind: "school" });
    expect(await failure([slow], { schools: [school(1)] })).toMatchObject({ kind: "venue" });
    expect(await known([by(fake), table(600)], {})).toMatchObject({ drive: 600 });
  });
});

describe("a school at 0 degrees", () => {
  it("has a location as any other", async () => {
    const records = { ...places, schools: [{ ...school(1), location: { lat: 0, lon: 0 } }] };
    expect(await known([by(saying(() => 900))], records)).toMatchObject({ drive: 900 });
  });
});
