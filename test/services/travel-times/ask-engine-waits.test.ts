import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, it } from "vitest";
import type { Unavailable } from "../../../src/services/errors.js";
import type { RoutingEngineOptions } from "../../../src/services/travel-times/routing-engine.js";
import { valhalla } from "../../../src/services/travel-times/valhalla.js";
import { askedDrives } from "./asked-drives.js";
import { type FakeFetch, fakeFetch, never } from "./fake-fetch.js";
import { later, onTestClock, settled } from "./on-test-clock.js";
import { numbers } from "./places.js";
import { matrixAskedIn, valhallaAnswer } from "./valhalla-api.js";

const busy = { status: 503, text: "busy" };
const seconds = () => 900;

/** Asks for a drive, and counts the requests before any time goes by and after each of some milliseconds. */
function requestsAfter(
  { fetch, requests }: FakeFetch,
  options: Partial<RoutingEngineOptions>,
  milliseconds: readonly number[],
): Promise<{ readonly counts: readonly number[]; readonly outcome: unknown }> {
  const engine = valhalla({ url: "http://engine", fetch, ...options });
  return onTestClock(
    Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(Effect.result(askedDrives(engine, [0], [1])));
      yield* settled;
      const counts = [requests.length];
      for (const more of milliseconds) {
        yield* later(more);
        counts.push(requests.length);
      }
      const exit = fiber.pollUnsafe();
      if (exit === undefined) {
        yield* Fiber.interrupt(fiber);
        return { counts, outcome: "still waiting" };
      }
      const result = yield* Fiber.join(fiber);
      return { counts, outcome: result._tag === "Success" ? result.success : result.failure };
    }),
  );
}

describe("a request that failed for a reason that may pass", () => {
  it("is repeated after 200, 400 and 800 milliseconds, and not before", async () => {
    const waits = [199, 1, 399, 1, 799, 1, 10_000];
    const { counts, outcome } = await requestsAfter(
      fakeFetch(() => busy),
      {},
      waits,
    );
    expect(counts).toStrictEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect((outcome as Unavailable).reason).toBe("the routing engine valhalla gave none: it answered 503");
  });

  it("is repeated after as long as it is said, and twice as long each time", async () => {
    const { counts } = await requestsAfter(
      fakeFetch(() => busy),
      { backOff: 1000, retries: 2 },
      [999, 1, 1999, 1, 100_000],
    );
    expect(counts).toStrictEqual([1, 1, 2, 2, 3, 3]);
  });

  it("is no failure where a repetition succeeds, and is then not repeated again", async () => {
    const answering = fakeFetch(({ body = "" }, index) =>
      index < 2 ? busy : valhallaAnswer(matrixAskedIn(body), seconds),
    );
    const { counts, outcome } = await requestsAfter(answering, {}, [200, 400, 10_000]);
    expect(counts).toStrictEqual([1, 2, 3, 3]);
    expect(outcome).toStrictEqual([[900]]);
  });

  it("is repeated whatever the reasons are, together as often as may be", async () => {
    const failing = fakeFetch(async (_, index) => {
      if (index === 1) throw new TypeError("fetch failed");
      return index === 2 ? { status: 429, text: "" } : busy;
    });
    const { counts } = await requestsAfter(failing, {}, [200, 400, 800, 10_000]);
    expect(counts).toStrictEqual([1, 2, 3, 4, 4]);
  });
});

/** Counts the requests for eight drives, a matrix each, at first and after some milliseconds. */
function requestsForEight({ fetch, requests }: FakeFetch, milliseconds: readonly number[]) {
  const options = { fetch, maxPairs: 1, timeout: 50, backOff: 1000, retries: 1 };
  const engine = valhalla({ url: "http://engine", ...options });
  return onTestClock(
    Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(Effect.result(askedDrives(engine, [0], numbers(8, 1))));
      yield* settled;
      const counts = [requests.length];
      for (const more of milliseconds) {
        yield* later(more);
        counts.push(requests.length);
      }
      yield* Fiber.interrupt(fiber);
      return counts;
    }),
  );
}

