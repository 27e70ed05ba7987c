/** What the festival check finds in one region, in words. */
import * as Effect from "effect/Effect";
import { checkFestival } from "upm-rules";
import type { RegionReport } from "../api/spoken-finding.ts";
import { readFestival } from "../database/festival-of-tables.ts";
import { nowText } from "../platform-clock.ts";
import { callerLanguage } from "../problems/language.ts";
import { spoken } from "../problems/spoken.ts";
import { namesIn } from "./names.ts";
import { regionOfSubject } from "./region-of-subject.ts";

const none = { breaches: 0, unknown: 0, pending: 0, advice: 0 };

/** The whole festival is checked: venues and children of other regions bear on what is found here. */
export const reportOfRegion = (region: string) =>
  Effect.gen(function* () {
    const at = yield* nowText;
    const festival = yield* readFestival;
    const { findings, summary } = checkFestival(festival, { at });
    const regionOf = regionOfSubject(festival);
    const counts = summary.byRegion.find((one) => one.region === region);
    const report: typeof RegionReport.Type = {
      ...none,
      ...counts,
      region,
      at,
      findings: findings
        .filter(({ subject }) => subject && regionOf(subject) === region)
        .map(spoken(yield* callerLanguage, { nameOf: namesIn(festival) })),
    };
    return report;
  });
