import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/issues/issue.js";
import { issuesOfLines } from "../lines/issues-of-lines.js";
import { changed, fullFestival, type Json } from "./full-festival.js";
import { issuesOf } from "./issues-of.js";
import { keysOfTheFormat } from "./keys-of-the-format.js";

type Loose = Readonly<Record<string, Json>>;

/** Where the one record of each list stands in the lines of `fullFestival`. */
const placeInLines = {
  regions: "/2/region",
  competencies: "/3/competency",
  venues: "/4/venue",
  schools: "/5/school",
  driveTimes: "/6/driveTime",
  agreements: "/7/agreement",
  lessons: "/8/lesson",
} as const;
const onTheLessonLine = ["confirmations", "participants", "parents"] as const;

/** The lines of a document of one record a list, right or wrong. */
function linesByHand(document: Loose): unknown[] {
  const record = (list: keyof typeof placeInLines) => (document[list] as Json[])[0];
  const people = onTheLessonLine
    .filter((list) => Object.hasOwn(document, list))
    .map((list) => [list, list === "confirmations" ? withoutLesson(document[list] as Json) : document[list]]);
  return [
    { format: "upm-festival-lines/1" },
    ...Object.entries(placeInLines)
      .slice(0, -1)
      .map(([list, place]) => ({ [place.slice("/2/".length)]: record(list as keyof typeof placeInLines) })),
    { lesson: record("lessons"), ...Object.fromEntries(people) },
  ];
}

function withoutLesson(confirmations: Json): Json {
  if (!Array.isArray(confirmations)) return confirmations;
  return confirmations.map((one) => {
    if (typeof one !== "object" || one === null || Array.isArray(one)) return one;
    const { lesson: _, ...rest } = one;
    return rest;
  });
}

/** The issues of a document as lines have them: only the reference of a confirmation to its lesson is not there. */
function inLines(issues: readonly Issue[]): Issue[] {
  return issues
    .filter(({ pointer }) => !/^\/confirmations\/\d+\/lesson$/.test(pointer))
    .map((issue) => {
      const [, list = "", ...keys] = issue.pointer.split("/");
      const place = Object.hasOwn(placeInLines, list)
        ? [placeInLines[list as keyof typeof placeInLines], ...keys.slice(1)]
        : ["/8", list, ...keys];
      return { ...issue, pointer: place.join("/") };
    });
}

const byPointer = (issues: readonly Issue[]) => issues.toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1));

/** Values of every sort, right and wrong for one key or another. */
const samples: readonly unknown[] = [
  ...[null, true, [], {}, [[]], [{}], [null], ["p"], ["p", "p"], ["c", "x"], ["2020-02-30"]],
  ...["", "x", "a/b", "v", "s", "m", "calendar", "unreachable"],
  ...["2020-11-16", "2020-02-30", "2020-11-16T10:00Z", "2020-11-16T10:00", "10:00", "24:00"],
  ...["Europe/Moscow", "Mars/Olympus", 0, -1, 0.5, 90, 90.5, 1_000_001],
];

describe("a festival in lines", () => {
  it("is valid where the document is", () => {
    expect(issuesOfLines(linesByHand(fullFestival as unknown as Loose))).toEqual([]);
  });

  const keys = keysOfTheFormat.filter(
    ({ pointer }) =>
      (pointer.split("/").length > 2 || onTheLessonLine.some((list) => pointer === `/${list}`)) &&
      pointer !== "/confirmations/0/lesson",
  );

  it.each(keys)("has the issues of the document, on its lines: $pointer", ({ pointer }) => {
    const changes = [...samples.map((to) => ({ to })), "left out" as const];
    for (const change of changes) {
      const document = changed(fullFestival, pointer, change) as Loose;
      expect(byPointer(issuesOfLines(linesByHand(document))), JSON.stringify(change)).toEqual(
        byPointer(inLines(issuesOf(document))),
      );
    }
  });

  it.each(["/regions/0", "/venues/0/location", "/lessons/0", "/lessons/0/day", "/participants/0/links/0"])(
    "has no keys that the document has not: %s/surname",
    (object) => {
      const document = changed(fullFestival, `${object}/surname`, { to: "x" }) as Loose;
      const issues = issuesOfLines(linesByHand(document));
      expect(issues).toHaveLength(1);
      expect(issues).toEqual(inLines(issuesOf(document)));
    },
  );

  it.each(["parents", "participants"] as const)("has nobody twice on a line: %s", (list) => {
    const twice = { ...fullFestival, [list]: [...fullFestival[list], ...fullFestival[list]] };
    const issues = issuesOfLines(linesByHand(twice as unknown as Loose));
    expect(issues.map(({ pointer }) => pointer)).toEqual([`/8/${list}/1/id`]);
    expect(issues).toEqual(inLines(issuesOf(twice)));
  });

  it("has no confirmation twice", () => {
    const [one] = fullFestival.confirmations;
    for (const many of [1, 40]) {
      const again = { ...one, confirmedAt: "2020-11-01T12:00+02:00" };
      const others = Array.from({ length: many }, (_, index) => ({
        ...one,
        confirmedAt: `2020-10-${String((index % 28) + 1).padStart(2, "0")}T0${Math.floor(index / 28)}:00Z`,
      }));
      const twice = { ...fullFestival, confirmations: [one, ...others, again] };
      const issues = issuesOfLines(linesByHand(twice as unknown as Loose));
      expect(issues.map(({ pointer }) => pointer)).toEqual([`/8/confirmations/${many + 1}/confirmedAt`]);
      expect(issues).toEqual(inLines(issuesOf(twice)));
    }
  });
});
