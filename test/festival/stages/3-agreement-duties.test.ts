import { describe, expect, it } from "vitest";
import { type PlanChanges, planFindings, planShort, reportOn } from "../../arbitraries/plan-festival.js";

/** The end of 31 October in Yekaterinburg, the college's, and in Omsk, the gymnasium's; Moscow's, the operator's, is later. */
const venueDue = "2020-10-31T19:00:00.000Z";
const schoolDue = "2020-10-31T18:00:00.000Z";
const justBefore = (due: string) => new Date(Date.parse(due) - 1).toISOString();

const subject = { kind: "agreement", id: "college/gymnasium" };

describe("III.schools-selected of each chosen venue", () => {
  const clause = "III.schools-selected";
  const common = {
    clause,
    actor: "venue",
    subject: { kind: "venue", id: "college" },
    due: venueDue,
    timeZone: "Asia/Yekaterinburg",
  };

  it("is by the venue's own 31 October, or its region's where it has no zone", () => {
    expect(planFindings(clause, { taught: { selectedAt: justBefore(venueDue) } })).toStrictEqual([]);
    expect(planFindings(clause, { taught: { selectedAt: venueDue } })).toStrictEqual([
      { ...common, status: "late", doneAt: venueDue },
    ]);
    expect(
      planShort(clause, { taught: { selectedAt: venueDue }, college: { timeZone: null } }),
    ).toStrictEqual([]);
  });

  it("is pending before, overdue from then on, where none is selected as of then", () => {
    for (const selectedAt of [null, undefined, "2020-12-01T12:00Z"]) {
      const changes = { taught: { selectedAt } };
      expect(planFindings(clause, changes, justBefore(venueDue))).toStrictEqual([
        { ...common, status: "pending" },
      ]);
      expect(planFindings(clause, changes, venueDue)).toStrictEqual([{ ...common, status: "overdue" }]);
    }
  });

  it("is done at the earliest of its selections", () => {
    const two = (first: string | null, second: string | null) => ({
      taught: { selectedAt: first },
      agreements: [{ school: "lyceum", selectedAt: second }],
    });
    expect(planShort(clause, two(venueDue, justBefore(venueDue)))).toStrictEqual([]);
    expect(planShort(clause, two(justBefore(venueDue), venueDue))).toStrictEqual([]);
    expect(planShort(clause, two(null, justBefore(venueDue)))).toStrictEqual([]);
    expect(planFindings(clause, two("2020-11-05T12:00Z", "2020-11-03T12:00Z"))).toMatchObject([
      { status: "late", doneAt: "2020-11-03T12:00:00.000Z" },
    ]);
  });

  it("counts its own selections, not those of its school by another venue", () => {
    const changes: PlanChanges = {
      taught: { selectedAt: null },
      agreements: [{ venue: "depot", school: "gymnasium", selectedAt: "2020-10-07T12:00Z" }],
    };
    expect(planShort(clause, changes)).toStrictEqual(["venue college venue overdue"]);
  });

  it("is owed by a chosen venue, from the choice on", () => {
    const changes = { taught: { selectedAt: null } };
    expect(planShort(clause, { ...changes, west: { venues: ["depot"] } })).toStrictEqual([]);
    expect(planShort(clause, { ...changes, west: { venuesChosenAt: null } })).toStrictEqual([]);
    const elsewhere = { ...changes, west: { venues: [] }, east: { venues: ["depot", "college"] } };
    expect(planShort(clause, elsewhere)).toStrictEqual(["venue college venue overdue"]);
  });

  it("waits for II.schools-listed of the venue while that is not done", () => {
    const blockedBy = (college: PlanChanges["college"], at = justBefore(venueDue)) =>
      planFindings(clause, { taught: { selectedAt: null }, ...(college && { college }) }, at)[0]?.blockedBy;
    expect(blockedBy({ schoolsListedAt: null })).toStrictEqual(["II.schools-listed"]);
    expect(blockedBy({ schoolsListedAt: null }, venueDue)).toStrictEqual(["II.schools-listed"]);
    expect(blockedBy({ schoolsListedAt: "2020-12-01T12:00Z" })).toStrictEqual(["II.schools-listed"]);
    expect(blockedBy({ candidateSchools: null })).toStrictEqual(["II.schools-listed"]);
    expect(blockedBy({ candidateSchools: [] })).toBeUndefined();
    expect(blockedBy({})).toBeUndefined();
  });
});

