import { describe, expect, it } from "vitest";
import { type PlanChanges, planFindings, planShort, reportOn } from "../../arbitraries/plan-festival.js";

const subject = { kind: "agreement", id: "college/gymnasium" };

describe("III.venue-chosen of each selected agreement", () => {
  const clause = "III.venue-chosen";
  const violated = { clause, status: "violated", actor: "venue", subject };

  it("is violated where no region chose the venue, though its own has chosen", () => {
    expect(planFindings(clause, { west: { venues: ["depot"] } })).toStrictEqual([violated]);
  });

  it("holds where any region chose it, its own or not", () => {
    expect(planShort(clause, { west: { venues: [] }, east: { venues: ["depot", "college"] } })).toStrictEqual(
      [],
    );
    expect(
      planShort(clause, { west: { venuesChosenAt: null }, east: { venues: ["depot", "college"] } }),
    ).toStrictEqual([]);
  });

  it("is unknown while the venue's own region has not chosen as of then, in its plan or not", () => {
    const unknown = ["agreement college/gymnasium venue unknown"];
    expect(planShort(clause, { west: { venuesChosenAt: null } })).toStrictEqual(unknown);
    expect(planShort(clause, { west: { venuesChosenAt: null, venues: [] } })).toStrictEqual(unknown);
    const later = { west: { venues: ["depot"], venuesChosenAt: "2020-10-20T12:00Z" } };
    expect(planShort(clause, later, "2020-10-20T11:59:59.999Z")).toStrictEqual(unknown);
    expect(planFindings(clause, later, "2020-10-20T12:00Z")).toStrictEqual([violated]);
  });

  it("is not healed by another region that has it in its plan and has not chosen yet", () => {
    const changes: PlanChanges = {
      west: { venues: [] },
      east: { venues: ["depot", "college"], venuesChosenAt: null },
    };
    expect(planShort(clause, changes)).toStrictEqual([
      "agreement college/gymnasium venue violated",
      // The depot's own region has not chosen.
      "agreement depot/lyceum venue unknown",
    ]);
  });

  it("is asked of selected schools only", () => {
    const changes = (selectedAt: string | null) => ({ west: { venues: [] }, taught: { selectedAt } });
    expect(planShort(clause, changes(null))).toStrictEqual([]);
    expect(planShort(clause, changes("2020-12-01T12:00Z"))).toStrictEqual([]);
  });
});

describe("III.school-is-candidate of each selected agreement", () => {
  const clause = "III.school-is-candidate";
  const violated = { clause, status: "violated", actor: "venue", subject };

  it("is violated where the school is not on the list, or there is no list as of then", () => {
    for (const college of [
      { candidateSchools: ["lyceum"] },
      { candidateSchools: [] },
      { candidateSchools: null },
      { schoolsListedAt: null },
      { schoolsListedAt: "2020-12-01T12:00Z" },
    ]) {
      expect(planFindings(clause, { college })).toStrictEqual([violated]);
    }
  });

  it("holds for one that was selected before it was listed, once it is", () => {
    const changes = {
      college: { schoolsListedAt: "2020-10-20T12:00Z" },
      taught: { selectedAt: "2020-10-07T12:00Z" },
    };
    expect(planShort(clause, changes, "2020-10-20T11:59:59.999Z")).toHaveLength(1);
    expect(planShort(clause, changes, "2020-10-20T12:00Z")).toStrictEqual([]);
  });

  it("looks at the list of that venue, chosen or not", () => {
    const listedElsewhere: PlanChanges = {
      college: { candidateSchools: [] },
      depot: { candidateSchools: ["lyceum", "gymnasium"] },
    };
    expect(planShort(clause, listedElsewhere)).toStrictEqual(["agreement college/gymnasium venue violated"]);
    expect(planShort(clause, { west: { venues: [] } })).toStrictEqual([]);
  });

  it("is asked of selected schools only", () => {
    expect(
      planShort(clause, { college: { candidateSchools: [] }, taught: { selectedAt: null } }),
    ).toStrictEqual([]);
  });
});

