/** Refusals in the caller's language. */
import * as Effect from "effect/Effect";
import type { HttpServerRequest } from "effect/http/HttpServerRequest";
import type { Verdict } from "upm-rules";
import { Conflict, Forbidden, NotThere, Refused, TryAgainLater, Unauthorized } from "../api/problems.ts";
import { callerLanguage, type Language } from "./language.ts";
import { type ConflictReason, type Sentences, sentences } from "./sentences.ts";
import { spoken, type Telling } from "./spoken.ts";

const inLanguage = <Problem>(make: (said: Sentences, language: Language) => Problem) =>
  Effect.flatMap(
    callerLanguage,
    (language): Effect.Effect<never, Problem> => Effect.fail(make(sentences[language], language)),
  );

type Failing<Problem> = Effect.Effect<never, Problem, HttpServerRequest>;

export const failUnauthorized: Failing<Unauthorized> = inLanguage(
  (said) => new Unauthorized({ detail: said.unauthorized }),
);

export const failForbidden: Failing<Forbidden> = inLanguage(
  (said) => new Forbidden({ detail: said.forbidden }),
);

export const failNotThere: Failing<NotThere> = inLanguage((said) => new NotThere({ detail: said.notThere }));

export const failTryAgainLater: Failing<TryAgainLater> = inLanguage(
  (said) => new TryAgainLater({ detail: said.tryAgainLater }),
);

export const failConflict = (reason: ConflictReason): Failing<Conflict> =>
  inLanguage((said) => new Conflict({ reason, detail: said.conflicts[reason] }));

export const failRefused = ({ outcome, findings }: Verdict, telling: Telling): Failing<Refused> =>
  inLanguage(
    (said, language) =>
      new Refused({
        detail: outcome === "undetermined" ? said.undetermined : said.refused,
        outcome,
        findings: findings.map(spoken(language, telling)),
      }),
  );
