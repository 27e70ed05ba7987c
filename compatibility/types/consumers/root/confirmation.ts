import {
  type ActId,
  type Actor,
  type ConfirmationFacts,
  canConfirmParticipant,
  checkConfirmation,
  checkLinkForwarding,
  type Finding,
  type FindingStatus,
  isBreach,
  type Remedy,
  type Unsure,
  type Verdict,
} from "upm-rules";

const facts: ConfirmationFacts = {
  participant: { registered: true, diagnosticTests: 1, trials: 0, lessons: 0 },
  parent: { registered: true, linked: true },
  lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
  at: new Date("2020-11-11T18:59:59Z"),
};

export const confirmed: boolean = canConfirmParticipant(facts);
export const verdict: Verdict = checkConfirmation({ participant: { registered: null, trials: undefined } });
export const nothingKnown: Verdict = checkConfirmation({ lesson: undefined, parent: null });
export const forwarding: Verdict = checkLinkForwarding({
  lesson: { linkForwardedAt: "not-yet" },
  at: 1605117600000,
});

/** What an app says of a finding: `clause` alone tells which details there are. */
export function said(finding: Finding): string {
  switch (finding.clause) {
    case "V.diagnostics-taken": {
      const { required, completed } = finding.details ?? { required: 1, completed: 0 };
      return `${required - completed} tests to go`;
    }
    case "V.no-earlier-trial":
      // @ts-expect-error: the details of another clause
      return `${finding.details?.required}`;
    case "V.help-needed":
      return (finding.details?.missing ?? []).map((missing) => labels[missing]).join();
    case "V.accounts-linked": {
      // @ts-expect-error: this clause has no details
      const details = finding.details?.anything;
      return String(details);
    }
    // @ts-expect-error: no clause has this id
    case "V.accounts-linkd":
      return "";
    default:
      return statuses[finding.status];
  }
}

const labels = { registration: "register", "linked-parent": "link", "diagnostic-tests": "take a test" };
const statuses: Readonly<Record<FindingStatus, string>> = {
  violated: "not so",
  late: "late",
  overdue: "overdue",
  unknown: "not known",
  pending: "there is time",
  advised: "better not",
};

/** Who is told to do what, until when. */
export function told(
  remedy: Remedy,
): { readonly who: Actor | "parent" | "participant"; readonly act: ActId } | undefined {
  if (remedy.kind === "never") {
    // @ts-expect-error: nobody can act any more
    return remedy.actor;
  }
  const by: string | undefined = remedy.by;
  return by === undefined ? undefined : { who: remedy.actor, act: remedy.act };
}

export const breaches: readonly Finding[] = verdict.findings.filter(isBreach);
export const first: Finding | undefined = verdict.findings[0];

/** A form that fills up. */
export function withAnswer(
  form: Unsure<ConfirmationFacts>,
  linked: boolean | undefined,
): Unsure<ConfirmationFacts> {
  return { ...form, parent: { ...form.parent, linked } };
}

// @ts-expect-error: a count is a number
checkConfirmation({ participant: { trials: "0" } });
// @ts-expect-error: a flag is no text
checkConfirmation({ parent: { linked: "yes" } });
// @ts-expect-error: there is no such fact
checkConfirmation({ parent: { linkedd: true } });
// @ts-expect-error: where someone is about to act, every fact is needed
canConfirmParticipant({ ...facts, participant: undefined });
// @ts-expect-error: inside a group of facts too
canConfirmParticipant({ ...facts, parent: { registered: true, linked: undefined } });
// @ts-expect-error: and none is left out
canConfirmParticipant({ participant: facts.participant, parent: facts.parent, lesson: facts.lesson });
// @ts-expect-error: an answer is a yes or no
export const answer: string = canConfirmParticipant(facts);
// @ts-expect-error: there are three outcomes
export const passed: boolean = verdict.outcome === "passed";
// @ts-expect-error: a verdict is read only
verdict.outcome = "allowed";
// @ts-expect-error: and so are its findings
verdict.findings.push(verdict.findings[0]);
// @ts-expect-error: and what facts hold
facts.participant.trials = 1;
// @ts-expect-error: a verdict may stand for ever
export const until: string = verdict.stableUntil;
