import * as Effect from "effect/Effect";
import { TestClock } from "effect/testing";
import * as effect from "../../src/entries/effect.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import type { LookupError } from "../../src/services/errors.js";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";
import type { Sources } from "../../src/services/sources.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { smallFestival } from "../arbitraries/small-festival.js";
import { sourcesOf } from "../arbitraries/sources.js";

/** A check from ids. */
export type Check = Effect.Effect<Verdict, LookupError, OutsideFacts>;

const pair = { venue: "venue", school: "school" };

/** Checks of the small festival that together need every function of sources. */
export const checks = {
  regionPlan: effect.checkRegionPlan({ region: "region" }),
  schoolList: effect.checkSchoolList({ venue: "venue" }),
  candidateSchool: effect.checkCandidateSchool(pair),
  schoolChoice: effect.checkSchoolChoice({ venue: "venue" }),
  agreement: effect.checkAgreement(pair),
  lessonCreation: effect.checkLessonCreation({ lesson: "lesson" }),
  linkSending: effect.checkLinkSending({ lesson: "lesson" }),
  confirmation: effect.checkConfirmation({ lesson: "lesson", participant: "child", parent: "parent" }),
  delivery: effect.checkDelivery({ lesson: "lesson" }),
  lessonDay: effect.checkLessonDay({ lesson: "lesson" }),
} satisfies Record<string, Check>;

/** The functions that an application may leave out, the kind of their records, a check that needs each. */
export const optional = [
  ["regions", "region", checks.regionPlan],
  ["regions", "region", checks.schoolList],
  ["venues", "venue", checks.schoolChoice],
  ["regionsPlanning", "region", checks.candidateSchool],
  ["schools", "school", checks.candidateSchool],
  ["competencies", "competency", checks.agreement],
  ["driveTimes", "drive-time", checks.agreement],
  ["agreements", "agreement", checks.lessonCreation],
  ["agreementsOfVenues", "agreement", checks.schoolChoice],
  ["confirmationsOfLessons", "confirmation", checks.delivery],
  ["confirmationsOfLessons", "confirmation", checks.lessonDay],
] as const;

/** Sources over which each of them is allowed, but for the day of the lesson, which is to come. */
export const good = sourcesOf(smallFestival());

/** What a check comes to over some sources. */
export function resultOver(
  check: Check,
  sources: Sources,
  { at = "2020-11-06T12:00Z", regulation = upm2020 } = {},
) {
  return Effect.andThen(TestClock.setTime(Date.parse(at)), Effect.result(check)).pipe(
    Effect.provide(layerOfSources(sources, { regulation })),
    Effect.provide(TestClock.layer()),
    Effect.scoped,
    Effect.runPromise,
  );
}

/** Its failure with other sources, of whatever shape, in place of good ones; throws a verdict. */
export async function failureOver(
  check: Check,
  change: Readonly<Record<string, unknown>>,
): Promise<LookupError> {
  const result = await resultOver(check, { ...good, ...change } as Sources);
  if (result._tag === "Success") throw new Error(`a verdict instead: ${JSON.stringify(result.success)}`);
  return result.failure;
}

/** Its verdict; throws the failure where there is none. */
export async function verdictOver(check: Check, sources: Sources, regulation = upm2020): Promise<Verdict> {
  const result = await resultOver(check, sources, { regulation });
  if (result._tag === "Failure") throw result.failure;
  return result.success;
}
