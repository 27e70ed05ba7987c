import { describe, expect, it } from "vitest";
import type { FestivalChange } from "../../../src/festival/checker/festival-change.js";
import { festivalChecker } from "../../../src/festival/checker/festival-checker.js";
import { isInvalidFestival } from "../../../src/issues/invalid-festival.js";
import type { Issue } from "../../../src/issues/issue.js";
import type { Festival } from "../../../src/model/festival.js";
import {
  confirmation,
  lesson,
  parent,
  participant,
  smallFestival,
} from "../../arbitraries/small-festival.js";

const at = "2020-11-20T00:00Z";
const friend = {
  ...participant,
  id: "friend",
  links: [{ parent: "parent-2", linkedAt: "2020-10-02T10:00Z" }],
};
const sibling = { ...participant, id: "sibling" };
const { confirmedAt } = confirmation;
const made = { lesson: "lesson", participant: "child", confirmedAt };

/**
 * A second lesson has the sibling in its class and the child confirmed by the second parent, with whom the friend is linked;
 * nobody names a third child and a third parent, nor a third lesson.
 */
const festival = smallFestival({
  lessons: [
    lesson,
    { ...lesson, id: "lesson-2", invited: null, day: { present: ["sibling"] } },
    { ...lesson, id: "lesson-3", invited: [] },
  ],
  parents: [parent, { id: "parent-2" }, { id: "parent-3" }],
  participants: [participant, friend, sibling, { ...participant, id: "nobody", links: null }],
  confirmations: [confirmation, { ...confirmation, lesson: "lesson-2", parent: "parent-2" }],
});

/** What is wrong with a change; afterwards everything is as before. */
function issuesOf(change: FestivalChange, of: Festival = festival): readonly Issue[] {
  const checker = festivalChecker(of, { at });
  const before = [checker.festival, checker.check({ at })] as const;
  try {
    checker.change(change);
  } catch (error) {
    if (!isInvalidFestival(error)) throw error;
    expect(error.message).toContain("the change of the festival is invalid:");
    expect(checker.festival).toEqual(before[0]);
    expect(checker.festival.confirmations).toBe(before[0].confirmations);
    expect(checker.check({ at })).toBe(before[1]);
    return error.issues;
  }
  return [];
}

const idExpected = "an id: non-empty text without a slash";

const said = (change: FestivalChange) =>
  issuesOf(change).map(({ pointer, expected }) => `${pointer}: ${expected}`);
const pointers = (change: FestivalChange) => issuesOf(change).map(({ pointer }) => pointer);

describe("a malformed id of a record that is put in", () => {
  it("is pointed at, and so is what names it", () => {
    const participants = [{ ...participant, id: "a/b" }];
    const confirmations = [{ ...confirmation, participant: "a/b" }];
    expect(said({ participants, confirmations })).toEqual([
      `/confirmations/0/participant: ${idExpected}`,
      `/participants/0/id: ${idExpected}`,
    ]);
  });
});

describe("a change that breaks a rule of the document format is refused, with pointers into it", () => {
  it.each<[string, FestivalChange]>([
    ["/lessons/1/date", { lessons: [lesson, { ...lesson, id: "other", date: "2020-11-31" }] }],
    ["/lessons/0/venue", { lessons: [{ ...lesson, venue: "nowhere" }] }],
    ["/lessons/0/school", { lessons: [{ ...lesson, school: "nowhere" }] }],
    ["/lessons/0/competency", { lessons: [{ ...lesson, competency: "18" }] }],
    ["/lessons/0/startsAt", { lessons: [{ ...lesson, startsAt: "24:00" }] }],
    ["/lessons/0/invited/1", { lessons: [{ ...lesson, invited: ["child", "nowhere"] }] }],
    ["/lessons/0/invited/1", { lessons: [{ ...lesson, invited: ["child", "child"] }] }],
    ["/lessons/0/day/present/0", { lessons: [{ ...lesson, day: { present: ["nowhere"] } }] }],
    ["/lessons/0/id", { lessons: [{ ...lesson, id: "a/b" }] }],
    ["/lessons/1/id", { lessons: [lesson, { ...lesson, date: "2020-11-17" }] }],
    ["/parents/0/registeredAt", { parents: [{ id: "parent", registeredAt: "2020-10-01" }] }],
    ["/parents/1/id", { parents: [parent, parent] }],
    ["/participants/0/school", { participants: [{ ...participant, school: "nowhere" }] }],
    [
      "/participants/0/links/0/parent",
      { participants: [{ ...participant, links: [{ parent: "x", linkedAt: at }] }] },
    ],
    ["/participants/0/trials/0", { participants: [{ ...participant, trials: ["yesterday"] }] }],
    ["/participants/1/id", { participants: [participant, participant] }],
    ["/confirmations/0/lesson", { confirmations: [{ ...confirmation, lesson: "nowhere" }] }],
    ["/confirmations/0/participant", { confirmations: [{ ...confirmation, participant: "nowhere" }] }],
    ["/confirmations/0/parent", { confirmations: [{ ...confirmation, parent: "nowhere" }] }],
    ["/confirmations/0/confirmedAt", { confirmations: [{ ...confirmation, confirmedAt: "2020-11-05" }] }],
    [
      "/confirmations/0/withdrawnAt",
      { confirmations: [{ ...confirmation, withdrawnAt: "2020-11-05T00:00Z" }] },
    ],
    [
      "/confirmations/1/confirmedAt",
      { confirmations: [confirmation, { ...confirmation, confirmedAt: "2020-11-05T15:00:00.0009Z" }] },
    ],
  ])("%s", (pointer, change) => {
    expect(pointers(change)).toEqual([pointer]);
  });

  it("names all that is wrong, sorted by pointer", () => {
    const change = {
      confirmations: [{ ...confirmation, parent: "nowhere" }],
      lessons: [{ ...lesson, date: "2020-13-01", venue: "nowhere" }],
      remove: { parents: ["parent"] },
    };
    expect(pointers(change)).toEqual([
      "/confirmations/0/parent",
      "/lessons/0/date",
      "/lessons/0/venue",
      "/remove/parents/0",
    ]);
  });

  it("may name what comes with it, and not what goes with it", () => {
    const others = { parents: [{ id: "new" }], participants: [{ ...participant, id: "new" }] };
    const lessons = [{ ...lesson, id: "new", invited: ["new"] }];
    const confirmations = [{ ...confirmation, lesson: "new", participant: "new", parent: "new" }];
    expect(pointers({ ...others, lessons, confirmations })).toEqual([]);
    expect(pointers({ lessons, confirmations })).toEqual([
      "/confirmations/0/parent",
      "/confirmations/0/participant",
      "/lessons/0/invited/0",
    ]);
    const naming = {
      lessons: [{ ...lesson, id: "new", invited: ["nobody"] }],
      remove: { participants: ["nobody"] },
    };
    expect(pointers(naming)).toEqual(["/lessons/0/invited/0"]);
  });
});

