import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatedFestival } from "../../bench/festivals/generated-festival.ts";
import type { FestivalLine, LessonLine } from "../../src/lines/festival-line.js";
import { smallFestival } from "../arbitraries/small-festival.js";
import { festivalOfThreeLessons, lineOf, threeLessons, withValue } from "./festival-of-three-lessons.js";
import { isLesson, issuesOfTyped, lessonOn, linesOf } from "./issues-of-lines.js";

const shuffled = (lines: readonly FestivalLine[], order: readonly number[]) => {
  const head = lines.filter((line) => !isLesson(line));
  const lessons = lines.filter(isLesson);
  return [...head, ...order.map((place) => lessons[place] as LessonLine)];
};

/** What is wrong with the lines where one value is another. */
const changed = (pointer: string, value: unknown) => issuesOfTyped(withValue(threeLessons, pointer, value));

describe("a lesson", () => {
  it("stands on one line, and any later line that has its id is wrong", () => {
    const [first, second] = threeLessons.filter(isLesson) as [LessonLine, LessonLine];
    const issue = { expected: "an id that no earlier lesson has" };
    expect(issuesOfTyped([...threeLessons, second])).toEqual([{ pointer: "/12/lesson/id", ...issue }]);
    expect(issuesOfTyped([...threeLessons, second, first, second])).toEqual(
      [12, 13, 14].map((line) => ({ pointer: `/${line}/lesson/id`, ...issue })),
    );
  });

  it("is the first of its id for whoever attended it", () => {
    const first = lessonOn(threeLessons, lineOf.first);
    const later = { ...first, lesson: { ...first.lesson, date: "2020-11-30" } };
    const pointers = (lines: readonly FestivalLine[]) => issuesOfTyped(lines).map(({ pointer }) => pointer);
    expect(pointers([...threeLessons, later])).toEqual(["/12/lesson/id"]);
    const [head, lessons] = [threeLessons.slice(0, 8), threeLessons.slice(8)];
    const wrong = pointers([...head, later, ...lessons]);
    expect(wrong).toContain("/10/lesson/id");
    expect(wrong.filter((pointer) => pointer.endsWith("/date"))).toHaveLength(2);
  });

  it("may have the id that a child or a parent has", () => {
    const named = { ...festivalOfThreeLessons };
    const rename = (id: string) => (id === "first" ? "child" : id);
    const lessons = named.lessons.map((lesson) => ({ ...lesson, id: rename(lesson.id) }));
    const confirmations = named.confirmations.map((one) => ({ ...one, lesson: rename(one.lesson) }));
    expect(issuesOfTyped(linesOf({ ...named, lessons, confirmations }))).toEqual([]);
  });
});

describe("a person on several lines", () => {
  it("is told alike, and each key that is not is named on the later line", () => {
    const at = "/11/participants/0";
    const expected = "what line 9 says of this participant";
    expect(changed(`${at}/school`, "other")).toEqual([{ pointer: `${at}/school`, expected }]);
    expect(changed(`${at}/registeredAt`, "2020-10-01T12:00:00.001+05:00")).toEqual([
      { pointer: `${at}/registeredAt`, expected },
    ]);
    expect(changed(`${at}/registeredAt`, undefined)).toEqual([{ pointer: `${at}/registeredAt`, expected }]);
    expect(changed(`${at}/diagnosticTests/1`, "2020-10-02T12:00+05:00")).toEqual([
      { pointer: `${at}/diagnosticTests`, expected },
    ]);
    expect(changed(`${at}/trials`, [])).toEqual([{ pointer: `${at}/trials`, expected }]);
    expect(changed(`${at}/links/0/linkedAt`, "2020-10-01T13:01+05:00")).toEqual([
      { pointer: `${at}/links`, expected },
    ]);
    expect(changed(`${at}/links`, null)).toEqual([{ pointer: `${at}/links`, expected }]);
    // Where it is the first line that changes, all others are wrong.
    expect(changed("/9/participants/0/trials", [])).toEqual(
      [10, 11].map((line) => ({ pointer: `/${line}/participants/0/trials`, expected })),
    );
    expect(changed("/10/parents/0/registeredAt", null)).toEqual([
      { pointer: "/10/parents/0/registeredAt", expected: "what line 9 says of this parent" },
    ]);
  });

  it.each([
    ["instants are written in another way", "registeredAt", "2020-10-01T07:00:00.000Z"],
    ["a list is in another order", "diagnosticTests", ["2020-10-03T12:00+05:00", "2020-10-02T12:00+05:00"]],
    ["a value is null on one and missing on the other", "attended/0/startsAt", null],
  ])("is told alike where %s", (_, key, value) => {
    const line = key.startsWith("attended") ? lineOf.first : lineOf.third;
    expect(changed(`/${line}/participants/0/${key}`, value)).toEqual([]);
  });

  it("is told alike where keys are in another order", () => {
    const { id, ...rest } = lessonOn(threeLessons, 11).participants[0] ?? { id: "" };
    expect(changed("/11/participants/0", { ...rest, id })).toEqual([]);
  });

  it("is found whatever the order of the lines", () => {
    const wrong = withValue(threeLessons, "/11/participants/0/school", "other");
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    for (const order of orders) {
      const issues = issuesOfTyped(shuffled(wrong, order));
      const line = 9 + order.indexOf(2);
      const found = line === 9 ? [10, 11] : [line];
      expect(issues.map(({ pointer }) => pointer)).toEqual(
        found.map((number) => `/${number}/participants/0/school`),
      );
    }
  });
});

