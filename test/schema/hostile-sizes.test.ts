import { describe, expect, it } from "vitest";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { changed, emptyFestival, fullFestival, type Json } from "./full-festival.js";
import { issuesOf } from "./issues-of.js";

/** As `JSON.parse` gives it: nested so deep that what calls itself for each level would not come back. */
const depth = 100_000;
const nestedLists: Json = JSON.parse("[".repeat(depth) + "]".repeat(depth));
const nestedObjects: Json = JSON.parse(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`);

// Not compared with toEqual: that would go down as well.
const pointersOf = (document: unknown) => issuesOf(document).map(({ pointer }) => pointer);

describe("a document nested 100,000 levels deep", () => {
  it("is refused at the level that is wrong", () => {
    expect(pointersOf(nestedLists)).toEqual([""]);
    expect(pointersOf(nestedObjects)).toHaveLength(12);
  });

  it.each([
    ["lists", nestedLists],
    ["objects", nestedObjects],
  ])("is refused at the unknown key: %s", (_, nested) => {
    expect(pointersOf({ ...emptyFestival, surname: nested })).toEqual(["/surname"]);
    expect(pointersOf({ ...emptyFestival, parents: [{ id: "m", surname: nested }] })).toEqual([
      "/parents/0/surname",
    ]);
  });

  it.each([
    ["/format", nestedLists, "/format"],
    ["/regions/0/name", nestedLists, "/regions/0/name"],
    ["/regions/0/name", nestedObjects, "/regions/0/name"],
    ["/regions", nestedObjects, "/regions"],
    ["/driveTimes", nestedLists, "/driveTimes/0"],
    ["/driveTimes/0/seconds", nestedObjects, "/driveTimes/0/seconds"],
    ["/regions/0/amendments/leadCount", nestedLists, "/regions/0/amendments/leadCount"],
    ["/regions/0/amendments/nonWorkingDays", nestedLists, "/regions/0/amendments/nonWorkingDays/0"],
    ["/lessons/0/day", nestedLists, "/lessons/0/day"],
    ["/lessons/0/day", nestedObjects, "/lessons/0/day/a"],
    ["/participants/0/trials", nestedLists, "/participants/0/trials/0"],
  ])("is refused at the value that is wrong: %s %#", (pointer, nested, expected) => {
    // Copied without what is nested: structuredClone goes down as well.
    const document = changed(fullFestival, pointer, { to: nested });
    const issues = issuesOf(document).filter(({ expected }) => !expected.startsWith("the id of one of"));
    expect(issues.map((issue) => issue.pointer)).toEqual([expected]);
  });
});

describe("text of 50 MB", () => {
  const long = "a".repeat(50_000_000);

  it("may be a name", () => {
    const decoded = decodeFestival(changed(fullFestival, "/regions/0/name", { to: long }));
    expect(decoded.regions[0]?.name.length).toBe(long.length);
  });

  it.each([
    "/format",
    "/regions/0/timeZone",
    "/regions/0/amendments/leadCount",
    "/lessons/0/date",
    "/lessons/0/startsAt",
    "/lessons/0/linkChecks/0/by",
    "/driveTimes/0/seconds",
    "/confirmations/0/confirmedAt",
  ])("is said to be long, not repeated, where it is wrong: %s", (pointer) => {
    const issues = issuesOf(changed(fullFestival, pointer, { to: long }));
    expect(issues).toEqual([
      { pointer, expected: expect.any(String), received: "a string of 50000000 characters" },
    ]);
  });

  it("is not repeated where it is a reference to nothing", () => {
    const issues = issuesOf(changed(fullFestival, "/lessons/0/venue", { to: long }));
    expect(JSON.stringify(issues).length).toBeLessThan(1000);
  });

  it("is the pointer where it is an unknown key", () => {
    expect(pointersOf({ ...emptyFestival, [long]: 1 })[0]?.length).toBe(long.length + 1);
  });
});

/** Lists all over the format, each of something that is wrong or wrong when repeated. */
const lists: ReadonlyArray<readonly [pointer: string, wrong: Json]> = [
  ["/regions", null],
  ["/parents", { id: "m" }],
  ["/driveTimes", { venue: "v", school: "s", seconds: 1 }],
  ["/confirmations", fullFestival.confirmations[0] as unknown as Json],
  ["/regions/0/competencies", "c"],
  ["/regions/0/amendments/nonWorkingDays", null],
  ["/regions/0/amendments/workingDays", "2020-11-04"],
  [
    "/competencies/0/infrastructureList",
    fullFestival.competencies[0].infrastructureList[0] as unknown as Json,
  ],
  ["/venues/0/candidateSchools", "none"],
  ["/agreements/0/dates", "2020-02-30"],
  ["/lessons/0/linkChecks", null],
  ["/lessons/0/day/present", "a/b"],
  ["/participants/0/trials", 5],
];

describe("a list of which every element is wrong", () => {
  it.each(lists)(
    "has an issue for each, in time that grows in proportion: %s of %j",
    { timeout: 300_000 },
    (pointer, element) => {
      const milliseconds = (count: number) => {
        const document = changed(fullFestival, pointer, { to: Array<Json>(count).fill(element) });
        const start = performance.now();
        const issues = issuesOf(document);
        const taken = performance.now() - start;
        const here = issues.filter((issue) => issue.pointer.startsWith(`${pointer}/`));
        const wrong = new Set(here.map((issue) => issue.pointer.slice(pointer.length + 1).split("/")[0]));
        // The first of those that are only repeated is right.
        expect(wrong.size).toBeGreaterThanOrEqual(count - 1);
        return taken;
      };
      expect(growsInProportion(milliseconds, 200_000)).toBe(true);
    },
  );

  it("has an issue for each of 1,000,000", { timeout: 300_000 }, () => {
    expect(issuesOf({ ...emptyFestival, regions: Array(1_000_000).fill(null) })).toHaveLength(1_000_000);
  });
});

describe("time grows in proportion", () => {
  it("to two lists of days that exclude each other", { timeout: 300_000 }, () => {
    const milliseconds = (count: number) => {
      const withNonWorking = changed(fullFestival, "/regions/0/amendments/nonWorkingDays", {
        to: Array(count).fill("2020-11-04"),
      });
      const document = changed(withNonWorking, "/regions/0/amendments/workingDays", {
        to: Array(count).fill("2020-11-07"),
      });
      const start = performance.now();
      expect(issuesOf(document)).toEqual([]);
      return performance.now() - start;
    };
    expect(growsInProportion(milliseconds, 24_000)).toBe(true);
  });

  it("to the number of unknown keys", { timeout: 300_000 }, () => {
    const milliseconds = (count: number) => {
      const keys = Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, null]));
      const start = performance.now();
      expect(issuesOf({ ...emptyFestival, ...keys })).toHaveLength(count);
      return performance.now() - start;
    };
    expect(growsInProportion(milliseconds, 100_000)).toBe(true);
  });
});

/**
 * Whether eight times as many take about eight times as long; a quadratic way takes 64 times as long.
 *
 * The machine may be busy with something else, so it is tried again.
 */
function growsInProportion(milliseconds: (count: number) => number, count: number): boolean {
  milliseconds(count / 8);
  for (let attempt = 0; attempt < 4; attempt += 1) {
    if (milliseconds(count) / milliseconds(count / 8) < 24) return true;
  }
  return false;
}
