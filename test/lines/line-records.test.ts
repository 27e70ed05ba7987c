import { describe, expect, it } from "vitest";
import { lineRecords, referenceRecords } from "../../src/lines/line-records.js";
import { festivalOfThreeLessons, lineOf, threeLessons } from "./festival-of-three-lessons.js";
import { lessonOn } from "./issues-of-lines.js";

describe("the records of a lesson line", () => {
  const line = lessonOn(threeLessons, lineOf.second);
  const records = lineRecords(line, referenceRecords(festivalOfThreeLessons));

  it("have what lessons refer to, of which it is known what there is not", () => {
    expect(records.venue("venue")).toEqual(festivalOfThreeLessons.venues[0]);
    expect(records.agreement("venue", "school")).toEqual(festivalOfThreeLessons.agreements[0]);
    expect(records.agreement("venue", "other")).toBe("none");
  });

  it("have the lesson of the line and its people, and nobody and nothing of other lines", () => {
    expect(records.lesson("second")).toEqual(line.lesson);
    expect(records.lesson("first")).toBeUndefined();
    expect(records.participant("child")).toEqual(line.participants[0]);
    expect(records.participant("friend")).toBeUndefined();
    expect(records.parent("parent")).toEqual(line.parents[0]);
    const first = lineRecords(lessonOn(threeLessons, lineOf.first), records);
    expect(first.confirmationsOf("first")).toEqual(festivalOfThreeLessons.confirmations);
    expect(first.confirmationsOf("second")).toEqual([]);
  });

  it("have the other lessons attended with their starts, or the end of the day where none is known", () => {
    expect(records.lessonsAttended("child")).toEqual(
      expect.arrayContaining([
        { lesson: { id: "first", cancelledAt: undefined }, start: Date.parse("2020-11-16T10:00+05:00") },
        {
          lesson: { id: "third", cancelledAt: "2020-11-17T10:00+05:00" },
          start: Date.parse("2020-11-19T00:00+05:00"),
        },
      ]),
    );
    expect(records.lessonsAttended("friend")).toEqual([]);
  });
});
