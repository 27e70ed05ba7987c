import { describe, expect, it } from "vitest";
import { type PlanChanges, planFindings, reportOn } from "../../arbitraries/plan-festival.js";

const clause = "II.drive-time";

/** The college and the gymnasium, some way apart, agreed on some competencies. */
const agreedOn = (
  competencies: readonly string[],
  seconds: number | "unreachable" | null,
  more: PlanChanges = {},
): PlanChanges => ({
  ...more,
  taught: { competencies, ...more.taught },
  driveTimes: seconds === null ? [] : [{ venue: "college", school: "gymnasium", seconds }],
});

/** What is found of that agreement. */
const found = (...facts: Parameters<typeof agreedOn>) =>
  planFindings(clause, agreedOn(...facts)).filter(
    ({ subject }) => subject?.kind === "agreement" && subject.id === "college/gymnasium",
  );
const statuses = (...facts: Parameters<typeof agreedOn>) => found(...facts).map(({ status }) => status);

describe("II.drive-time of each agreed agreement, over its own competencies (reading 6)", () => {
  it.each<readonly [readonly string[], number | "unreachable" | null, string[]]>([
    [["R5"], 1800, []],
    [["R5"], 1801, ["violated"]],
    [["R5"], "unreachable", ["violated"]],
    [["R5"], null, ["unknown"]],
    [["V49"], "unreachable", []],
    [["V49"], null, []],
    [["X1"], 1800, []],
    [["X1"], 1801, ["unknown"]],
    [["V49", "R5"], 1801, ["violated"]],
    [["X1", "V49"], 1801, ["unknown"]],
    [["X1", "R5"], 1801, ["violated"]],
    [[], "unreachable", []],
  ])("%j over a drive of %s: %j", (competencies, seconds, expected) => {
    expect(statuses(competencies, seconds)).toStrictEqual(expected);
  });

  it("lists the competencies that are too far, with drive and limit, and belongs to the venue's region", () => {
    const report = reportOn(
      agreedOn(["X1", "R5", "V49"], 1801, { west: { competencies: ["R5", "V49", "X1"] } }),
    );
    expect(report.findings.filter((finding) => finding.clause === clause)).toMatchObject([
      {
        clause,
        status: "violated",
        actor: "regional-operator",
        subject: { kind: "agreement", id: "college/gymnasium" },
        details: { competencies: ["R5"], drive: 1801, limit: 1800 },
      },
      // Its drive is not in the document either.
      { status: "unknown", subject: { kind: "agreement", id: "depot/lyceum" } },
      { status: "unknown", subject: { kind: "candidate", id: "depot/lyceum" } },
    ]);
    expect(Object.keys(report.findings.find((finding) => finding.clause === clause) ?? {})).toStrictEqual([
      "clause",
      "status",
      "actor",
      "subject",
      "details",
    ]);
  });

  it("may be breached where the candidate's is kept: a far school may take what needs no delivery", () => {
    const far = reportOn(agreedOn(["R5"], 1801));
    const kinds = far.findings.flatMap(({ clause: of, subject, status }) =>
      of === clause && subject?.id === "college/gymnasium" ? [`${subject.kind} ${status}`] : [],
    );
    expect(kinds).toStrictEqual(["agreement violated"]);
  });

  it("is asked once either side has agreed as of then, selected or not, candidate or not", () => {
    const far = (taught: PlanChanges["taught"], more: PlanChanges = {}) =>
      statuses(["R5"], 1801, { ...more, taught: taught ?? {} });
    expect(far({ venueAgreedAt: null, schoolAgreedAt: null })).toStrictEqual([]);
    expect(far({ venueAgreedAt: null, schoolAgreedAt: "2020-12-01T12:00Z" })).toStrictEqual([]);
    expect(far({ venueAgreedAt: null })).toStrictEqual(["violated"]);
    expect(far({ schoolAgreedAt: null })).toStrictEqual(["violated"]);
    expect(far({ selectedAt: null })).toStrictEqual(["violated"]);
    expect(far({}, { college: { candidateSchools: [] }, west: { venues: [] } })).toStrictEqual(["violated"]);
  });

  it("is measured by the venue's region, whichever the school's is", () => {
    const longer = { amendments: { maxDriveMinutes: 31 } };
    expect(statuses(["R5"], 1860, { west: longer })).toStrictEqual([]);
    expect(found(["R5"], 1861, { west: longer })).toMatchObject([{ details: { drive: 1861, limit: 1860 } }]);
    const apart = { gymnasium: { region: "east" } };
    expect(statuses(["R5"], 1860, { ...apart, east: longer })).toStrictEqual(["violated"]);
    expect(statuses(["R5"], 1860, { ...apart, west: longer })).toStrictEqual([]);
  });
});
