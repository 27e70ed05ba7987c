import * as Effect from "effect/Effect";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Location } from "../../../src/model/location.js";
import { layerForTests } from "../../../src/services/layer-for-tests.js";
import { secondsAtLeast, straightLine } from "../../../src/services/travel-times/straight-line.js";
import { checkCandidateSchool } from "../../../src/stages/2-candidate-schools/effect.js";
import { college, records, school } from "./college-in-komi.js";
import { geodesic } from "./geodesic.js";

/** A millimetre a second, so that seconds are millimetres and rounding hides nothing. */
const creeping = 0.0036;
/** Metres by which Vincenty's formula may be wrong. */
const inexact = 0.000_2;

const latitude = fc.oneof(
  fc.double({ min: -90, max: 90, noNaN: true }),
  fc.double({ min: -0.01, max: 0.01, noNaN: true }),
  fc.constantFrom(-90, -89.9999, 0, 89.9999, 90),
);
const longitude = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.constantFrom(-180, -179.9, 0, 179.9, 180),
);
const location = fc.record({ lat: latitude, lon: longitude });

/** Two places of which one is about a kilometre from the other, up to as many kilometres as there are. */
const near = fc
  .record({
    from: location,
    kilometres: fc.double({ min: 1, max: 1000, noNaN: true }),
    bearing: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
  })
  .map(({ from, kilometres, bearing }) => {
    const north = (kilometres / 111) * Math.cos(bearing);
    const lat = Math.max(-90, Math.min(90, from.lat + north));
    const shrunk = Math.max(0.01, Math.cos((lat * Math.PI) / 180));
    const lon = from.lon + ((kilometres / 111) * Math.sin(bearing)) / shrunk;
    return { from, to: { lat, lon: ((((lon + 180) % 360) + 360) % 360) - 180 } };
  });

describe("the bound of a straight line", () => {
  it("is never above the way over the ellipsoid at that speed, rounded half up", () => {
    const speed = fc.oneof(fc.constant(creeping), fc.double({ min: 0.1, max: 300, noNaN: true }));
    const pair = fc.oneof(fc.record({ from: location, to: location }), near);
    fc.assert(
      fc.property(pair, speed, ({ from, to }, topSpeedKmh) => {
        const metres = geodesic(from, to);
        fc.pre(metres !== undefined);
        const seconds = (metres + inexact) / (topSpeedKmh / 3.6);
        expect(secondsAtLeast(from, to, topSpeedKmh)).toBeLessThanOrEqual(Math.floor(seconds + 0.5));
      }),
      { numRuns: 5000 },
    );
  });

  it("is just below it where the earth curves most: along a meridian, over the equator", () => {
    for (const north of [0.000_1, 0.01, 1, 4]) {
      const [from, to] = [
        { lat: -north, lon: 37 },
        { lat: north, lon: 37 },
      ];
      const millimetres = (geodesic(from, to) ?? 0) * 1000;
      expect(secondsAtLeast(from, to, creeping)).toBeLessThanOrEqual(millimetres + 0.5);
      expect(secondsAtLeast(from, to, creeping)).toBeGreaterThan(millimetres * 0.9999 - 0.5);
    }
  });

  // Distances by GeographicLib: Vincenty's formula does not converge for some of these.
  it.each([
    ["pole to pole", [-90, 0], [90, 0], 20_003_931.459],
    ["opposite on the equator", [0, 0], [0, 180], 20_003_931.459],
    ["almost opposite", [0, 0], [0.5, 179.7], 19_944_127.421],
    ["over a pole", [89.9, 10], [89.9, -170], 22_338.796],
    ["over the antimeridian", [65, 179.9], [65, -179.9], 9435.102],
    ["in Komi", [61.67, 50.81], [63.57, 53.68], 257_913.599],
  ] as const)("is at most 1.1 %% below it: %s", (_, [lat, lon], [otherLat, otherLon], metres) => {
    for (const [from, to] of [
      [
        { lat, lon },
        { lat: otherLat, lon: otherLon },
      ],
      [
        { lat: otherLat, lon: otherLon },
        { lat, lon },
      ],
    ] as const) {
      const bound = secondsAtLeast(from, to, creeping) / 1000;
      expect(bound).toBeLessThan(metres);
      expect(bound).toBeGreaterThan(metres * 0.989);
    }
  });

  it("is half the way around, and never more, to the opposite side of the earth", () => {
    fc.assert(
      fc.property(location, (from) => {
        const opposite = { lat: -from.lat, lon: from.lon > 0 ? from.lon - 180 : from.lon + 180 };
        const metres = secondsAtLeast(from, opposite, creeping) / 1000;
        expect(metres).toBeGreaterThan(19_901_900);
        expect(metres).toBeLessThan(20_003_932);
      }),
      { numRuns: 1000 },
    );
  });

  it("is within 1 % of it up to 1,000 km, wherever a school may be", () => {
    fc.assert(
      fc.property(near, ({ from, to }) => {
        const metres = geodesic(from, to);
        fc.pre(metres !== undefined && metres < 1_000_000 && Math.max(...[from, to].map(northing)) < 78);
        expect(secondsAtLeast(from, to, creeping)).toBeGreaterThanOrEqual(Math.floor(metres * 990));
      }),
      { numRuns: 3000 },
    );
  });

  it("is 0 seconds from a place to itself, by whatever names", () => {
    fc.assert(
      fc.property(location, (where) => {
        expect(secondsAtLeast(where, where, creeping)).toBe(0);
      }),
    );
    expect(secondsAtLeast({ lat: 10, lon: 180 }, { lat: 10, lon: -180 }, creeping)).toBe(0);
    expect(secondsAtLeast({ lat: 90, lon: 0 }, { lat: 90, lon: 123 }, creeping)).toBe(0);
  });

  it("is the same both ways", () => {
    fc.assert(
      fc.property(location, location, (one, other) => {
        expect(secondsAtLeast(one, other, 60)).toBe(secondsAtLeast(other, one, 60));
      }),
    );
  });
});

