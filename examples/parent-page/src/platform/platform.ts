/** What this page asks of the platform: four requests, typed by its OpenAPI document. */
import createClient from "openapi-fetch";
import type { InvitedChild } from "../address/link.ts";
import { decide } from "../conditions/decide.ts";
import { clockSetBy, type PlatformClock } from "../deadline/platform-clock.ts";
import type { LanguageName } from "../language/language-name.ts";
import { type Answer, answerOf, troubled } from "./answer.ts";
import type { Child, Conditions } from "./bodies.ts";
import type { paths } from "./platform-api.d.ts";

/** The conditions of a confirmation, and the clock by which they are judged. */
export interface ConditionsNow {
  readonly conditions: Conditions;
  readonly clock: PlatformClock;
}

export interface Platform {
  readonly children: (signal: AbortSignal) => Promise<Answer<readonly Child[]>>;
  readonly conditions: (child: InvitedChild, signal: AbortSignal) => Promise<Answer<ConditionsNow>>;
  /** May be sent again where no answer came: of one parent and child it is the same act. */
  readonly confirm: (child: InvitedChild) => Promise<Answer<unknown>>;
  readonly withdraw: (child: InvitedChild) => Promise<Answer<unknown>>;
}

/** Longer than anybody waits. */
const mostMilliseconds = 20_000;

const client = createClient<paths>({ baseUrl: "/api", cache: "no-store" });

/** The platform as the holder of a key sees it. */
export function platformFor(key: string, language: LanguageName): Platform {
  const asked = (signal?: AbortSignal) => ({
    headers: { authorization: `Bearer ${key}`, "accept-language": language },
    signal: AbortSignal.any([...(signal ? [signal] : []), AbortSignal.timeout(mostMilliseconds)]),
  });
  const ofChild = (path: InvitedChild, signal?: AbortSignal) => ({ ...asked(signal), params: { path } });
  return {
    children: async (signal) => {
      const answer = await answerOf(client.GET("/children", asked(signal)));
      if (answer.is !== "answer") return answer;
      return Array.isArray(answer.body) ? { is: "answer", body: answer.body } : troubled("not-readable");
    },
    conditions: async (child, signal) =>
      decidable(
        await answerOf(
          client.GET("/lessons/{lesson}/participants/{participant}/conditions", ofChild(child, signal)),
        ),
      ),
    confirm: (child) => answerOf(client.PUT("/lessons/{lesson}/confirmations/{participant}", ofChild(child))),
    withdraw: (child) =>
      answerOf(client.DELETE("/lessons/{lesson}/confirmations/{participant}", ofChild(child))),
  };
}

/** An answer by which nothing can be decided is none: another program may have given it. */
function decidable(answer: Answer<Conditions | undefined>): Answer<ConditionsNow> {
  if (answer.is !== "answer") return answer;
  const conditions = answer.body;
  if (conditions === undefined) return troubled("not-readable");
  try {
    const clock = clockSetBy(conditions.at);
    decide(conditions, clock.now());
    return { is: "answer", body: { conditions, clock } };
  } catch {
    return troubled("not-readable");
  }
}
