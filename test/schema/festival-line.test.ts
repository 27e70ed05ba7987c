import { Ajv2020 } from "ajv/dist/2020.js";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { generatedFestival, judgedAt } from "../../bench/festivals/generated-festival.ts";
import { FestivalLine, LessonLine, ReportLine } from "../../src/entries/schema.js";
import { isInvalidFestival } from "../../src/issues/invalid-festival.js";
import type { Issue } from "../../src/issues/issue.js";
import { checkFestivalLines } from "../../src/lines/check-festival-lines.js";
import { festivalLines } from "../../src/lines/festival-lines.js";
import { decodeFestivalLine } from "../../src/schema/decode-festival-line.js";
import { jsonSchema } from "../../src/schema/json-schema.js";
import { linesOf } from "../lines/issues-of-lines.js";
import { changed, fullFestival, type Json } from "./full-festival.js";

const festival = generatedFestival({ lessons: 60, confirmationsPerLesson: 4 });
const lines = linesOf(festival);
const full = linesOf(fullFestival);
/** The lesson line, with another lesson that the child attended. */
const lessonLine = changed(full.at(-1), "/participants/0/attended", {
  to: [
    {
      lesson: "another",
      school: "s",
      date: "2020-11-09",
      startsAt: "10:00",
      cancelledAt: "2020-11-08T10:00Z",
    },
  ],
}) as { readonly [key: string]: Json };

function issuesOfLine(json: unknown, line: number): readonly Issue[] {
  try {
    decodeFestivalLine(json, line);
    return [];
  } catch (error) {
    if (!isInvalidFestival(error)) throw error;
    return error.issues;
  }
}
const pointersOf = (json: unknown) => issuesOfLine(json, 7).map(({ pointer }) => pointer);

