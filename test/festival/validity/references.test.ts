import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { festivalIssues } from "../../../src/festival/validity/festival-issues.js";
import { completeFestivalDocument } from "../../arbitraries/document.ts";
import { withValue } from "./broken-document.ts";

const pointersOf = (document: unknown, references?: "checked" | "open") =>
  festivalIssues(document, references).map(({ pointer }) => pointer);

/** A document in which everything has the same id. */
const allNamed = (id: string) => ({
  format: "upm-festival/1",
  regions: [{ id, name: "r", timeZone: "Europe/Moscow", competencies: [id], venues: [id] }],
  competencies: [{ id, name: "c" }],
  venues: [{ id, region: id, name: "v", competencies: [id], candidateSchools: [id] }],
  schools: [{ id, region: id, name: "s" }],
  driveTimes: [{ venue: id, school: id, seconds: 1800 }],
  agreements: [{ venue: id, school: id, competencies: [id] }],
  lessons: [
    { id, venue: id, school: id, competency: id, date: "2020-11-16", invited: [id], day: { present: [id] } },
  ],
  parents: [{ id }],
  participants: [{ id, school: id, links: [{ parent: id, linkedAt: "2020-11-01T00:00Z" }] }],
  confirmations: [{ lesson: id, participant: id, parent: id, confirmedAt: "2020-11-10T00:00Z" }],
});

const hostile = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "\ud800",
  "\udfff",
  "~1",
  " ",
  "0",
];

describe("a reference", () => {
  it.each(hostile)("names what has the id %j", (id) => {
    expect(pointersOf(allNamed(id))).toEqual([]);
    expect(pointersOf(JSON.parse(JSON.stringify(allNamed(id))))).toEqual([]);
  });

  it.each(hostile)("to %j names nothing where nothing has that id", (id) => {
    const document = { ...allNamed("a"), confirmations: [] };
    const { lessons, participants } = allNamed(id);
    expect(pointersOf({ ...document, lessons: lessons.map((lesson) => ({ ...lesson, id: "l" })) })).toEqual([
      "/lessons/0/venue",
      "/lessons/0/school",
      "/lessons/0/competency",
      "/lessons/0/invited/0",
      "/lessons/0/day/present/0",
    ]);
    const strangers = participants.map((participant) => ({ ...participant, id: "a" }));
    expect(pointersOf({ ...document, participants: strangers })).toEqual([
      "/participants/0/school",
      "/participants/0/links/0/parent",
    ]);
  });

  it("is of its own list: the id of a school is not that of a venue", () => {
    const document = { ...allNamed("a"), schools: [{ id: "s", region: "a" }] };
    expect(
      pointersOf({ ...document, lessons: [{ id: "a", venue: "s", school: "s", competency: "a" }] }),
    ).toContain("/lessons/0/venue");
  });

  it("that is malformed is malformed, also where something has that malformed id", () => {
    const pointers = pointersOf({ regions: [{ id: "a/b" }], schools: [{ id: "s", region: "a/b" }] });
    expect(pointers).toEqual(["/regions/0/id", "/schools/0/region"]);
    const issues = festivalIssues({ regions: [{ id: "a/b" }], schools: [{ id: "s", region: "a/b" }] });
    const [ofRecord, ofReference] = issues;
    expect(ofReference?.expected).toBe("an id: non-empty text without a slash");
    expect(ofRecord?.received).toBe(ofReference?.received);
    expect(ofRecord?.received).toBeDefined();
  });
});

describe("references are checked even where other parts are malformed", () => {
  it("to a record that is malformed itself: it is there", () => {
    fc.assert(
      fc.property(completeFestivalDocument, (document) => {
        const broken = withValue(
          withValue(document, "/regions/0/timeZone", "+03:00"),
          "/lessons/0/date",
          "soon",
        );
        expect(pointersOf(broken)).toEqual(["/regions/0/timeZone", "/lessons/0/date"]);
      }),
      { numRuns: 5 },
    );
  });

  it("beside values, records and lists of wrong types, which are the shape's business", () => {
    const document = {
      ...allNamed("a"),
      venues: [null, 5, "a", [], { id: 7 }, { id: "a", region: "nowhere", competencies: "a", location: 5 }],
      lessons: [
        {
          id: "a",
          venue: "a",
          school: 3,
          competency: null,
          date: 20_201_116,
          invited: [4, "nobody"],
          day: "x",
        },
        { id: "b", venue: "elsewhere", deliveries: {}, linkChecks: [null, 5], day: { present: ["nobody"] } },
      ],
      parents: "none",
      driveTimes: [{ venue: "a", school: "nowhere", seconds: "far" }],
      agreements: null,
      confirmations: [],
    };
    expect(pointersOf(document).sort()).toEqual([
      "/driveTimes/0/school",
      "/lessons/0/invited/1",
      "/lessons/1/day/present/0",
      "/lessons/1/venue",
      "/participants/0/links/0/parent",
      "/venues/5/region",
    ]);
  });

  it("and what is no document at all is passed over", () => {
    for (const nothing of [undefined, null, 5, "x", true, []]) expect(pointersOf(nothing)).toEqual([]);
  });
});

describe("in lists of which some are absent, references are open", () => {
  it("to what is not there, but not malformed ones, nor one twice in a list", () => {
    const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
    expect(pointersOf({ lessons: [lesson] }, "open")).toEqual([]);
    expect(
      pointersOf({ lessons: [{ ...lesson, invited: ["c", "d", "c"], venue: "a/b", date: "x" }] }, "open"),
    ).toEqual(["/lessons/0/venue", "/lessons/0/date", "/lessons/0/invited/2"]);
    expect(pointersOf({ lessons: [lesson, lesson] }, "open")).toEqual(["/lessons/1/id"]);
  });
});