describe("what is taken out must be there, once, and not come with the same change", () => {
  it("of records with ids", () => {
    expect(said({ remove: { lessons: ["nowhere"] } })).toEqual([
      "/remove/lessons/0: the id of one of the lessons",
    ]);
    expect(said({ remove: { parents: ["", "nowhere"] } })).toEqual([
      "/remove/parents/0: an id: non-empty text without a slash",
      "/remove/parents/1: the id of one of the parents",
    ]);
    expect(said({ remove: { participants: ["nobody", "nobody"] } })).toEqual([
      "/remove/participants/1: an id that is not in this list already",
    ]);
    expect(said({ lessons: [{ ...lesson, id: "lesson-3" }], remove: { lessons: ["lesson-3"] } })).toEqual([
      "/remove/lessons/0: an id that is not among the lessons of the same change",
    ]);
    expect(
      said({ remove: { lessons: ["lesson-3"], participants: ["nobody"], parents: ["parent-3"] } }),
    ).toEqual([]);
  });

  it("of confirmations", () => {
    const unmade = { ...made, confirmedAt: "2020-11-05T15:00:00.001Z" };
    expect(said({ remove: { confirmations: [unmade, { ...made, participant: "friend" }] } })).toEqual([
      "/remove/confirmations/0: lesson, participant and instant of one of the confirmations",
      "/remove/confirmations/1: lesson, participant and instant of one of the confirmations",
    ]);
    const sameInstant = { ...made, confirmedAt: "2020-11-05T15:00:00.000Z" };
    expect(said({ remove: { confirmations: [made, sameInstant] } })).toEqual([
      "/remove/confirmations/1: a confirmation that is not in this list already",
    ]);
    expect(said({ confirmations: [confirmation], remove: { confirmations: [sameInstant] } })).toEqual([
      "/remove/confirmations/0: a confirmation that is not among those of the same change",
    ]);
    expect(
      said({ remove: { confirmations: [{ lesson: "x", participant: "y", confirmedAt: "z" }] } }),
    ).toEqual([
      "/remove/confirmations/0/confirmedAt: an instant of 2000 to 2099 as YYYY-MM-DDTHH:mm[:ss[.fff]] and Z or ±HH:mm",
      "/remove/confirmations/0/lesson: the id of one of the lessons",
      "/remove/confirmations/0/participant: the id of one of the participants",
    ]);
    expect(said({ remove: { confirmations: [sameInstant] } })).toEqual([]);
  });
});

