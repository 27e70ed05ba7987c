/** Regulations that change one parameter, or no more than that takes. */
import type { Amendments } from "upm-rules";

export const otherRegulations = {
  "lessons created nine days ahead": { lessonLeadDays: 9 },
  "participants confirmed nine days ahead": { confirmationLeadDays: 9 },
  "goods delivered nine days ahead": { deliveryLeadDays: 9 },
  "working days without more": { leadCount: "working" },
  "working days with a holiday": { leadCount: "working", nonWorkingDays: ["2020-11-11", "2020-12-25"] },
  "working days with a Saturday that counts": {
    leadCount: "working",
    workingDays: ["2020-11-14", "2020-12-26"],
  },
  "holidays where every day counts": { nonWorkingDays: ["2020-11-13", "2020-12-28"] },
  "29 minutes of drive": { maxDriveMinutes: 29 },
  "two tests": { minDiagnosticTests: 2 },
  "no test": { minDiagnosticTests: 0 },
  "one trial allowed": { maxEarlierTrials: 1 },
  "a plan until the fifth": { planDeadline: "2020-10-05" },
} as const satisfies Readonly<Record<string, Amendments>>;
