import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { Agreements } from "../../src/services/agreements.js";
import { Confirmations } from "../../src/services/confirmations.js";
import type { LookupError } from "../../src/services/errors.js";
import { Lessons } from "../../src/services/lessons.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";
import type { Sources } from "../../src/services/sources.js";
import { Venues } from "../../src/services/venues.js";
import { agreement } from "../arbitraries/one-lesson.js";
import { confirmation, lesson, region } from "../arbitraries/small-festival.js";
import { good } from "./checks-over-sources.js";
import { together } from "./together.js";

type Find = (key: string) => Effect.Effect<readonly unknown[], LookupError, OutsideFacts>;

const place = { timeZone: "Asia/Yekaterinburg", region: "region" };
const keys = ["one", "two", "three"];
/** How a call fails. */
const fails = [
  () => {
    throw new RangeError("no row for Мария");
  },
  () => Promise.reject(new RangeError("no row for Мария")),
];
const another = "its source answered with another one";

/** Each list of sources: how it is found, a record of a key, numbered, and what makes a record malformed. */
const lists: Readonly<Record<string, readonly [Find, (key: string, number: number) => object, object]>> = {
  lessonsAttended: [
    (key) => Effect.flatMap(Lessons, ({ attendedBy }) => attendedBy(key)),
    (key, number) => ({ ...place, participant: key, lesson: { ...lesson, id: `lesson-${number}` } }),
    { timeZone: "+05:00" },
  ],
  regionsPlanning: [
    (key) => Effect.flatMap(Venues, ({ plannedBy }) => plannedBy(key)),
    (key, number) => ({ ...region, id: `region-${key}-${number}`, venues: [key] }),
    { timeZone: "+05:00" },
  ],
  agreementsOfVenues: [
    (key) => Effect.flatMap(Agreements, ({ ofVenue }) => ofVenue(key)),
    (key, number) => ({ ...agreement, venue: key, school: `school-${number}` }),
    { dates: [] },
  ],
  confirmationsOfLessons: [
    (key) => Effect.flatMap(Confirmations, ({ ofLesson }) => ofLesson(key)),
    (key, number) => ({ ...confirmation, lesson: key, participant: `child-${number}` }),
    { confirmedAt: "soon" },
  ],
};

describe.each(Object.entries(lists))("of lists that are asked for with one call: %s", (source, list) => {
  const [find, record, wrong] = list;
  /** What the lists of the three keys are over another source. */
  const over = (lookup: unknown) => together(keys.map(find), { ...good, [source]: lookup } as Sources);
  const answering = (answer: unknown) => over(async () => answer);
  const [first, second, third] = keys.map((key) => [record(key, 1), record(key, 2)]) as [
    [object, object],
    [object, object],
    [object, object],
  ];

  it("each has its own records, in the order in which they come", async () => {
    expect(await answering([...first, ...second, ...third])).toStrictEqual([first, second, third]);
    const mixed = [third[1], first[0], second[0], first[1], third[0], second[1]];
    expect(await answering(mixed)).toStrictEqual([first, second, [third[1], third[0]]]);
  });

  it("one of which nothing comes is empty", async () => {
    expect(await answering([...first, ...third])).toStrictEqual([first, [], third]);
    expect(await answering([])).toStrictEqual([[], [], []]);
  });

  it("one with a record that is malformed is unavailable, and the others are not", async () => {
    const [one, two, three] = await answering([...first, second[0], { ...second[1], ...wrong }, ...third]);
    expect([one, three]).toStrictEqual([first, third]);
    // The pointer is into the list of the key.
    expect(two).toMatch(new RegExp(`^malformed: /1/${Object.keys(wrong)[0]}`));
  });

  it("one with a record twice is unavailable, and the others are not", async () => {
    const [one, two, three] = await answering([...first, ...second, second[0], ...third]);
    expect([one, three]).toStrictEqual([first, third]);
    expect(two).toMatch(/^malformed: \/2/);
  });

  it("all are unavailable where a record is of no key: one of each may be missing", async () => {
    const stray = record("stray", 1);
    for (const answer of [[stray], [...first, ...second, ...third, stray], [stray, ...first]]) {
      expect(await answering(answer)).toStrictEqual([another, another, another]);
    }
  });

  it("all are told what is wrong with it where it is malformed, or null", async () => {
    for (const stray of [{ ...record("stray", 1), ...wrong }, null, undefined, 42, "one", {}, first]) {
      const answer = await answering([...first, stray, ...second]);
      expect(new Set(answer).size).toBe(1);
      expect(answer[0]).toMatch(/^malformed: \/0/);
    }
  });

  it("all are unavailable where there is no array, or the call fails", async () => {
    for (const nothing of [null, undefined, {}, first[0], 0]) {
      for (const reason of await answering(nothing)) expect(reason).toMatch(/^expected an array, received /);
    }
    for (const failing of fails) expect(await over(failing)).toStrictEqual(keys.map(() => "RangeError"));
  });

  it("each is by itself where they are asked for one by one", async () => {
    const own = (key: string) => ({ one: first, two: second, three: third })[key];
    const instead = (answer: () => unknown) =>
      over({ oneByOne: (key: string) => (key === "two" ? answer() : own(key)) });
    expect(await over({ oneByOne: own })).toStrictEqual([first, second, third]);
    expect(await instead(() => [])).toStrictEqual([first, [], third]);
    expect(await instead(() => null)).toStrictEqual([first, "expected an array, received null", third]);
    expect(await instead(() => first)).toStrictEqual([first, another, third]);
    for (const failing of fails) expect(await instead(failing)).toStrictEqual([first, "RangeError", third]);
  });
});

describe("a region that plans several venues", () => {
  const answering = (...regions: readonly unknown[]) =>
    together(
      keys.map((key) => Effect.flatMap(Venues, ({ plannedBy }) => plannedBy(key))),
      {
        ...good,
        regionsPlanning: () => regions as never,
      },
    );
  const both = { ...region, id: "both", venues: ["two", "elsewhere", "one"] };
  const own = { ...region, id: "own", venues: ["three"] };

  it("is in the list of each that was asked for", async () => {
    expect(await answering(own, both)).toStrictEqual([[both], [both], [own]]);
  });

  it("makes each of them unavailable where it is malformed, or comes twice, and no other", async () => {
    for (const wrong of [[{ ...both, timeZone: "+05:00" }], [both, both]]) {
      const [one, two, three] = await answering(own, ...wrong);
      expect(one).toMatch(/^malformed: /);
      expect(two).toBe(one);
      expect(three).toStrictEqual([own]);
    }
  });

  it("is in the list of a venue once, even where it names that twice, which is malformed", async () => {
    const [one, two, three] = await answering(own, { ...both, venues: ["one", "one"] });
    expect(one).toMatch(/^malformed: \/0\/venues\/1: [^;]*$/);
    expect([two, three]).toStrictEqual([[], [own]]);
  });
});
