import type { ConditionClause, JudgedCondition, Standing } from "../conditions/decide.ts";
import type { Trouble } from "../platform/answer.ts";

/** A heading with the sentence below it. */
export interface Said {
  readonly title: string;
  readonly sentence: string;
}

/** What the page says itself, in one language. Sentences about the rules are the library's. */
export interface Texts {
  readonly pageTitle: string;
  readonly platform: string;
  readonly otherLanguage: string;
  readonly forgetKey: string;
  readonly loading: string;
  readonly refreshing: string;

  readonly keyTitle: string;
  readonly keyLead: string;
  readonly key: string;
  readonly keyHint: string;
  readonly openWithKey: string;
  readonly notAKey: string;

  readonly children: string;
  readonly childrenLead: string;
  readonly noChildren: string;
  readonly noLessons: string;
  readonly child: (id: string) => string;
  readonly allChildren: string;

  readonly lesson: string;
  readonly competency: string;
  readonly childLabel: string;
  readonly school: string;
  readonly venue: string;
  readonly date: string;

  readonly standings: Readonly<Record<Standing, Said>>;
  readonly confirmedAt: (moment: string) => string;
  /** Of a confirmation that did not hold when it was made. */
  readonly doesNotHold: (moment: string) => string;
  readonly confirm: string;
  readonly confirming: string;
  readonly checkAgain: string;
  readonly withdraw: string;
  readonly withdrawing: string;
  readonly withdrawTitle: string;
  readonly withdrawInTime: (deadline: string) => string;
  readonly withdrawTooLate: string;
  readonly withdrawYes: string;
  readonly withdrawNo: string;
  readonly refused: string;
  readonly refusedLead: string;

  readonly conditions: string;
  readonly conditionStandings: Readonly<Record<JudgedCondition["standing"], string>>;
  /** Of conditions that are met until something is done in time. */
  readonly soFar: { readonly [C in ConditionClause]?: string };
  readonly unlinked: string;

  readonly deadline: string;
  readonly lateFrom: (moment: string) => string;
  readonly zoneOfSchool: (zone: string) => string;
  readonly onYourClock: (moment: string) => string;
  readonly remaining: string;
  readonly deadlineOver: string;

  readonly troubles: Readonly<Record<Trouble | "damaged-link", Said>>;
  readonly tryAgain: string;
  readonly otherKey: string;
  readonly toChildren: string;
}
