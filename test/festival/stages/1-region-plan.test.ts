import { describe, expect, it } from "vitest";
import { type PlanChanges, planFindings, planShort, reportOn } from "../../arbitraries/plan-festival.js";

const inMoscow = "2020-10-31T21:00:00.000Z";
const beforeInMoscow = "2020-10-31T20:59:59.999Z";

describe("a festival that keeps stages I to III", () => {
  it("has nothing to report of them", () => {
    expect(reportOn()).toMatchObject({
      findings: [],
      summary: { breaches: 0, unknown: 0, pending: 0, advice: 0, byClause: [], byRegion: [] },
    });
  });
});

describe.each([
  ["I.competencies-chosen", "competencies", "competenciesChosenAt"],
  ["I.venues-chosen", "venues", "venuesChosenAt"],
] as const)("%s of each region", (clause, list, chosenAt) => {
  const common = {
    clause,
    actor: "regional-operator",
    subject: { kind: "region", id: "west" },
    due: inMoscow,
    timeZone: "Europe/Moscow",
  };

  it("is late from the end of the region's own 31 October, with the time", () => {
    expect(planFindings(clause, { west: { [chosenAt]: beforeInMoscow } })).toStrictEqual([]);
    expect(planFindings(clause, { west: { [chosenAt]: inMoscow } })).toStrictEqual([
      { ...common, status: "late", doneAt: inMoscow },
    ]);
    // Noon UTC is 1 November in Kamchatka already.
    expect(planShort(clause, { east: { [chosenAt]: "2020-10-31T12:00Z" } })).toStrictEqual([
      "region east regional-operator late",
    ]);
    expect(planShort(clause, { east: { [chosenAt]: "2020-10-31T11:59:59.999Z" } })).toStrictEqual([]);
  });

  it("is pending before, overdue from then on, where it has not been done as of then", () => {
    for (const instant of [null, undefined, "2020-12-01T12:00Z"]) {
      const changes = { west: { [chosenAt]: instant } };
      expect(planFindings(clause, changes, beforeInMoscow)).toStrictEqual([{ ...common, status: "pending" }]);
      expect(planFindings(clause, changes, inMoscow)).toStrictEqual([{ ...common, status: "overdue" }]);
    }
  });

  it("is not done by an empty list", () => {
    expect(planShort(clause, { west: { [list]: [] } })).toStrictEqual([
      "region west regional-operator overdue",
    ]);
  });

  it("is by each region's own deadline, and belongs to it", () => {
    const notDone = { [chosenAt]: null };
    const amended: PlanChanges = {
      west: { ...notDone, amendments: { planDeadline: "2020-11-15" } },
      east: notDone,
    };
    const report = reportOn(amended, "2020-11-10T12:00Z");
    const found = report.findings.filter((finding) => finding.clause === clause);
    expect(found.map(({ subject, status, due }) => [subject?.id, status, due])).toStrictEqual([
      ["east", "overdue", "2020-10-31T12:00:00.000Z"],
      ["west", "pending", "2020-11-15T21:00:00.000Z"],
    ]);
    expect(report.summary.byRegion.map(({ region }) => region)).toStrictEqual(["east", "west"]);
    expect(report.summary.byRegion).toMatchObject([{ breaches: 1 }, { pending: 1 }]);
  });
});

