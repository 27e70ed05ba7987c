import { describe, expect, it } from "vitest";
import { region, school } from "../arbitraries/small-festival.js";
import { lineOf, threeLessons, withValue } from "./festival-of-three-lessons.js";
import { issuesOfLines, issuesOfTyped, lessonOn } from "./issues-of-lines.js";

const pointersOf = (lines: readonly unknown[]) => issuesOfLines(lines).map(({ pointer }) => pointer);
const head = threeLessons.slice(0, lineOf.first - 1);
const lessons = threeLessons.slice(lineOf.first - 1);

describe("the lines of a file", () => {
  it("may have what lessons refer to in any order, and no lesson at all", () => {
    const [header, ...references] = head;
    expect(pointersOf([header, ...references.toReversed(), ...lessons])).toEqual([]);
    expect(pointersOf(head)).toEqual([]);
    expect(pointersOf([header])).toEqual([]);
  });

  it("begin with the header, and have no other", () => {
    const [header, ...others] = threeLessons;
    const expected = '{"format":"upm-festival-lines/1"} before any other line';
    expect(issuesOfLines([])).toEqual([{ pointer: "/1", expected }]);
    expect(issuesOfLines(others)).toEqual([{ pointer: "/1", expected }]);
    expect(issuesOfTyped(others)).toEqual([{ pointer: "/1", expected }]);
    expect(issuesOfLines(lessons)[0]).toEqual({ pointer: "/1", expected });
    expect(pointersOf([header, header, ...others])).toEqual(["/2"]);
    expect(pointersOf([...threeLessons, header])).toEqual(["/12"]);
    expect(issuesOfTyped([...threeLessons, { format: "upm-festival-lines/1" }])).toHaveLength(1);
  });

  it("name their format", () => {
    expect(issuesOfLines([{ format: "upm-festival/1" }, ...threeLessons.slice(1)])).toEqual([
      {
        pointer: "/1/format",
        expected: '"upm-festival-lines/1"',
        received: "a string of 14 characters",
      },
    ]);
    expect(pointersOf([{ format: "upm-festival-lines/1", at: 1 }, ...threeLessons.slice(1)])).toEqual([
      "/1/at",
    ]);
  });

  it("have nothing but lessons after the first of them", () => {
    expect(
      pointersOf([...head, lessons[0], { school: { ...school, id: "late" } }, lessons[1], lessons[2]]),
    ).toEqual(["/10"]);
    expect(pointersOf([...threeLessons, { region }])).toEqual(["/12"]);
    expect(issuesOfTyped([...threeLessons, { region }])).toHaveLength(1);
  });

  it.each([
    ["no JSON", undefined, undefined],
    ["null", null, "null"],
    ["a list", [], "an array"],
    ["a text", "lesson", "a string of 6 characters"],
  ])("are objects, and not %s", (_, line, received) => {
    const issue = { pointer: "/2", expected: "a JSON object", ...(received !== undefined && { received }) };
    expect(issuesOfLines([...head.slice(0, 1), line, ...threeLessons.slice(1)])).toEqual([issue]);
    expect(issuesOfLines([...threeLessons, line])).toEqual([{ ...issue, pointer: "/12" }]);
  });

  it("are of a kind that there is", () => {
    expect(issuesOfLines([head[0], {}, ...threeLessons.slice(1)])).toEqual([
      {
        pointer: "/2",
        expected: "one of the keys region, competency, venue, school, driveTime, agreement, lesson",
      },
    ]);
    expect(pointersOf([...threeLessons, { teacher: {} }])).toEqual(["/12"]);
  });

  it("are of one kind each", () => {
    expect(pointersOf(withValue(threeLessons, "/2/school", school))).toEqual(["/2/school"]);
    expect(pointersOf(withValue(threeLessons, "/9/school", school))).toEqual(["/9/school"]);
    expect(pointersOf(withValue(threeLessons, "/9/format", "upm-festival-lines/1"))).toEqual(["/9/format"]);
  });

  it("have every issue, line after line", () => {
    let lines = withValue(threeLessons, "/10/lesson/date", "2020-11-31");
    lines = withValue(lines, "/9/lesson/venue", "nowhere");
    lines = withValue(lines, "/9/lesson/date", "2020-11-31");
    lines = withValue(lines, "/2/region/timeZone", "Mars/Olympus");
    const pointers = ["/2/region/timeZone", "/9/lesson/date", "/9/lesson/venue", "/10/lesson/date"];
    expect(pointersOf(lines)).toEqual(pointers);
    expect(issuesOfTyped(lines).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});

describe("reference lines", () => {
  it("have an id and a pair once, and say so at the later line", () => {
    const [, regionLine, , venueLine, schoolLine, , drive, agreement] = head;
    const again = [regionLine, venueLine, schoolLine, drive, agreement];
    expect(issuesOfLines([...head, ...again, ...lessons])).toEqual([
      { pointer: "/9/region/id", expected: "an id that no earlier one of the list has" },
      { pointer: "/10/venue/id", expected: "an id that no earlier one of the list has" },
      { pointer: "/11/school/id", expected: "an id that no earlier one of the list has" },
      { pointer: "/12/driveTime", expected: "a venue and school that no earlier drive time is of" },
      { pointer: "/13/agreement", expected: "a venue and school that no earlier agreement is of" },
    ]);
  });

  it("refer to each other, wherever they stand", () => {
    expect(pointersOf(withValue(threeLessons, "/4/venue/region", "elsewhere"))).toEqual(["/4/venue/region"]);
    expect(pointersOf(withValue(threeLessons, "/8/agreement/school", "elsewhere"))).toEqual([
      "/8/agreement/school",
    ]);
  });
});

describe("a lesson line", () => {
  it("has the record of everyone whom it names", () => {
    const without = (line: number, index: number) =>
      withValue(
        threeLessons,
        `/${line}/participants`,
        lessonOn(threeLessons, line).participants.toSpliced(index, 1),
      );
    expect(pointersOf(without(lineOf.first, 1))).toEqual([
      "/9/confirmations/1/participant",
      "/9/lesson/day/present/1",
    ]);
    expect(pointersOf(without(lineOf.second, 0))).toEqual(["/10/lesson/invited/0"]);
    expect(pointersOf(withValue(threeLessons, "/9/parents", []))).toEqual([
      "/9/confirmations/0/parent",
      "/9/confirmations/1/parent",
      "/9/participants/0/links/0/parent",
    ]);
  });

  it("may have others too, about whom nothing is found", () => {
    const parents = [{ id: "parent", registeredAt: "2020-10-01T12:00+05:00" }, { id: "of-nobody" }];
    expect(pointersOf(withValue(threeLessons, "/10/parents", parents))).toEqual([]);
  });

  it("names in its confirmations no lesson", () => {
    expect(issuesOfLines(withValue(threeLessons, "/9/confirmations/0/lesson", "first"))).toEqual([
      { pointer: "/9/confirmations/0/lesson", expected: "no key of this name: the format has none" },
    ]);
  });

  it("has other lessons attended that are well formed, each once, and not its own", () => {
    const at = "/9/participants/0/attended";
    const [third] = lessonOn(threeLessons, lineOf.first).participants[0]?.attended ?? [];
    const wrong = [
      [third, third],
      [{ ...third, lesson: "first" }],
      [{ ...third, lesson: "a/b" }],
      [{ ...third, lesson: "" }],
      [{ ...third, school: "elsewhere" }],
      [{ ...third, date: "2020-11-31" }],
      [{ ...third, startsAt: "24:00" }],
      [{ ...third, cancelledAt: "2020-11-17" }],
      [{ ...third, venue: "venue" }],
      [{ lesson: "third" }],
    ];
    expect(wrong.map((attended) => pointersOf(withValue(threeLessons, at, attended)))).toEqual([
      [`${at}/1/lesson`],
      [`${at}/0/lesson`],
      [`${at}/0/lesson`],
      [`${at}/0/lesson`],
      [`${at}/0/school`],
      [`${at}/0/date`],
      [`${at}/0/startsAt`],
      [`${at}/0/cancelledAt`],
      [`${at}/0/venue`],
      [`${at}/0/date`, `${at}/0/school`],
    ]);
    // What is no shape is found in lines of typed code too.
    expect(issuesOfTyped(withValue(threeLessons, at, wrong[0]))).toHaveLength(1);
    expect(issuesOfTyped(withValue(threeLessons, at, wrong[4]))).toHaveLength(1);
  });

  it("has null for what is left out", () => {
    const same = { lesson: "third", school: "school", date: "2020-11-18", cancelledAt: "2020-11-17T05:00Z" };
    const attended = [{ ...same, startsAt: null }];
    expect(pointersOf(withValue(threeLessons, "/9/participants/0/attended", attended))).toEqual([]);
    expect(pointersOf(withValue(threeLessons, "/9/participants/1/attended", null))).toEqual([]);
  });
});