describe("III.coordinator-named of each school of a selected agreement", () => {
  const clause = "III.coordinator-named";

  it("is violated once, however many venues selected the school, and belongs to the school's region", () => {
    const report = reportOn({
      gymnasium: { coordinator: null, region: "east" },
      depot: { candidateSchools: ["lyceum", "gymnasium"] },
      agreements: [{ venue: "depot", school: "gymnasium" }],
      driveTimes: ["college", "depot"].flatMap((venue) =>
        ["gymnasium", "lyceum"].map((school) => ({ venue, school, seconds: 60 })),
      ),
    });
    const breaches = report.findings.filter(({ status }) => status !== "advised");
    expect(breaches).toStrictEqual([
      { clause, status: "violated", actor: "school", subject: { kind: "school", id: "gymnasium" } },
    ]);
    expect(report.summary.byRegion).toStrictEqual([
      { region: "east", breaches: 1, unknown: 0, pending: 0, advice: 0 },
      // The advice that the school is not in the region of the college.
      { region: "west", breaches: 0, unknown: 0, pending: 0, advice: 1 },
    ]);
  });

  it("is asked from the first selection on", () => {
    const unnamed = (selectedAt: string | null, second: string | null) => ({
      gymnasium: { coordinator: null },
      taught: { selectedAt },
      agreements: [{ venue: "depot", school: "gymnasium", selectedAt: second }],
    });
    expect(planShort(clause, unnamed(null, null))).toStrictEqual([]);
    expect(planShort(clause, unnamed(null, "2020-10-20T12:00Z"))).toHaveLength(1);
    expect(
      planShort(clause, unnamed("2020-10-25T12:00Z", "2020-10-20T12:00Z"), "2020-10-20T12:00Z"),
    ).toHaveLength(1);
    expect(planShort(clause, unnamed("2020-10-25T12:00Z", null), "2020-10-25T11:59:59.999Z")).toStrictEqual(
      [],
    );
  });

  it("is not asked of a school without an agreement", () => {
    const changes = { gymnasium: { coordinator: null }, taught: { school: "lyceum" } };
    expect(planShort(clause, changes)).toStrictEqual([]);
  });
});

describe("III.contact-first of each agreement, for each side that has agreed", () => {
  const clause = "III.contact-first";
  const contactedAt = "2020-10-15T12:00Z";
  const early = "2020-10-15T11:59:59.999Z";
  const sides = (taught: PlanChanges["taught"], at?: string) =>
    planFindings(clause, { taught: { contactedAt, ...taught } }, at).map(
      ({ actor, status }) => `${actor} ${status}`,
    );

  it("holds at the very instant of the contact", () => {
    expect(sides({ venueAgreedAt: contactedAt, schoolAgreedAt: contactedAt })).toStrictEqual([]);
  });

  it("is violated by the side that did not wait", () => {
    expect(sides({ venueAgreedAt: contactedAt, schoolAgreedAt: early })).toStrictEqual(["school violated"]);
    expect(
      planFindings(clause, { taught: { contactedAt, venueAgreedAt: early, schoolAgreedAt: contactedAt } }),
    ).toStrictEqual([{ clause, status: "violated", actor: "venue", subject }]);
  });

  it("is violated by both where there is no contact as of then", () => {
    const both = ["school violated", "venue violated"];
    expect(sides({ contactedAt: null })).toStrictEqual(both);
    expect(sides({ contactedAt: "2020-12-01T12:00Z" })).toStrictEqual(both);
  });

  it("says nothing of a side whose word is not visible, and asks for no selection", () => {
    expect(
      sides({ contactedAt: null, venueAgreedAt: null, schoolAgreedAt: "2020-12-01T12:00Z" }),
    ).toStrictEqual([]);
    expect(
      sides({ contactedAt: null, selectedAt: null, venueAgreedAt: early, schoolAgreedAt: null }),
    ).toStrictEqual(["venue violated"]);
  });
});

