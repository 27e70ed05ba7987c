import { describe, expect, it } from "vitest";
import { compareRegulations } from "../../src/comparison/compare-regulations.js";
import type { Witness } from "../../src/comparison/witness.js";
import { type Amendments, amend } from "../../src/regulation/amend.js";
import { type Regulation, upm2020 } from "../../src/regulation/regulation.js";
import { differences, inShort, lessonAndInstant, verdictByHand } from "./witness-holds.ts";

/** What differs where only these parameters of 2020 change, and the same the other way round. */
function changedAlone(changes: Amendments) {
  const regional = amend(upm2020, changes);
  return { there: differences(upm2020, regional), back: differences(regional, upm2020) };
}

const swapped = { first: "second", second: "first" } as const;

/** That a change makes these clauses refuse, by the change or by 2020 as it is, either way round. */
function expectRefusal(changes: Amendments, clauses: readonly string[], refusedBy: "first" | "second") {
  const { there, back } = changedAlone(changes);
  const parameters = Object.keys(changes).join(", ");
  expect(there.map(inShort)).toStrictEqual(clauses.map((clause) => `${clause} ${refusedBy}: ${parameters}`));
  expect(back.map(inShort)).toStrictEqual(
    clauses.map((clause) => `${clause} ${swapped[refusedBy]}: ${parameters}`),
  );
  expect(back.map(({ witness }) => witness)).toStrictEqual(there.map(({ witness }) => witness));
  return there;
}

const ofLesson = ["IV.lesson-created", "IV.link-sent"];
const ofConfirmation = ["V.link-forwarded", "V.confirmed-in-time"];
const ofDelivery = ["VI.delivered"];
const ofPlan = [
  "I.competencies-chosen",
  "I.venues-chosen",
  "II.schools-listed",
  "III.schools-selected",
  "III.contact-made",
  "III.competencies-agreed",
];

/** Another value of every parameter. Days off count where working days are counted. */
const otherwise: Regulation = {
  ...{ planDeadline: "2020-11-15", lessonLeadDays: 7, confirmationLeadDays: 7, deliveryLeadDays: 1 },
  ...{ leadCount: "calendar", nonWorkingDays: ["2020-11-04"], workingDays: ["2020-11-14"] },
  ...{ maxDriveMinutes: 29, minDiagnosticTests: 2, maxEarlierTrials: 1, lessonCountsAsTrial: false },
};

it.each(Object.keys(otherwise) as (keyof Regulation)[])("%s changed alone makes a difference", (name) => {
  const working = amend(upm2020, { leadCount: "working" });
  const changed = amend(working, { [name]: otherwise[name] });
  expect(compareRegulations(working, changed).map(({ parameters }) => parameters)).toContainEqual([name]);
});

describe("a plan deadline changed alone (reading 1)", () => {
  it.each([
    // 2020 itself refuses what the later plan allows, from the end of 31 October on.
    ["2020-11-15", "first", "2020-11-01T00:00:00.000Z"],
    ["2020-11-01", "first", "2020-11-01T00:00:00.000Z"],
    ["2099-12-31", "first", "2020-11-01T00:00:00.000Z"],
    ["2020-10-30", "second", "2020-10-31T00:00:00.000Z"],
    ["2020-10-24", "second", "2020-10-25T00:00:00.000Z"],
    ["2000-01-01", "second", "2000-01-02T00:00:00.000Z"],
  ] as const)("to %s: the %s refuses every duty of the plan done at %s", (planDeadline, refusedBy, at) => {
    const found = expectRefusal({ planDeadline }, ofPlan, refusedBy);
    for (const difference of found) expect(difference.witness.facts.at).toBe(at);
    expect(found.map(({ witness }) => witness.check)).toStrictEqual([
      "checkRegionPlan",
      "checkRegionPlan",
      "checkSchoolList",
      "checkSchoolChoice",
      "checkAgreement",
      "checkAgreement",
    ]);
  });

  it("makes late the one act that is the clause's, and it is in time a millisecond before", () => {
    const regional = amend(upm2020, { planDeadline: "2020-10-24" });
    const late = "2020-10-25T00:00:00.000Z";
    const inTime = "2020-10-24T23:59:59.999Z";
    for (const { witness } of differences(upm2020, regional)) {
      const earlier = JSON.parse(JSON.stringify(witness).replaceAll(late, inTime)) as Witness;
      expect(verdictByHand(earlier, regional)).toStrictEqual(verdictByHand(earlier, upm2020));
      expect(verdictByHand(earlier, regional).outcome).toBe("allowed");
    }
  });
});

