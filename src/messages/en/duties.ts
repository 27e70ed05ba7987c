import type { ClauseId } from "../../regulation/clauses.js";
import type { Said, Sentence } from "../sentences.js";

/** What someone has to do, in the parts of a sentence. */
export interface DutyTexts {
  /** "the venue" */
  readonly who: string;
  /** "chose" and, after "has not", "chosen". */
  readonly verb: readonly [past: string, participle: string];
  /** "the region's venues" */
  readonly what: string;
  /** The facts of which one is missing where not even the deadline is known, to be followed by "is missing". */
  readonly facts: string;
}

/** What a duty says; it may depend on the finding. */
type DutyOf = (said: Said<ClauseId>) => DutyTexts;

/** Sentences for a duty that has no time of doing: it cannot be late. */
export function undatedDuty(of: DutyOf) {
  return {
    overdue: (said) => {
      const { who, verb, what } = of(said);
      const due = said.deadline === undefined ? "" : `: it was due ${said.deadline}`;
      return `${who} has not ${verb[1]} ${what}. The deadline is over${due}.`;
    },
    unknown: (said) => {
      const { who, verb, what, facts } = of(said);
      return notKnownWhether(`${who} ${verb[0]} ${what} in time`, facts, said);
    },
    pending: (said) => {
      const { who, verb, what } = of(said);
      const due = said.deadline === undefined ? "" : ` It is due ${said.deadline}.`;
      return `${who} has not ${verb[1]} ${what} yet.${due}`;
    },
  } as const satisfies Record<string, Sentence<ClauseId>>;
}

/** Sentences for a duty. */
export function duty(of: DutyOf) {
  return {
    late: (said) => {
      const { who, verb, what } = of(said);
      const doneAt = said.doneAt === undefined ? "" : `, on ${said.doneAt}`;
      const due = said.deadline === undefined ? "" : ` It was due ${said.deadline}.`;
      return `${who} ${verb[0]} ${what} late${doneAt}.${due}`;
    },
    ...undatedDuty(of),
  } as const satisfies Record<string, Sentence<ClauseId>>;
}

/** That something is not known, with the deadline, else with the facts that are missing. */
export function notKnownWhether(what: string, facts: string, { deadline }: Said<ClauseId>): string {
  return deadline === undefined
    ? `it is not known whether ${what}: ${facts} is missing.`
    : `it is not known whether ${what}. Due ${deadline}.`;
}
