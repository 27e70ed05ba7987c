import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { festivalIssues } from "../../../src/festival/validity/festival-issues.js";
import { completeFestivalDocument } from "../../arbitraries/document.ts";
import { type Broken, valueAt, withValue } from "./broken-document.ts";

const pointersOf = (document: unknown) => festivalIssues(document).map(({ pointer }) => pointer);

/** Holds for a few documents with every key. */
const forDocuments = (holds: (document: Broken) => void) =>
  fc.assert(fc.property(completeFestivalDocument, holds), { numRuns: 5 });

const listsWithIds = ["regions", "competencies", "venues", "schools", "lessons", "parents", "participants"];
const withoutReferences = (list: string, record: Broken, id: string) =>
  list === "participants" ? { id, school: record.school } : { ...record, id };

describe("an id is unique in its list", () => {
  it.each(listsWithIds)("%s: a repeated one is pointed at where it comes again", (list) => {
    forDocuments((document) => {
      const [first, second] = document[list];
      const end = document[list].length;
      const once = withValue(document, `/${list}/-`, first);
      expect(pointersOf(once)).toEqual([`/${list}/${end}/id`]);
      const thrice = withValue(withValue(once, `/${list}/-`, second), `/${list}/-`, first);
      expect(pointersOf(thrice)).toEqual([end, end + 1, end + 2].map((index) => `/${list}/${index}/id`));
    });
  });

  it.each(listsWithIds)("%s: a malformed one is pointed at, however often it comes", (list) => {
    forDocuments((document) => {
      const end = document[list].length;
      for (const id of ["", "/", "a/b"]) {
        const record = withoutReferences(list, document[list][0], id);
        const broken = withValue(withValue(document, `/${list}/-`, record), `/${list}/-`, record);
        expect(pointersOf(broken)).toEqual([`/${list}/${end}/id`, `/${list}/${end + 1}/id`]);
      }
    });
  });

  it("ids that differ in case, in composition or in a lone surrogate are different", () => {
    forDocuments((document) => {
      const ids = [
        "unlike id",
        "Unlike id",
        "unlike \u00e9",
        "unlike e\u0301",
        "unlike \ud800",
        "unlike \ud801",
      ];
      const broken = ids.reduce((part, id) => withValue(part, "/parents/-", { id }), document);
      expect(pointersOf(broken)).toEqual([]);
      expect(pointersOf(withValue(broken, "/parents/-", { id: "unlike \ud800" }))).toEqual([
        `/parents/${document.parents.length + ids.length}/id`,
      ]);
    });
  });

  it("an id of one list may be an id of another", () => {
    forDocuments((document) => {
      expect(pointersOf(withValue(document, "/parents/-", { id: document.lessons[0].id })).length).toBe(
        document.parents.some(({ id }: Broken) => id === document.lessons[0].id) ? 1 : 0,
      );
    });
  });
});

describe("a list of ids holds none twice", () => {
  it.each([
    "/regions/0/competencies",
    "/regions/1/venues",
    "/venues/0/competencies",
    "/venues/1/candidateSchools",
    "/agreements/0/competencies",
    "/lessons/1/invited",
    "/lessons/0/day/present",
  ])("%s: the later one is wrong", (pointer) => {
    forDocuments((document) => {
      const ids = valueAt(document, pointer);
      const broken = withValue(document, `${pointer}/-`, ids[0]);
      expect(pointersOf(broken)).toEqual([`${pointer}/${ids.length}`]);
      expect(pointersOf(withValue(broken, `${pointer}/-`, ids[0]))).toEqual([
        `${pointer}/${ids.length}`,
        `${pointer}/${ids.length + 1}`,
      ]);
    });
  });

  it("one that is malformed or dangling is wrong for that, once at each place", () => {
    forDocuments((document) => {
      for (const id of ["", "a/b", "no such id"]) {
        expect(pointersOf(withValue(document, "/lessons/0/invited", [id, id]))).toEqual([
          "/lessons/0/invited/0",
          "/lessons/0/invited/1",
        ]);
      }
    });
  });

  // Short lists are looked through for each of their entries, long ones are not.
  it.each([2, 24, 25, 60])("among %i participants, each there once, the one more is wrong", (count) => {
    const ids = Array.from({ length: count }, (_, index) => `c${index}`);
    const inviting = (...invited: unknown[]) =>
      pointersOf({ participants: ids.map((id) => ({ id })), lessons: [{ id: "l", invited }] });
    expect(inviting(...ids)).toEqual([]);
    expect(inviting(...ids, "c1")).toEqual([`/lessons/0/invited/${count}`]);
    expect(inviting(...ids, 7, 7)).toEqual([]);
    expect(inviting("a/b", ...ids, "a/b", "c0", "nobody", "nobody")).toEqual(
      [0, count + 1, count + 2, count + 3, count + 4].map((index) => `/lessons/0/invited/${index}`),
    );
  });

  it("other lists may repeat: dates of an agreement, tests and trials, links, deliveries and link checks", () => {
    forDocuments((document) => {
      for (const pointer of [
        "/agreements/0/dates",
        "/participants/0/diagnosticTests",
        "/participants/0/trials",
        "/participants/1/links",
        "/lessons/0/deliveries",
        "/lessons/1/linkChecks",
        "/regions/0/amendments/nonWorkingDays",
      ]) {
        expect(pointersOf(withValue(document, `${pointer}/-`, valueAt(document, `${pointer}/0`)))).toEqual(
          [],
        );
      }
    });
  });
});

