import { type Amendments, amend, upm2020 } from "upm-rules";

/** Parents and venues of this region need more time, and its roads are bad in November. */
export const ourAmendments: Amendments = { lessonLeadDays: 8, confirmationLeadDays: 6, maxDriveMinutes: 20 };

export const ourRules = amend(upm2020, ourAmendments);
