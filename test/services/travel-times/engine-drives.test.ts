import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, it } from "vitest";
import type { Location } from "../../../src/model/location.js";
import { engineDrives } from "../../../src/services/travel-times/engine-drives.js";
import type { RoutingEngineOptions } from "../../../src/services/travel-times/routing-engine.js";
import { valhalla } from "../../../src/services/travel-times/valhalla.js";
import { type FakeFetch, fakeFetch, fakeValhalla, never } from "./fake-fetch.js";
import { later, onTestClock, settled } from "./on-test-clock.js";
import { leg, numbers, place } from "./places.js";
import { matrixAskedIn, valhallaAnswer } from "./valhalla-api.js";

const seconds = (from: number, to: number) => from * 1000 + to;
const day = 86_400_000;
const drivesBy = ({ fetch }: FakeFetch, options: Partial<RoutingEngineOptions> = {}) =>
  engineDrives(valhalla({ url: "http://engine", fetch, ...options }));
const asked = ({ requests }: FakeFetch) => requests.map(({ body = "" }) => matrixAskedIn(body));

describe("a drive that was asked for before", () => {
  const secondTime = (options: Partial<RoutingEngineOptions>, waits: readonly number[]) => {
    const fake = fakeValhalla(seconds);
    return onTestClock(
      Effect.gen(function* () {
        const driveOf = yield* drivesBy(fake, options);
        const counts: number[] = [];
        for (const wait of [0, ...waits]) {
          yield* later(wait);
          // Another object each time: it is the place that counts.
          expect(yield* driveOf(leg(1, 2))).toBe(1002);
          counts.push(fake.requests.length);
        }
        return counts;
      }),
    );
  };

  it("is remembered for a day", async () => {
    expect(await secondTime({}, [0, 1000, day - 1001, 1])).toStrictEqual([1, 1, 1, 1, 2]);
  });

  it("is remembered for as long as is said, since it was answered", async () => {
    expect(await secondTime({ rememberedFor: 5000 }, [4000, 999, 1, 4999])).toStrictEqual([1, 1, 1, 2, 2]);
  });

  it("is asked for again where nothing is to be remembered", async () => {
    expect(await secondTime({ remembered: 0 }, [0, 0])).toStrictEqual([1, 2, 3]);
    expect(await secondTime({ rememberedFor: 0 }, [0, 0])).toStrictEqual([1, 2, 3]);
  });
});

describe("what an engine answered", () => {
  it("is remembered where there is no way, or nothing is known, too", async () => {
    const fake = fakeValhalla((_, to) => (to === 2 ? null : { refused: 171 }));
    const twice = Effect.gen(function* () {
      const driveOf = yield* drivesBy(fake);
      const both = Effect.all([driveOf(leg(1, 2)), driveOf(leg(1, 3))]);
      expect(yield* both).toStrictEqual(["unreachable", undefined]);
      const before = fake.requests.length;
      expect(yield* both).toStrictEqual(["unreachable", undefined]);
      return fake.requests.length - before;
    });
    expect(await Effect.runPromise(twice)).toBe(0);
  });

  it("is remembered of so many drives, those that were asked for last", async () => {
    const fake = fakeValhalla(seconds);
    const program = Effect.gen(function* () {
      const driveOf = yield* drivesBy(fake, { remembered: 2 });
      for (const to of [1, 2, 1, 3, 1, 2]) yield* driveOf(leg(0, to));
    });
    await Effect.runPromise(program);
    // 2 had to go for 3, since 1 was asked for after it.
    expect(asked(fake).map(({ to }) => to[0])).toStrictEqual([1, 2, 3, 2]);
  });

  it("is given to all that ask for more drives at once than are remembered", async () => {
    const fake = fakeValhalla(seconds);
    const program = Effect.gen(function* () {
      const driveOf = yield* drivesBy(fake, { remembered: 3 });
      return yield* Effect.forEach(numbers(50, 1), (to) => driveOf(leg(0, to)), { concurrency: "unbounded" });
    });
    expect(await Effect.runPromise(program)).toStrictEqual(numbers(50, 1));
    expect(fake.requests).toHaveLength(1);
  });

  it("is of the drive there: the way back is asked for anew, as is a place that moved", async () => {
    const fake = fakeValhalla(seconds);
    const program = Effect.gen(function* () {
      const driveOf = yield* drivesBy(fake);
      const moved = { ...place(2), lon: 50.5 };
      return yield* Effect.all([
        driveOf(leg(1, 2)),
        driveOf(leg(2, 1)),
        driveOf({ from: place(1), to: moved }),
      ]);
    });
    expect(await Effect.runPromise(program)).toStrictEqual([1002, 2001, 1002]);
    expect(fake.requests).toHaveLength(3);
  });
});

