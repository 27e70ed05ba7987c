import * as Effect from "effect/Effect";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { osrm } from "../../../src/services/travel-times/osrm.js";
import { askedDrives } from "./asked-drives.js";
import { fakeFetch, never } from "./fake-fetch.js";
import { numbers } from "./places.js";

const komi = { lat: 61.67, lon: 50.81 };
const chukotka = { lat: 63.57, lon: -179.5 };
const engine = (options = {}) => osrm({ url: "http://localhost:5000", fetch: never, ...options });

describe("what OSRM is asked", () => {
  it.each([
    ["http://localhost:5000", "http://localhost:5000/table/v1/driving/"],
    ["http://localhost:5000/", "http://localhost:5000/table/v1/driving/"],
    ["http://localhost:5000//", "http://localhost:5000/table/v1/driving/"],
    ["https://maps.example/osrm", "https://maps.example/osrm/table/v1/driving/"],
    ["https://maps.example/osrm/", "https://maps.example/osrm/table/v1/driving/"],
  ])("is asked at %s", (url, asked) => {
    expect(engine({ url }).request([komi], [chukotka]).url.startsWith(asked)).toBe(true);
  });

  it("is a table of places with the longitude first, those of departure before the destinations", () => {
    expect(engine().request([komi], [chukotka, { lat: 0, lon: 1.5 }])).toStrictEqual({
      url:
        "http://localhost:5000/table/v1/driving/50.81,61.67;-179.5,63.57;1.5,0" +
        "?sources=0&destinations=1;2&radiuses=300;300;300",
      method: "GET",
    });
    expect(engine().request([komi, chukotka], [komi]).url).toContain("?sources=0;1&destinations=2&");
  });

  it("has the profile and the distance to a road that are given", () => {
    const { url } = engine({ profile: "truck", roadWithin: 250 }).request([komi], [chukotka]);
    expect(url).toContain("/table/v1/truck/");
    expect(url).toContain("&radiuses=250;250");
  });

  it("has each place to a centimetre, in digits that OSRM can read", () => {
    const degrees = (most: number) =>
      fc.oneof(fc.double({ min: -most, max: most, noNaN: true }), fc.integer({ min: -most, max: most }));
    const location = fc.record({ lat: degrees(90), lon: degrees(180) });
    fc.assert(
      fc.property(location, location, (from, to) => {
        const [, written = ""] = /driving\/(.*)\?/.exec(engine().request([from], [to]).url) ?? [];
        const places = written.split(";").map((place) => place.split(","));
        for (const [index, { lat, lon }] of [from, to].entries()) {
          for (const [text, value] of [
            [places[index]?.[0], lon],
            [places[index]?.[1], lat],
          ] as const) {
            expect(text).toMatch(/^-?\d+(\.\d+)?$/);
            expect(Math.abs(Number(text) - value)).toBeLessThan(1e-7);
          }
        }
      }),
    );
  });

  it("has no exponents, which OSRM cannot read", () => {
    const greenwich = { lat: -0.000_000_2, lon: 0.000_000_5 };
    const { url } = engine().request([greenwich], [komi]);
    expect(url).not.toMatch(/\de/);
    const [lon, lat] = (/driving\/([^;]*);/.exec(url)?.[1] ?? "").split(",").map(Number);
    expect(lon).toBeCloseTo(greenwich.lon, 6);
    expect(lat).toBeCloseTo(greenwich.lat, 6);
  });

  it("is at most 100 places and 10,000 pairs with one request, or as many pairs as are given", () => {
    expect(engine()).toMatchObject({ maxPairs: 10_000, maxPlaces: 100 });
    expect(engine({ maxPairs: 10 })).toMatchObject({ maxPairs: 10, maxPlaces: 100 });
  });

  it("names itself", () => {
    expect(engine()).toMatchObject({ kind: "routing-engine", source: "osrm" });
  });
});

const table = (...durations: readonly unknown[]) => ({ code: "Ok", durations: [durations] });

describe("what OSRM answers", () => {
  it("is seconds, and null where there is no way", () => {
    expect(engine().read(200, table(0, 1799.5, null))).toStrictEqual({
      drives: [[0, 1799.5, "unreachable"]],
    });
  });

  it("is unknown where it has no table at all, which is no word about a way", () => {
    expect(engine().read(400, { code: "NoTable" })).toStrictEqual({ refusedFor: undefined });
  });

  it.each(["NoSegment", "TooBig"])("is that it does not know, by code %s", (code) => {
    const answer = engine().read(400, { code });
    expect(answer).toStrictEqual({ refusedFor: undefined });
    expect("refusedFor" in answer).toBe(true);
  });

  it.each([
    [400, { code: "InvalidQuery", message: "at 50.81,61.67" }, "it answered 400 with code InvalidQuery"],
    [400, { code: "http://localhost/50.81" }, "it answered 400"],
    [400, { code: "x50" }, "it answered 400"],
    [400, { code: "a".repeat(41) }, "it answered 400"],
    [400, { code: "" }, "it answered 400"],
    [400, { code: ["NoTable"] }, "it answered 400"],
    [404, undefined, "it answered 404"],
    [401, null, "it answered 401"],
    [200, { durations: [[1]] }, "it answered 200"],
    [201, table(1), "it answered 201 with code Ok"],
  ])("is a failure of everything by status %i and %j", (status, answer, failed) => {
    expect(engine().read(status, answer)).toStrictEqual({ failed });
  });
});

describe("a table with more than 100 places", () => {
  it("is asked for in several requests, each with the place of departure", async () => {
    const { fetch, requests } = fakeFetch(({ url }) => {
      const destinations = /destinations=([\d;]*)/.exec(url)?.[1]?.split(";") ?? [];
      return { status: 200, text: JSON.stringify(table(...destinations.map(() => 1800.4))) };
    });
    const [drives] = await Effect.runPromise(askedDrives(engine({ fetch }), [0], numbers(150, 1)));
    expect(drives).toStrictEqual(numbers(150, 1).map(() => 1800));
    const counts = requests.map(({ url }) => url.split("?")[0]?.split(";").length);
    expect(counts).toStrictEqual([100, 52]);
    expect(requests.every(({ url }) => url.includes("/driving/50,61;"))).toBe(true);
  });
});