describe("III.competencies-offered of each agreed agreement", () => {
  const clause = "III.competencies-offered";
  const found = (changes: PlanChanges, at?: string) =>
    planFindings(clause, changes, at).map(({ status, details }) => [status, details]);

  it("lists apart what the venue does not offer and what its region did not choose", () => {
    const changes: PlanChanges = {
      taught: { competencies: ["X1", "V49", "R5"] },
      college: { competencies: ["R5", "V49"] },
      west: { competencies: ["R5", "X1"] },
    };
    expect(planFindings(clause, changes)).toStrictEqual([
      {
        clause,
        status: "violated",
        actor: "venue",
        subject,
        details: { notOffered: ["X1"], notChosen: ["V49"] },
      },
    ]);
  });

  it("is unknown while the venue's region has not chosen, unless the venue does not offer it", () => {
    expect(found({ west: { competenciesChosenAt: null } })).toStrictEqual([["unknown", undefined]]);
    expect(found({ west: { competenciesChosenAt: null, competencies: [] } })).toStrictEqual([
      ["unknown", undefined],
    ]);
    expect(found({ west: { competenciesChosenAt: null }, college: { competencies: ["V49"] } })).toStrictEqual(
      [["violated", { notOffered: ["R5"], notChosen: [] }]],
    );
    const later = { west: { competenciesChosenAt: "2020-10-20T12:00Z" } };
    expect(found(later, "2020-10-20T11:59:59.999Z")).toStrictEqual([["unknown", undefined]]);
    expect(found(later, "2020-10-20T12:00Z")).toStrictEqual([]);
  });

  it("asks the venue's own region, not the one that chose the venue", () => {
    const chosenByEast: PlanChanges = { west: { venues: [] }, east: { venues: ["depot", "college"] } };
    expect(
      found({ ...chosenByEast, east: { ...chosenByEast.east, competencies: ["V49", "R5"] } }),
    ).toStrictEqual([]);
    expect(found({ west: { competencies: ["V49"] } })).toStrictEqual([
      ["violated", { notOffered: [], notChosen: ["R5"] }],
    ]);
  });

  it("is asked once either side has agreed, selected or not", () => {
    const offered = (taught: PlanChanges["taught"]) =>
      found({ college: { competencies: ["V49"] }, taught: taught ?? {} });
    expect(offered({ venueAgreedAt: null, schoolAgreedAt: null })).toStrictEqual([]);
    expect(offered({ venueAgreedAt: null })).toHaveLength(1);
    expect(offered({ schoolAgreedAt: null })).toHaveLength(1);
    expect(offered({ selectedAt: null, schoolAgreedAt: null })).toHaveLength(1);
    expect(offered({ competencies: [] })).toStrictEqual([]);
  });
});

describe("III.guidelines-read of each agreement on which the school has agreed", () => {
  const clause = "III.guidelines-read";
  const schoolAgreedAt = "2020-10-15T12:00Z";
  const advised = (guidelinesReadAt: string | null, at?: string) =>
    planFindings(clause, { taught: { guidelinesReadAt, schoolAgreedAt } }, at);

  it("advises where they were not read by then", () => {
    expect(advised(schoolAgreedAt)).toStrictEqual([]);
    for (const read of [null, "2020-10-15T12:00:00.001Z"]) {
      expect(advised(read)).toStrictEqual([{ clause, status: "advised", actor: "school", subject }]);
    }
    expect(advised(null, "2020-10-15T11:59:59.999Z")).toStrictEqual([]);
    expect(advised(null, schoolAgreedAt)).toHaveLength(1);
  });

  it("says nothing where the school has not agreed, whatever the venue did", () => {
    expect(planShort(clause, { taught: { guidelinesReadAt: null, schoolAgreedAt: null } })).toStrictEqual([]);
  });
});