describe("a request that waits for its turn", () => {
  it("gets it while others wait to be repeated", async () => {
    expect(
      await requestsForEight(
        fakeFetch(() => busy),
        [999, 1],
      ),
    ).toStrictEqual([8, 8, 16]);
  });

  it("has all its time when its turn comes", async () => {
    expect(await requestsForEight(fakeFetch(never), [49, 1, 49, 1])).toStrictEqual([4, 4, 8, 8, 8]);
  });
});

describe("a request without an answer", () => {
  it("is given up after 10 seconds and its signal aborted, and then repeated", async () => {
    const silent = fakeFetch(never);
    const { counts, outcome } = await requestsAfter(silent, {}, [9_999, 1, 199, 1]);
    expect(counts).toStrictEqual([1, 1, 1, 1, 2]);
    expect(outcome).toBe("still waiting");
    expect(silent.requests[0]?.signal.aborted).toBe(true);
  });

  it("is given up after as long as it is said, and makes the drive unavailable in the end", async () => {
    const silent = fakeFetch(never);
    const options = { timeout: 50, backOff: 10, retries: 1 };
    const { counts, outcome } = await requestsAfter(silent, options, [49, 1, 10, 49, 1]);
    expect(counts).toStrictEqual([1, 1, 1, 2, 2, 2]);
    expect((outcome as Unavailable).reason).toBe(
      "the routing engine valhalla gave none: no answer within 50 milliseconds",
    );
    expect(silent.requests.map(({ signal }) => signal.aborted)).toStrictEqual([true, true]);
  });

  it("is given up where only the body of its answer does not come", async () => {
    const { fetch, requests } = fakeFetch(never);
    const headersOnly: FakeFetch["fetch"] = async (url, request) => {
      void fetch(url, request).catch(() => {});
      return { status: 200, text: never };
    };
    const fake = { fetch: headersOnly, requests, mostAtOnce: () => 1 };
    const { outcome } = await requestsAfter(fake, { timeout: 50, retries: 0 }, [50]);
    expect(outcome).toMatchObject({ _tag: "Unavailable", kind: "drive-time" });
  });

  it("leaves its signal alone where it is answered in time", async () => {
    const answering = fakeFetch(({ body = "" }) => valhallaAnswer(matrixAskedIn(body), seconds));
    const { outcome } = await requestsAfter(answering, {}, [100_000]);
    expect(outcome).toStrictEqual([[900]]);
    expect(answering.requests.map(({ signal }) => signal.aborted)).toStrictEqual([false]);
  });
});

describe("what a `fetch` throws", () => {
  it("is told by its name alone: its message may hold places", async () => {
    const failing = fakeFetch(() => {
      throw new SyntaxError("http://engine/61.0001,50.0001");
    });
    const { outcome } = await requestsAfter(failing, { retries: 0 }, []);
    expect((outcome as Unavailable).reason).toBe(
      "the routing engine valhalla gave none: no connection (SyntaxError)",
    );
  });

  it("is no connection where it is no error", async () => {
    const failing = fakeFetch(() => {
      throw "http://engine/61.0001,50.0001";
    });
    const { outcome } = await requestsAfter(failing, { retries: 0 }, []);
    expect((outcome as Unavailable).reason).toBe("the routing engine valhalla gave none: no connection");
  });

  it("may be thrown at once, without a promise", async () => {
    const throwing: FakeFetch["fetch"] = () => {
      throw new RangeError("no");
    };
    const fake = { fetch: throwing, requests: [], mostAtOnce: () => 0 };
    const { outcome } = await requestsAfter(fake, { retries: 0 }, []);
    expect((outcome as Unavailable).reason).toBe(
      "the routing engine valhalla gave none: no connection (RangeError)",
    );
  });
});