describe("a venue and school have one drive time and one agreement", () => {
  it.each(["driveTimes", "agreements"])("%s: the later one is wrong, whatever else it says", (list) => {
    forDocuments((document) => {
      const { venue, school } = document[list][0];
      const other =
        list === "driveTimes"
          ? { venue, school, seconds: "unreachable" }
          : { venue, school, competencies: [] };
      const broken = withValue(withValue(document, `/${list}/-`, other), `/${list}/-`, document[list][1]);
      const end = document[list].length;
      expect(pointersOf(broken)).toEqual([`/${list}/${end}`, `/${list}/${end + 1}`]);
    });
  });

  it("the other way round is another pair", () => {
    const document = {
      venues: [{ id: "x" }, { id: "y" }],
      schools: [{ id: "x" }, { id: "y" }],
      driveTimes: [
        { venue: "x", school: "y", seconds: 1 },
        { venue: "y", school: "x", seconds: 1 },
        { venue: "x", school: "x", seconds: 1 },
      ],
    };
    expect(pointersOf(document)).toEqual([]);
  });

  // Written with a slash between them, these malformed ids would look alike. Each of them is malformed, none
  // is repeated.
  it.each(["driveTimes", "agreements"])("%s: malformed ids with a slash make no two pairs alike", (list) => {
    const more = list === "driveTimes" ? { seconds: 1 } : { competencies: [] };
    const document = {
      venues: [{ id: "a" }],
      schools: [{ id: "c" }],
      [list]: [
        { venue: "a/b", school: "c", ...more },
        { venue: "a", school: "b/c", ...more },
      ],
    };
    expect(pointersOf(document)).toEqual([`/${list}/0/venue`, `/${list}/1/school`]);
  });
});

describe("an item is once in an infrastructure list", () => {
  it("the later one is wrong, whatever its kind and quantity", () => {
    forDocuments((document) => {
      const list = document.competencies[1].infrastructureList;
      const again = { ...list[0], quantity: 7, kind: "consumable", deliver: !list[0].deliver };
      expect(pointersOf(withValue(document, "/competencies/1/infrastructureList/-", again))).toEqual([
        `/competencies/1/infrastructureList/${list.length}/item`,
      ]);
    });
  });

  it("but may be in the lists of several competencies, and named __proto__", () => {
    const item = { item: "__proto__", kind: "equipment", quantity: 1, per: "lesson", deliver: true };
    const competencies = ["a", "b"].map((id) => ({ id, name: id, infrastructureList: [item] }));
    expect(pointersOf({ competencies })).toEqual([]);
  });
});

describe("confirmations of a lesson and participant have distinct instants", () => {
  const base = {
    lessons: [{ id: "l" }, { id: "m" }],
    participants: [{ id: "c", school: "s" }],
    parents: [{ id: "p" }, { id: "q" }],
    schools: [{ id: "s", region: "r" }],
    regions: [{ id: "r" }],
  };
  const confirmed = (
    ...confirmations: readonly (readonly [lesson: string, parent: string, at: string])[]
  ) => ({
    ...base,
    confirmations: confirmations.map(([lesson, parent, confirmedAt]) => ({
      lesson,
      participant: "c",
      parent,
      confirmedAt,
    })),
  });
  const first = ["l", "p", "2020-11-10T10:00:00.000Z"] as const;

  it.each([
    ["the same text", "2020-11-10T10:00:00.000Z"],
    ["another offset", "2020-11-10T15:00+05:00"],
    ["no seconds", "2020-11-10T10:00Z"],
    ["digits past milliseconds, which are cut", "2020-11-10T10:00:00.0009Z"],
  ])("the later one is wrong: %s, also by another parent", (_, at) => {
    expect(pointersOf(confirmed(first, ["l", "p", at]))).toEqual(["/confirmations/1/confirmedAt"]);
    expect(pointersOf(confirmed(first, ["l", "q", at]))).toEqual(["/confirmations/1/confirmedAt"]);
  });

  it.each([
    ["a millisecond later", "l", "2020-11-10T10:00:00.001Z"],
    ["a millisecond earlier", "l", "2020-11-10T09:59:59.999Z"],
    ["of another lesson", "m", "2020-11-10T10:00:00.000Z"],
  ])("%s is another", (_, lesson, at) => {
    expect(pointersOf(confirmed(first, [lesson, "p", at]))).toEqual([]);
  });

  // Few are compared with each other, many are not.
  it.each([2, 32, 33, 60])("among %i of one lesson, only the one that is there again is wrong", (count) => {
    const ids = Array.from({ length: count }, (_, index) => `c${index}`);
    const made = (participant: string, confirmedAt = "2020-11-10T10:00Z", lesson = "l") => ({
      ...{ lesson, participant, parent: "p" },
      confirmedAt,
    });
    const all = ids.map((id) => made(id));
    const pointers = (...others: unknown[]) =>
      pointersOf({
        ...base,
        participants: ids.map((id) => ({ id, school: "s" })),
        confirmations: [...all, ...others],
      });
    const at = (index: number, key = "confirmedAt") => `/confirmations/${count + index}/${key}`;
    expect(pointers()).toEqual([]);
    expect(pointers(made("c1", "2020-11-10T10:00:00.001Z"), made("c1", undefined, "m"))).toEqual([]);
    expect(pointers(made("c1"))).toEqual([at(0)]);
    expect(pointers(made("c0", "soon"), made("c0", "soon"))).toEqual([at(0), at(1)]);
    // Beside one that is there again, what is malformed is still wrong for that alone.
    expect(pointers(made("c0", "soon"), made("c1"), made("c0", "soon"))).toEqual([at(0), at(2), at(1)]);
    expect(pointers(made("x/c"), made("c1"), made("x/c"))).toEqual([
      ...[at(0, "participant"), at(2, "participant")],
      at(1),
    ]);
    const ofNoLesson = made("c1", undefined, "m/l");
    expect(pointers(ofNoLesson, made("c1"), ofNoLesson)).toEqual([
      ...[at(0, "lesson"), at(2, "lesson")],
      at(1),
    ]);
  });

  it("a malformed instant repeats none", () => {
    expect(pointersOf(confirmed(["l", "p", "soon"], ["l", "p", "soon"]))).toEqual([
      "/confirmations/0/confirmedAt",
      "/confirmations/1/confirmedAt",
    ]);
  });

  // As with pairs: malformed ids may hold a slash.
  it("malformed ids with a slash make no two alike", () => {
    const confirmedAt = "2020-11-10T10:00Z";
    const document = {
      ...base,
      confirmations: [
        { lesson: "l/x", participant: "c", parent: "p", confirmedAt },
        { lesson: "l", participant: "x/c", parent: "p", confirmedAt },
      ],
    };
    expect(pointersOf(document)).toEqual(["/confirmations/0/lesson", "/confirmations/1/participant"]);
  });
});

