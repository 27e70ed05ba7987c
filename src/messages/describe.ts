/** Puts a finding into the sentences of a language. */
import type { ClauseId } from "../regulation/clauses.js";
import type { Finding, Subject } from "../verdict/finding.js";
import type { Remedy } from "../verdict/remedy.js";
import { bareInstantIn, deadlineIn, instantIn, type MomentTexts } from "./moments.js";
import type {
  Blocker,
  ClauseTitles,
  FindingSentences,
  GeneralTexts,
  RemedyTexts,
  Said,
  Sentence,
  SubjectNames,
} from "./sentences.js";

/**
 * What `describe` may be told besides the finding.
 *
 * @since 0.1.0
 */
export interface DescribeOptions {
  /** What the subject is called; by default its kind and id. */
  readonly nameOf?: (subject: Subject) => string;
  /** The zone to say dates in where the finding names none; by default UTC, and the sentence says so. */
  readonly timeZone?: string;
}

/**
 * A finding in sentences.
 *
 * @since 0.1.0
 */
export interface Description {
  /** What was found, with its deadline and who answers for it. */
  readonly what: string;
  /** Who can do what about it; only where the finding has a remedy. */
  readonly remedy?: string;
}

/** All that a language needs to describe findings. */
export interface Language {
  readonly findings: FindingSentences;
  readonly general: GeneralTexts;
  readonly titles: ClauseTitles;
  readonly subjects: SubjectNames;
  readonly remedies: RemedyTexts;
  readonly moments: MomentTexts;
}

/** A finding in the sentences of a language. */
export function describeIn(language: Language, finding: Finding, options: DescribeOptions): Description {
  const timeZone = finding.timeZone ?? options.timeZone ?? "UTC";
  const what = aboutSubject(language, finding.subject, options, whatOf(language, finding, timeZone));
  if (finding.remedy === undefined) return { what };
  const remedy = capitalised(`${remedyOf(language, finding.remedy, timeZone)}.`);
  return { what, remedy: remedy + confirmAgain(language, finding) };
}

/** What is put right after a confirmation was made does not heal it. */
function confirmAgain({ remedies }: Language, { subject, remedy }: Finding): string {
  return subject?.kind === "confirmation" && remedy?.kind === "act" ? ` ${remedies.confirmAgain}` : "";
}

function aboutSubject(
  { subjects }: Language,
  subject: Subject | undefined,
  { nameOf }: DescribeOptions,
  sentence: string,
): string {
  if (subject === undefined) return capitalised(sentence);
  const name =
    nameOf === undefined ? capitalised(`${subjects[subject.kind]} ${subject.id}`) : nameOf(subject);
  return `${name}: ${sentence}`;
}

function whatOf(language: Language, finding: Finding, timeZone: string): string {
  const { clause, status, actor, due, doneAt, details, remedy } = finding;
  const { moments, general } = language;
  const deadline = due === undefined ? undefined : deadlineIn(moments, due, timeZone);
  const sayInstant = due === undefined ? instantIn : bareInstantIn;
  const said = {
    details,
    deadline,
    doneAt: doneAt === undefined ? undefined : sayInstant(moments, doneAt, timeZone),
    answers: remedy === undefined ? ` ${general.answers[actor]}` : "",
  } as Said<typeof clause>;
  // The details belong to the clause that the sentence is looked up by.
  const own = language.findings[clause]?.[status] as Sentence<typeof clause> | undefined;
  const sentence = own === undefined ? generalSentence(language, finding, said) : own(said);
  return sentence + waiting(language, finding);
}

function generalSentence(
  { general, titles }: Language,
  { clause, status, actor }: Finding,
  { deadline, doneAt }: Said<ClauseId>,
): string {
  const parts = [`${general.statuses[status]}: ${uncapitalised(titles[clause])}.`];
  if (deadline !== undefined) parts.push(general.deadline(deadline, doneAt));
  else if (doneAt !== undefined) parts.push(general.doneAt(doneAt));
  // Of two sides only one may be meant, which the title cannot say.
  parts.push(general.answers[actor]);
  return parts.join(" ");
}

function waiting({ general, titles }: Language, { blockedBy = [] }: Finding): string {
  const sentences = blockedBy.map((clause) => {
    const first: string | undefined = general.first[clause as Blocker];
    return ` ${first ?? general.firstOf(uncapitalised(titles[clause]))}`;
  });
  return sentences.join("");
}

function remedyOf({ remedies, moments }: Language, remedy: Remedy, timeZone: string): string {
  if (remedy.kind === "never") {
    return remedy.since === undefined
      ? remedies.never
      : remedies.neverSince(deadlineIn(moments, remedy.since, timeZone));
  }
  const { actor, act, by } = remedy;
  const sentence = `${remedies.who[actor]} ${remedies.acts[act](actor)}`;
  return by === undefined ? sentence : `${sentence} ${deadlineIn(moments, by, timeZone)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
