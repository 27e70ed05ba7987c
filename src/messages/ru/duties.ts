import type { ClauseId } from "../../regulation/clauses.js";
import type { Said, Sentence } from "../sentences.js";

/** What someone has to do, in the parts of a sentence. */
export interface DutyTexts {
  /** "площадка" */
  readonly who: string;
  /** "создала урок на платформе": it may stand after "не". */
  readonly did: string;
  /** The facts of which one is missing where not even the deadline is known, in the genitive. */
  readonly facts: string;
}

/** What a duty says; it may depend on the finding. */
type DutyOf = (said: Said<ClauseId>) => DutyTexts;

/** Sentences for a duty that has no time of doing: it cannot be late. */
export function undatedDuty(of: DutyOf) {
  return {
    overdue: (said) => {
      const { who, did } = of(said);
      const due = said.deadline === undefined ? "" : `: это нужно было сделать ${said.deadline}`;
      return `${who} не ${did}. Срок истёк${due}.`;
    },
    unknown: (said) => {
      const { who, did, facts } = of(said);
      return notKnown(`вовремя ли ${who} ${did}`, facts, said);
    },
    pending: (said) => {
      const { who, did } = of(said);
      const due = said.deadline === undefined ? "" : ` Это нужно сделать ${said.deadline}.`;
      return `${who} ещё не ${did}.${due}`;
    },
  } as const satisfies Record<string, Sentence<ClauseId>>;
}

/** Sentences for a duty. */
export function duty(of: DutyOf) {
  return {
    late: (said) => {
      const { who, did } = of(said);
      const doneAt = said.doneAt === undefined ? "" : `: ${said.doneAt}`;
      const due = said.deadline === undefined ? "" : ` Это нужно было сделать ${said.deadline}.`;
      return `${who} с опозданием ${did}${doneAt}.${due}`;
    },
    ...undatedDuty(of),
  } as const satisfies Record<string, Sentence<ClauseId>>;
}

/** That something is not known, with the deadline, else with the facts that are missing; `whether` has its "ли". */
export function notKnown(whether: string, facts: string, { deadline }: Said<ClauseId>): string {
  return deadline === undefined
    ? `неизвестно, ${whether}: не хватает ${facts}.`
    : `неизвестно, ${whether}. Срок: ${deadline}.`;
}
