/** The import of a schedule: which of its lessons are taken over, and why the others are not. */
import { type ClauseId, checkSchedule, type Festival, isBreach } from "upm-rules";

export interface Imported {
  readonly accepted: readonly string[];
  /** By lesson, the clauses that it breaks. */
  readonly rejected: Readonly<Record<string, readonly ClauseId[]>>;
}

/** The lessons of a schedule that may be held, as of an instant. */
export function importSchedule(schedule: Festival, at: string): Imported {
  // Stage IV is what the venue answers for when it sends a schedule.
  const verdicts = checkSchedule(schedule, { at, stages: [4] });
  const broken = [...verdicts].map(([lesson, { findings }]) => {
    const clauses = findings.filter(isBreach).map(({ clause }) => clause);
    return [lesson, clauses] as const;
  });
  return {
    accepted: broken.filter(([, clauses]) => clauses.length === 0).map(([lesson]) => lesson),
    rejected: Object.fromEntries(broken.filter(([, clauses]) => clauses.length > 0)),
  };
}
