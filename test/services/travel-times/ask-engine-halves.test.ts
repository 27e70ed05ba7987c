import * as Effect from "effect/Effect";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engineDrives } from "../../../src/services/travel-times/engine-drives.js";
import { osrm } from "../../../src/services/travel-times/osrm.js";
import type { RoutingEngine } from "../../../src/services/travel-times/routing-engine.js";
import { valhalla } from "../../../src/services/travel-times/valhalla.js";
import { askedDrives } from "./asked-drives.js";
import { fakeFetch, fakeValhalla } from "./fake-fetch.js";
import { leg, numbers } from "./places.js";
import { stubEngine } from "./stub-engine.js";
import { matrixAskedIn, refusing, type Says, valhallaAnswer } from "./valhalla-api.js";

const seconds = (from: number, to: number) => from * 1000 + to;
const drivesOf = (engine: RoutingEngine, from: readonly number[], to: readonly number[]) =>
  Effect.runPromise(askedDrives(engine, from, to));

describe("a matrix that is refused because of one destination", () => {
  it.each([2, 3, 16, 64, 100])("is halved until only that drive has none: %i destinations", async (count) => {
    const bad = Math.ceil(count * 0.7);
    const says: Says = (from, to) => (to === bad ? { refused: 442 } : seconds(from, to));
    const stub = await stubEngine(says);
    const [drives] = await drivesOf(valhalla({ url: stub.url, fetch }), [0], numbers(count, 1));
    expect(drives).toStrictEqual(numbers(count, 1).map((to) => (to === bad ? "unreachable" : to)));
    // And the one that has none is asked for once more.
    expect(stub.asked.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(count)) + 2);
    expect(stub.asked.at(-1)).toStrictEqual({ from: [0], to: [bad] });
    expect(stub.asked[0]?.to).toHaveLength(count);
  });

  it("has both halves asked for at the same time", async () => {
    const fake = fakeValhalla((from, to) => (to === 2 ? { refused: 442 } : seconds(from, to)), 3);
    const engine = valhalla({ url: "http://engine", fetch: fake.fetch });
    expect(await drivesOf(engine, [0], [1, 2])).toStrictEqual([[1, "unreachable"]]);
    expect(fake.mostAtOnce()).toBe(2);
  });

  it("is not halved where it is that drive alone", async () => {
    const stub = await stubEngine(() => ({ refused: 442 }));
    const engine = valhalla({ url: stub.url, fetch });
    expect(await drivesOf(engine, [0], [1])).toStrictEqual([["unreachable"]]);
    const alone = { from: [0], to: [1] };
    expect(stub.asked).toStrictEqual([alone, alone]);
  });

  it("leaves a drive unknown that the engine does not reckon, or that has no road near", async () => {
    for (const code of [150, 154, 170, 171]) {
      const stub = await stubEngine((from, to) => (to === 5 ? { refused: code } : seconds(from, to)));
      const [drives] = await drivesOf(valhalla({ url: stub.url, fetch }), [0], numbers(8, 1));
      expect(drives).toStrictEqual([1, 2, 3, 4, undefined, 6, 7, 8]);
    }
  });
});

describe("a matrix that is refused because of several drives", () => {
  it("gives all others their seconds", async () => {
    const refused = new Map([
      [3, 442],
      [4, 171],
      [17, 442],
      [40, 441],
    ]);
    const stub = await stubEngine((from, to) => {
      const code = refused.get(to);
      return code === undefined ? seconds(from, to) : { refused: code };
    });
    const [drives] = await drivesOf(valhalla({ url: stub.url, fetch }), [0], numbers(40, 1));
    const said = numbers(40, 1).map((to) => {
      if (!refused.has(to)) return to;
      return to === 4 ? undefined : "unreachable";
    });
    expect(drives).toStrictEqual(said);
    expect(stub.asked.length).toBeLessThanOrEqual(4 * 2 * 6 + 1);
  });

  it("gives the rows of other places of departure their seconds", async () => {
    const stub = await stubEngine((from, to) => (from === 2 ? { refused: 171 } : seconds(from, to)));
    const rows = await drivesOf(valhalla({ url: stub.url, fetch }), [1, 2, 3, 4, 5], [11, 12]);
    const unknown = [undefined, undefined];
    expect(rows).toStrictEqual([[1011, 1012], unknown, [3011, 3012], [4011, 4012], [5011, 5012]]);
  });

  it("gives each drive what it would get alone, whichever are refused", async () => {
    const bad = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 11, max: 16 })), {
      selector: ([from, to]) => `${from}-${to}`,
      maxLength: 24,
    });
    const codes = fc.constantFrom(442, 171, 154);
    const limits = fc.constantFrom(1, 5, 2500);
    const property = fc.asyncProperty(bad, codes, limits, async (pairs, code, maxPairs) => {
      const isBad = (from: number, to: number) => pairs.some(([one, other]) => one === from && other === to);
      const says: Says = (from, to) => (isBad(from, to) ? { refused: code } : seconds(from, to));
      const engine = valhalla({ url: "http://engine", fetch: fakeValhalla(says).fetch, maxPairs });
      const alone = code === 442 ? "unreachable" : undefined;
      expect(await drivesOf(engine, numbers(4, 1), numbers(6, 11))).toStrictEqual(
        numbers(4, 1).map((from) =>
          numbers(6, 11).map((to) => (isBad(from, to) ? alone : seconds(from, to))),
        ),
      );
    });
    await fc.assert(property, { numRuns: 100 });
  });

  it("is unavailable for the drives of a half that fails, and for no others", async () => {
    const { fetch, requests } = fakeFetch(({ body = "" }, index) => {
      if (index === 0) return refusing(442);
      const asked = matrixAskedIn(body);
      return asked.to.includes(4) ? { status: 403, text: "" } : valhallaAnswer(asked, seconds);
    });
    const drives = Effect.flatMap(engineDrives(valhalla({ url: "http://engine", fetch })), (driveOf) =>
      Effect.forEach(numbers(4, 1), (to) => Effect.result(driveOf(leg(0, to))), { concurrency: "unbounded" }),
    );
    const results = await Effect.runPromise(drives);
    expect(results.map((one) => (one._tag === "Success" ? one.success : one.failure.kind))).toStrictEqual([
      1,
      2,
      "drive-time",
      "drive-time",
    ]);
    expect(requests).toHaveLength(3);
  });
});

describe("a table of OSRM that is refused", () => {
  it("because of a place without a road near is halved in the same way", async () => {
    const { fetch, requests } = fakeFetch(({ url }) => {
      const destinations = /;([^?]*)\?/.exec(url)?.[1]?.split(";") ?? [];
      if (destinations.includes("50.0005,61.0005")) {
        return { status: 400, text: JSON.stringify({ code: "NoSegment", message: "…" }) };
      }
      const durations = [destinations.map((_, index) => 100 + index)];
      return { status: 200, text: JSON.stringify({ code: "Ok", durations }) };
    });
    const [drives = []] = await drivesOf(osrm({ url: "http://engine", fetch }), [0], numbers(8, 1));
    expect(drives.map((drive) => typeof drive)).toStrictEqual(
      numbers(8, 1).map((to) => (to === 5 ? "undefined" : "number")),
    );
    expect(requests).toHaveLength(7);
  });
});
