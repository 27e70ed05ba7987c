import type { Duty } from "../festival/duties.js";
import type { Records } from "../festival/records.js";
import type { DutyState } from "../verdict/rule.js";
import type { Messages } from "./languages.js";
import { listedIds, organisationName, subjectName } from "./names.js";
import { plainText } from "./plain-text.js";

/** What is still to be done, in the order of urgency; what is behind is only counted. */
const open: readonly DutyState[] = ["overdue", "pending", "unknown"];
const closed: readonly DutyState[] = ["late", "done", "not-applicable"];

/**
 * The board for people: by who owes it, the most urgent first.
 *
 * `short` tells of those who owe something what is open, and of duties alike the first; `whole` tells every duty.
 */
export function textBoard(
  board: readonly Duty[],
  at: string,
  extent: "short" | "whole",
  records: Records,
  messages: Messages,
): string {
  const { words, instantText } = messages;
  const lines = [`${words.headings.asOf}: ${instantText(at, "UTC")}`];
  // Of one organisation its own line says as much.
  if (extent === "short" || board.length === 0) {
    lines.push("", words.headings.duties, `  ${statesText(board, messages)}`);
  }
  for (const owed of byOrganisation(board)) {
    const [{ actor, owedBy: id }] = owed;
    if (extent === "short" && !owed.some(isOpen)) continue;
    const name = organisationName({ actor, id }, records, messages);
    lines.push("", `${name}: ${statesText(owed, messages)}`, ...dutyLines(owed, extent, records, messages));
  }
  return `${lines.map(plainText).join("\n")}\n`;
}

function isOpen({ state }: Duty): boolean {
  return open.includes(state);
}

type Owed = readonly [Duty, ...Duty[]];

/** What is overdue comes before all that is ahead, and what is behind after it: 1e15 milliseconds are past any date. */
function urgency(duty: Duty): number {
  const due = Date.parse(duty.due);
  if (duty.state === "overdue") return due - 1e15;
  return isOpen(duty) ? due : due + 1e15 * (1 + closed.indexOf(duty.state));
}

/** Duties by who owes them; whoever has the most urgent one comes first. */
function byOrganisation(board: readonly Duty[]): readonly Owed[] {
  const groups = new Map<string, [Duty, ...Duty[]]>();
  for (const duty of [...board].sort((a, b) => urgency(a) - urgency(b))) {
    const key = `${duty.actor}/${duty.owedBy}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [duty]);
    else group.push(duty);
  }
  return [...groups.values()];
}

/** How many duties there are of each state. */
function statesText(duties: readonly Duty[], { words }: Messages): string {
  const parts = [...open, ...closed].flatMap((state) => {
    const count = duties.filter((duty) => duty.state === state).length;
    return count === 0 ? [] : `${words.dutyStates[state]} ${count}`;
  });
  return parts.length === 0 ? words.headings.nothingFound : parts.join(", ");
}

function dutyLines(owed: Owed, extent: "short" | "whole", records: Records, messages: Messages): string[] {
  if (extent === "whole") return owed.map((duty) => dutyLine(duty, records, messages));
  const alike = new Map<string, Duty[]>();
  for (const duty of owed.filter(isOpen)) {
    const key = `${duty.clause} ${duty.state}`;
    const kin = alike.get(key);
    if (kin === undefined) alike.set(key, [duty]);
    else kin.push(duty);
  }
  return [...alike.values()].flatMap(([first, ...others]) => {
    const line = dutyLine(first as Duty, records, messages);
    if (others.length === 0) return [line];
    const subjects = others.map(({ subject }) => subject);
    return [line, `    ${messages.words.more(others.length)}: ${listedIds(subjects, records, messages)}`];
  });
}

function dutyLine(duty: Duty, records: Records, messages: Messages): string {
  const { words, clauseTitle, deadlineText, instantText } = messages;
  const { clause, state, subject, due, timeZone, doneAt, blockedBy, reason } = duty;
  const said = [
    `${words.headings.due}: ${deadlineText(due, timeZone)}`,
    `${clause}: ${clauseTitle(clause)}`,
    subjectName(subject, records, messages),
    doneAt !== undefined && `${words.dutyStates.done}: ${instantText(doneAt, timeZone)}`,
    blockedBy !== undefined && `${words.headings.waitsFor}: ${blockedBy.join(", ")}`,
    reason !== undefined && words.notApplicable[reason],
  ].filter((part) => part !== false);
  return `  ${words.dutyStates[state]}  ${said.join("; ")}`;
}