describe("the other lessons that a participant attended", () => {
  it("are all in whose class the participant was", () => {
    expect(changed("/10/participants/0/attended", undefined)).toEqual([
      { pointer: "/10/participants/0/attended", expected: "the lesson of line 9 as well" },
    ]);
    expect(changed("/9/participants/0/attended", [])).toEqual([
      { pointer: "/9/participants/0/attended", expected: "the lesson of line 11 as well" },
    ]);
    // Nobody says that the friend was in the third lesson as well: neither its own line nor the first.
    const also = withValue(threeLessons, "/11/lesson/day/present", ["child", "friend"]);
    const friend = { id: "friend", school: "school" };
    const participants = [...lessonOn(threeLessons, 11).participants, friend];
    expect(issuesOfTyped(withValue(also, "/11/participants", participants))).toEqual([
      { pointer: "/9/participants/1/attended", expected: "the lesson of line 11 as well" },
      { pointer: "/11/participants/1/attended", expected: "the lesson of line 9 as well" },
    ]);
  });

  it("are none in whose class the participant was not", () => {
    const expected = "a lesson in whose class this participant was";
    const other = (lesson: string) => ({ lesson, school: "school", date: "2020-11-17" });
    // The friend stands on one line only; the child stands on that of the second lesson, but was not in class.
    for (const lesson of ["nowhere", "second", "third"]) {
      expect(changed("/9/participants/1/attended", [other(lesson)])).toEqual([
        { pointer: "/9/participants/1/attended/0/lesson", expected },
      ]);
    }
    expect(changed("/9/participants/0/attended/0/lesson", "second")).toEqual([
      { pointer: "/9/participants/0/attended", expected: "the lesson of line 11 as well" },
      { pointer: "/9/participants/0/attended/0/lesson", expected },
    ]);
    // All lines agree, but the third lesson had somebody else in class.
    expect(changed("/11/lesson/day/present", [])).toEqual(
      ["/9/participants/0/attended/0/lesson", "/10/participants/0/attended/0/lesson"].map((pointer) => ({
        pointer: changedPlace(pointer),
        expected,
      })),
    );
  });

  /** On line 10 the order of the two lessons is the document's. */
  function changedPlace(pointer: string): string {
    if (!pointer.startsWith("/10")) return pointer;
    const { attended } = lessonOn(threeLessons, 10).participants[0] ?? {};
    return pointer.replace("/0/lesson", `/${attended?.findIndex(({ lesson }) => lesson === "third")}/lesson`);
  }

  it("are none where nobody stands on two lines", () => {
    const lines = linesOf(smallFestival());
    const attended = [{ lesson: "nowhere", school: "school", date: "2020-11-17" }];
    const line = lines.length;
    expect(issuesOfTyped(lines)).toEqual([]);
    expect(issuesOfTyped(withValue(lines, `/${line}/participants/0/attended`, attended))).toEqual([
      {
        pointer: `/${line}/participants/0/attended/0/lesson`,
        expected: "a lesson in whose class this participant was",
      },
    ]);
  });

  it.each([
    ["school", "other"],
    ["date", "2020-11-19"],
    ["startsAt", "10:00"],
    ["cancelledAt", "2020-11-17T10:00:00.001+05:00"],
    ["cancelledAt", undefined],
  ])("are told as on their own line: %s", (key, value) => {
    expect(changed(`/9/participants/0/attended/0/${key}`, value)).toEqual([
      { pointer: `/9/participants/0/attended/0/${key}`, expected: "what line 11 says of this lesson" },
    ]);
  });

  it("are wrong on every other line where the lesson's own line changes", () => {
    const issues = changed("/11/lesson/date", "2020-11-20");
    expect(issues.map(({ pointer }) => pointer)).toEqual([
      "/9/participants/0/attended/0/date",
      changedPlace("/10/participants/0/attended/0/lesson").replace(/lesson$/, "date"),
    ]);
  });
});

