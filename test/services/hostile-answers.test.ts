import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { Lessons } from "../../src/services/lessons.js";
import { Participants } from "../../src/services/participants.js";
import type { ParticipantWithTrials } from "../../src/services/sources.js";
import { children } from "../arbitraries/one-lesson.js";
import { statingTrials } from "../arbitraries/sources.js";
import { good } from "./checks-over-sources.js";
import { together } from "./together.js";

const [one, two] = children("one", "two").map(statingTrials) as [
  ParticipantWithTrials,
  ParticipantWithTrials,
];
const find = (id: string) =>
  Effect.map(
    Effect.flatMap(Participants, (participants) => participants.find(id)),
    (found) => found.id,
  );
const attended = (id: string) => Effect.flatMap(Lessons, ({ attendedBy }) => attendedBy(id));

/** What a record of a database may do that is not in memory any more. */
function throws(): never {
  throw new RangeError("no row for Мария");
}

describe("a record that cannot be read", () => {
  const unreadable = Object.defineProperty({ ...two }, "registeredAt", { get: throws, enumerable: true });
  const nameless = Object.defineProperty({ ...two }, "id", { get: throws, enumerable: true });

  it("is unavailable, and the others of the batch are not", async () => {
    const found = await together(["one", "two"].map(find), {
      ...good,
      participants: () => [unreadable, one],
    });
    expect(found[0]).toBe("one");
    expect(found[1]).not.toMatch(/Мария/);
  });

  it("belongs to no key where it does not even say to which", async () => {
    const found = await together(["one", "two"].map(find), { ...good, participants: () => [nameless, one] });
    expect(found[0]).toBe("one");
    expect(found[1]).not.toMatch(/Мария/);
  });

  it("nor are the records of other batches", async () => {
    const sources = {
      ...good,
      participants: (keys: readonly string[]) => (keys.includes("two") ? [nameless] : [one]),
    };
    const found = await together(["one", "two"].map(find), sources, { batchSize: 1 });
    expect(found[0]).toBe("one");
    expect(found[1]).not.toMatch(/Мария/);
  });
});

describe("an array with holes in it", () => {
  it("has nothing there, as where it has null: of records", async () => {
    const records: ParticipantWithTrials[] = new Array(3);
    records[1] = one;
    expect(await together(["one", "two"].map(find), { ...good, participants: () => records })).toStrictEqual([
      "one",
      "no participant",
    ]);
  });

  it("is no list of nothing: what was to be there is missing", async () => {
    const holes = await together([attended("one")], { ...good, lessonsAttended: () => new Array(2) });
    const nulls = await together([attended("one")], {
      ...good,
      lessonsAttended: () => [undefined, undefined] as never,
    });
    expect(nulls[0]).toMatch(/^malformed: \/0: /);
    expect(holes).toStrictEqual(nulls);
  });
});

it("a source that is null is one that is left out", async () => {
  const found = await together([find("one")], { ...good, participants: null as never });
  expect(found).toStrictEqual(["the application gives no function `participants`"]);
});

it("an error whose name is no text is told as a failed source", async () => {
  const participants = () => Promise.reject(Object.assign(new Error("Мария"), { name: 42 }));
  expect(await together([find("one")], { ...good, participants })).toStrictEqual(["its source failed"]);
});
