import * as Schema from "effect/Schema";
import type { Festival } from "upm-rules";
import { describe, expect, it } from "vitest";
import type { Answer } from "./support/back-end.ts";
import { type Asking, platformWith } from "./support/platform.ts";
import { conflict, foundIn, read, refusalIn } from "./support/read-answers.ts";
import { instants, secondsFrom, withLessons } from "./support/small-festival.ts";

const confirmedAt = "2020-11-05T10:00:00Z";
const seed: Festival = {
  ...withLessons,
  confirmations: [
    { lesson: "lesson", participant: "child", parent: "mother", confirmedAt },
    { lesson: "lesson", participant: "classmate", parent: "neighbour", confirmedAt },
  ],
};

const platform = platformWith(seed, secondsFrom(instants.deliveryDue, -120));

const [venue, school] = [platform.as("venue-college"), platform.as("school-school")];

const Readiness = Schema.Struct({ mayStart: Schema.Boolean, delivery: Schema.Unknown, day: Schema.Unknown });
const readiness = async () => read(Readiness, await school("GET", "/lessons/lesson/readiness"));
const mayStart = async () => (await readiness()).mayStart;

/** What happened is taken down, and this is what the rules say of it. */
const isTakenDown = (answer: Answer, ...found: readonly string[]) =>
  expect([answer.status, foundIn(answer)]).toStrictEqual([200, found]);

describe("stage VI: goods reach the school", () => {
  const deliver = (item: string, quantity: number) =>
    school("POST", "/lessons/lesson/deliveries", { item, quantity });

  it("in several parts, for each confirmed child; other goods are none of them", async () => {
    isTakenDown(await deliver("Доска разделочная", 2), "VI.delivered pending");
    isTakenDown(await deliver("Набор продуктов", 1), "VI.delivered pending");
    isTakenDown(await deliver("Подарки", 5), "VI.delivered pending");
  });

  it("late: it is told, and taken down all the same", async () => {
    await platform.goOnAt(instants.deliveryDue);
    isTakenDown(await deliver("Набор продуктов", 1), "VI.delivered late");
    expect((await readiness()).delivery).toMatchObject({ outcome: "refused" });
  });
});

describe("stage VII: the day", () => {
  const check = (who: Asking, passed: boolean) => who("POST", "/lessons/lesson/link-checks", { passed });
  const tell = (who: Asking, told: object) => who("PATCH", "/lessons/lesson/day", told);
  const [allOfVenue, allOfSchool] = [
    { mentorPresent: true, venueConnected: true },
    { schoolConnected: true, representativePresent: true, present: ["child", "classmate"] },
  ];
  const left = async () => foundIn(await tell(venue, {}));

  it("each side tells of itself, and of nothing of the other's", async () => {
    expect(await tell(venue, allOfSchool)).toStrictEqual(conflict("other-side"));
    expect(await tell(school, allOfVenue)).toStrictEqual(conflict("other-side"));
    expect(await left()).toHaveLength(7);
  });

  it("in class are children that there are, and of no other school", async () => {
    for (const stranger of ["nobody", "ural-child"]) {
      const answer = await tell(school, { ...allOfSchool, present: ["child", stranger] });
      expect(refusalIn(answer)).toStrictEqual([404, "not-there"]);
    }
    expect(await left()).toContain("VII.school-connected pending");
  });

  it("a link check that failed is none; the last one decides", async () => {
    expect(foundIn(await check(venue, true))).not.toContain("VII.venue-link-checked pending");
    expect(foundIn(await check(venue, false))).toContain("VII.venue-link-checked pending");
    expect(foundIn(await check(venue, true))).not.toContain("VII.venue-link-checked pending");
  });

  it("what a side told stays until it tells otherwise; then the lesson may start", async () => {
    await check(school, true);
    await tell(venue, allOfVenue);
    isTakenDown(
      await tell(school, { ...allOfSchool, present: ["child"] }),
      "VII.participants-present pending",
    );
    expect(await mayStart()).toBe(false);
    isTakenDown(await tell(school, { present: ["child", "classmate"] }));
    expect(await mayStart()).toBe(true);
    isTakenDown(await tell(venue, { mentorPresent: false }), "VII.mentor-present pending");
    expect(await mayStart()).toBe(false);
  });

  it("a child that was not confirmed is advised against, and no hindrance", async () => {
    await tell(venue, allOfVenue);
    const answer = await tell(school, { present: ["child", "classmate", "untested"] });
    isTakenDown(answer, "VII.only-confirmed advised");
    expect(await mayStart()).toBe(true);
  });

  it("from the start on a failure stays: a check then comes too late, and what is told counts", async () => {
    await check(venue, false);
    await platform.goOnAt(instants.start);
    isTakenDown(await check(venue, true), "VII.venue-link-checked overdue", "VII.only-confirmed advised");
    expect(await mayStart()).toBe(false);
    const found = [
      "VII.venue-connected overdue",
      "VII.venue-link-checked overdue",
      "VII.only-confirmed advised",
    ];
    isTakenDown(await tell(venue, { venueConnected: false }), ...found);
  });
});
