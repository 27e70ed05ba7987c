/** Answers what `api/agreements.ts` declares. */
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder";
import { agree, makeContact, readGuidelines, selectSchool } from "../acts/agree.ts";
import { PlatformApi } from "../api/platform-api.ts";
import { actAnswers } from "../problems/database-answers.ts";

export const agreementsLayer = HttpApiBuilder.group(PlatformApi, "agreements", (handlers) =>
  handlers.handleAll({
    selectSchool: ({ params }) => actAnswers(selectSchool(params)),
    makeContact: ({ params }) => actAnswers(makeContact(params)),
    readGuidelines: ({ params }) => actAnswers(readGuidelines(params)),
    agree: ({ params, payload }) => actAnswers(agree(params, payload)),
  }),
);
