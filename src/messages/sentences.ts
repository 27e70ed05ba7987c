/** What a language must have a sentence for: a missing one does not compile. */
import type { Actor } from "../regulation/clause.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { DetailsOf } from "../verdict/details.js";
import type { FindingStatus, SubjectKind } from "../verdict/finding.js";
import type { ActId, Remedy } from "../verdict/remedy.js";

/** What a sentence may say of its finding, put into the words of the language. */
export interface Said<C extends ClauseId> {
  readonly details: DetailsOf[C] | undefined;
  /** The deadline with its place, as `deadlineText` says it. */
  readonly deadline: string | undefined;
  /** When it was done; without its place where the deadline names that. */
  readonly doneAt: string | undefined;
  /** A sentence on who answers for it, with a space before; empty where the remedy says who is to act. */
  readonly answers: string;
}

/** A sentence with its full stop; it starts with a small letter, since the subject may stand before it. */
export type Sentence<C extends ClauseId> = (said: Said<C>) => string;

/** The statuses that the findings of a clause can have: they follow from what it asks and how strictly. */
type StatusOf<Clause> = Clause extends { readonly kind: "duty" }
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

/** Sentences by clause and status, as far as there are any. */
export type FindingSentences = {
  readonly [C in ClauseId]?: { readonly [S in FindingStatus]?: Sentence<C> };
};

/** The duties that others wait for. */
export type Blocker =
  | "II.schools-listed"
  | "III.contact-made"
  | "III.competencies-agreed"
  | "IV.lesson-created"
  | "IV.link-sent";

/** Who can do an act that puts a finding right. */
export type RemedyActor = Extract<Remedy, { kind: "act" }>["actor"];

/** Parts of sentences about remedies, without capital and full stop. */
export interface RemedyTexts {
  /** Who acts, as the sentence starts. */
  readonly who: Readonly<Record<RemedyActor, string>>;
  /** What they are to do, to be followed by the deadline; it may differ by who does it. */
  readonly acts: Readonly<Record<ActId, (actor: RemedyActor) => string>>;
  /** A sentence that a confirmation already made has to be made again. */
  readonly confirmAgain: string;
  /** That it can no longer be put right. */
  readonly never: string;
  /** The same, with the deadline that is over. */
  readonly neverSince: (deadline: string) => string;
}

/** Sentences for findings that have none of their own: composed of the status, the clause's title and the dates. */
export interface GeneralTexts {
  /** What a status says of a clause, before a colon and the clause's title. */
  readonly statuses: Readonly<Record<FindingStatus, string>>;
  /** A sentence with the deadline, and when it was done where that is known. */
  readonly deadline: (deadline: string, doneAt: string | undefined) => string;
  readonly doneAt: (doneAt: string) => string;
  /** Who answers for it. */
  readonly answers: Readonly<Record<Actor, string>>;
  /** What has to be done before what waits for it. */
  readonly first: Readonly<Record<Blocker, string>>;
  /** The same of any clause, by its title. */
  readonly firstOf: (title: string) => string;
}

/** A title for every clause: a sentence without full stop. */
export type ClauseTitles = Readonly<Record<ClauseId, string>>;

/** A name for every kind of subject, to be followed by an id. */
export type SubjectNames = Readonly<Record<SubjectKind, string>>;
