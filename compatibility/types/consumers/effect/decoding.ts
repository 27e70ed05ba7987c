import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import type { Festival as FestivalModel, Lesson as LessonModel, Verdict as VerdictModel } from "upm-rules";
import {
  ConfirmationFacts,
  decodeFestival,
  decodeFestivalEffect,
  Festival,
  Finding,
  festivalJsonSchema,
  type InvalidFestival,
  type Issue,
  isInvalidFestival,
  Lesson,
  Verdict,
} from "upm-rules/schema";

export const lesson: LessonModel = Schema.decodeUnknownSync(Lesson)({});
export const festival: FestivalModel = decodeFestival({});
export const encoded: unknown = Schema.encodeSync(Festival)(festival);
export const verdict: VerdictModel = Schema.decodeUnknownSync(Verdict)({});
export const jsonSchema: Readonly<Record<string, unknown>> = festivalJsonSchema();

export const decoded: Effect.Effect<FestivalModel, InvalidFestival> = decodeFestivalEffect({});
export const issues: Effect.Effect<readonly Issue[]> = decoded.pipe(
  Effect.as([]),
  Effect.catch((error) => Effect.succeed(isInvalidFestival(error) ? error.issues : [])),
);

/** Nouns are parts of an application's own schemas. */
export const Request = Schema.Struct({
  lesson: Lesson,
  facts: ConfirmationFacts,
  findings: Schema.Array(Finding),
});
export function trialsOf(request: typeof Request.Type): number | null | undefined {
  return request.facts.participant?.trials;
}

/** What a schema lets through has the type that checks take. */
export function narrowed(value: unknown): string | undefined {
  if (!Schema.is(Finding)(value) || value.clause !== "VII.only-confirmed") return undefined;
  // @ts-expect-error: the details of another clause
  const absent: unknown = value.details?.absent;
  return value.details?.unconfirmed.join() ?? String(absent);
}

// @ts-expect-error: a lesson is no festival
export const wrong: FestivalModel = Schema.decodeUnknownSync(Lesson)({});
// @ts-expect-error: a lesson has a date
export const undated = Lesson.make({ id: "l", venue: "v", school: "s", competency: "R5" });
// @ts-expect-error: a count is a number
export const counted: string | null | undefined = trialsOf({} as typeof Request.Type);
// @ts-expect-error: what was decoded is read only
festival.lessons.push(lesson);
