/** What a language must have a sentence for: a missing one does not compile. */
import type { Id } from "../model/id.js";
import type { Actor } from "../regulation/clause.js";
import type * as regionPlan from "../regulation/clauses/1-region-plan.js";
import type * as candidateSchools from "../regulation/clauses/2-candidate-schools.js";
import type * as agreement from "../regulation/clauses/3-agreement.js";
import type * as lessonCreation from "../regulation/clauses/4-lesson-creation.js";
import type * as confirmation from "../regulation/clauses/5-confirmation.js";
import type * as delivery from "../regulation/clauses/6-delivery.js";
import type * as lessonDay from "../regulation/clauses/7-lesson-day.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { ActId } from "../verdict/act-ids.js";
import type { DetailsOf } from "../verdict/details.js";
import type { SubjectKind } from "../verdict/finding.js";
import type { Remedy } from "../verdict/remedy.js";

/** What a sentence may say of its finding, put into the words of the language. */
export interface Said<C extends ClauseId> {
  /** Who answers for it: of a clause with two sides, the side that is meant. */
  readonly actor: Actor;
  readonly details: DetailsOf[C] | undefined;
  /** The deadline with its place, as `deadlineText` says it. */
  readonly deadline: string | undefined;
  /** When it was done; without its place where the deadline names that. */
  readonly doneAt: string | undefined;
  /** A sentence on who answers for it, with a space before; empty where the remedy says who is to act. */
  readonly answers: string;
  /** What a region of the details is called. */
  readonly regionName: (id: Id) => string;
}

/** A sentence with its full stop; it starts with a small letter, since the subject may stand before it. */
export type Sentence<C extends ClauseId> = (said: Said<C>) => string;

/** What is so or not at the start of a lesson, and has no time of doing. */
interface Undated {
  readonly kind: "duty";
  readonly deadline: "start" | "before-start";
}

/** The statuses that the findings of a clause can have: they follow from what it asks, how strictly and by when. */
type StatusOf<Clause> = Clause extends Undated
  ? "overdue" | "unknown" | "pending"
  : Clause extends { readonly kind: "duty" }
    ? "late" | "overdue" | "unknown" | "pending"
    : Clause extends { readonly kind: "act-in-time" }
      ? "late" | "unknown"
      : Clause extends { readonly level: "must" }
        ? "violated" | "unknown"
        : "advised";

type IdOf<Clause> = Clause extends { readonly id: infer C extends ClauseId } ? C : never;

/** A sentence for every clause that a module of `regulation/clauses` exports, and every status it can have. */
export type SentencesOf<Stage> = {
  readonly [K in keyof Stage as IdOf<Stage[K]>]: {
    readonly [S in StatusOf<Stage[K]>]: Sentence<IdOf<Stage[K]>>;
  };
};

type AllSentences = SentencesOf<typeof regionPlan> &
  SentencesOf<typeof candidateSchools> &
  SentencesOf<typeof agreement> &
  SentencesOf<typeof lessonCreation> &
  SentencesOf<typeof confirmation> &
  SentencesOf<typeof delivery> &
  SentencesOf<typeof lessonDay>;

/** A sentence for every clause of the table and every status that it can have. */
export type FindingSentences = { readonly [C in ClauseId]: AllSentences[C] };

/** The duties that others wait for. */
export type Blocker =
  | "II.schools-listed"
  | "III.contact-made"
  | "III.competencies-agreed"
  | "IV.lesson-created"
  | "IV.link-sent";

/**
 * Who can do an act that puts a finding right.
 *
 * @since 0.1.0
 * @public
 */
export type RemedyActor = Extract<Remedy, { kind: "act" }>["actor"];

/** Who is called upon to do it: of a school, itself or its coordinator. */
export type Addressee = RemedyActor | "coordinator";

/** Parts of sentences about remedies, without capital and full stop. */
export interface RemedyTexts {
  /** Who acts, as the sentence starts. */
  readonly who: Readonly<Record<Addressee, string>>;
  /** What they are to do, to be followed by the deadline; it may differ by who does it. */
  readonly acts: Readonly<Record<ActId, (actor: RemedyActor) => string>>;
  /** A sentence that a confirmation already made has to be made again. */
  readonly confirmAgain: string;
  /** That it can no longer be put right. */
  readonly never: string;
  /** The same, with the deadline that is over. */
  readonly neverSince: (deadline: string) => string;
}

/** Sentences that follow those of any clause. */
export interface GeneralTexts {
  /** Who answers for it. */
  readonly answers: Readonly<Record<Actor, string>>;
  /** What has to be done before what waits for it. */
  readonly first: Readonly<Record<Blocker, string>>;
}

/** A title for every clause: a sentence without full stop. */
export type ClauseTitles = Readonly<Record<ClauseId, string>>;

/**
 * A name for every kind of subject, to be followed by an id.
 *
 * @since 0.1.0
 * @public
 */
export type SubjectNames = Readonly<Record<SubjectKind, string>>;
