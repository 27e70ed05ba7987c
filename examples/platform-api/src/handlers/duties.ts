/** Answers what `api/duties.ts` declares. */
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder";
import { PlatformApi } from "../api/platform-api.ts";
import { databaseAnswers } from "../problems/database-answers.ts";
import { calendarOfCaller, dutiesOfCaller } from "../reports/duties-of-caller.ts";

export const dutiesLayer = HttpApiBuilder.group(PlatformApi, "duties", (handlers) =>
  handlers.handleAll({
    listDuties: () => databaseAnswers(dutiesOfCaller),
    dutyCalendar: () => databaseAnswers(calendarOfCaller),
  }),
);
