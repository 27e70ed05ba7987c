import { describe, expect, it } from "vitest";
import { type PlanChanges, planFindings, planShort, reportOn } from "../../arbitraries/plan-festival.js";

/** The end of 31 October in Moscow, where the operator of the west is; in Yekaterinburg, the college's, it is 19:00. */
const operatorDue = "2020-10-31T21:00:00.000Z";
const beforeDue = "2020-10-31T20:59:59.999Z";

describe("II.schools-listed of each chosen venue", () => {
  const clause = "II.schools-listed";
  const common = {
    clause,
    actor: "regional-operator",
    subject: { kind: "venue", id: "college" },
    due: operatorDue,
    timeZone: "Europe/Moscow",
  };

  it("is by the operator's 31 October, not by the venue's", () => {
    expect(planFindings(clause, { college: { schoolsListedAt: beforeDue } })).toStrictEqual([]);
    expect(planFindings(clause, { college: { schoolsListedAt: operatorDue } })).toStrictEqual([
      { ...common, status: "late", doneAt: operatorDue },
    ]);
  });

  it("is pending before, overdue from then on, where it has not been done as of then", () => {
    for (const schoolsListedAt of [null, undefined, "2020-12-01T12:00Z"]) {
      const changes = { college: { schoolsListedAt } };
      expect(planFindings(clause, changes, beforeDue)).toStrictEqual([{ ...common, status: "pending" }]);
      expect(planFindings(clause, changes, operatorDue)).toStrictEqual([{ ...common, status: "overdue" }]);
    }
  });

  it("is done by an empty list, and not without one, whatever its instant", () => {
    expect(planShort(clause, { college: { candidateSchools: [] } })).toStrictEqual([]);
    for (const candidateSchools of [null, undefined]) {
      expect(planFindings(clause, { college: { candidateSchools } })).toStrictEqual([
        { ...common, status: "overdue" },
      ]);
    }
  });

  it("is owed for a venue once any region has chosen it, and for no other", () => {
    const unlisted: PlanChanges = { college: { schoolsListedAt: null } };
    const nobody: PlanChanges = { ...unlisted, west: { venues: ["depot"] } };
    expect(planShort(clause, nobody)).toStrictEqual([]);
    expect(planShort(clause, { ...unlisted, west: { venuesChosenAt: null } })).toStrictEqual([]);
    const chosen = { ...unlisted, west: { venuesChosenAt: "2020-10-20T12:00Z" } };
    expect(planShort(clause, chosen, "2020-10-20T11:59:59.999Z")).toStrictEqual([]);
    expect(planShort(clause, chosen, "2020-10-20T12:00Z")).toStrictEqual([
      "venue college regional-operator pending",
    ]);
  });

  it("is once for a venue that two regions chose, by its own region's operator, zone and deadline", () => {
    const both: PlanChanges = {
      college: { schoolsListedAt: null },
      west: { amendments: { planDeadline: "2020-11-25" } },
      east: { venues: ["depot", "college"] },
    };
    const expected = [{ ...common, status: "pending", due: "2020-11-25T21:00:00.000Z" }];
    expect(planFindings(clause, both)).toStrictEqual(expected);
    // Likewise where only the other region chose it.
    expect(planFindings(clause, { ...both, west: { ...both.west, venues: [] } })).toStrictEqual(expected);
    expect(
      planShort(
        clause,
        { ...both, east: { ...both.east, amendments: { planDeadline: "2020-11-25" } } },
        "2020-11-26T00:00Z",
      ),
    ).toStrictEqual(["venue college regional-operator overdue"]);
  });
});

describe("II.schools-available of each chosen venue", () => {
  const clause = "II.schools-available";

  it("advises where a listed list is empty", () => {
    const report = reportOn({ college: { candidateSchools: [] } });
    expect(report.findings.filter((finding) => finding.clause === clause)).toStrictEqual([
      { clause, status: "advised", actor: "regional-operator", subject: { kind: "venue", id: "college" } },
    ]);
    expect(report.summary.byRegion).toMatchObject([{ region: "west", advice: 1 }]);
  });

  it("says nothing of a list that is absent, not made yet, or not of a chosen venue", () => {
    expect(planShort(clause, { college: { candidateSchools: null } })).toStrictEqual([]);
    expect(planShort(clause, { college: { candidateSchools: [], schoolsListedAt: null } })).toStrictEqual([]);
    expect(planShort(clause, { college: { candidateSchools: [] }, west: { venues: [] } })).toStrictEqual([]);
    const later = { college: { candidateSchools: [], schoolsListedAt: "2020-10-20T12:00Z" } };
    expect(planShort(clause, later, "2020-10-20T11:59:59.999Z")).toStrictEqual([]);
    expect(planShort(clause, later, "2020-10-20T12:00Z")).toStrictEqual([
      "venue college regional-operator advised",
    ]);
  });
});

