import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { osrm } from "../../../src/services/travel-times/osrm.js";
import { valhalla } from "../../../src/services/travel-times/valhalla.js";
import { askedDrives } from "./asked-drives.js";
import { fakeFetch } from "./fake-fetch.js";

const url = "http://engine.example:8002/maps";
/** The matrix is asked from two places to two. */
const from = [1, 2];
const to = [3, 4];

/** Why the drives are unavailable where an engine answers with a text. */
async function reasonFor(make: typeof valhalla, text: string, status = 200): Promise<string> {
  const { fetch } = fakeFetch(() => ({ status, text }));
  const failure = await Effect.runPromise(Effect.flip(askedDrives(make({ url, fetch }), from, to)));
  expect(failure).toMatchObject({ _tag: "Unavailable", kind: "drive-time" });
  return failure.reason;
}

/** What is no answer at all, whichever engine it comes from. */
const noJson = ["", "<!doctype html><title>61.0001,50.0001</title>", "{", "undefined", "NaN"];
const noObject = ["null", "0", "true", '"http://engine.example:8002"', "[]", "{}"];

const right = [
  [1, 2],
  [3, 4],
];
const noMatrix: readonly unknown[] = [
  undefined,
  null,
  7,
  "61.0001",
  {},
  [1, 2],
  [[1, 2], null],
  ["ab", "cd"],
];
const wrongSize: readonly unknown[] = [
  [],
  [[1, 2]],
  [...right, [5, 6]],
  [[1, 2], [3]],
  [
    [1, 2],
    [3, 4, 5],
  ],
  [[1, 2], []],
];
const noSeconds: readonly unknown[] = [-1, -0.001, "600", true, [], {}, "unreachable", ""];

const answerOf = {
  valhalla: (rows: unknown) => {
    const celled = Array.isArray(rows)
      ? rows.map((row) => (Array.isArray(row) ? row.map((time) => ({ time })) : row))
      : rows;
    return JSON.stringify({ sources_to_targets: celled });
  },
  osrm: (rows: unknown) => JSON.stringify({ code: "Ok", durations: rows }),
};

/** No part of the URL and no coordinate may be in what is logged. */
const personal = /example|8002|61\.|50\./;

describe.each([
  ["valhalla", valhalla, answerOf.valhalla],
  ["osrm", osrm, answerOf.osrm],
] as const)("a malformed answer of %s", (name, make, answer) => {
  const malformed = `the routing engine ${name} gave none: its answer is malformed`;

  it.each([...noJson, ...noObject])("is unavailable: %s", async (text) => {
    const reason = await reasonFor(make, text);
    expect(reason).toMatch(
      new RegExp(`^the routing engine ${name} gave none: it.* (malformed|answered 200)$`),
    );
    expect(reason).not.toMatch(personal);
  });

  it.each(noMatrix.map((rows) => ({ rows })))(
    "is unavailable where its matrix is $rows",
    async ({ rows }) => {
      expect(await reasonFor(make, answer(rows))).toBe(malformed);
    },
  );

  it.each(wrongSize.map((rows) => ({ rows })))(
    "is unavailable where two by two is $rows",
    async ({ rows }) => {
      expect(await reasonFor(make, answer(rows))).toBe(
        `the routing engine ${name} gave none: its matrix has another size`,
      );
    },
  );

  it.each(noSeconds.map((seconds) => ({ seconds })))(
    "is unavailable where one of its drives takes $seconds",
    async ({ seconds }) => {
      const rows = [
        [1, 2],
        [3, seconds],
      ];
      expect(await reasonFor(make, answer(rows))).toBe(malformed);
    },
  );

  it("is unavailable where a number is too large for one", async () => {
    const text = answer(right).replace("4", "1e999");
    expect(await reasonFor(make, text)).toBe(malformed);
  });

  it("has neither URL nor places in its reason, whatever the server says", async () => {
    const words = { message: `no ${url} 61.0001`, error: url, code: url, error_code: url, status: url };
    for (const status of [400, 401, 404, 418]) {
      const reason = await reasonFor(make, JSON.stringify(words), status);
      expect(reason).toBe(`the routing engine ${name} gave none: it answered ${status}`);
    }
  });

  it("is none where it is right", async () => {
    const { fetch } = fakeFetch(() => ({ status: 200, text: answer(right) }));
    expect(await Effect.runPromise(askedDrives(make({ url, fetch }), from, to))).toStrictEqual(right);
  });

  it("is not asked about again", async () => {
    const { fetch, requests } = fakeFetch(() => ({ status: 200, text: "<html>" }));
    await Effect.runPromise(Effect.flip(askedDrives(make({ url, fetch }), from, to)));
    expect(requests).toHaveLength(1);
  });
});

describe("a cell without a time", () => {
  it.each([null, 7, "x", {}])("makes an answer of Valhalla malformed: %j", async (cell) => {
    const text = JSON.stringify({
      sources_to_targets: [
        [{ time: 1 }, { time: 2 }],
        [{ time: 3 }, cell],
      ],
    });
    expect(await reasonFor(valhalla, text)).toContain("malformed");
  });
});

describe.each([
  ["valhalla", valhalla],
  ["osrm", osrm],
] as const)("an option of %s", (_, make) => {
  const made = (option: string, value: unknown) => () =>
    make({ url, fetch: fakeFetch(() => ({ status: 200, text: "" })).fetch, [option]: value });

  it.each([
    ["maxPairs", 1],
    ["roadWithin", 1],
    ["timeout", 1],
    ["retries", 0],
    ["backOff", 0],
    ["remembered", 0],
    ["rememberedFor", 0],
  ])("%s is a whole number, %i to 1,000,000,000", (option, least) => {
    expect(made(option, least)).not.toThrow();
    expect(made(option, 1e9)).not.toThrow();
    expect(made(option, undefined)).not.toThrow();
    for (const value of [
      least - 1,
      least + 0.5,
      -1,
      1e9 + 1,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      "5",
      null,
    ]) {
      expect(made(option, value)).toThrow(RangeError);
      expect(made(option, value)).toThrow(option);
    }
  });
});
