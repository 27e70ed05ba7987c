import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { PartialFestival } from "../festival/records.js";
import { festivalIssues } from "../festival/validity/festival-issues.js";
import { type Issue, sentenceOf } from "../issues/issue.js";
import type { Id } from "../model/id.js";
import { shapeIssues } from "../schema/shape-issues.js";
import { type Kind, type LookupError, NotFound, Unavailable } from "./errors.js";
import type { Answer, Sources } from "./sources.js";

/** A question to one function of the application. */
export interface Question<T> {
  /** What is asked for. */
  readonly kind: Kind;
  /** The name of the function. */
  readonly source: keyof Sources;
  /** The function, with all but the signal; undefined where the application gives none. */
  readonly ask: ((signal: AbortSignal) => Answer<T>) | undefined;
  /** What is wrong with an answer; undefined where nothing is. */
  readonly problem: (answer: T) => string | undefined;
  /** Whether an answer is what was asked for. */
  readonly answers: (answer: T) => boolean;
}

/** The answer, which may be that there is none; no verdict is built on one that is malformed or about something else. */
function answerOf<T>(question: Question<T>): Effect.Effect<T | null | undefined, Unavailable> {
  const { kind, source, ask, problem, answers } = question;
  const unavailable = (reason: string) => new Unavailable({ kind, reason });
  if (ask === undefined) return Effect.fail(unavailable(`the application gives no function \`${source}\``));
  return Effect.tryPromise({
    try: async (signal) => ask(signal),
    // What the application's own error says may be personal: only its name is passed on.
    catch: (error) => unavailable(error instanceof Error ? error.name : "its source failed"),
  }).pipe(
    Effect.flatMap((answer) => {
      if (answer === null || answer === undefined) return Effect.succeed(answer);
      const reason = problem(answer);
      if (reason !== undefined) return Effect.fail(unavailable(reason));
      return answers(answer)
        ? Effect.succeed(answer)
        : Effect.fail(unavailable("its source answered with another one"));
    }),
  );
}

/** What may not be there. */
export function askForOptional<T>(question: Question<T>): Effect.Effect<T | undefined, Unavailable> {
  return Effect.map(answerOf(question), (answer) => answer ?? undefined);
}

/** The record of an id, which must be there. */
export function askForRecord<T>(id: Id, question: Question<T>): Effect.Effect<T, LookupError> {
  return Effect.flatMap(
    answerOf(question),
    (record): Effect.Effect<T, NotFound> =>
      record === null || record === undefined
        ? Effect.fail(new NotFound({ kind: question.kind, id }))
        : Effect.succeed(record),
  );
}

/** A list: a function that forgets to answer must not pass for one that knows of nothing. */
export function askForList<T>(question: Question<readonly T[]>): Effect.Effect<readonly T[], Unavailable> {
  return Effect.flatMap(answerOf(question), (list): Effect.Effect<readonly T[], Unavailable> => {
    if (list !== null && list !== undefined) return Effect.succeed(list);
    return Effect.fail(
      new Unavailable({ kind: question.kind, reason: `expected an array, received ${list}` }),
    );
  });
}

/** Says what is wrong with a record by its Schema; keys of the application's own are passed over. */
export function problemBy<S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
): (record: unknown) => string | undefined {
  const decode = Schema.decodeUnknownResult(schema);
  return (record) => {
    const decoded = decode(record, { errors: "all" });
    return Result.isFailure(decoded) ? malformed(shapeIssues(decoded.failure.issue, record)) : undefined;
  };
}

/**
 * Says what is wrong with records whose shape is right: what a document must not repeat or put in a wrong order. `under`
 * is where they are in the answer, in place of where they would be in a document.
 */
export function problemAmong(
  records: PartialFestival,
  under: (pointerOfList: string) => string,
): string | undefined {
  const issues = festivalIssues(records, "open");
  if (issues.length === 0) return undefined;
  return malformed(issues.map((issue) => ({ ...issue, pointer: under(issue.pointer) })));
}

/** What is wrong, by JSON pointer, for the one who wrote the source. */
export function malformed(issues: readonly Issue[]): string {
  return `malformed: ${issues.map((issue) => `${issue.pointer}: ${sentenceOf(issue)}`).join("; ")}`;
}
