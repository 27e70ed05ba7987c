import { beforeEach, describe, expect, it } from "vitest";
import { generatedFestival, judgedAt } from "../../../bench/festivals/generated-festival.ts";
import type { FestivalChange } from "../../../src/festival/checker/festival-change.js";
import { type FestivalChecker, festivalChecker } from "../../../src/festival/checker/festival-checker.js";
import type { Festival } from "../../../src/model/festival.js";
import type { Id } from "../../../src/model/id.js";
import type { Lesson } from "../../../src/model/lesson.js";

const at = judgedAt;
const season = generatedFestival({ lessons: 500, confirmationsPerLesson: 10 });

/** The lessons that were judged: whether a lesson was created is asked of each that is, and of no other. */
const judged = new Set<Id>();

function watched(lesson: Lesson): Lesson {
  return Object.defineProperty({ ...lesson }, "createdAt", {
    enumerable: true,
    get: () => {
      judged.add(lesson.id);
      return lesson.createdAt;
    },
  });
}

const festival: Festival = { ...season, lessons: season.lessons.map(watched) };

const sorted = (ids: Iterable<Id>) => [...new Set(ids)].sort();
const lesson = (id: Id) => season.lessons.find((one) => one.id === id) as Lesson;
/** The lessons for which any of some participants were confirmed. */
const confirmedFor = (participants: readonly Id[]) =>
  season.confirmations.filter((one) => participants.includes(one.participant)).map((one) => one.lesson);
const invitedTo = (participants: readonly Id[]) =>
  season.lessons
    .filter(({ invited }) => invited?.some((id) => participants.includes(id)))
    .map(({ id }) => id);
const [twice] = season.participants.filter(({ id }) => new Set(confirmedFor([id])).size === 2);
const child = twice?.id as Id;
const [first, second] = sorted(confirmedFor([child])) as [Id, Id];

