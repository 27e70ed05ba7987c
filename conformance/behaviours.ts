/** What a check does in a case, apart from which instants and zones it names: what the choice of cases goes by. */
import type { CheckName, ConformanceAnswers } from "upm-rules/testing";

type Answer = ConformanceAnswers[CheckName];
type Found = Answer["findings"][number];

/** The remedy with its instant only by name: what day it is depends on the place. */
function remedyOf({ remedy, due }: Found): unknown {
  if (remedy === undefined) return undefined;
  const until = remedy.kind === "act" ? remedy.by : remedy.since;
  const names = until === undefined ? "open" : until === due ? "due" : "another instant";
  return remedy.kind === "act" ? [remedy.actor, remedy.act, names] : ["never", names];
}

function behaviourOf(finding: Found): string {
  const { clause, status, actor, subject, blockedBy, details, due } = finding;
  return JSON.stringify([
    ...[clause, status, actor, subject?.id, blockedBy, details],
    ...[due === undefined, remedyOf(finding)],
  ]);
}

/** One text for each thing that an answer says. */
export function behavioursOf(answer: Answer): ReadonlySet<string> {
  const behaviours = new Set(answer.findings.map(behaviourOf));
  behaviours.add(answer.outcome);
  const dues = answer.findings.map(({ due }) => due);
  if (answer.stableUntil !== undefined)
    behaviours.add(dues.includes(answer.stableUntil) ? "stable until due" : "stable until another instant");
  if ("admissibleCompetencies" in answer) behaviours.add(`admits ${answer.admissibleCompetencies}`);
  return behaviours;
}
