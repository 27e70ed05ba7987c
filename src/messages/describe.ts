/** Puts a finding into the sentences of a language. */
import type { ClauseId } from "../regulation/clauses.js";
import type { ActId } from "../verdict/act-ids.js";
import type { Finding, FindingStatus, Subject } from "../verdict/finding.js";
import type { Remedy } from "../verdict/remedy.js";
import { capitalised, uncapitalised } from "./capitals.js";
import { bareInstantIn, deadlineIn, instantIn, type MomentTexts } from "./moments.js";
import type {
  Addressee,
  ClauseTitles,
  FindingSentences,
  GeneralTexts,
  RemedyActor,
  RemedyTexts,
  Said,
  Sentence,
  SubjectNames,
} from "./sentences.js";

/**
 * What `describe` may be told besides the finding.
 *
 * @since 0.1.0
 * @public
 */
export interface DescribeOptions {
  /**
   * What the subject is called; by default its kind and id. Also asked for the regions in the details of a finding about
   * stage I; by default their ids.
   */
  readonly nameOf?: ((subject: Subject) => string) | undefined;
  /** The zone to say dates in where the finding names none; by default UTC, and the sentence says so. */
  readonly timeZone?: string | undefined;
}

/**
 * A finding in sentences.
 *
 * @since 0.1.0
 * @public
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
  readonly statuses: Readonly<Record<FindingStatus, string>>;
  readonly general: GeneralTexts;
  readonly titles: ClauseTitles;
  readonly subjects: SubjectNames;
  readonly remedies: RemedyTexts;
  readonly moments: MomentTexts;
}

/** A finding in the sentences of a language. */
export function describeIn(language: Language, finding: Finding, options: DescribeOptions): Description {
  const timeZone = finding.timeZone ?? options.timeZone ?? "UTC";
  const what = aboutSubject(language, finding.subject, options, whatOf(language, finding, timeZone, options));
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

function whatOf(language: Language, finding: Finding, timeZone: string, { nameOf }: DescribeOptions): string {
  const { clause, status, actor, due, doneAt, details, remedy } = finding;
  const { moments, general, findings, statuses, titles } = language;
  const sayInstant = due === undefined ? instantIn : bareInstantIn;
  const said = {
    actor,
    details,
    deadline: due === undefined ? undefined : deadlineIn(moments, due, timeZone),
    doneAt: doneAt === undefined ? undefined : sayInstant(moments, doneAt, timeZone),
    answers: remedy === undefined ? ` ${general.answers[actor]}` : "",
    regionName: (id) => nameOf?.({ kind: "region", id }) ?? id,
  } as Said<typeof clause>;
  const sentences: { readonly [S in FindingStatus]?: unknown } = findings[clause];
  // The details belong to the clause that the sentence is looked up by.
  const sentence = sentences[status] as Sentence<typeof clause> | undefined;
  // No rule finds a status that its clause cannot have; of a finding made otherwise no more than this can be said.
  const what = sentence?.(said) ?? `${statuses[status]}: ${uncapitalised(titles[clause])}.`;
  return what + waiting(language, finding);
}

function waiting({ general }: Language, { blockedBy = [] }: Finding): string {
  const first: { readonly [C in ClauseId]?: string } = general.first;
  return blockedBy.map((clause) => (first[clause] === undefined ? "" : ` ${first[clause]}`)).join("");
}

function remedyOf({ remedies, moments }: Language, remedy: Remedy, timeZone: string): string {
  if (remedy.kind === "never") {
    return remedy.since === undefined
      ? remedies.never
      : remedies.neverSince(deadlineIn(moments, remedy.since, timeZone));
  }
  const { actor, act, by } = remedy;
  const what = remedies.acts[act](actor);
  // What is said of the one who acts may start with a comma.
  const sentence = `${remedies.who[addresseeOf(actor, act)]}${what.startsWith(",") ? "" : " "}${what}`;
  return by === undefined ? sentence : `${sentence} ${deadlineIn(moments, by, timeZone)}`;
}

/** The acts of a school that its coordinator does; the others are its own. */
const actsOfCoordinator: readonly ActId[] = [
  "read-guidelines",
  "forward-link",
  "forward-link-again",
  "help-participant",
  "register-participant",
  "register-parent",
  "link-accounts",
  "take-diagnostic-test",
  "gather-participants",
  "admit-only-confirmed",
];

function addresseeOf(actor: RemedyActor, act: ActId): Addressee {
  return actor === "school" && actsOfCoordinator.includes(act) ? "coordinator" : actor;
}
