/** Answers what `api/accounts.ts` declares. */
import * as Effect from "effect/Effect";
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder";
import {
  linkAccounts,
  recordDiagnosticTest,
  recordTrial,
  registerParent,
  registerParticipant,
} from "../acts/keep-accounts.ts";
import { PlatformApi } from "../api/platform-api.ts";
import { actAnswers } from "../problems/database-answers.ts";

export const accountsLayer = HttpApiBuilder.group(PlatformApi, "accounts", (handlers) =>
  handlers.handleAll({
    registerParticipant: ({ params: { participant }, payload: { school } }) =>
      Effect.asVoid(actAnswers(registerParticipant(participant, school))),
    registerParent: ({ params: { parent } }) => Effect.asVoid(actAnswers(registerParent(parent))),
    linkAccounts: ({ params: { participant, parent } }) =>
      Effect.asVoid(actAnswers(linkAccounts(participant, parent))),
    recordDiagnosticTest: ({ params: { participant } }) => actAnswers(recordDiagnosticTest(participant)),
    recordTrial: ({ params: { participant } }) => actAnswers(recordTrial(participant)),
  }),
);
