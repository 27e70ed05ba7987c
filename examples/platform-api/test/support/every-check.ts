/** Every check of everything in a festival, and of what is not there, as one program. */
import * as Effect from "effect/Effect";
import { TestClock } from "effect/testing";
import type { Festival } from "upm-rules";
import * as rules from "upm-rules/effect";

export type Asked<A, E> = Effect.Effect<A, E, rules.OutsideFacts>;

export const atOnce = { concurrency: "unbounded" } as const;

/** An id of nothing. */
const nobody = "nobody";

/** What each check answers, or how it fails. */
function everyCheck(festival: Festival) {
  const idsOf = (list: readonly { readonly id: string }[]) => [...list.map(({ id }) => id), nobody];
  const regions = idsOf(festival.regions).map((region) => ({ region }));
  const venues = idsOf(festival.venues).map((venue) => ({ venue }));
  const lessons = idsOf(festival.lessons).map((lesson) => ({ lesson }));
  const pairs = [...festival.driveTimes, ...festival.agreements].flatMap(({ venue, school }, index) =>
    withNobody({ venue, school }, index),
  );
  const confirmations = festival.confirmations.flatMap(({ lesson, participant, parent }, index) =>
    withNobody({ lesson, participant, parent }, index),
  );
  const each = <Ids, E>(subjects: readonly Ids[], check: (ids: Ids) => Asked<unknown, E>) =>
    subjects.map((ids) => Effect.map(Effect.result(check(ids)), (answer) => ({ ids, answer })));
  const checks = [
    ...each(regions, rules.checkRegionPlan),
    ...each(venues, rules.checkSchoolList),
    ...each(pairs, rules.checkCandidateSchool),
    ...each(venues, rules.checkSchoolChoice),
    ...each(pairs, rules.checkAgreement),
    ...each(lessons, rules.checkLessonCreation),
    ...each(lessons, rules.checkLinkSending),
    ...each(confirmations, rules.checkConfirmation),
    ...each(confirmations, rules.requireConfirmation),
    ...each(confirmations, rules.confirmationFacts),
    ...each(lessons, rules.checkLinkForwarding),
    ...each(lessons, rules.checkDelivery),
    ...each(lessons, rules.checkLessonDay),
  ];
  return Effect.all(checks, atOnce);
}

/** Some ids; where they are the first, those too of which one is nobody's. */
function withNobody<Ids extends object>(ids: Ids, index: number): Ids[] {
  const others = Object.keys(ids).map((key) => ({ ...ids, [key]: nobody }));
  return index === 0 ? [ids, ...others] : [ids];
}

/** What is asked, by a clock that stands still. */
export const asOf = <A, E>(at: string, asked: Asked<A, E>) =>
  Effect.andThen(TestClock.setTime(Date.parse(at)), asked).pipe(
    Effect.provide(TestClock.layer()),
    Effect.scoped,
  );

/** All checks, as of some instants one after another. */
export const program = (festival: Festival, instants: readonly string[]) =>
  Effect.forEach(instants, (at) => asOf(at, everyCheck(festival)));

/** What is on record of places and lessons; some of it no check reads. */
export const recordsIn = ({ venues, schools, lessons }: Festival) =>
  Effect.all([
    Effect.forEach(venues, ({ id }) => Effect.flatMap(rules.Venues, ({ find }) => find(id)), atOnce),
    Effect.forEach(schools, ({ id }) => Effect.flatMap(rules.Schools, ({ find }) => find(id)), atOnce),
    Effect.forEach(lessons, ({ id }) => Effect.flatMap(rules.Lessons, ({ find }) => find(id)), atOnce),
  ]).pipe(Effect.map((records): unknown => JSON.parse(JSON.stringify(records, plain))));

/** `null` is as good as a key left out, and an instant has several texts. */
function plain(_key: string, value: unknown): unknown {
  const isInstant = typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value);
  return isInstant ? new Date(value).toISOString() : (value ?? undefined);
}
