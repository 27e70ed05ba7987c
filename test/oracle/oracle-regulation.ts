import type { Region } from "../../src/model/region.js";

/** What a region may set otherwise: the parameters of the readings. */
export interface OracleRegulation {
  readonly planDeadline: string;
  readonly lessonLeadDays: number;
  readonly confirmationLeadDays: number;
  readonly deliveryLeadDays: number;
  readonly leadCount: "calendar" | "clear" | "working";
  readonly nonWorkingDays: readonly string[];
  readonly workingDays: readonly string[];
  readonly maxDriveMinutes: number;
  readonly minDiagnosticTests: number;
  readonly maxEarlierTrials: number;
  readonly lessonCountsAsTrial: boolean;
}

/** `upm2020` as amended by the region. */
export function regulationOf(region: Region): OracleRegulation {
  const amendments = region.amendments ?? {};
  return {
    planDeadline: amendments.planDeadline ?? "2020-10-31",
    lessonLeadDays: amendments.lessonLeadDays ?? 5,
    confirmationLeadDays: amendments.confirmationLeadDays ?? 5,
    deliveryLeadDays: amendments.deliveryLeadDays ?? 2,
    leadCount: amendments.leadCount ?? "calendar",
    nonWorkingDays: amendments.nonWorkingDays ?? [],
    workingDays: amendments.workingDays ?? [],
    maxDriveMinutes: amendments.maxDriveMinutes ?? 30,
    minDiagnosticTests: amendments.minDiagnosticTests ?? 1,
    maxEarlierTrials: amendments.maxEarlierTrials ?? 0,
    lessonCountsAsTrial: amendments.lessonCountsAsTrial ?? true,
  };
}
