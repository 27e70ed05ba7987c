import { describe, expect, it } from "vitest";
import { isInvalidFestival } from "../../src/issues/invalid-festival.js";
import { festivalLines } from "../../src/lines/festival-lines.js";
import { parent, participant, smallFestival } from "../arbitraries/small-festival.js";
import { festivalOfThreeLessons, friend, lineOf, threeLessons } from "./festival-of-three-lessons.js";
import { lessonOn } from "./issues-of-lines.js";

describe("the lines of a festival", () => {
  it("begin with the header, then what lessons refer to, list by list, then the lessons", () => {
    expect(threeLessons.map((line) => Object.keys(line))).toEqual([
      ["format"],
      ["region"],
      ["competency"],
      ["venue"],
      ["school"],
      ["school"],
      ["driveTime"],
      ["agreement"],
      ...Array.from({ length: 3 }, () => ["lesson", "confirmations", "participants", "parents"]),
    ]);
    expect(threeLessons[0]).toEqual({ format: "upm-festival-lines/1" });
    expect(threeLessons[3]).toEqual({ venue: festivalOfThreeLessons.venues[0] });
  });

  const [child] = festivalOfThreeLessons.participants;
  const first = { lesson: "first", school: "school", date: "2020-11-16", startsAt: "10:00" };
  const third = {
    lesson: "third",
    school: "school",
    date: "2020-11-18",
    cancelledAt: "2020-11-17T10:00+05:00",
  };

  it("have with each lesson its confirmations and everyone who is named there, with the other lessons they attended", () => {
    expect(threeLessons[lineOf.first - 1]).toEqual({
      lesson: festivalOfThreeLessons.lessons[0],
      confirmations: [
        { participant: "child", parent: "parent", confirmedAt: "2020-11-05T20:00+05:00" },
        { participant: "friend", parent: "parent", confirmedAt: "2020-11-05T20:00+05:00" },
      ],
      participants: [{ ...child, attended: [third] }, friend],
      parents: [parent],
    });
    expect(threeLessons[lineOf.third - 1]).toMatchObject({
      confirmations: [],
      participants: [{ id: "child", attended: [first] }],
    });
  });

  it("have every lesson attended where the child is only invited", () => {
    const { attended } = lessonOn(threeLessons, lineOf.second).participants[0] ?? {};
    expect(attended).toHaveLength(2);
    expect(attended).toEqual(expect.arrayContaining([first, third]));
  });

  it("leave out whom no lesson names", () => {
    const festival = smallFestival({
      participants: [participant, { id: "elsewhere", school: "school" }],
      parents: [parent, { id: "of-nobody" }],
    });
    expect([...festivalLines(festival)].at(-1)).toMatchObject({
      participants: [participant],
      parents: [parent],
    });
  });

  it("have parents who are linked and do not confirm, and parents who confirm and are not linked", () => {
    const festival = smallFestival({
      parents: [parent, { id: "not-linked" }],
      confirmations: [
        { lesson: "lesson", participant: "child", parent: "not-linked", confirmedAt: "2020-11-05T20:00Z" },
      ],
    });
    expect([...festivalLines(festival)].at(-1)).toMatchObject({ parents: [{ id: "not-linked" }, parent] });
  });

  it("are made while they are asked for, and anew each time", () => {
    const lines = festivalLines(festivalOfThreeLessons);
    const [header] = lines;
    expect(header).toEqual({ format: "upm-festival-lines/1" });
    expect([...lines]).toEqual([...lines]);
    expect([...lines]).toHaveLength(11);
  });

  it("are those of valid documents only", () => {
    let thrown: unknown;
    try {
      festivalLines(smallFestival({ parents: [] }));
    } catch (error) {
      thrown = error;
    }
    expect(isInvalidFestival(thrown)).toBe(true);
  });
});
