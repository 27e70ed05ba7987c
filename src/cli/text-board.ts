import type { Duty } from "../festival/duties.js";
import { grouped } from "../festival/grouped.js";
import type { Records } from "../festival/records.js";
import type { DutyState } from "../verdict/rule.js";
import type { Messages } from "./languages.js";
import { listedIds, organisationName, subjectName } from "./names.js";
import { fill, widest } from "./terminal/columns.js";
import { as, type Line, type Role } from "./terminal/line.js";
import type { Block, Passage } from "./terminal/passage.js";

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
): readonly Passage[] {
  const { words, instantText } = messages;
  const lines: Line[] = [[`${words.headings.asOf}: ${instantText(at, "UTC")}`]];
  // Of one organisation its own line says as much.
  if (extent === "short" || board.length === 0) {
    lines.push([], [as("heading", words.headings.duties)], [`  ${statesText(board, messages)}`]);
  }
  const told = byOrganisation(board).filter((owed) => extent === "whole" || owed.some(isOpen));
  return [
    { blocks: lines.map((line) => [line]), onScreen: "cut" },
    { blocks: told.flatMap((owed) => owedBlocks(owed, extent, records, messages)), onScreen: "cut" },
  ];
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
  const sorted = [...board].sort((a, b) => urgency(a) - urgency(b));
  return groupedBy(sorted, ({ actor, owedBy }) => `${actor}/${owedBy}`);
}

/** Duties by a key, in the order in which the first of each comes. */
function groupedBy(duties: readonly Duty[], keyOf: (duty: Duty) => string): readonly Owed[] {
  const groups = grouped(duties.map((duty) => [keyOf(duty), duty] as const));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others]],
  );
}

/** How many duties there are of each state. */
function statesText(duties: readonly Duty[], { words }: Messages): string {
  const parts = [...open, ...closed].flatMap((state) => {
    const count = duties.filter((duty) => duty.state === state).length;
    return count === 0 ? [] : `${words.dutyStates[state]} ${count}`;
  });
  return parts.length === 0 ? words.headings.nothingFound : parts.join(", ");
}

/** An organisation with the first of its duties, then the others. */
function owedBlocks(owed: Owed, extent: "short" | "whole", records: Records, messages: Messages): Block[] {
  const [{ actor, owedBy: id }] = owed;
  const name = organisationName({ actor, id }, records, messages);
  const alike =
    extent === "whole"
      ? owed.map((duty): Owed => [duty])
      : groupedBy(owed.filter(isOpen), ({ clause, state }) => `${clause} ${state}`);
  const width = widest(alike.map(([{ state }]) => messages.words.dutyStates[state]));
  const [first = [], ...others] = alike.map((kin) => kinLines(kin, width, records, messages));
  return [[[], [as("name", name), `: ${statesText(owed, messages)}`], ...first], ...others];
}

function kinLines([first, ...others]: Owed, width: number, records: Records, messages: Messages): Block {
  const line = dutyLine(first, width, records, messages);
  if (others.length === 0) return [line];
  const subjects = others.map(({ subject }) => subject);
  const listed = as("quiet", listedIds(subjects, records, messages));
  return [line, [`    ${messages.words.more(others.length)}: `, listed]];
}

const roles: Readonly<Record<DutyState, Role>> = {
  overdue: "breach",
  pending: "pending",
  unknown: "unknown",
  late: "late",
  done: "done",
  "not-applicable": "quiet",
};

function dutyLine(duty: Duty, width: number, records: Records, messages: Messages): Line {
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
  const called = words.dutyStates[state];
  return ["  ", as(roles[state], called), `${fill(called, width)}  ${said.join("; ")}`];
}