describe("places on one parallel, or one meridian", () => {
  it("have drives of their own though they are asked for at the same time", async () => {
    const fake = fakeFetch(({ body = "" }) => {
      const { targets } = JSON.parse(body) as { readonly targets: readonly Location[] };
      const cells = targets.map(({ lat, lon }) => ({ time: (lat - 61) * 10 + (lon - 50) }));
      return { status: 200, text: JSON.stringify({ sources_to_targets: [cells] }) };
    });
    const corners = [62, 63].flatMap((lat) => [51, 52].map((lon) => ({ lat, lon })));
    const program = Effect.gen(function* () {
      const driveOf = yield* drivesBy(fake);
      const legs = corners.map((to) => ({ from: place(0), to }));
      return yield* Effect.forEach(legs, driveOf, { concurrency: "unbounded" });
    });
    expect(await Effect.runPromise(program)).toStrictEqual([11, 12, 21, 22]);
    expect(fake.requests).toHaveLength(1);
  });
});

describe("a failure", () => {
  it("is not remembered", async () => {
    const fake = fakeFetch(({ body = "" }, index) =>
      index === 0 ? { status: 403, text: "" } : valhallaAnswer(matrixAskedIn(body), seconds),
    );
    const program = Effect.gen(function* () {
      const driveOf = yield* drivesBy(fake);
      const first = yield* Effect.flip(driveOf(leg(0, 1)));
      return [first.kind, yield* driveOf(leg(0, 1))];
    });
    expect(await Effect.runPromise(program)).toStrictEqual(["drive-time", 1]);
  });

  it("of one matrix leaves those of others alone", async () => {
    const fake = fakeFetch(({ body = "" }) => {
      const matrix = matrixAskedIn(body);
      return matrix.from.includes(2) ? { status: 403, text: "" } : valhallaAnswer(matrix, seconds);
    });
    const program = Effect.gen(function* () {
      const driveOf = yield* drivesBy(fake);
      const each = [leg(1, 10), leg(1, 11), leg(2, 10), leg(3, 12)].map((one) => Effect.result(driveOf(one)));
      return yield* Effect.all(each, { concurrency: "unbounded" });
    });
    const results = await Effect.runPromise(program);
    expect(results).toMatchObject([
      { success: 1010 },
      { success: 1011 },
      { failure: { _tag: "Unavailable" } },
      { success: 3012 },
    ]);
  });
});

describe("drives that are asked for at the same time", () => {
  it("are asked for once each, whoever asks", async () => {
    const fake = fakeValhalla(seconds);
    const program = Effect.gen(function* () {
      const driveOf = yield* drivesBy(fake, { remembered: 0 });
      const wanted = [leg(0, 1), leg(0, 2), leg(0, 1), leg(0, 1)];
      return yield* Effect.forEach(wanted, driveOf, { concurrency: "unbounded" });
    });
    expect(await Effect.runPromise(program)).toStrictEqual([1, 2, 1, 1]);
    expect(asked(fake)).toStrictEqual([{ from: [0], to: [1, 2] }]);
  });

  it.each([0, 10_000])(
    "go on while somebody waits, and end where nobody does: %i remembered",
    async (remembered) => {
      const fake = fakeFetch(never);
      const program = Effect.gen(function* () {
        const driveOf = yield* drivesBy(fake, { remembered });
        const fibers = yield* Effect.forEach([leg(0, 1), leg(0, 1), leg(0, 2)], (one) =>
          Effect.forkChild(driveOf(one)),
        );
        yield* settled;
        const aborted: boolean[] = [];
        for (const fiber of fibers) {
          yield* Fiber.interrupt(fiber);
          yield* settled;
          aborted.push(fake.requests.some(({ signal }) => signal.aborted));
        }
        return aborted;
      });
      expect(await Effect.runPromise(program)).toStrictEqual([false, false, true]);
      expect(fake.requests).toHaveLength(1);
    },
  );
});

describe("requests under way at the same time", () => {
  const most = (fake: FakeFetch, options: Partial<RoutingEngineOptions>, turns: readonly number[]) =>
    Effect.gen(function* () {
      const driveOf = yield* drivesBy(fake, options);
      const all = turns.map((turn, index) =>
        Effect.andThen(Effect.repeat(settled, { times: turn }), driveOf(leg(0, index + 1))),
      );
      yield* Effect.all(all, { concurrency: "unbounded" });
      return fake.mostAtOnce();
    });
  const atOnce = (count: number) => numbers(count).map(() => 0);

  it("are 4 where there are many matrices", async () => {
    expect(await Effect.runPromise(most(fakeValhalla(seconds, 3), { maxPairs: 1 }, atOnce(20)))).toBe(4);
  });

  it.each([2500, 8])(
    "are no more than 4 where matrices of %i pairs are refused and halved",
    async (maxPairs) => {
      const refusing = fakeValhalla(() => ({ refused: 442 }), 3);
      expect(await Effect.runPromise(most(refusing, { maxPairs }, atOnce(64)))).toBeLessThanOrEqual(4);
    },
  );

  it("are no more than 4 where drives are asked for before others are answered", async () => {
    const slow = fakeValhalla(seconds, 100);
    expect(await Effect.runPromise(most(slow, {}, numbers(12)))).toBeLessThanOrEqual(4);
  });
});