describe("decodeFestivalLine", () => {
  it("gives every line of a festival as it is, in a copy", () => {
    expect(lines.length).toBeGreaterThan(100);
    for (const [index, line] of [...lines, ...full, lessonLine].entries()) {
      const decoded = decodeFestivalLine(line, index + 1);
      expect(decoded).toEqual(line);
      expect(decoded).not.toBe(line);
    }
  });

  it("names every issue of the line, one for each value, with the number of the line", () => {
    let line: Json = changed(lessonLine, "/lesson/date", { to: "2020-11-31" });
    line = changed(line, "/lesson/invited", { to: ["p", "p", "nobody"] });
    line = changed(line, "/participants/0/links/0/parent", { to: "nobody" });
    line = changed(line, "/participants/0/attended/0/date", { to: 5 });
    line = changed(line, "/confirmations/0/lesson", { to: "l" });
    line = changed(line, "/parents/0/id", "left out");
    line = changed(line, "/teachers", { to: [] });
    expect(issuesOfLine(line, 12)).toEqual([
      { pointer: "/12/confirmations/0/lesson", expected: "no key of this name: the format has none" },
      { pointer: "/12/confirmations/0/parent", expected: "the id of one of the parents" },
      {
        pointer: "/12/lesson/date",
        expected: "a real day of 2000 to 2099 as YYYY-MM-DD",
        received: '"2020-11-31"',
      },
      { pointer: "/12/lesson/invited/1", expected: "an id that is not in this list already" },
      { pointer: "/12/lesson/invited/2", expected: "the id of one of the participants" },
      { pointer: "/12/parents/0/id", expected: "this key, which is missing" },
      { pointer: "/12/participants/0/attended/0/date", expected: "a string", received: "5" },
      { pointer: "/12/participants/0/links/0/parent", expected: "the id of one of the parents" },
      { pointer: "/12/teachers", expected: "no key of this name: the format has none" },
    ]);
  });

  it.each(["lesson", "school", "date", "startsAt", "cancelledAt"])(
    "looks at what was attended: %s",
    (key) => {
      const pointer = `/participants/0/attended/0/${key}`;
      const optional = key === "startsAt" || key === "cancelledAt";
      expect(pointersOf(changed(lessonLine, pointer, { to: 5 }))).toEqual([`/7${pointer}`]);
      expect(pointersOf(changed(lessonLine, pointer, { to: "" }))).toEqual([`/7${pointer}`]);
      expect(pointersOf(changed(lessonLine, pointer, { to: null }))).toEqual(
        optional ? [] : [`/7${pointer}`],
      );
      expect(pointersOf(changed(lessonLine, pointer, "left out"))).toEqual(optional ? [] : [`/7${pointer}`]);
      expect(pointersOf(changed(lessonLine, "/participants/0/attended/0/venue", { to: "v" }))).toEqual([
        "/7/participants/0/attended/0/venue",
      ]);
    },
  );

  it("leaves open what stands on other lines", () => {
    let line: Json = changed(lessonLine, "/lesson/venue", { to: "elsewhere" });
    line = changed(line, "/participants/0/attended/0/school", { to: "elsewhere" });
    expect(pointersOf(line)).toEqual([]);
    const venue = { id: "v", region: "elsewhere", name: "Venue", competencies: ["of another line"] };
    expect(pointersOf({ venue })).toEqual([]);
    expect(pointersOf({ venue: { ...venue, region: "a/b" } })).toEqual(["/7/venue/region"]);
  });

  it("has the rules of one record that are beyond its shape", () => {
    const item = { item: "oven", kind: "equipment", quantity: 1, per: "lesson", deliver: true };
    const competency = { id: "c", name: "Competency", infrastructureList: [item, item] };
    expect(pointersOf({ competency })).toEqual(["/7/competency/infrastructureList/1/item"]);
    const amendments = { nonWorkingDays: ["2020-11-04"], workingDays: ["2020-11-04"] };
    const region = { id: "r", name: "Region", timeZone: "UTC", competencies: [], venues: [], amendments };
    expect(pointersOf({ region })).toEqual(["/7/region/amendments/workingDays/0"]);
    expect(pointersOf({ region: { ...region, amendments: {}, id: "a/b" } })).toEqual(["/7/region/id"]);
    // Of two issues about one value, that which says more.
    expect(issuesOfLine({ region: { ...region, amendments: { planDeadline: 5 } } }, 7)).toEqual([
      {
        pointer: "/7/region/amendments/planDeadline",
        expected: "a real day of 2000 to 2099 as YYYY-MM-DD",
        received: "5",
      },
    ]);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a list", []],
    ["an empty object", {}],
    ["another key", { teacher: {} }],
    ["a key of another prototype", Object.create({ school: { id: "s", region: "r", name: "School" } })],
  ])("refuses %s as a line", (_, json) => {
    expect(pointersOf(json)).toEqual(["/7"]);
  });

  it.each([
    ["a header of another format", { format: "upm-festival/1" }, "/7/format"],
    ["a record that is none", { school: 5 }, "/7/school"],
    ["a list in place of a record", { region: [] }, "/7/region"],
    ["a lesson that is none", { ...lessonLine, lesson: null }, "/7/lesson"],
    ["a line without a lesson", { confirmations: [], participants: [], parents: [] }, "/7/lesson"],
    ["people that are no list", { ...lessonLine, parents: {} }, "/7/parents"],
  ])("refuses %s", (_, json, pointer) => {
    expect(pointersOf(json)).toContain(pointer);
  });

  it("names every wrong record of a long list, and stops at a million issues", () => {
    const parents = Array.from({ length: 2500 }, (_, index) => (index % 2 === 0 ? { id: `m${index}` } : {}));
    const issues = issuesOfLine({ ...lessonLine, parents: [...fullFestival.parents, ...parents] }, 7);
    expect(issues).toHaveLength(1250);
    expect(issues.every(({ pointer }) => /^\/7\/parents\/\d+\/id$/.test(pointer))).toBe(true);
  });
});

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: false });
const isLine = ajv.compile(jsonSchema("upm-festival-lines/1"));
const isLessonLine = ajv.compile(jsonSchema("lesson-line/1"));
const isReportLine = ajv.compile(jsonSchema("upm-report-lines/1"));
const report = [...checkFestivalLines(() => festivalLines(festival), { at: judgedAt })];

describe("the Schemas of lines", () => {
  it("have every line as valid, and so have their JSON Schemas", () => {
    for (const line of [...lines, ...full, lessonLine]) {
      expect(Schema.is(FestivalLine)(line)).toBe(true);
      expect(isLine(line)).toBe(true);
      const isLesson = "lesson" in line;
      expect(Schema.is(LessonLine)(line)).toBe(isLesson);
      expect(isLessonLine(line)).toBe(isLesson);
    }
    expect(report.length).toBeGreaterThan(10);
    for (const line of report.map((one) => JSON.parse(JSON.stringify(one)))) {
      expect(Schema.is(ReportLine)(line)).toBe(true);
      expect(isReportLine(line)).toBe(true);
    }
  });

  it("refuse keys that the format has not, and lines of another", () => {
    const document = { ...lessonLine, teachers: [] };
    expect(isLine(document)).toBe(false);
    expect(isLessonLine(document)).toBe(false);
    for (const line of [{}, { format: "upm-festival/1" }, { school: {} }, null]) {
      expect(Schema.is(FestivalLine)(line)).toBe(false);
      expect(isLine(line)).toBe(false);
      expect(Schema.is(ReportLine)(line)).toBe(false);
      expect(isReportLine(line)).toBe(false);
    }
  });
});