describe("II.drive-time of each candidate", () => {
  /** The college, with some competencies, some way from the gymnasium. */
  const candidate = (
    seconds: number | "unreachable" | null,
    competencies: readonly string[],
    more: PlanChanges = {},
  ) => ({
    ...more,
    college: { competencies, ...more.college },
    driveTimes: seconds === null ? [] : [{ venue: "college", school: "gymnasium", seconds }],
    // Not a matter of any agreement.
    taught: { venueAgreedAt: null, schoolAgreedAt: null },
  });
  const statuses = (...facts: Parameters<typeof candidate>) =>
    planFindings("II.drive-time", candidate(...facts))
      .filter(({ subject }) => subject?.id === "college/gymnasium")
      .map(({ status }) => status);

  it.each<readonly [number | "unreachable" | null, readonly string[], string[]]>([
    [1800, ["R5"], []],
    [1801, ["R5"], ["violated"]],
    ["unreachable", ["R5"], ["violated"]],
    [null, ["R5"], ["unknown"]],
    ["unreachable", ["V49"], []],
    [null, ["V49"], []],
    [1801, ["X1"], ["unknown"]],
    [1800, ["X1"], []],
    [null, ["X1"], ["unknown"]],
    [1801, ["R5", "V49"], []],
    [1801, ["R5", "X1"], ["unknown"]],
    [null, ["R5", "X1", "V49"], []],
    ["unreachable", [], []],
  ])("a drive of %s for %j: %j", (seconds, competencies, expected) => {
    expect(statuses(seconds, competencies)).toStrictEqual(expected);
  });

  it("has venue and school for its subject, no details, and belongs to the venue's region", () => {
    const report = reportOn(candidate(1801, ["R5"], { gymnasium: { region: "east" } }));
    expect(report.findings.filter(({ clause }) => clause === "II.drive-time")[0]).toStrictEqual({
      clause: "II.drive-time",
      status: "violated",
      actor: "regional-operator",
      subject: { kind: "candidate", id: "college/gymnasium" },
    });
    expect(report.summary.byRegion.find(({ region }) => region === "west")?.breaches).toBeGreaterThan(0);
  });

  it("is measured from the venue to the school, by the venue's region", () => {
    const back = {
      ...candidate(1801, ["R5"]),
      driveTimes: [{ venue: "depot", school: "gymnasium", seconds: 1 }],
    };
    expect(planShort("II.drive-time", back)).toContain(
      "candidate college/gymnasium regional-operator unknown",
    );
    const minutes = (maxDriveMinutes: number) => ({ amendments: { maxDriveMinutes } });
    expect(statuses(2700, ["R5"], { west: minutes(45) })).toStrictEqual([]);
    expect(statuses(2701, ["R5"], { west: minutes(45) })).toStrictEqual(["violated"]);
    expect(statuses(1801, ["R5"], { east: minutes(45) })).toStrictEqual(["violated"]);
    expect(statuses(1801, ["R5"], { east: minutes(45), gymnasium: { region: "east" } })).toStrictEqual([
      "violated",
    ]);
  });

  it("is asked of candidates of chosen venues only, from the listing on", () => {
    const far = (more: PlanChanges) => statuses(1801, ["R5"], more);
    expect(far({ west: { venues: [] } })).toStrictEqual([]);
    expect(far({ west: { venuesChosenAt: null } })).toStrictEqual([]);
    expect(far({ college: { schoolsListedAt: null } })).toStrictEqual([]);
    expect(far({ college: { schoolsListedAt: "2020-12-01T12:00Z" } })).toStrictEqual([]);
    expect(far({ college: { candidateSchools: ["lyceum"] } })).toStrictEqual([]);
    // A venue of the west that only the east chose.
    expect(far({ west: { venues: [] }, east: { venues: ["depot", "college"] } })).toStrictEqual(["violated"]);
  });

  it("is once for each candidate of each venue", () => {
    const several = candidate("unreachable", ["R5"], {
      college: { candidateSchools: ["lyceum", "gymnasium"] },
    });
    const driveTimes = ["gymnasium", "lyceum"].map((school) => ({ venue: "college", school, seconds: 1801 }));
    expect(
      planShort("II.drive-time", { ...several, driveTimes, depot: { candidateSchools: [] } }),
    ).toMatchObject([
      "candidate college/gymnasium regional-operator violated",
      "candidate college/lyceum regional-operator violated",
      "agreement depot/lyceum regional-operator unknown",
    ]);
  });
});

describe("II.same-region of each candidate of a chosen venue", () => {
  const clause = "II.same-region";
  const apart: PlanChanges = { gymnasium: { region: "east" } };

  it("advises where the school is in another region than the venue", () => {
    const report = reportOn(apart);
    expect(report.findings).toStrictEqual([
      {
        clause,
        status: "advised",
        actor: "regional-operator",
        subject: { kind: "candidate", id: "college/gymnasium" },
      },
    ]);
    expect(report.summary.byRegion).toMatchObject([{ region: "west", advice: 1 }]);
  });

  it("asks for the region of the venue, not for the one that chose it", () => {
    const crossed: PlanChanges = { west: { venues: ["depot"] }, east: { venues: ["college"] } };
    expect(planShort(clause, crossed)).toStrictEqual([]);
  });

  it("is asked of listed schools of chosen venues only", () => {
    expect(planShort(clause, { ...apart, college: { schoolsListedAt: null } })).toStrictEqual([]);
    expect(planShort(clause, { ...apart, college: { candidateSchools: [] } })).toStrictEqual([]);
    expect(planShort(clause, { ...apart, west: { venues: [] } })).toStrictEqual([]);
  });
});
