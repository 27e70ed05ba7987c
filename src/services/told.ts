import * as Effect from "effect/Effect";
import type { Verdict } from "../verdict/verdict.js";
import { clausesFound } from "./clauses-found.js";

/** Annotates whatever is logged meanwhile with the name of what was asked. */
const named = (name: string) => Effect.annotateLogs({ "upm-rules.check": name });

/**
 * Tells of a check in its span and in the log, at level debug: the outcome, and clauses with what was found.
 *
 * Whatever the services log meanwhile is annotated with the name of the check. No ids and no details are told: they may
 * be personal.
 */
export function told(
  check: string,
): <V extends Verdict, E, R>(judged: Effect.Effect<V, E, R>) => Effect.Effect<V, E, R> {
  return (judged) =>
    judged.pipe(
      Effect.tap((verdict) => {
        const { outcome } = verdict;
        const found = { "upm-rules.outcome": outcome, "upm-rules.clauses": clausesFound(verdict) };
        return Effect.andThen(
          Effect.annotateCurrentSpan(found),
          Effect.annotateLogs(Effect.logDebug(`${check}: ${outcome}`), found),
        );
      }),
      named(check),
    );
}

/** Tells of a look-up of facts in the log, at level debug: that they are known, and nothing of them. */
export function toldKnown(
  lookup: string,
): <Facts, E, R>(known: Effect.Effect<Facts, E, R>) => Effect.Effect<Facts, E, R> {
  return (known) => known.pipe(Effect.tap(Effect.logDebug(`${lookup}: known`)), named(lookup));
}