describe("a lead changed alone: the first lesson after the plan, at the stricter deadline (readings 2, 3)", () => {
  it.each([
    ["lessonLeadDays", 7, "second", "2020-10-26T00:00:00.000Z", ofLesson],
    ["lessonLeadDays", 6, "second", "2020-10-27T00:00:00.000Z", ofLesson],
    ["lessonLeadDays", 4, "first", "2020-10-28T00:00:00.000Z", ofLesson],
    ["lessonLeadDays", 0, "first", "2020-10-28T00:00:00.000Z", ofLesson],
    ["lessonLeadDays", 366, "second", "2019-11-02T00:00:00.000Z", ofLesson],
    ["confirmationLeadDays", 7, "second", "2020-10-26T00:00:00.000Z", ofConfirmation],
    ["confirmationLeadDays", 0, "first", "2020-10-28T00:00:00.000Z", ofConfirmation],
    ["confirmationLeadDays", 366, "second", "2019-11-02T00:00:00.000Z", ofConfirmation],
    ["deliveryLeadDays", 4, "second", "2020-10-29T00:00:00.000Z", ofDelivery],
    ["deliveryLeadDays", 1, "first", "2020-10-31T00:00:00.000Z", ofDelivery],
    ["deliveryLeadDays", 0, "first", "2020-10-31T00:00:00.000Z", ofDelivery],
    ["deliveryLeadDays", 366, "second", "2019-11-02T00:00:00.000Z", ofDelivery],
  ] as const)("%s to %i: the %s refuses what is done at %s", (lead, days, refusedBy, at, clauses) => {
    const found = expectRefusal({ [lead]: days }, clauses, refusedBy);
    for (const difference of found) {
      expect(lessonAndInstant(difference)).toStrictEqual({ date: "2020-11-01", timeZone: "UTC", at });
    }
  });

  it("counts in clear days: all leads end a day earlier", () => {
    const found = expectRefusal(
      { leadCount: "clear" },
      [...ofLesson, ...ofConfirmation, ...ofDelivery],
      "second",
    );
    expect(found.map((difference) => lessonAndInstant(difference).at)).toStrictEqual([
      ...Array.from({ length: 4 }, () => "2020-10-27T00:00:00.000Z"),
      "2020-10-30T00:00:00.000Z",
    ]);
  });

  it("counts in working days: before Sunday 1 November they are those from Monday 26 October", () => {
    const found = expectRefusal(
      { leadCount: "working" },
      [...ofLesson, ...ofConfirmation, ...ofDelivery],
      "second",
    );
    expect(found.map((difference) => lessonAndInstant(difference))).toStrictEqual([
      ...Array.from({ length: 4 }, () => ({
        date: "2020-11-01",
        timeZone: "UTC",
        at: "2020-10-27T00:00:00.000Z",
      })),
      { date: "2020-11-01", timeZone: "UTC", at: "2020-10-30T00:00:00.000Z" },
    ]);
  });

  it.each([
    [{ lessonLeadDays: 7 }, "2020-10-26T00:00:00.000Z"],
    [{ confirmationLeadDays: 7 }, "2020-10-26T00:00:00.000Z"],
    [{ deliveryLeadDays: 7 }, "2020-10-26T00:00:00.000Z"],
  ] as const)("%j: what is done a millisecond before is allowed by both", (changes, late) => {
    const regional = amend(upm2020, changes);
    for (const { witness } of differences(upm2020, regional)) {
      const text = JSON.stringify(witness).replaceAll(late, "2020-10-25T23:59:59.999Z");
      const earlier = JSON.parse(text) as Witness;
      expect(verdictByHand(earlier, regional).outcome).toBe("allowed");
      expect(verdictByHand(earlier, upm2020).outcome).toBe("allowed");
    }
  });
});

