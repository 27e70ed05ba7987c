import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, it } from "vitest";
import { valhalla } from "../../../src/services/travel-times/valhalla.js";
import { askedDrives } from "./asked-drives.js";
import { later, onTestClock } from "./on-test-clock.js";
import { numbers } from "./places.js";
import { type Manner, nobody, stubEngine } from "./stub-engine.js";

/** Seconds that say which drive they are of. */
const seconds = (from: number, to: number) => from * 1000 + to;

/** The first requests in some manners, then answers. */
const atFirst =
  (...manners: readonly Manner[]) =>
  (index: number): Manner =>
    manners[index] ?? "answer";

/** A real server and the platform's own `fetch`; waits that tests can afford. */
async function served(...[says, mannerOf]: Parameters<typeof stubEngine>) {
  const stub = await stubEngine(says, mannerOf);
  return { stub, engine: valhalla({ url: stub.url, fetch, backOff: 1 }) };
}

describe("a routing engine over HTTP", () => {
  it("is asked once for all drives between some places, in its own words", async () => {
    const { stub, engine } = await served(seconds);
    const drives = await Effect.runPromise(askedDrives(engine, [1, 2], [11, 12, 13]));
    expect(drives).toStrictEqual([
      [1011, 1012, 1013],
      [2011, 2012, 2013],
    ]);
    expect(stub.asked).toStrictEqual([{ from: [1, 2], to: [11, 12, 13] }]);
    expect(stub.requestLines).toStrictEqual(["POST /sources_to_targets application/json"]);
  });

  it("knows the way there and not back", async () => {
    const { engine } = await served((from, to) => (from < to ? 100 : 2000));
    expect(await Effect.runPromise(askedDrives(engine, [0], [1]))).toStrictEqual([[100]]);
    expect(await Effect.runPromise(askedDrives(engine, [1], [0]))).toStrictEqual([[2000]]);
  });

  it("says of some that there is no way", async () => {
    const { stub, engine } = await served((from, to) => (to === 2 ? null : seconds(from, to)));
    expect(await Effect.runPromise(askedDrives(engine, [0], [1, 2, 3]))).toStrictEqual([
      [1, "unreachable", 3],
    ]);
    expect(stub.asked).toStrictEqual([
      { from: [0], to: [1, 2, 3] },
      { from: [0], to: [2] },
    ]);
  });
});

describe("a failure that may pass", () => {
  it.each<[string, Manner]>([
    ["status 503", 503],
    ["status 500", 500],
    ["status 429", 429],
    ["a connection that breaks", "drop"],
  ])("is followed by the same request again: %s", async (_, manner) => {
    const { stub, engine } = await served(seconds, atFirst(manner, manner));
    expect(await Effect.runPromise(askedDrives(engine, [0], [1, 2]))).toStrictEqual([[1, 2]]);
    const same = { from: [0], to: [1, 2] };
    expect(stub.asked).toStrictEqual([same, same, same]);
  });

  it("is a server that says nothing for as long as it may take", async () => {
    const stub = await stubEngine(seconds, atFirst("hang"));
    const engine = valhalla({ url: stub.url, fetch, timeout: 7000, backOff: 300 });
    const drives = Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(askedDrives(engine, [0], [1]));
      yield* Effect.promise(() => stub.arrived(1));
      yield* later(7000);
      // The connection that nobody waits for any longer is closed.
      yield* Effect.promise(() => stub.leftAlone(1));
      yield* later(300);
      return yield* Fiber.join(fiber);
    });
    expect(await onTestClock(drives)).toStrictEqual([[1]]);
    expect(stub.asked).toHaveLength(2);
  });

  it("that does not pass makes the drive unavailable after as many repetitions as there may be", async () => {
    const stub = await stubEngine(seconds, () => 503);
    const asked = askedDrives(valhalla({ url: stub.url, fetch, backOff: 1, retries: 2 }), [0], [1]);
    expect(await Effect.runPromise(Effect.flip(asked))).toMatchObject({
      _tag: "Unavailable",
      kind: "drive-time",
      reason: "the routing engine valhalla gave none: it answered 503",
    });
    expect(stub.asked).toHaveLength(3);
  });

  it("is not repeated where there may be no repetition", async () => {
    const stub = await stubEngine(seconds, () => "drop");
    const asked = askedDrives(valhalla({ url: stub.url, fetch, retries: 0 }), [0], [1]);
    const { kind, reason } = await Effect.runPromise(Effect.flip(asked));
    expect(kind).toBe("drive-time");
    expect(reason).not.toContain("127.0.0.1");
    expect(stub.asked).toHaveLength(1);
  });

  it("is one whose server is not there at all", async () => {
    const { fetch: counted, asked } = counting();
    const drives = askedDrives(valhalla({ url: await nobody(), fetch: counted, backOff: 1 }), [0], [1]);
    expect(await Effect.runPromise(Effect.flip(drives))).toMatchObject({ _tag: "Unavailable" });
    expect(asked()).toBe(4);
  });
});

function counting() {
  let asked = 0;
  const counted = (...args: Parameters<typeof fetch>) => {
    asked += 1;
    return fetch(...args);
  };
  return { fetch: counted, asked: () => asked };
}

describe("a failure that will not pass", () => {
  it.each([400, 401, 404, 413, 302, 204])("is not asked about again: status %i", async (status) => {
    const { stub, engine } = await served(seconds, () => status);
    const { reason } = await Effect.runPromise(Effect.flip(askedDrives(engine, [0], [1, 2])));
    expect(reason).toBe(`the routing engine valhalla gave none: it answered ${status}`);
    expect(stub.asked).toHaveLength(1);
  });
});

describe("a check that is given up", () => {
  it("aborts the request, and the server sees its connection closed", async () => {
    const { stub, engine } = await served(seconds, () => "hang");
    const signals: AbortSignal[] = [];
    const noting = valhalla({
      ...engine.options,
      fetch: (url, request) => {
        signals.push(request.signal);
        return fetch(url, request);
      },
    });
    const fiber = Effect.runFork(askedDrives(noting, [0], numbers(3, 1)));
    await stub.arrived(1);
    expect(signals.map(({ aborted }) => aborted)).toStrictEqual([false]);
    await Effect.runPromise(Fiber.interrupt(fiber));
    expect(signals.map(({ aborted }) => aborted)).toStrictEqual([true]);
    await stub.leftAlone(1);
    expect(stub.asked).toHaveLength(1);
  });

  it("waits for no repetition", async () => {
    const stub = await stubEngine(seconds, () => 503);
    const engine = valhalla({ url: stub.url, fetch, backOff: 60_000 });
    const fiber = Effect.runFork(askedDrives(engine, [0], [1]));
    await stub.arrived(1);
    await Effect.runPromise(Fiber.interrupt(fiber));
    expect(stub.asked).toHaveLength(1);
  });
});