describe("III.contact-made of each selected agreement", () => {
  const clause = "III.contact-made";
  const common = { clause, actor: "venue", subject, due: venueDue, timeZone: "Asia/Yekaterinburg" };
  const agreedLater = { venueAgreedAt: null, schoolAgreedAt: null };

  it("is by the venue's own 31 October", () => {
    const contacted = (contactedAt: string) =>
      planFindings(clause, { taught: { contactedAt, ...agreedLater } });
    expect(contacted(justBefore(venueDue))).toStrictEqual([]);
    expect(contacted(venueDue)).toStrictEqual([{ ...common, status: "late", doneAt: venueDue }]);
  });

  it("is pending before, overdue from then on", () => {
    for (const contactedAt of [null, undefined, "2020-12-01T12:00Z"]) {
      const changes = { taught: { contactedAt } };
      expect(planFindings(clause, changes, justBefore(venueDue))).toStrictEqual([
        { ...common, status: "pending" },
      ]);
      expect(planFindings(clause, changes, venueDue)).toStrictEqual([{ ...common, status: "overdue" }]);
    }
  });

  it("is owed once the school is selected, whether the venue was chosen or not", () => {
    const silent = { contactedAt: null, ...agreedLater };
    expect(planShort(clause, { taught: { ...silent, selectedAt: null } })).toStrictEqual([]);
    const selected = { taught: { ...silent, selectedAt: "2020-10-20T12:00Z" } };
    expect(planShort(clause, selected, "2020-10-20T11:59:59.999Z")).toStrictEqual([]);
    expect(planShort(clause, selected, "2020-10-20T12:00Z")).toHaveLength(1);
    expect(planShort(clause, { taught: silent, west: { venues: [] } })).toStrictEqual([
      "agreement college/gymnasium venue overdue",
    ]);
  });
});

describe("III.competencies-agreed of each selected agreement, once per side", () => {
  const clause = "III.competencies-agreed";
  const school = { clause, actor: "school", subject, due: schoolDue, timeZone: "Asia/Omsk" };
  const venue = { clause, actor: "venue", subject, due: venueDue, timeZone: "Asia/Yekaterinburg" };
  const neither = { venueAgreedAt: null, schoolAgreedAt: null };

  it("has each side's own deadline", () => {
    const at = (venueAgreedAt: string, schoolAgreedAt: string) =>
      planFindings(clause, { taught: { venueAgreedAt, schoolAgreedAt } });
    expect(at(justBefore(venueDue), justBefore(schoolDue))).toStrictEqual([]);
    expect(at(venueDue, schoolDue)).toStrictEqual([
      { ...school, status: "late", doneAt: schoolDue },
      { ...venue, status: "late", doneAt: venueDue },
    ]);
    expect(at(schoolDue, schoolDue).map(({ actor }) => actor)).toStrictEqual(["school"]);
    expect(planFindings(clause, { taught: neither }, schoolDue)).toStrictEqual([
      { ...school, status: "overdue" },
      { ...venue, status: "pending" },
    ]);
  });

  it("is not done on an empty list of competencies", () => {
    expect(planShort(clause, { taught: { competencies: [] } })).toStrictEqual([
      "agreement college/gymnasium school overdue",
      "agreement college/gymnasium venue overdue",
    ]);
  });

  it("is owed once the school is selected", () => {
    expect(planShort(clause, { taught: { ...neither, selectedAt: null } })).toStrictEqual([]);
    const selected = { taught: { ...neither, selectedAt: "2020-10-20T12:00Z" } };
    expect(planShort(clause, selected, "2020-10-20T11:59:59.999Z")).toStrictEqual([]);
    expect(planShort(clause, selected, "2020-10-20T12:00Z")).toHaveLength(2);
  });

  it("waits for III.contact-made while that is not done", () => {
    const blockedBy = (contactedAt: string | null) =>
      planFindings(clause, { taught: { ...neither, contactedAt } }).map((finding) => finding.blockedBy);
    expect(blockedBy(null)).toStrictEqual([["III.contact-made"], ["III.contact-made"]]);
    expect(blockedBy("2020-12-01T12:00Z")).toStrictEqual([["III.contact-made"], ["III.contact-made"]]);
    expect(blockedBy("2020-11-10T12:00Z")).toStrictEqual([undefined, undefined]);
  });
});

describe("an agreement of a venue and a school in different regions", () => {
  const dues = (changes: PlanChanges) =>
    planFindings("III.competencies-agreed", {
      ...changes,
      agreements: [{ school: "lyceum", venueAgreedAt: null, schoolAgreedAt: null }],
    }).map(({ actor, due, timeZone }) => [actor, due, timeZone]);

  it("is judged by the regulation of the venue's region for both sides, each in its own zone", () => {
    const own = dues({});
    expect(own).toStrictEqual([
      ["school", "2020-10-31T12:00:00.000Z", "Asia/Kamchatka"],
      ["venue", venueDue, "Asia/Yekaterinburg"],
    ]);
    const amendments = { planDeadline: "2020-11-10" };
    expect(dues({ west: { amendments } })).toStrictEqual([
      ["school", "2020-11-10T12:00:00.000Z", "Asia/Kamchatka"],
      ["venue", "2020-11-10T19:00:00.000Z", "Asia/Yekaterinburg"],
    ]);
    expect(dues({ east: { amendments } })).toStrictEqual(own);
  });

  it("gives the findings of both sides to the venue's region", () => {
    const { summary } = reportOn({
      agreements: [{ school: "lyceum", venueAgreedAt: null, schoolAgreedAt: null }],
      college: { candidateSchools: ["gymnasium"] },
    });
    expect(summary.byRegion.map(({ region }) => region)).toStrictEqual(["west"]);
  });
});