describe("a withdrawal is not before its confirmation", () => {
  const withdrawn = (withdrawnAt: string | null, confirmedAt = "2020-11-10T10:00Z") => ({
    lessons: [{ id: "l" }],
    participants: [{ id: "c" }],
    parents: [{ id: "p" }],
    confirmations: [{ lesson: "l", participant: "c", parent: "p", confirmedAt, withdrawnAt }],
  });

  it.each([
    ["2020-11-10T09:59:59.999Z", ["/confirmations/0/withdrawnAt"]],
    ["2020-11-10T14:59:59.999+05:00", ["/confirmations/0/withdrawnAt"]],
    ["2020-11-10T10:00:00.000Z", []],
    ["2020-11-10T15:00+05:00", []],
    ["2020-11-10T10:00:00.001Z", []],
  ])("%s: %j", (at, expected) => {
    expect(pointersOf(withdrawn(at)).filter((pointer) => pointer.startsWith("/confirmations"))).toEqual(
      expected,
    );
  });

  it("is no issue of its own where either is malformed or it did not happen", () => {
    expect(pointersOf(withdrawn("soon"))).toEqual(["/confirmations/0/withdrawnAt"]);
    expect(pointersOf(withdrawn("2020-11-10T10:00Z", "soon"))).toEqual(["/confirmations/0/confirmedAt"]);
    expect(pointersOf(withdrawn(null))).toEqual([]);
  });
});

describe("an agreement with dates has at least one", () => {
  it("an empty list is wrong itself, one date or no dates are right", () => {
    forDocuments((document) => {
      expect(pointersOf(withValue(document, "/agreements/1/dates", []))).toEqual(["/agreements/1/dates"]);
      expect(pointersOf(withValue(document, "/agreements/1/dates", ["2020-11-16"]))).toEqual([]);
      expect(pointersOf(withValue(document, "/agreements/1/dates", null))).toEqual([]);
      expect(pointersOf(withValue(document, "/agreements/1/dates", undefined))).toEqual([]);
    });
  });
});

describe("a region's amendments", () => {
  it("have no day among workingDays and nonWorkingDays: the former is wrong", () => {
    forDocuments((document) => {
      const days = {
        nonWorkingDays: ["2020-11-04", "2020-11-14"],
        workingDays: ["2020-11-07", "2020-11-14"],
      };
      expect(pointersOf(withValue(document, "/regions/1/amendments", days))).toEqual([
        "/regions/1/amendments/workingDays/1",
      ]);
    });
  });

  it("may be empty, or null throughout", () => {
    forDocuments((document) => {
      expect(pointersOf(withValue(document, "/regions/0/amendments", {}))).toEqual([]);
      const nothing = Object.fromEntries(
        Object.keys(document.regions[0].amendments).map((key) => [key, null]),
      );
      expect(Object.keys(nothing)).toHaveLength(11);
      expect(pointersOf(withValue(document, "/regions/0/amendments", nothing))).toEqual([]);
    });
  });
});
