import type { Unsure } from "../../facts/unsure.js";
import { checkFestival } from "../../festival/check-festival.js";
import { codedError } from "../../issues/coded-error.js";
import type { ClauseId } from "../../regulation/clauses.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import { isBreach } from "../../verdict/finding.js";
import type { JudgedFestival } from "../arbitraries/festivals.js";
import type { Standing } from "../cases/variation.js";
import { type ClauseOfFacts, checkOf, type FactsOf } from "../checks.js";
import { noteSeen } from "../clause-coverage/clauses-seen.js";
import { type Judgement, judgementOf } from "./standing.js";

/**
 * What a clause can be asked about: the facts that it is judged by, any of which may be missing, or a festival as of an
 * instant. `V.help-needed` and `V.own-school` take a festival only.
 *
 * @since 0.1.0
 * @public
 */
export type GivenFor<C extends ClauseId> =
  | JudgedFestival
  | (C extends ClauseOfFacts ? Unsure<FactsOf<C>> : never);

/**
 * A clause and what it is asked about: each function throws where it is not so, and says what was found.
 *
 * @since 0.1.0
 * @public
 */
export interface Verification {
  /** Kept, and known to be. In a festival: nothing is found of it. */
  readonly holds: () => void;
  /** Found `violated`. */
  readonly isViolated: () => void;
  /** Found `late`. */
  readonly isLate: () => void;
  /** Found `overdue`. */
  readonly isOverdue: () => void;
  /** Found `violated`, `late` or `overdue`. */
  readonly isBroken: () => void;
  /** Cannot be said: a fact is missing. Of advice no finding says so, and yet it is verified here. */
  readonly isUnknown: () => void;
  /** Found `pending`. */
  readonly isPending: () => void;
  /** Found `advised`. */
  readonly isAdvised: () => void;
}

/**
 * A clause, to be verified with facts or a festival. Nothing else that is found of them matters.
 *
 * @param regulation - what facts are judged by; by default `upm2020`. A festival brings its own.
 * @throws AssertionError, from the functions of `Verification`: what was expected of the clause, what was found, of which facts.
 * @throws InvalidFacts, InvalidFestival, where what is given is malformed.
 *
 * @example
 * import { verifyThat } from "upm-rules/testing";
 *
 * const confirmation = verifyThat("V.diagnostics-taken");
 * confirmation.given({ participant: { diagnosticTests: 1 } }).holds();
 * confirmation.given({ participant: { diagnosticTests: 0 } }).isViolated();
 * confirmation.given({}).isUnknown();
 *
 * @since 0.1.0
 * @public
 */
export function verifyThat<C extends ClauseId>(
  clause: C,
  regulation: Regulation = upm2020,
): { readonly given: (facts: GivenFor<C>) => Verification } {
  return {
    given: (facts) => {
      const judgement = isFestival(facts)
        ? inFestival(clause, facts)
        : judgementOf(clause as ClauseOfFacts, knownClause(clause, facts) as never, regulation);
      return verificationOf(clause, judgement, facts);
    },
  };
}

function isFestival(given: object): given is JudgedFestival {
  return "festival" in given;
}

/** The facts, where their clause is judged by facts. */
function knownClause<F>(clause: ClauseId, facts: F): F {
  if (clause in checkOf) return facts;
  throw new TypeError(
    `\`${clause}\` is judged in a festival only: give it \`{ festival, at }\`, as \`keptFestivals\` or \`breaking\` draw it`,
  );
}

function inFestival(clause: ClauseId, { festival, at }: JudgedFestival): Judgement {
  const findings = checkFestival(festival, { at }).findings.filter((finding) => finding.clause === clause);
  // The findings of a clause are sorted by subject: the gravest may be any of them.
  const gravest = findings.find(isBreach) ?? findings[0];
  return { standing: gravest?.status ?? "holds", findings };
}

function verificationOf(clause: ClauseId, { standing, findings }: Judgement, given: object): Verification {
  noteSeen(clause, standing);
  const is = (expected: Standing, so: boolean, words: string = expected) => {
    if (so) return;
    // Test runners show an error of this form with the difference.
    throw codedError(
      "AssertionError",
      [
        `expected \`${clause}\` to be ${words}, but ${standing === "holds" ? "it holds" : `it is ${standing}`}`,
        ...findings.map((finding) => `found: ${JSON.stringify(finding)}`),
        // A festival has names in it, and is long.
        ...(isFestival(given)
          ? [`in the festival as of ${given.at}`]
          : [`given: ${JSON.stringify(given, null, 2)}`]),
      ].join("\n"),
      { actual: standing, expected: words },
    );
  };
  const found = (status: Standing) => () =>
    is(status, standing === status || findings.some((finding) => finding.status === status));
  return {
    holds: () => is("holds", standing === "holds", "kept"),
    isViolated: found("violated"),
    isLate: found("late"),
    isOverdue: found("overdue"),
    isBroken: () => is("violated", findings.some(isBreach), "broken"),
    isUnknown: found("unknown"),
    isPending: found("pending"),
    isAdvised: found("advised"),
  };
}
