import { describe, expect, it } from "vitest";
import { createUpmRules, type UpmRulesOptions } from "../../src/sdk/create-upm-rules.js";
import { straightLine } from "../../src/services/travel-times/straight-line.js";
import { valhalla } from "../../src/services/travel-times/valhalla.js";
import { afterAll } from "../services/travel-times/college-in-komi.js";
import { countedSources } from "../services/travel-times/counted-sources.js";
import { type Manner, stubEngine } from "../services/travel-times/stub-engine.js";

const ids = { venue: "college", school: "school-1900" };
const now = () => new Date(afterAll);
/** The drive to a school takes as many seconds as its number. */
const seconds = (_: number, to: number) => to;

/** A client over a real server, by the platform's own `fetch`. */
async function clientOf(
  mannerOf?: (index: number) => Manner,
  options: UpmRulesOptions = { now },
  engine: { readonly backOff?: number; readonly rememberedFor?: number } = {},
) {
  const stub = await stubEngine(seconds, mannerOf);
  const signals: AbortSignal[] = [];
  const noted = (url: string, request: RequestInit & { readonly signal: AbortSignal }) => {
    signals.push(request.signal);
    return fetch(url, request);
  };
  const travelTimes = [valhalla({ url: stub.url, fetch: noted, backOff: 1, ...engine })];
  const rules = createUpmRules(countedSources().sources, { travelTimes, ...options });
  return { rules, stub, signals };
}

/** What a promise rejects with. */
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error("resolved");
    },
    (error: unknown) => error,
  );

const tooFar = {
  clause: "II.drive-time",
  status: "violated",
  details: { competencies: ["R5"], drive: 1900, limit: 1800, source: "valhalla" },
};

describe("a client with a routing engine", () => {
  it("judges a school and an agreement by the engine's drive", async () => {
    const { rules, stub } = await clientOf();
    const far = await rules.candidateSchool.check(ids);
    expect(far).toMatchObject({ outcome: "refused", admissibleCompetencies: [] });
    expect(far.findings).toContainEqual(expect.objectContaining(tooFar));
    expect((await rules.agreement.check(ids)).findings).toContainEqual(expect.objectContaining(tooFar));
    const near = await rules.candidateSchool.check({ ...ids, school: "school-3" });
    expect(near).toMatchObject({ outcome: "allowed", admissibleCompetencies: ["R5"] });
    // The drive of the agreement was remembered.
    expect(stub.asked).toStrictEqual([
      { from: [0], to: [1900] },
      { from: [0], to: [3] },
    ]);
    await rules.dispose();
  });

  it("takes the platform's `fetch` as it is, and the machine's clock", async () => {
    const stub = await stubEngine(seconds, (index) => (index === 0 ? 503 : "answer"));
    const travelTimes = [valhalla({ url: stub.url, fetch, backOff: 1 })];
    const rules = createUpmRules(countedSources().sources, { travelTimes });
    expect((await rules.candidateSchool.check(ids)).findings).toContainEqual(expect.objectContaining(tooFar));
    expect(stub.asked).toHaveLength(2);
    await rules.dispose();
  });

  it("asks again after a failure that may pass, though its own clock stands still", async () => {
    const { rules, stub } = await clientOf((index) => ([503, "drop"] as const)[index] ?? "answer");
    expect((await rules.candidateSchool.check(ids)).findings).toContainEqual(expect.objectContaining(tooFar));
    expect(stub.asked).toHaveLength(3);
    await rules.dispose();
  });

  it("does so where its own clock runs backwards", async () => {
    let millis = Date.parse(afterAll);
    const backwards = () => {
      millis -= 1000;
      return new Date(millis);
    };
    const { rules, stub } = await clientOf((index) => (index < 2 ? 503 : "answer"), { now: backwards });
    expect((await rules.candidateSchool.check(ids)).findings).toContainEqual(expect.objectContaining(tooFar));
    expect(stub.asked).toHaveLength(3);
    await rules.dispose();
  });

  it("rejects with Unavailable where the engine gives nothing", async () => {
    const { rules, stub } = await clientOf(() => 503);
    const error = await rejection(rules.candidateSchool.check(ids));
    expect(error).toMatchObject({ name: "Unavailable", code: "Unavailable", kind: "drive-time" });
    expect(`${error}`).not.toContain(stub.url);
    await rules.dispose();
  });

  it("forgets an answer by its own clock", async () => {
    let today = Date.parse(afterAll);
    const options = { now: () => new Date(today) };
    const { rules, stub } = await clientOf(undefined, options, { rememberedFor: 60_000 });
    const counts: number[] = [];
    for (const passed of [0, 59_999, 1]) {
      today += passed;
      await rules.candidateSchool.check(ids);
      counts.push(stub.asked.length);
    }
    expect(counts).toStrictEqual([1, 1, 2]);
    await rules.dispose();
  });
});

describe("a check of a client that is given up while the engine reckons", () => {
  it("rejects with the signal's reason, and its request is aborted", async () => {
    const { rules, stub, signals } = await clientOf(() => "hang");
    const controller = new AbortController();
    const check = rejection(rules.candidateSchool.check(ids, { signal: controller.signal }));
    await stub.arrived(1);
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await check).toBe(reason);
    expect(signals.map(({ aborted }) => aborted)).toStrictEqual([true]);
    await stub.leftAlone(1);
    await rules.dispose();
  });

  it("leaves another check that waits for the same drive alone", async () => {
    const { rules, stub, signals } = await clientOf(() => "hang");
    const controllers = [new AbortController(), new AbortController()];
    const checks = controllers.map(({ signal }) => rejection(rules.candidateSchool.check(ids, { signal })));
    await stub.arrived(1);
    controllers[0]?.abort("first");
    expect(await checks[0]).toBe("first");
    expect(signals.map(({ aborted }) => aborted)).toStrictEqual([false]);
    controllers[1]?.abort("second");
    expect(await checks[1]).toBe("second");
    await stub.leftAlone(1);
    expect(stub.asked).toHaveLength(1);
    await rules.dispose();
  });

  it("asks no more where it waits to ask again", async () => {
    const { rules, stub } = await clientOf(() => 503, { now }, { backOff: 60_000 });
    const controller = new AbortController();
    const check = rejection(rules.candidateSchool.check(ids, { signal: controller.signal }));
    await stub.arrived(1);
    controller.abort("enough");
    expect(await check).toBe("enough");
    expect(stub.asked).toHaveLength(1);
    await rules.dispose();
  });
});

describe("a client that is disposed of while the engine reckons", () => {
  it("ends the check, and its request is aborted", async () => {
    const { rules, stub, signals } = await clientOf(() => "hang");
    const check = rejection(rules.candidateSchool.check(ids));
    await stub.arrived(1);
    await rules.dispose();
    expect(await check).toMatchObject({ name: "Disposed", code: "Disposed" });
    expect(signals.map(({ aborted }) => aborted)).toStrictEqual([true]);
    await stub.leftAlone(1);
  });
});

describe("a client with a straight line", () => {
  it("knows a school too far, and none near enough", async () => {
    const rules = createUpmRules(countedSources().sources, {
      travelTimes: [straightLine({ topSpeedKmh: 10 })],
      now,
    });
    const { findings } = await rules.candidateSchool.check(ids);
    expect(findings).toContainEqual(expect.objectContaining({ clause: "II.drive-time", status: "violated" }));
    const near = await rules.candidateSchool.check({ ...ids, school: "school-3" });
    expect(near.findings).toContainEqual(
      expect.objectContaining({ clause: "II.drive-time", status: "unknown" }),
    );
    await rules.dispose();
  });
});
