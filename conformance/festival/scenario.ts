/** What a group of festival cases is about, and how each of them changes the good festival. */
import type { ClauseId, SubjectKind } from "upm-rules";

/** New values by JSON pointer, undefined where the key goes, a pointer that ends in `-` to add to a list; `at` is as of when. */
export type Changes = Readonly<Record<string, unknown>>;

export interface Scenario {
  /** The clause whose findings the cases are about; without one, all of them. */
  readonly clause?: ClauseId;
  readonly subject?: SubjectKind;
  readonly about: string;
  /** The changes of each case, by what it is called. */
  readonly cases: Readonly<Record<string, Changes>>;
}

/** The deadline of a duty as both its sides. */
export interface Edge {
  readonly last: string;
  readonly due: string;
}

/** The cases of a duty that is done at an instant: done and not done, at both sides of its deadline, and done only later. */
export function dutyCases(pointer: string, { last, due }: Edge): Scenario["cases"] {
  return {
    "done in the last millisecond": { [pointer]: last },
    "done at the deadline": { [pointer]: due },
    "not done, in the last millisecond": { [pointer]: undefined, at: last },
    "not done, at the deadline": { [pointer]: undefined, at: due },
    "done, but after it is judged": { [pointer]: due, at: last },
    "done just when it is judged": { [pointer]: last, at: last },
  };
}