describe("nothing may refer any longer to what is taken out", () => {
  const dangling = (naming: string) => `an id to which nothing refers any longer: one of the ${naming} does`;

  it("a lesson: its confirmations", () => {
    const remove = { lessons: ["lesson-3", "lesson"] };
    expect(said({ remove })).toEqual([`/remove/lessons/1: ${dangling("confirmations, in lesson")}`]);
    expect(said({ remove: { ...remove, confirmations: [made] } })).toEqual([]);
  });

  it("a participant: the lessons that invite it or have it in class, its confirmations", () => {
    expect(said({ remove: { participants: ["child"] } })).toEqual([
      `/remove/participants/0: ${dangling("lessons, in invited")}`,
    ]);
    const lessons = [{ ...lesson, invited: ["friend"] }];
    expect(said({ lessons, remove: { participants: ["child"] } })).toEqual([
      `/remove/participants/0: ${dangling("confirmations, in participant")}`,
    ]);
    const confirmations = [made, { ...made, lesson: "lesson-2" }];
    expect(said({ lessons, remove: { participants: ["child"], confirmations } })).toEqual([]);
    expect(said({ lessons, remove: { participants: ["child"], confirmations: [made] } })).toHaveLength(1);
    expect(said({ remove: { participants: ["sibling"] } })).toEqual([
      `/remove/participants/0: ${dangling("lessons, in day/present")}`,
    ]);
    const left = [{ ...lesson, id: "lesson-2", day: null }];
    expect(said({ lessons: left, remove: { participants: ["sibling"] } })).toEqual([]);
  });

  it("a parent: the children linked with it, the confirmations by it", () => {
    expect(said({ remove: { parents: ["parent-2"] } })).toEqual([
      `/remove/parents/0: ${dangling("participants, in links/parent")}`,
    ]);
    const participants = [{ ...friend, links: [] }];
    expect(said({ participants, remove: { parents: ["parent-2"] } })).toEqual([
      `/remove/parents/0: ${dangling("confirmations, in parent")}`,
    ]);
    const confirmations = [{ ...confirmation, lesson: "lesson-2" }];
    expect(said({ participants, confirmations, remove: { parents: ["parent-2"] } })).toEqual([]);
    const gone = {
      parents: ["parent-2"],
      participants: ["friend"],
      confirmations: [{ ...made, lesson: "lesson-2" }],
    };
    expect(said({ remove: gone })).toEqual([]);
  });

  it("as the festival stands after earlier changes, not as it was at first", () => {
    const checker = festivalChecker(festival);
    checker.change({
      lessons: [
        { ...lesson, invited: [] },
        { ...lesson, id: "lesson-3", invited: ["nobody"], day: { present: ["friend"] } },
      ],
      participants: [{ ...sibling, links: [{ parent: "parent-3", linkedAt: "2020-10-02T10:00Z" }] }],
      remove: { confirmations: [made, { ...made, lesson: "lesson-2" }] },
    });
    const wrong = (change: FestivalChange) =>
      issuesOf(change, checker.festival).map(({ expected }) => expected);
    const still = (change: FestivalChange) => {
      const expected = wrong(change);
      expect(() => checker.change(change)).toThrow(expected.join("\n"));
      return expected;
    };
    expect(still({ remove: { participants: ["nobody"] } })).toEqual([dangling("lessons, in invited")]);
    expect(still({ remove: { participants: ["friend"] } })).toEqual([dangling("lessons, in day/present")]);
    expect(still({ remove: { parents: ["parent-3"] } })).toEqual([dangling("participants, in links/parent")]);
    expect(still({ confirmations: [confirmation], remove: { lessons: ["nowhere"] } })).toHaveLength(1);
    checker.change({ remove: { participants: ["child"], lessons: ["lesson"] } });
    expect(checker.festival.lessons.map(({ id }) => id)).toEqual(["lesson-2", "lesson-3"]);
    expect(
      still({ confirmations: [{ ...confirmation, lesson: "lesson-2", participant: "child" }] }),
    ).toHaveLength(1);
    expect(still({ remove: { participants: ["child"] } })).toEqual(["the id of one of the participants"]);
  });
});

describe("a change of a wrong shape, which a compiler would not let pass", () => {
  it.each([
    { lessons: [null] },
    { confirmations: [null] },
    { parents: [{ id: "new" }], lessons: [{ ...lesson, id: "new", invited: 5 }] },
    { parents: [{ id: "new" }], participants: [{ ...participant, links: 5 }] },
    { parents: [{ id: "new" }], remove: { confirmations: [{ ...made, confirmedAt: 5 }] } },
  ])("leaves everything as it was where it fails: %j", (change) => {
    const checker = festivalChecker(festival, { at });
    const before = [checker.festival, checker.check({ at })] as const;
    expect(() => checker.change(change as unknown as FestivalChange)).toThrow();
    expect(checker.festival).toEqual(before[0]);
    expect(checker.check({ at })).toEqual(before[1]);
    checker.change({ lessons: [{ ...lesson, id: "lesson-3" }] });
    expect(festivalChecker(checker.festival).check({ at })).toEqual(checker.check({ at }));
  });

  it("leaves who names whom as it was, also where a record before the wrong one is right", () => {
    const checker = festivalChecker(festival);
    checker.change({ lessons: [{ ...lesson, invited: ["nobody"] }] });
    const wrong = {
      lessons: [
        { ...lesson, invited: [] },
        { ...lesson, id: "lesson-3", invited: 5 },
      ],
    };
    expect(() => checker.change(wrong as unknown as FestivalChange)).toThrow();
    expect(() => checker.change({ remove: { participants: ["nobody"] } })).toThrow("in invited");
  });
});