describe("a limit changed alone", () => {
  it.each([
    [20, "second", 1201],
    [29, "second", 1741],
    [0, "second", 1],
    [31, "first", 1801],
    [1_000_000, "first", 1801],
  ] as const)(
    "the longest drive to %i minutes: the %s refuses %i seconds (reading 4)",
    (minutes, who, drive) => {
      const [difference] = expectRefusal({ maxDriveMinutes: minutes }, ["II.drive-time"], who);
      expect(difference?.witness).toMatchObject({ check: "checkCandidateSchool", facts: { drive } });
    },
  );

  it("the longest drive of both near its bound", () => {
    const most = amend(upm2020, { maxDriveMinutes: 1_000_000 });
    const [difference] = differences(most, amend(upm2020, { maxDriveMinutes: 999_999 }));
    expect(difference?.witness.facts).toMatchObject({ drive: 59_999_941 });
  });

  it.each([
    [0, "first", 0],
    [2, "second", 1],
    [3, "second", 1],
    [1_000_000, "second", 1],
  ] as const)(
    "the diagnostic tests to %i: the %s refuses %i (reading 7)",
    (minimum, who, diagnosticTests) => {
      const [difference] = expectRefusal({ minDiagnosticTests: minimum }, ["V.diagnostics-taken"], who);
      expect(difference?.witness).toMatchObject({
        check: "checkConfirmation",
        facts: { participant: { diagnosticTests, trials: 0, lessons: 0 } },
      });
    },
  );

  it.each([1, 2, 1_000_000])("the earlier trials to %i: the first refuses one (reading 7)", (most) => {
    const [difference] = expectRefusal({ maxEarlierTrials: most }, ["V.no-earlier-trial"], "first");
    expect(difference?.witness.facts).toMatchObject({ participant: { trials: 1, lessons: 0 } });
  });

  it("the earlier trials from 3 to 2: a third is too many for the stricter only", () => {
    const three = amend(upm2020, { maxEarlierTrials: 3 });
    const [difference] = differences(three, amend(upm2020, { maxEarlierTrials: 2 }));
    expect(difference?.refusedBy).toBe("second");
    expect(difference?.witness.facts).toMatchObject({ participant: { trials: 3, lessons: 0 } });
  });

  it("a lesson that counts as a trial for one only: it refuses one lesson more than it allows (reading 7)", () => {
    const [one] = expectRefusal({ lessonCountsAsTrial: false }, ["V.no-earlier-trial"], "first");
    expect(one?.witness.facts).toMatchObject({ participant: { trials: 0, lessons: 1 } });
    const two = amend(upm2020, { maxEarlierTrials: 2 });
    const [three] = differences(two, amend(two, { lessonCountsAsTrial: false }));
    expect(three?.witness.facts).toMatchObject({ participant: { trials: 0, lessons: 3 } });
  });
});

describe("days of a calendar changed alone", () => {
  it.each([
    { nonWorkingDays: ["2020-11-04"] },
    { workingDays: ["2020-11-14"] },
    { nonWorkingDays: ["2020-11-04"], workingDays: ["2020-11-14"] },
  ])("%j make no difference where nobody counts working days", (changes) => {
    expect(changedAlone(changes)).toStrictEqual({ there: [], back: [] });
    const clear = amend(upm2020, { leadCount: "clear" });
    expect(compareRegulations(clear, amend(clear, changes))).toStrictEqual([]);
  });
});
