import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import type { ParticipantWithTrials, Sources, SourcesOptions } from "../../src/services/sources.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/effect.js";
import { children } from "../arbitraries/one-lesson.js";
import { smallFestival } from "../arbitraries/small-festival.js";
import { statingTrials, tablesOf } from "../arbitraries/sources.js";
import { together } from "./together.js";

type Child = ParticipantWithTrials;

const ids = ["one", "two", "three", "four"];
const all = children(...ids).map(statingTrials);
const [one, two, three, four] = all as [Child, Child, Child, Child];
const good = tablesOf(smallFestival({ participants: all }));
const another = "its source answered with another one";

/** What the confirmations of the four children come to at the same time. */
const confirmations = (change: Partial<Sources>, options?: SourcesOptions) =>
  together(
    ids.map((child) =>
      Effect.map(
        checkConfirmation({ lesson: "lesson", participant: child, parent: "parent" }),
        ({ outcome }) => outcome,
      ),
    ),
    { ...good, ...change },
    options,
  );
/** The same where so many records are what `participants` answers; typed code would not give most of them. */
const answering = (records: unknown) => confirmations({ participants: () => records as never });

const allowed = "allowed";

describe("of several records that are asked for with one call", () => {
  it("each is judged by itself, in whatever order they come", async () => {
    const untested = { ...three, diagnosticTests: [] };
    for (const records of [
      [one, two, untested, four],
      [four, untested, two, one],
      [untested, null, one, undefined, four, two],
    ]) {
      expect(await answering(records)).toStrictEqual([allowed, allowed, "refused", allowed]);
    }
  });

  it("one that is malformed is unavailable, and the others are judged", async () => {
    const [first, second, ...rest] = await answering([one, { ...two, registeredAt: "soon" }, three, four]);
    expect([first, ...rest]).toStrictEqual([allowed, allowed, allowed]);
    expect(second).toMatch(/^malformed: \/registeredAt: /);
  });

  it("one that is not there, or null, does not exist, and the others are judged", async () => {
    for (const records of [
      [one, three, four],
      [one, null, three, four],
      [undefined, one, three, null, four],
    ]) {
      expect(await answering(records)).toStrictEqual([allowed, "no participant", allowed, allowed]);
    }
    expect(await answering([])).toStrictEqual(ids.map(() => "no participant"));
  });

  it("one that comes twice is unavailable, even twice the same, and the others are judged", async () => {
    const twice = "its source answered with it more than once";
    for (const again of [
      two,
      { ...two },
      { ...two, diagnosticTests: [] },
      { ...two, registeredAt: "soon" },
    ]) {
      expect(await answering([one, two, three, again, four])).toStrictEqual([
        allowed,
        twice,
        allowed,
        allowed,
      ]);
    }
  });

  it("those that are not there are unavailable where a record of no one comes", async () => {
    // It may be any of theirs.
    const stray = { ...one, id: "stray" };
    expect(await answering([one, stray, four])).toStrictEqual([allowed, another, another, allowed]);
    expect(await answering([...all, stray])).toStrictEqual(all.map(() => allowed));
    // Their ids in another case, as a database may compare them.
    expect(await answering([one, { ...two, id: "TWO" }, three, four])).toStrictEqual([
      allowed,
      another,
      allowed,
      allowed,
    ]);
  });

  it("and they are told what is wrong with it where it is malformed", async () => {
    for (const [stray, pointer] of [
      [{ ...two, id: 2 }, "/id"],
      [{ ...two, id: undefined }, "/id"],
      [{ ...two, id: "stray", registeredAt: "soon" }, "/registeredAt"],
      ["two", ""],
      [42, ""],
      [[two], ""],
    ] as const) {
      const [first, ...rest] = await answering([one, stray]);
      expect(first).toBe(allowed);
      for (const reason of rest) expect(reason).toMatch(new RegExp(`^malformed: ${pointer}: `));
    }
  });

  it("all are unavailable where there is no array of them", async () => {
    for (const [answer, received] of [
      [null, "null"],
      [undefined, "undefined"],
      [one, "an object"],
      [new Set(all), "an object"],
      [{ length: 0 }, "an object"],
      ["", "an empty string"],
    ] as const) {
      const reason = `expected an array, received ${received}`;
      expect(await answering(answer)).toStrictEqual(ids.map(() => reason));
      expect(await answering(Promise.resolve(answer))).toStrictEqual(ids.map(() => reason));
    }
  });

  it("all are unavailable where the call fails, and those of another call are not", async () => {
    const failing = (isHit: (keys: readonly string[]) => boolean): readonly Partial<Sources>[] => [
      {
        participants: (keys) => {
          if (isHit(keys)) throw new RangeError("no row for Мария");
          return good.participants(keys);
        },
      },
      {
        participants: async (keys) =>
          isHit(keys) ? Promise.reject(new RangeError("no row for Мария")) : good.participants(keys),
      },
    ];
    for (const sources of failing(() => true)) {
      expect(await confirmations(sources)).toStrictEqual(ids.map(() => "RangeError"));
    }
    for (const sources of failing((keys) => keys.includes("three"))) {
      expect(await confirmations(sources, { batchSize: 2 })).toStrictEqual([
        allowed,
        allowed,
        "RangeError",
        "RangeError",
      ]);
    }
  });

  it("none is taken from the answer to another call", async () => {
    const swapped: Partial<Sources> = {
      participants: (keys) => good.participants(keys.includes("one") ? ["three", "four"] : ["one", "two"]),
    };
    expect(await confirmations(swapped, { batchSize: 2 })).toStrictEqual(ids.map(() => another));
  });
});

describe("of several records that are asked for one by one", () => {
  const oneByOne = (answer: (id: string) => unknown) =>
    confirmations({ participants: { oneByOne: async (id) => answer(id) as never } });
  const byId = (id: string) => all.find((child) => child.id === id);

  it("each is judged by itself", async () => {
    expect(await oneByOne(byId)).toStrictEqual(ids.map(() => allowed));
    expect(await confirmations({ participants: { oneByOne: (id) => byId(id) ?? null } })).toStrictEqual(
      ids.map(() => allowed),
    );
  });

  it.each<readonly [string, string | RegExp, (id: string) => unknown]>([
    ["fails", "RangeError", () => Promise.reject(new RangeError("no row"))],
    ["is null: there is none", "no participant", () => null],
    ["is undefined: there is none", "no participant", () => undefined],
    ["is another's", another, () => three],
    ["is malformed", /^malformed: \/registeredAt: /, (id) => ({ ...byId(id), registeredAt: "soon" })],
    ["is an array of it", /^malformed: : /, (id) => [byId(id)]],
  ])("one whose answer %s is so by itself, and the others are judged", async (_what, said, answer) => {
    const [first, second, ...rest] = await oneByOne((id) => (id === "two" ? answer(id) : byId(id)));
    expect([first, ...rest]).toStrictEqual([allowed, allowed, allowed]);
    expect(second).toEqual(typeof said === "string" ? said : expect.stringMatching(said));
  });

  it("each is asked for with its own key, once, and needs what the function is of", async () => {
    class Table {
      readonly asked: string[] = [];
      oneByOne(id: string, signal: AbortSignal) {
        expect(signal).toBeInstanceOf(AbortSignal);
        this.asked.push(id);
        return byId(id);
      }
    }
    const table = new Table();
    await confirmations({ participants: table });
    expect(table.asked).toStrictEqual(ids);
  });
});
