/** Decides by the rules of the library, as the back end does: the same facts, the same regulation, the same clause ids. */
import { amend, checkConfirmation, deadlines, type Finding, upm2020, type Verdict } from "upm-rules";
import type { Conditions } from "../platform/bodies.ts";

/** What is asked of a confirmation, in the regulation's order. `V.own-school` is advice, and not judged from these facts. */
export const conditionClauses = [
  "V.participant-registered",
  "V.parent-registered",
  "V.accounts-linked",
  "V.diagnostics-taken",
  "V.no-earlier-trial",
  "V.confirmed-in-time",
] as const;

export type ConditionClause = (typeof conditionClauses)[number];

export interface JudgedCondition {
  readonly clause: ConditionClause;
  readonly standing: "met" | "missing" | "unknown";
  /** Where it is not met: what was found, and how that is put right. */
  readonly finding?: Finding;
}

/** Where a family stands. */
export type Standing =
  | "confirmed"
  | "confirmed-by-another"
  | "allowed"
  | "refused"
  | "refused-for-good"
  | "undetermined";

export interface Decision {
  readonly standing: Standing;
  /** What is missing first, then what is unknown, then what is met. */
  readonly conditions: readonly JudgedCondition[];
  /** Whether the accounts of child and parent are linked; the platform tells of no others. */
  readonly isLinked: boolean;
  /** When the deadline is over: the first instant that is late. */
  readonly due: string;
  readonly isOver: boolean;
  /** The instant at which time alone changes this decision. */
  readonly stableUntil?: string;
}

export function decide({ facts, lesson, region, confirmed }: Conditions, now: number): Decision {
  const regulation = amend(upm2020, region.amendments ?? {});
  const verdict = checkConfirmation({ ...facts, at: now }, regulation);
  const { due } = confirmationDeadline(lesson, regulation);
  // What held as it was made stays so, though time passes; what did not is made again (reading 8).
  const holding = confirmed?.holds ? confirmed : undefined;
  return {
    standing: holding === undefined ? standingOf(verdict) : confirmedStandings[holding.by],
    conditions: conditionsOf(holding === undefined ? verdict.findings : []),
    isLinked: facts.parent?.linked === true,
    due,
    isOver: now >= Date.parse(due),
    ...(verdict.stableUntil !== undefined && { stableUntil: verdict.stableUntil }),
  };
}

const confirmedStandings = { caller: "confirmed", "another-parent": "confirmed-by-another" } as const;

function standingOf({ outcome, findings }: Verdict): Standing {
  if (outcome !== "refused") return outcome;
  return findings.some(({ remedy }) => remedy?.kind === "never") ? "refused-for-good" : "refused";
}

const standingOrder = ["missing", "unknown", "met"];

function conditionsOf(findings: readonly Finding[]): readonly JudgedCondition[] {
  return conditionClauses
    .map((clause): JudgedCondition => {
      const finding = findings.find((found) => found.clause === clause);
      if (finding === undefined) return { clause, standing: "met" };
      return { clause, standing: finding.status === "unknown" ? "unknown" : "missing", finding };
    })
    .sort((a, b) => standingOrder.indexOf(a.standing) - standingOrder.indexOf(b.standing));
}

function confirmationDeadline(lesson: Conditions["lesson"], regulation: typeof upm2020) {
  const { date, timeZone } = lesson;
  const found = deadlines({ date, timeZone }, regulation).find(
    ({ clause }) => clause === "V.confirmed-in-time",
  );
  if (found === undefined) throw new Error("expected a deadline of V.confirmed-in-time");
  return found;
}
