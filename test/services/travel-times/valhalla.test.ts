import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { valhalla } from "../../../src/services/travel-times/valhalla.js";
import { askedDrives } from "./asked-drives.js";
import { fakeFetch, never } from "./fake-fetch.js";
import { numbers } from "./places.js";
import { refusing } from "./valhalla-api.js";

const from = { lat: 61.67, lon: 50.81 };
const to = { lat: 63.57, lon: -179.5 };
const engine = (options = {}) => valhalla({ url: "http://localhost:8002", fetch: never, ...options });

describe("what Valhalla is asked", () => {
  it.each([
    ["http://localhost:8002", "http://localhost:8002/sources_to_targets"],
    ["http://localhost:8002/", "http://localhost:8002/sources_to_targets"],
    ["http://localhost:8002//", "http://localhost:8002/sources_to_targets"],
    ["https://maps.example/valhalla/v1", "https://maps.example/valhalla/v1/sources_to_targets"],
    ["https://maps.example/valhalla/v1/", "https://maps.example/valhalla/v1/sources_to_targets"],
  ])("is asked at %s", (url, asked) => {
    expect(engine({ url }).request([from], [to]).url).toBe(asked);
  });

  it("is a matrix from the places of departure to the destinations, by car, with a road near", () => {
    const { url: _, body = "", ...request } = engine().request([from], [to, from]);
    expect(request).toStrictEqual({ method: "POST", headers: { "content-type": "application/json" } });
    const near = { search_cutoff: 300, minimum_reachability: 0 };
    expect(JSON.parse(body)).toStrictEqual({
      sources: [{ ...from, ...near }],
      targets: [
        { ...to, ...near },
        { ...from, ...near },
      ],
      costing: "auto",
    });
  });

  it("has the profile and the distance to a road that are given", () => {
    const { body = "" } = engine({ profile: "truck", roadWithin: 250 }).request([from], [to]);
    expect(JSON.parse(body)).toMatchObject({
      costing: "truck",
      sources: [{ search_cutoff: 250 }],
      targets: [{ search_cutoff: 250 }],
    });
  });

  it("starts and ends at the nearest roads, and where it is asked once more at those that lead on", () => {
    const again = engine().requestAgain?.([from], [to]);
    expect(JSON.parse(again?.body ?? "")).toStrictEqual({
      sources: [{ ...from, search_cutoff: 300 }],
      targets: [{ ...to, search_cutoff: 300 }],
      costing: "auto",
    });
  });

  it("has nothing of a place but where it is", () => {
    const school = { ...from, id: "school-1", name: "School" };
    expect(engine().request([school], [to]).body).not.toContain("school");
  });

  it("is at most 2,500 pairs with one request, or as many as are given", () => {
    expect(engine()).toMatchObject({ maxPairs: 2500, maxPlaces: Number.POSITIVE_INFINITY });
    expect(engine({ maxPairs: 10 })).toMatchObject({ maxPairs: 10 });
  });

  it("names itself", () => {
    expect(engine()).toMatchObject({ kind: "routing-engine", source: "valhalla" });
  });
});

const cells = (...times: readonly unknown[]) => ({ sources_to_targets: [times.map((time) => ({ time }))] });

describe("what Valhalla answers", () => {
  it("is seconds, and null where there is no way", () => {
    expect(engine().read(200, cells(0, 1799.5, null))).toStrictEqual({
      drives: [[0, 1799.5, "unreachable"]],
    });
  });

  it("may have more to say of each drive and of the matrix", () => {
    const cell = { distance: 1.2, time: 300, to_index: 0, from_index: 0, date_time: "" };
    const answer = {
      algorithm: "costmatrix",
      units: "kilometers",
      warnings: [],
      sources_to_targets: [[cell]],
    };
    expect(engine().read(200, answer)).toStrictEqual({ drives: [[300]] });
  });

  it.each([441, 442])("is that there is no way, by code %i", (code) => {
    expect(engine().read(400, { error_code: code })).toStrictEqual({ refusedFor: "unreachable" });
  });

  it.each([150, 154, 170, 171])("is that it does not know, by code %i", (code) => {
    const answer = engine().read(400, { error_code: code });
    expect(answer).toStrictEqual({ refusedFor: undefined });
    expect("refusedFor" in answer).toBe(true);
  });

  it.each([
    [400, { error_code: 106, error: "Try any of: /route" }, "it answered 400 with code 106"],
    [400, { error_code: "442" }, "it answered 400"],
    [404, undefined, "it answered 404"],
    [401, null, "it answered 401"],
    [201, cells(100), "it answered 201"],
  ])("is a failure of everything by status %i and %j", (status, answer, failed) => {
    expect(engine().read(status, answer)).toStrictEqual({ failed });
  });
});

/** What the drive comes to of which the engine says so many seconds. */
async function whole(time: unknown): Promise<unknown> {
  const { fetch } = fakeFetch(() => ({ status: 200, text: JSON.stringify(cells(time)) }));
  const [[drive] = []] = await Effect.runPromise(askedDrives(engine({ fetch }), [0], [1]));
  return drive;
}

describe("seconds", () => {
  it.each([
    [1799.499, 1799],
    [1799.5, 1800],
    [1800.4, 1800],
    [1800.499_999, 1800],
    [1800.5, 1801],
    [0.4, 0],
    [0, 0],
  ])("%f are rounded half up to %i", async (seconds, rounded) => {
    expect(await whole(seconds)).toBe(rounded);
  });

  it("are none where there is no way", async () => {
    expect(await whole(null)).toBe("unreachable");
  });
});

describe("a refusal", () => {
  it("is for every drive of a matrix where each is refused alone", async () => {
    const { fetch } = fakeFetch(() => refusing(442));
    const [drives] = await Effect.runPromise(askedDrives(engine({ fetch }), [0], numbers(3, 1)));
    expect(drives).toStrictEqual(["unreachable", "unreachable", "unreachable"]);
  });
});
