import { describe, expect, it } from "vitest";
import { festivalIssues } from "../../../src/festival/validity/festival-issues.js";
import {
  confirmation,
  lesson,
  participant,
  region,
  school,
  smallFestival,
} from "../../arbitraries/small-festival.js";

const small = smallFestival();
const [venue, competency] = [small.venues[0], small.competencies[0]];
const issuesOf = (lists: object) =>
  festivalIssues({ ...small, ...lists }).map(({ pointer, expected }) => [pointer, expected]);

describe("a reference to what is not there", () => {
  it("is told of what list it should be", () => {
    const pair = { venue: "none", school: "none" };
    const ids = ["none"];
    const lists = {
      regions: [{ ...region, competencies: ids, venues: ids }],
      venues: [{ ...venue, region: "none", competencies: ids, candidateSchools: ids }],
      schools: [{ ...school, region: "none" }],
      driveTimes: [{ ...pair, seconds: 600 }],
      agreements: [{ ...pair, competencies: ids }],
      lessons: [{ ...lesson, ...pair, competency: "none", invited: ids, day: { present: ids } }],
      participants: [{ ...participant, school: "none", links: [{ parent: "none" }] }],
      confirmations: [{ ...confirmation, lesson: "none", participant: "none", parent: "none" }],
    };
    const one = (list: string) => `the id of one of the ${list}`;
    expect(issuesOf(lists)).toStrictEqual([
      ["/regions/0/competencies/0", one("competencies")],
      ["/regions/0/venues/0", one("venues")],
      ["/venues/0/region", one("regions")],
      ["/venues/0/competencies/0", one("competencies")],
      ["/venues/0/candidateSchools/0", one("schools")],
      ["/schools/0/region", one("regions")],
      ["/driveTimes/0/venue", one("venues")],
      ["/driveTimes/0/school", one("schools")],
      ["/agreements/0/venue", one("venues")],
      ["/agreements/0/school", one("schools")],
      ["/agreements/0/competencies/0", one("competencies")],
      ["/lessons/0/venue", one("venues")],
      ["/lessons/0/school", one("schools")],
      ["/lessons/0/competency", one("competencies")],
      ["/lessons/0/invited/0", one("participants")],
      ["/lessons/0/day/present/0", one("participants")],
      ["/participants/0/school", one("schools")],
      ["/participants/0/links/0/parent", one("parents")],
      ["/confirmations/0/lesson", one("lessons")],
      ["/confirmations/0/participant", one("participants")],
      ["/confirmations/0/parent", one("parents")],
    ]);
  });
});

describe("what stands in a document twice", () => {
  const item = { item: "wire", kind: "consumable", quantity: 1, per: "lesson", deliver: true };
  const [drive] = small.driveTimes;
  const [agreement] = small.agreements;

  it.each([
    ["/regions/1/id", { regions: [region, region] }, "an id that no earlier one of the list has"],
    [
      "/competencies/0/infrastructureList/1/item",
      { competencies: [{ ...competency, infrastructureList: [item, item] }] },
      "an item that is not in the list already",
    ],
    [
      "/lessons/0/invited/1",
      { lessons: [{ ...lesson, invited: ["child", "child"] }] },
      "an id that is not in this list already",
    ],
    ["/driveTimes/1", { driveTimes: [drive, drive] }, "a venue and school that no earlier drive time is of"],
    [
      "/agreements/1",
      { agreements: [agreement, agreement] },
      "a venue and school that no earlier agreement is of",
    ],
    [
      "/confirmations/1/confirmedAt",
      { confirmations: [confirmation, confirmation] },
      "an instant at which this participant was not confirmed for this lesson already",
    ],
  ])("is told so: %s", (pointer, lists, expected) => {
    expect(issuesOf(lists)).toStrictEqual([[pointer, expected]]);
  });

  it("is not told where it is no name, which is a mistake of its own", () => {
    const nameless = { ...item, item: "" };
    expect(issuesOf({ competencies: [{ ...competency, infrastructureList: [nameless, nameless] }] })).toEqual(
      [
        ["/competencies/0/infrastructureList/0/item", "non-empty text"],
        ["/competencies/0/infrastructureList/1/item", "non-empty text"],
      ],
    );
  });
});

describe("what is of another type than the format has", () => {
  it("is left to the check of shapes, however often it stands there", () => {
    expect(issuesOf({ lessons: [{ ...lesson, invited: [7, 7] }] })).toStrictEqual([]);
  });
});

describe("what contradicts itself", () => {
  it("is told so: an agreement of no dates, a withdrawal before the confirmation", () => {
    const [agreement] = small.agreements;
    expect(issuesOf({ agreements: [{ ...agreement, dates: [] }] })).toStrictEqual([
      ["/agreements/0/dates", "at least one date, or no dates at all"],
    ]);
    const withdrawnAt = "2020-11-05T19:59+05:00";
    expect(issuesOf({ confirmations: [{ ...confirmation, withdrawnAt }] })).toStrictEqual([
      ["/confirmations/0/withdrawnAt", "an instant that is not before confirmedAt"],
    ]);
  });
});