describe("one fact changed on one of the lines of a person", () => {
  const lines = linesOf(generatedFestival({ lessons: 300, confirmationsPerLesson: 10 }));
  const lessons = lines.flatMap((line, index) => (isLesson(line) ? [{ line, number: index + 1 }] : []));
  const linesOfPerson = new Map<string, number>();
  for (const { line } of lessons) {
    for (const { id } of line.participants) linesOfPerson.set(id, (linesOfPerson.get(id) ?? 0) + 1);
  }
  const onSeveral = lessons.flatMap(({ line, number }) =>
    line.participants.flatMap(({ id }, index) =>
      (linesOfPerson.get(id) ?? 0) > 1 ? [{ number, index, id }] : [],
    ),
  );
  const changes = [
    ["registeredAt", "2020-08-01T00:00Z"],
    ["trials", ["2020-08-01T00:00Z"]],
    ["diagnosticTests", []],
    ["links", []],
    ["attended", [{ lesson: "unheard-of", school: "school-1", date: "2020-11-01" }]],
  ] as const;

  it("is found, and nothing else is", () => {
    expect(onSeveral.length).toBeGreaterThan(50);
    expect(issuesOfTyped(lines)).toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...onSeveral), fc.constantFrom(...changes), (sighting, [key, value]) => {
        const { number, index, id } = sighting;
        const told = lessonOn(lines, number).participants[index] as object;
        fc.pre(JSON.stringify((told as Record<string, unknown>)[key] ?? []) !== JSON.stringify(value));
        const wrong = [...lines];
        const line = lessonOn(lines, number);
        wrong[number - 1] = {
          ...line,
          participants: line.participants.map((one, place) =>
            place === index ? { ...one, [key]: value } : one,
          ),
        };
        const issues = issuesOfTyped(wrong);
        expect(issues.length).toBeGreaterThan(0);
        for (const { pointer } of issues) {
          const [, atLine, list, place] = pointer.split("/");
          const found = lessonOn(wrong, Number(atLine)).participants[Number(place)];
          expect([list, found?.id]).toEqual(["participants", id]);
        }
      }),
      { seed: 2020, numRuns: 40 },
    );
  });

  it("of a parent is found too", () => {
    const twice = lessons.flatMap(({ line, number }) =>
      line.parents.flatMap(({ id }, index) =>
        lessons.some((other) => other.number < number && other.line.parents.some((one) => one.id === id))
          ? [{ number, index }]
          : [],
      ),
    );
    expect(twice.length).toBeGreaterThan(20);
    for (const { number, index } of twice.slice(0, 5)) {
      const wrong = withValue(lines, `/${number}/parents/${index}/registeredAt`, "2020-08-01T00:00Z");
      expect(issuesOfTyped(wrong).map(({ pointer }) => pointer)).toEqual([
        `/${number}/parents/${index}/registeredAt`,
      ]);
    }
  });
});