describe("I.venue-in-region of each chosen venue", () => {
  const clause = "I.venue-in-region";

  it("names the regions besides its own that chose it: one finding, sorted by code unit", () => {
    const third = {
      ...{ id: "é", name: "Third", timeZone: "Europe/Samara" },
      competencies: ["R5"],
      venues: ["college"],
    };
    const both: PlanChanges = {
      east: { venues: ["depot", "college"] },
      regions: [
        { ...third, venuesChosenAt: "2020-10-05T12:00Z", competenciesChosenAt: "2020-10-05T12:00Z" },
        {
          ...third,
          id: "Zed",
          venuesChosenAt: "2020-10-05T12:00Z",
          competenciesChosenAt: "2020-10-05T12:00Z",
        },
      ],
    };
    const report = reportOn(both);
    expect(report.findings).toStrictEqual([
      {
        clause,
        status: "violated",
        actor: "regional-operator",
        subject: { kind: "venue", id: "college" },
        details: { regions: ["Zed", "east", "é"] },
      },
    ]);
    // It belongs to the region of the venue, whoever chose it.
    expect(report.summary.byRegion).toStrictEqual([
      { region: "west", breaches: 1, unknown: 0, pending: 0, advice: 0 },
    ]);
  });

  it("is found where only another region chose the venue", () => {
    const changes: PlanChanges = { west: { venues: ["depot"] }, east: { venues: ["college"] } };
    expect(planFindings(clause, changes).map(({ subject, details }) => [subject?.id, details])).toStrictEqual(
      [
        ["college", { regions: ["east"] }],
        ["depot", { regions: ["west"] }],
      ],
    );
  });

  it("belongs to the venue's region even where that did not choose it, and so does I.venue-competencies", () => {
    const report = reportOn({
      west: { venues: [] },
      east: { venues: ["depot", "college"] },
      college: { competencies: ["X1"] },
      taught: { venueAgreedAt: null, schoolAgreedAt: null, selectedAt: null },
      driveTimes: [
        { venue: "college", school: "gymnasium", seconds: 60 },
        { venue: "depot", school: "lyceum", seconds: 60 },
      ],
    });
    expect(report.findings.map((finding) => [finding.clause, finding.subject?.id])).toStrictEqual([
      ["I.venues-chosen", "west"],
      ["I.venue-in-region", "college"],
      ["I.venue-competencies", "college"],
      ["III.schools-selected", "college"],
    ]);
    expect(report.summary.byRegion.map(({ region }) => region)).toStrictEqual(["west"]);
  });

  it("counts a region from the instant of its choice on", () => {
    const changes: PlanChanges = {
      east: { venues: ["depot", "college"], venuesChosenAt: "2020-10-20T12:00Z" },
    };
    expect(planShort(clause, changes, "2020-10-20T11:59:59.999Z")).toStrictEqual([]);
    expect(planShort(clause, changes, "2020-10-20T12:00Z")).toStrictEqual([
      "venue college regional-operator violated",
    ]);
  });

  it("is not asked of a venue that nobody chose", () => {
    const changes: PlanChanges = {
      east: { venues: ["college"], venuesChosenAt: null },
      west: { venuesChosenAt: null },
    };
    expect(planShort(clause, changes)).toStrictEqual([]);
  });
});

describe("I.venue-competencies of each chosen venue", () => {
  const clause = "I.venue-competencies";

  it("advises of each region that chose it and shares none: one finding with the regions", () => {
    const changes: PlanChanges = {
      west: { competencies: ["X1"] },
      east: { venues: ["depot", "college"], competencies: ["X1"] },
      taught: { competencies: ["R5"] },
    };
    const report = reportOn(changes);
    expect(report.findings.filter((finding) => finding.clause === clause)).toStrictEqual([
      {
        clause,
        status: "advised",
        actor: "regional-operator",
        subject: { kind: "venue", id: "college" },
        details: { regions: ["east", "west"] },
      },
      {
        clause,
        status: "advised",
        actor: "regional-operator",
        subject: { kind: "venue", id: "depot" },
        details: { regions: ["east"] },
      },
    ]);
    expect(report.summary.byRegion.map(({ region, advice }) => [region, advice])).toStrictEqual([
      ["east", 1],
      ["west", 1],
    ]);
  });

  it("names only the regions that share none", () => {
    const changes: PlanChanges = {
      east: { venues: ["depot", "college"], competencies: ["X1"] },
      depot: { competencies: ["X1"] },
    };
    expect(planFindings(clause, changes)).toMatchObject([
      { subject: { id: "college" }, details: { regions: ["east"] } },
    ]);
  });

  it("is not asked while a region has chosen no competency, or not the venue", () => {
    expect(planShort(clause, { west: { competencies: ["X1"], competenciesChosenAt: null } })).toStrictEqual(
      [],
    );
    expect(planShort(clause, { west: { competencies: [] } })).toStrictEqual([]);
    expect(planShort(clause, { west: { competencies: ["X1"], venuesChosenAt: null } })).toStrictEqual([]);
    const later = { west: { competencies: ["X1"], competenciesChosenAt: "2020-10-20T12:00Z" } };
    expect(planShort(clause, later, "2020-10-20T11:59:59.999Z")).toStrictEqual([]);
    expect(planShort(clause, later, "2020-10-20T12:00Z")).toStrictEqual([
      "venue college regional-operator advised",
    ]);
  });

  it("advises of a venue that offers nothing", () => {
    expect(planShort(clause, { college: { competencies: [] } })).toStrictEqual([
      "venue college regional-operator advised",
    ]);
  });
});
