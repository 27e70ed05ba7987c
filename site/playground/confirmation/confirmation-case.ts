import type { ConfirmationFacts, Unsure } from "upm-rules";
import type { AmendmentInput } from "../amendment/amendment-input.ts";

/** What is known of a flag. */
export const answers = ["yes", "no", "unknown"] as const;
export type Answer = (typeof answers)[number];

/** The facts that are a yes or a no. */
export const flagNames = ["childRegistered", "parentRegistered", "linked"] as const;
export type FlagName = (typeof flagNames)[number];

/** The facts that are counted. */
export const countNames = ["diagnosticTests", "trials", "lessons"] as const;
export type CountName = (typeof countNames)[number];

/** A case as the form has it: counts as they were typed, where nothing is unknown. */
export interface ConfirmationCase
  extends Readonly<Record<FlagName, Answer>>,
    Readonly<Record<CountName, string>> {
  readonly date: string;
  readonly timeZone: string;
  /** Only the deadlines of the day depend on it. */
  readonly startsAt: string;
  /** When the parent confirms, in milliseconds of the epoch. */
  readonly at: number;
  readonly amendments: AmendmentInput;
}

/** A child that only lacks the diagnostic test, and a day and a half to take it. */
export const firstCase: ConfirmationCase = {
  date: "2020-11-16",
  timeZone: "Asia/Yekaterinburg",
  startsAt: "",
  childRegistered: "yes",
  diagnosticTests: "0",
  trials: "0",
  lessons: "0",
  parentRegistered: "yes",
  linked: "yes",
  at: Date.parse("2020-11-10T12:00+05:00"),
  amendments: {},
};

/** The facts of a confirmation but for its time. */
export type TimelessFacts = Omit<Unsure<ConfirmationFacts>, "at">;

/** The facts that the library is asked with: what is unknown is left out. */
export function factsOf(given: ConfirmationCase): TimelessFacts {
  return {
    participant: known({
      registered: flag(given.childRegistered),
      diagnosticTests: count(given.diagnosticTests),
      trials: count(given.trials),
      lessons: count(given.lessons),
    }),
    parent: known({ registered: flag(given.parentRegistered), linked: flag(given.linked) }),
    lesson: known({ date: given.date === "" ? undefined : given.date, timeZone: given.timeZone }),
  };
}

function flag(answer: Answer): boolean | undefined {
  return answer === "unknown" ? undefined : answer === "yes";
}

function count(typed: string): number | undefined {
  return typed === "" ? undefined : Number(typed);
}

function known<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>;
}
