/** Answers what `api/region-plans.ts` declares. */
import * as Effect from "effect/Effect";
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder";
import { importSchedule } from "../acts/import-schedule.ts";
import { choosePlan, listCandidates } from "../acts/plan-region.ts";
import { PlatformApi } from "../api/platform-api.ts";
import { callerOf } from "../authorization.ts";
import { actAnswers, databaseAnswers } from "../problems/database-answers.ts";
import { failNotThere } from "../problems/fail-with.ts";
import { reportOfRegion } from "../reports/report-of-region.ts";

/** The region is that of the operator who calls. */
const ownRegion = (region: string) =>
  Effect.flatMap(callerOf("regional-operator"), ({ id }) => (id === region ? Effect.void : failNotThere));

export const regionPlansLayer = HttpApiBuilder.group(PlatformApi, "regionPlans", (handlers) =>
  handlers.handleAll({
    choosePlan: ({ params: { region }, payload }) =>
      Effect.andThen(ownRegion(region), actAnswers(choosePlan(region, payload))),
    listCandidates: ({ params: { venue }, payload: { schools } }) =>
      Effect.flatMap(callerOf("regional-operator"), ({ id }) =>
        actAnswers(listCandidates(id, venue, schools)),
      ),
    importSchedule: ({ params: { region }, payload: { lessons } }) =>
      Effect.andThen(ownRegion(region), actAnswers(importSchedule(region, lessons))),
    reportOfRegion: ({ params: { region } }) =>
      Effect.andThen(ownRegion(region), databaseAnswers(reportOfRegion(region))),
  }),
);
