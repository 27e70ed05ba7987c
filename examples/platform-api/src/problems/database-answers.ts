/** What becomes of a database that does not answer, and of what is not in it. */
import type * as Cause from "effect/Cause";
import * as Effect from "effect/Effect";
import * as Predicate from "effect/Predicate";
import { isSqlError, type SqlError } from "effect/sql/SqlError";
import * as rules from "upm-rules/effect";
import { failNotThere, failTryAgainLater } from "./fail-with.ts";

/** Of SQLSTATE: the server stops or starts (57P), or has no connection or memory left (53). */
const passing = /^(57P|53)/;

/** Two acts of one millisecond break a key too: in the next one they do not. */
const mayPass = ({ isRetryable, reason: { _tag, cause } }: SqlError) =>
  isRetryable ||
  _tag === "UniqueViolation" ||
  (Predicate.hasProperty(cause, "code") && passing.test(String(cause.code)));

/** A transaction that cannot even be rolled back, its connection being gone, dies of that, and of what failed before. */
const failedRollback = <E>(cause: Cause.Cause<E>): Effect.Effect<never, E | SqlError> => {
  const defects = cause.reasons.flatMap((reason) => (reason._tag === "Die" ? [reason.defect] : []));
  const error = defects.find(isSqlError);
  return error === undefined ? Effect.failCause(cause) : Effect.fail(error);
};

/**
 * What may pass by itself: not reached, too busy, stopped in the middle. Anything else is a fault of ours. What has begun is
 * brought to its end though the caller has hung up: a statement that is broken off costs its connection, and PGlite has one.
 */
export const databaseAnswers = <A, E, R>(answer: Effect.Effect<A, E | SqlError, R>) =>
  Effect.uninterruptible(answer).pipe(
    Effect.catchCause(failedRollback),
    Effect.catchIf(isSqlError, (error) =>
      mayPass(error)
        ? Effect.logWarning("the database did not answer").pipe(
            Effect.annotateLogs("reason", error.reason._tag),
            Effect.andThen(failTryAgainLater),
          )
        : Effect.die(error),
    ),
  );

const isUnavailable = (error: unknown): error is rules.Unavailable => error instanceof rules.Unavailable;

const refersToNothing = (error: unknown): error is rules.NotFound | SqlError =>
  error instanceof rules.NotFound || (isSqlError(error) && error.reason._tag === "ConstraintError");

/** The same of an act: where it names what is not there, a row or a record, that is said. */
export const actAnswers = <A, E, R>(answer: Effect.Effect<A, E | SqlError | rules.LookupError, R>) =>
  answer.pipe(
    Effect.catchIf(refersToNothing, () => failNotThere),
    Effect.catchIf(isUnavailable, () => failTryAgainLater),
    databaseAnswers,
  );
