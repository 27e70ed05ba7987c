/** The clause of stage VI: what the infrastructure list marks for delivery reaches the school. */
import type { Clause } from "../clause.js";

export const delivered = {
  id: "VI.delivered",
  stage: 6,
  actors: ["venue"],
  level: "must",
  kind: "duty",
  deadline: "delivery-lead",
  origin: { stated: "stage VI, what is done and comment" },
  readings: [2, 3, 5, 10, 13],
  parameters: ["deliveryLeadDays", "leadCount", "nonWorkingDays", "workingDays"],
  detailsInReport: true,
} as const satisfies Clause;
