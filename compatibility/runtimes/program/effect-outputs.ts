// What the entries that need Effect give for the documents, as named texts.
import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import type { Festival } from "upm-rules";
import { checkConfirmation, checkLessonDay, layerOfFestival } from "upm-rules/effect";
import { decodeFestival, festivalJsonSchema, isInvalidFestival } from "upm-rules/schema";
import { createUpmRules } from "upm-rules/sdk";
import type { Document } from "./request.ts";
import { textOf } from "./root-outputs.ts";

const at = "2020-11-09T09:00:00Z";

export async function effectOutputs(documents: readonly Document[]): Promise<Map<string, string>> {
  const outputs = new Map([["JSON Schema", textOf(festivalJsonSchema())]]);
  for (const { name, text } of documents) {
    try {
      const festival = decodeFestival(JSON.parse(text));
      outputs.set(`decoded ${name}`, textOf(festival));
      outputs.set(`verdicts on ${name} by upm-rules/effect`, textOf(await verdictsByEffect(festival)));
      outputs.set(`verdicts on ${name} by upm-rules/sdk`, textOf(await verdictsByClient(festival)));
    } catch (error) {
      if (!isInvalidFestival(error)) throw error;
      outputs.set(`issues of ${name} by upm-rules/schema`, textOf(error.issues));
    }
  }
  return outputs;
}

/** Some confirmations and lessons of a festival, by their ids. */
function asked({ confirmations, lessons }: Festival) {
  const ids = confirmations
    .slice(0, 20)
    .map(({ lesson, participant, parent }) => ({ lesson, participant, parent }));
  return { confirmations: ids, lessons: lessons.slice(0, 20).map(({ id }) => ({ lesson: id })) };
}

function verdictsByEffect(festival: Festival) {
  const { confirmations, lessons } = asked(festival);
  const checks = Effect.all([
    Effect.forEach(confirmations, checkConfirmation, { concurrency: "unbounded" }),
    Effect.forEach(lessons, checkLessonDay, { concurrency: "unbounded" }),
  ]);
  const atThen = Effect.provideServiceEffect(checks, Clock.Clock, Effect.map(Clock.Clock, stoppedAt));
  return Effect.runPromise(Effect.provide(atThen, layerOfFestival(festival)));
}

function stoppedAt(clock: Clock.Clock): Clock.Clock {
  const milliseconds = Date.parse(at);
  const currentTimeMillis = Effect.succeed(milliseconds);
  return Object.assign(Object.create(clock), {
    currentTimeMillis,
    currentTimeMillisUnsafe: () => milliseconds,
  });
}

async function verdictsByClient(festival: Festival) {
  const schools = new Map(festival.schools.map((school) => [school.id, school]));
  const zones = new Map(festival.regions.map(({ id, timeZone }) => [id, timeZone]));
  const regions = new Map(festival.venues.map(({ id, region }) => [id, region]));
  const rules = createUpmRules(
    {
      lessons: (ids) =>
        festival.lessons
          .filter(({ id }) => ids.includes(id))
          .map((lesson) => {
            const school = schools.get(lesson.school);
            const timeZone = school?.timeZone ?? zones.get(school?.region ?? "") ?? "";
            return { lesson, timeZone, region: regions.get(lesson.venue) ?? "" };
          }),
      lessonsAttended: () => [],
      participants: (ids) =>
        festival.participants
          .filter(({ id }) => ids.includes(id))
          .map((one) => ({ ...one, trials: one.trials ?? null })),
      parents: (ids) => festival.parents.filter(({ id }) => ids.includes(id)),
      confirmationsOfLessons: (ids) => festival.confirmations.filter(({ lesson }) => ids.includes(lesson)),
    },
    { now: () => new Date(at) },
  );
  const { confirmations, lessons } = asked(festival);
  const verdicts = await Promise.all([
    ...confirmations.map((ids) => rules.confirmation.check(ids)),
    ...lessons.map((ids) => rules.lessonDay.check(ids)),
  ]);
  await rules.dispose();
  return verdicts;
}