function northing({ lat }: Location): number {
  return Math.abs(lat);
}

/** The speed at which the bound between two places takes so many seconds before it is rounded. */
function speedFor(from: Location, to: Location, seconds: number): number {
  const millimetres = secondsAtLeast(from, to, creeping);
  return (millimetres / 1000 / seconds) * 3.6;
}

const far = { lat: 62.5, lon: 50 };

describe("half a second", () => {
  it.each([
    [1799.499_99, 1799],
    [1799.500_01, 1800],
    [1800.499_99, 1800],
    [1800.500_01, 1801],
    [0.499_9, 0],
    [0.500_1, 1],
  ])("of %f seconds is rounded half up to %i", (seconds, whole) => {
    const from = { lat: 61, lon: 50 };
    expect(secondsAtLeast(from, far, speedFor(from, far, seconds))).toBe(whole);
  });
});

/** What is found of the drive from the college to a school at a place, by a straight line. */
async function driveFound(location: Location, topSpeedKmh: number) {
  const layer = layerForTests(
    { ...records, schools: [{ ...school(1), location }] },
    { travelTimes: [straightLine({ topSpeedKmh })] },
  );
  const check = checkCandidateSchool({ venue: "college", school: "school-1" });
  const { findings } = await Effect.runPromise(Effect.provide(check, layer));
  return findings.filter(({ clause }) => clause === "II.drive-time");
}

describe("a school that a straight line is drawn to", () => {
  const from = college.location as Location;

  it("is not known to be near enough where the bound is at the limit of 1800 seconds, or 0", async () => {
    const atLimit = await driveFound(far, speedFor(from, far, 1800.4));
    expect(atLimit).toMatchObject([{ status: "unknown" }]);
    expect(await driveFound(from, 110)).toMatchObject([{ status: "unknown" }]);
  });

  it("is refused where the bound is 1801 seconds", async () => {
    expect(await driveFound(far, speedFor(from, far, 1800.6))).toMatchObject([
      {
        status: "violated",
        details: { competencies: ["R5"], drive: { atLeast: 1801 }, limit: 1800, source: "straight-line" },
      },
    ]);
  });
});

describe("a top speed", () => {
  it.each([0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "of %d is none",
    (topSpeedKmh) => {
      expect(() => straightLine({ topSpeedKmh })).toThrow(RangeError);
    },
  );

  it("is not read from text", () => {
    expect(() => straightLine({ topSpeedKmh: "110" as unknown as number })).toThrow(RangeError);
  });

  it("from 1 on is kept, and below it none", () => {
    expect(straightLine({ topSpeedKmh: 1 })).toStrictEqual({ kind: "straight-line", topSpeedKmh: 1 });
    expect(() => straightLine({ topSpeedKmh: 0.99 })).toThrow(RangeError);
  });
});
