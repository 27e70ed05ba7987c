import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, it } from "vitest";
import { engineDrives } from "../../../src/services/travel-times/engine-drives.js";
import { osrm } from "../../../src/services/travel-times/osrm.js";
import { valhalla } from "../../../src/services/travel-times/valhalla.js";
import { askedDrives } from "./asked-drives.js";
import { type FakeFetch, fakeFetch, never } from "./fake-fetch.js";
import { settled } from "./on-test-clock.js";
import { leg, numbers } from "./places.js";
import { type Answered, matrixAskedIn, refusing, type Says, valhallaAnswer } from "./valhalla-api.js";

/** An engine that is asked for the nearest roads, and by itself passes over those that lead nowhere. */
function twoWays(nearest: Says, byItself: Says) {
  const fake = fakeFetch(({ body = "" }) =>
    valhallaAnswer(matrixAskedIn(body), body.includes("minimum_reachability") ? nearest : byItself),
  );
  const drives = (to: readonly number[]) =>
    Effect.runPromise(askedDrives(valhalla({ url: "http://engine", fetch: fake.fetch }), [0], to));
  return { fake, drives };
}

describe("a school to which there is no way from the nearest roads", () => {
  it("is unreachable where there is none from other roads near", async () => {
    const { drives } = twoWays(
      () => null,
      () => null,
    );
    expect(await drives([1])).toStrictEqual([["unreachable"]]);
  });

  it("is unknown where there is one: it may begin beyond a river", async () => {
    const { drives } = twoWays(
      (_from, to) => (to === 2 ? null : 100 * to),
      () => 400,
    );
    expect(await drives([1, 2, 3])).toStrictEqual([[100, undefined, 300]]);
  });

  it("is unknown where the engine then refuses to search", async () => {
    const { drives } = twoWays(
      () => null,
      () => ({ refused: 170 }),
    );
    expect(await drives([1])).toStrictEqual([[undefined]]);
  });

  it("is the only one that is asked for once more", async () => {
    const { fake, drives } = twoWays(
      (_from, to) => (to === 2 ? null : 100 * to),
      () => null,
    );
    expect(await drives([1, 2, 3])).toStrictEqual([[100, "unreachable", 300]]);
    expect(fake.requests.map(({ body = "" }) => matrixAskedIn(body))).toStrictEqual([
      { from: [0], to: [1, 2, 3] },
      { from: [0], to: [2] },
    ]);
  });

  it("is unreachable at once for OSRM, which cannot be asked so", async () => {
    const fake = fakeFetch(() => ({
      status: 200,
      text: JSON.stringify({ code: "Ok", durations: [[null]] }),
    }));
    const engine = osrm({ url: "http://engine", fetch: fake.fetch });
    expect(await Effect.runPromise(askedDrives(engine, [0], [1]))).toStrictEqual([["unreachable"]]);
    expect(fake.requests).toHaveLength(1);
  });
});

/** An engine that knows no way from the nearest roads to odd places; asked once more, it does as is said. */
function oddUnreachable(byItself: (body: string) => Answered | Promise<Answered>, turns = 3): FakeFetch {
  return fakeFetch(async ({ body = "" }) => {
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    if (!body.includes("minimum_reachability")) return byItself(body);
    return valhallaAnswer(matrixAskedIn(body), (_, to) => (to % 2 === 1 ? null : to));
  });
}

describe("schools that are asked for once more", () => {
  it("are unavailable where that fails, and others are not", async () => {
    const { fetch } = oddUnreachable(() => ({ status: 403, text: "" }));
    const program = Effect.gen(function* () {
      const driveOf = yield* engineDrives(valhalla({ url: "http://engine", fetch }));
      const each = [1, 2, 3, 4].map((to) => Effect.result(driveOf(leg(0, to))));
      return yield* Effect.all(each, { concurrency: "unbounded" });
    });
    const unavailable = { failure: { _tag: "Unavailable", kind: "drive-time" } };
    expect(await Effect.runPromise(program)).toMatchObject([
      unavailable,
      { success: 2 },
      unavailable,
      { success: 4 },
    ]);
  });

  it("go into matrices of as many pairs as may be, of which a refused one is halved", async () => {
    const fake = oddUnreachable((body) => {
      const asked = matrixAskedIn(body);
      return asked.to.includes(7) ? refusing(442) : valhallaAnswer(asked, () => 500);
    });
    const engine = valhalla({ url: "http://engine", fetch: fake.fetch, maxPairs: 4 });
    const [drives] = await Effect.runPromise(askedDrives(engine, [0], numbers(32, 1)));
    const said = (to: number) => (to === 7 ? "unreachable" : undefined);
    expect(drives).toStrictEqual(numbers(32, 1).map((to) => (to % 2 === 1 ? said(to) : to)));
    const sizes = fake.requests.map(({ body = "" }) => matrixAskedIn(body).to.length);
    expect(Math.max(...sizes)).toBe(4);
    expect(sizes).toHaveLength(32 / 4 + 16 / 4 + 2 * Math.log2(4));
    expect(fake.mostAtOnce()).toBe(4);
  });

  it("take their turn with those that are asked for the first time", async () => {
    const fake = oddUnreachable((body) => valhallaAnswer(matrixAskedIn(body), () => null), 50);
    const program = Effect.gen(function* () {
      const driveOf = yield* engineDrives(valhalla({ url: "http://engine", fetch: fake.fetch }));
      const oneByOne = numbers(24).map((n) =>
        Effect.andThen(Effect.repeat(settled, { times: n }), driveOf(leg(0, 2 * n + 1))),
      );
      return yield* Effect.all(oneByOne, { concurrency: "unbounded" });
    });
    expect(await Effect.runPromise(program)).toStrictEqual(numbers(24).map(() => "unreachable"));
    expect(fake.requests).toHaveLength(48);
    expect(fake.mostAtOnce()).toBe(4);
  });

  it("are not asked for a third time while the answer is remembered", async () => {
    const fake = oddUnreachable((body) =>
      valhallaAnswer(matrixAskedIn(body), (_, to) => (to === 1 ? null : 500)),
    );
    const program = Effect.gen(function* () {
      const driveOf = yield* engineDrives(valhalla({ url: "http://engine", fetch: fake.fetch }));
      const both = Effect.all([driveOf(leg(0, 1)), driveOf(leg(0, 3))], { concurrency: "unbounded" });
      return [yield* both, yield* both];
    });
    const known = ["unreachable", undefined];
    expect(await Effect.runPromise(program)).toStrictEqual([known, known]);
    expect(fake.requests).toHaveLength(2);
  });

  it("are given up with the check that waits for them", async () => {
    const fake = oddUnreachable(never);
    const program = Effect.gen(function* () {
      const driveOf = yield* engineDrives(valhalla({ url: "http://engine", fetch: fake.fetch }));
      const fiber = yield* Effect.forkChild(driveOf(leg(0, 1)));
      yield* Effect.repeat(settled, { until: () => fake.requests.length === 2 });
      yield* Fiber.interrupt(fiber);
      return fake.requests.map(({ signal }) => signal.aborted);
    });
    expect(await Effect.runPromise(program)).toStrictEqual([false, true]);
  });
});
