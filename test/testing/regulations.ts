import type { Amendments } from "../../src/regulation/amend.js";

/** What regions may amend, so that limits move, deadlines fall together or the calendar is counted in another way. */
export const amendmentsOfRegions: ReadonlyArray<readonly [what: string, amendments: Amendments]> = [
  ["nothing", {}],
  ["working days", { leadCount: "working", nonWorkingDays: ["2020-11-04"], workingDays: ["2020-11-14"] }],
  ["clear days", { leadCount: "clear" }],
  ["no days ahead", { lessonLeadDays: 0, confirmationLeadDays: 0, deliveryLeadDays: 0 }],
  ["confirmed before the link is sent", { lessonLeadDays: 3, confirmationLeadDays: 9 }],
  [
    "other limits",
    { planDeadline: "2020-11-30", minDiagnosticTests: 2, maxEarlierTrials: 1, maxDriveMinutes: 0 },
  ],
  ["lessons that are no trials", { lessonCountsAsTrial: false }],
  ["the first plan there can be", { planDeadline: "2000-01-01" }],
  ["a late plan", { planDeadline: "2098-12-31" }],
];
