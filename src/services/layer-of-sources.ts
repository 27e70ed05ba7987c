import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { isInvalidRegulation } from "../issues/invalid-regulation.js";
import { type Issue, sentenceOf } from "../issues/issue.js";
import type { Id } from "../model/id.js";
import type { Parent } from "../model/parent.js";
import type { Participant } from "../model/participant.js";
import { type Amendments, amend } from "../regulation/amend.js";
import { type Regulation, upm2020 } from "../regulation/regulation.js";
import { Id as IdText, TimeZone } from "../schema/leaf.js";
import { Lesson as LessonSchema } from "../schema/lesson.js";
import { Parent as ParentSchema } from "../schema/parent.js";
import { Participant as ParticipantSchema } from "../schema/participant.js";
import { shapeIssues } from "../schema/shape-issues.js";
import { type LookupError, NotFound, Unavailable } from "./errors.js";
import { type LessonAtPlace, Lessons } from "./lessons.js";
import { Participants } from "./participants.js";
import { Regulations } from "./regulations.js";

/**
 * What a look-up answers: the record, or `null` or `undefined` where there is none; at once or as a promise.
 *
 * @since 0.1.0
 */
export type Answer<T> = T | null | undefined | PromiseLike<T | null | undefined>;

/**
 * What an application writes over its own database: a function for each outside fact.
 *
 * One that throws or rejects makes the fact unavailable. `signal` aborts when the answer is no longer wanted.
 *
 * @since 0.1.0
 */
export interface Sources {
  readonly lesson: (id: Id, signal: AbortSignal) => Answer<LessonAtPlace>;
  /** The lessons in whose class a participant was, cancelled or not; always a list, empty where there were none. */
  readonly lessonsAttended: (participant: Id, signal: AbortSignal) => Answer<readonly LessonAtPlace[]>;
  readonly participant: (id: Id, signal: AbortSignal) => Answer<Participant>;
  readonly parent: (id: Id, signal: AbortSignal) => Answer<Parent>;
  /** How the regulation in force in a region differs; the same for every region where left out. */
  readonly regulation?: (region: Id, signal: AbortSignal) => Answer<Amendments>;
}

type Kind = Unavailable["kind"];

/**
 * All services over plain functions.
 *
 * What a function gives is verified by the rules of the document format: a malformed record is `Unavailable`, never a
 * verdict. `regulation` is what the sources' regulations amend, and in force where they name none.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkConfirmation, layerOfSources } from "upm-rules/effect";
 *
 * const sources = { lesson: () => null, lessonsAttended: () => [], participant: () => null, parent: () => null };
 * const check = checkConfirmation({ lesson: "l", participant: "c", parent: "p" });
 * const error = await Effect.runPromise(Effect.flip(Effect.provide(check, layerOfSources(sources))));
 * error.code // => "NotFound"
 *
 * @since 0.1.0
 */
export function layerOfSources(
  sources: Sources,
  regulation: Regulation = upm2020,
): Layer.Layer<Lessons | Participants | Regulations> {
  // Sources may be an object of a class, whose functions need it.
  const lookup: Sources = {
    lesson: (id, signal) => sources.lesson(id, signal),
    lessonsAttended: (id, signal) => sources.lessonsAttended(id, signal),
    participant: (id, signal) => sources.participant(id, signal),
    parent: (id, signal) => sources.parent(id, signal),
    ...(sources.regulation && { regulation: sources.regulation.bind(sources) }),
  };
  return Layer.mergeAll(
    Layer.succeed(Lessons, {
      find: (id) => found("lesson", id, lookup.lesson, lessonProblem, ({ lesson }) => lesson.id),
      attendedBy: (participant) =>
        Effect.flatMap(ask("lesson", participant, lookup.lessonsAttended, attendedProblem), (lessons) =>
          // A function that forgets to answer must not pass for a child who attended nothing.
          isAbsent(lessons)
            ? Effect.fail(
                new Unavailable({ kind: "lesson", reason: `expected an array, received ${lessons}` }),
              )
            : Effect.succeed(lessons),
        ),
    }),
    Layer.succeed(Participants, {
      find: (id) => found("participant", id, lookup.participant, participantProblem, (one) => one.id),
      parent: (id) => found("parent", id, lookup.parent, parentProblem, (one) => one.id),
    }),
    Layer.succeed(Regulations, {
      inForce: (region) => {
        if (lookup.regulation === undefined) return Effect.succeed(regulation);
        const problem = (changes: Amendments) => amendmentsProblem(regulation, changes);
        const changes = found("regulation", region, lookup.regulation, problem, () => region);
        return Effect.map(changes, (own) => amend(regulation, own));
      },
    }),
  );
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

type Lookup<T> = (id: Id, signal: AbortSignal) => Answer<T>;
type Problem<T> = (value: T) => string | undefined;

/** Asks a function of the application, and refuses an answer that is malformed. */
function ask<T>(
  kind: Kind,
  id: Id,
  lookup: Lookup<T>,
  problem: Problem<T>,
): Effect.Effect<T | null | undefined, Unavailable> {
  return Effect.tryPromise({
    try: async (signal) => lookup(id, signal),
    // What the application's own error says may be personal: only its name is passed on.
    catch: (error) =>
      new Unavailable({ kind, reason: error instanceof Error ? error.name : "its source failed" }),
  }).pipe(
    Effect.flatMap((value) => {
      const reason = isAbsent(value) ? undefined : problem(value);
      return reason === undefined ? Effect.succeed(value) : Effect.fail(new Unavailable({ kind, reason }));
    }),
  );
}

/** Asks for one record, and takes no other for it. */
function found<T>(kind: Kind, id: Id, lookup: Lookup<T>, problem: Problem<T>, idOf: (value: T) => Id) {
  return Effect.flatMap(ask(kind, id, lookup, problem), (value): Effect.Effect<T, LookupError> => {
    if (isAbsent(value)) return Effect.fail(new NotFound({ kind, id }));
    if (idOf(value) === id) return Effect.succeed(value);
    return Effect.fail(new Unavailable({ kind, reason: "its source answered with another one" }));
  });
}

/** Says what is wrong with a record by its Schema; keys of the application's own are passed over. */
function problemBy<S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
): (record: unknown) => string | undefined {
  const decode = Schema.decodeUnknownResult(schema);
  return (record) => {
    const decoded = decode(record, { errors: "all" });
    return Result.isFailure(decoded) ? malformed(shapeIssues(decoded.failure.issue, record)) : undefined;
  };
}

const place = Schema.Struct({ lesson: LessonSchema, timeZone: TimeZone, region: IdText });
const lessonProblem = problemBy(place);
const attendedProblem = problemBy(Schema.Array(place));
const participantProblem = problemBy(ParticipantSchema);
const parentProblem = problemBy(ParentSchema);

/** What is wrong with changes to the regulation. */
function amendmentsProblem(regulation: Regulation, amendments: Amendments): string | undefined {
  try {
    amend(regulation, amendments);
    return undefined;
  } catch (error) {
    if (isInvalidRegulation(error)) return malformed(error.issues);
    throw error;
  }
}

function malformed(issues: readonly Issue[]): string {
  return `malformed: ${issues.map((issue) => `${issue.pointer}: ${sentenceOf(issue)}`).join("; ")}`;
}
