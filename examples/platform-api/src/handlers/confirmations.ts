/** Answers what `api/confirmations.ts` declares. */
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder";
import { confirm, withdraw } from "../acts/confirm.ts";
import { PlatformApi } from "../api/platform-api.ts";
import { actAnswers, databaseAnswers } from "../problems/database-answers.ts";
import { childrenOfCaller } from "../reports/children-of-caller.ts";
import { conditionsOf } from "../reports/conditions.ts";

export const confirmationsLayer = HttpApiBuilder.group(PlatformApi, "confirmations", (handlers) =>
  handlers.handleAll({
    listChildren: () => databaseAnswers(childrenOfCaller),
    conditions: ({ params: { lesson, participant } }) => actAnswers(conditionsOf(lesson, participant)),
    confirm: ({ params: { lesson, participant } }) => actAnswers(confirm(lesson, participant)),
    withdraw: ({ params: { lesson, participant } }) => actAnswers(withdraw(lesson, participant)),
  }),
);