describe("only what a change touches is judged again", () => {
  let checker: FestivalChecker;
  beforeEach(() => {
    checker = festivalChecker(festival, { at });
  });

  /** Changes the festival; answers which lessons were judged because of it, which are those that it says. */
  function judgedAfter(change: FestivalChange): readonly Id[] {
    const { lessons } = checker.change(change);
    judged.clear();
    checker.check({ at });
    const there = new Set(checker.festival.lessons.map(({ id }) => id));
    expect(sorted(judged)).toEqual(lessons.filter((id) => there.has(id)));
    return lessons;
  }

  it("nothing at first, and all of it as of another instant", () => {
    judged.clear();
    checker.check({ at });
    expect(judged.size).toBe(0);
    checker.check({ at: "2020-11-14T09:00:00Z" });
    expect(judged.size).toBe(500);
  });

  it("of a confirmation, its lesson, whether it is new, changes, or is taken out", () => {
    const [one] = season.confirmations.filter(({ lesson }) => lesson === first);
    if (one === undefined) throw new Error("no confirmation");
    const { lesson, participant, confirmedAt } = one;
    expect(judgedAfter({ confirmations: [{ ...one, withdrawnAt: confirmedAt }] })).toEqual([first]);
    expect(judgedAfter({ remove: { confirmations: [{ lesson, participant, confirmedAt }] } })).toEqual([
      first,
    ]);
    expect(judgedAfter({ confirmations: [one] })).toEqual([first]);
  });

  it("of a participant, the lessons that invite it or for which it was confirmed", () => {
    const change = { participants: season.participants.filter(({ id }) => id === child) };
    expect(judgedAfter(change)).toEqual(sorted([...confirmedFor([child]), ...invitedTo([child])]));
    expect(judgedAfter(change)).toEqual([first, second]);
  });

  it("of a participant who is only in class, none: that depends on who was confirmed", () => {
    const school = season.schools[0]?.id as Id;
    const guest = { id: "guest", school };
    judgedAfter({
      participants: [guest],
      lessons: [watched({ ...lesson(first), day: { ...lesson(first).day, present: ["guest"] } })],
    });
    expect(judgedAfter({ participants: [{ ...guest, trials: [] }] })).toEqual([]);
  });

  it("of a parent, the lessons for which it confirmed, and those that invite a child linked with it", () => {
    const links = season.participants.flatMap((one) =>
      (one.links ?? []).map(({ parent }) => [parent, one.id]),
    );
    const linked = (parent: Id) => links.filter(([id]) => id === parent).map(([, id]) => id as Id);
    const parent = season.confirmations.find((one) => one.participant === child)?.parent as Id;
    const lessons = sorted([
      ...season.confirmations.filter((one) => one.parent === parent).map((one) => one.lesson),
      ...invitedTo(linked(parent)),
    ]);
    expect(judgedAfter({ parents: [{ id: parent }] })).toEqual(lessons);
    // A parent who is linked with a child that another confirmed for.
    const confirming = new Set(season.confirmations.map((one) => one.parent));
    const [id = ""] = links.find(([id]) => !confirming.has(id as Id)) ?? [];
    expect(judgedAfter({ parents: [{ id }] })).toEqual(sorted(invitedTo(linked(id))));
    expect(invitedTo(linked(id)).length).toBeGreaterThan(0);
  });

  it("of a lesson, itself alone, where its class, its start and its cancellation stay", () => {
    const { day, ...rest } = lesson(first);
    const others = { mentorPresent: false, present: [...(day?.present ?? [])].reverse() };
    const changed = { ...rest, linkSentAt: null, deliveries: [], invited: [], day: { ...day, ...others } };
    expect(judgedAfter({ lessons: [watched(changed)] })).toEqual([first]);
  });

  it.each([
    ["its day", { date: "2020-11-21" }],
    ["its time", { startsAt: "23:59" }],
    ["its school", { school: season.schools.find(({ id }) => id !== lesson(first).school)?.id as Id }],
    ["its cancellation", { cancelledAt: "2020-11-01T00:00Z" }],
  ])(
    "of a lesson that changes %s, also those for which whoever was in its class is confirmed",
    (_, change) => {
      const { day } = lesson(first);
      const present = [child, ...(day?.present ?? []).filter((id) => id !== child).slice(0, 3)];
      judgedAfter({ lessons: [watched({ ...lesson(first), day: { ...day, present } })] });
      const after = watched({ ...lesson(first), day: { ...day, present }, ...change });
      expect(judgedAfter({ lessons: [after] })).toEqual(sorted([first, ...confirmedFor(present)]));
      expect(confirmedFor(present)).toContain(second);
    },
  );

  it("of a lesson whose class changes, also those for which whoever comes or goes is confirmed", () => {
    const { day, ...rest } = lesson(first);
    const others = (day?.present ?? []).filter((id) => id !== child);
    judgedAfter({ lessons: [watched({ ...rest, day: { ...day, present: others } })] });
    const withChild = watched({ ...rest, day: { ...day, present: [...others, child] } });
    expect(judgedAfter({ lessons: [withChild] })).toEqual([first, second]);
    const without = watched({ ...rest, day: { ...day, present: others } });
    expect(judgedAfter({ lessons: [without] })).toEqual([first, second]);
    expect(judgedAfter({ lessons: [watched(rest)] })).toEqual(sorted([first, ...confirmedFor(others)]));
  });

  it("of a lesson whose class changes, not those for which whoever stays in it is confirmed", () => {
    const { day, ...rest } = lesson(first);
    const [friend] = (rest.invited ?? []).filter((id) => confirmedFor([id]).length === 1) as [Id];
    judgedAfter({ lessons: [watched({ ...rest, startsAt: null, day: { present: [child] } })] });
    const { startsAt, ...withoutTime } = rest;
    const together = watched({ ...withoutTime, day: { present: [friend, child] } });
    expect(judgedAfter({ lessons: [together] })).toEqual(sorted([first, ...confirmedFor([friend])]));
    expect(confirmedFor([friend])).toEqual([first]);
  });

  it("of people who are new, none, and nobody is asked whether they are named", () => {
    let isAsked = false;
    const lessons = season.lessons.map(({ invited, ...rest }) => ({
      ...rest,
      get invited() {
        isAsked = true;
        return invited;
      },
    }));
    const participants = season.participants.map(({ links, ...rest }) => ({
      ...rest,
      get links() {
        isAsked = true;
        return links;
      },
    }));
    const other = festivalChecker({ ...season, lessons, participants });
    isAsked = false;
    const { school } = lesson(first);
    const links = [{ parent: "new", linkedAt: "2020-10-01T00:00Z" }];
    const people = { parents: [{ id: "new" }], participants: [{ id: "new", school, links }] };
    expect(other.change(people)).toEqual({ lessons: [] });
    expect(isAsked).toBe(false);
    expect(other.change({ participants: [{ id: child, school }] })).toEqual({ lessons: [first, second] });
    expect(isAsked).toBe(true);
  });

  it("of a lesson that is new or taken out, itself and those for which its class is confirmed", () => {
    const added = { ...lesson(first), id: "new", invited: [], day: { present: [child] } };
    expect(judgedAfter({ lessons: [watched(added)] })).toEqual(sorted(["new", first, second]));
    expect(judgedAfter({ remove: { lessons: ["new"] } })).toEqual(sorted(["new", first, second]));
    expect(judgedAfter({ lessons: [watched({ ...added, day: null })] })).toEqual(["new"]);
  });

  it("once, however often it changed before it was judged", () => {
    for (const id of [first, second, first])
      checker.change({ lessons: [watched({ ...lesson(id), linkSentAt: null })] });
    judged.clear();
    checker.check({ at });
    expect(sorted(judged)).toEqual([first, second]);
    expect(judgedAfter({})).toEqual([]);
  });
});
