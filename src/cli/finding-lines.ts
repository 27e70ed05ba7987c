import type { Records } from "../festival/records.js";
import type { Finding, FindingStatus } from "../verdict/finding.js";
import { describedFinding } from "./described-finding.js";
import type { Messages } from "./languages.js";
import { fill } from "./terminal/columns.js";
import { as, type Line, type Role } from "./terminal/line.js";
import type { Block } from "./terminal/passage.js";

/** How wide the columns before the sentences are. */
export interface Widths {
  readonly status: number;
  readonly clause: number;
}

/** A finding in a line, and its remedy in another where it is not said yet. */
export function findingLines(finding: Finding, widths: Widths, records: Records, messages: Messages): Block {
  const { words } = messages;
  const { status, clause } = finding;
  const { what, remedy } = describedFinding(finding, records, messages);
  const line: Line = [
    "  ",
    as(roles[status], words.statuses[status]),
    `${fill(words.statuses[status], widths.status)}  `,
    as("clause", clause),
    `${fill(clause, widths.clause)}  ${what}`,
  ];
  // What is pending already says what is to be done, and by when; what is late, that its deadline is over.
  const saysAll = status === "pending" || status === "late";
  return remedy !== undefined && !saysAll ? [line, ["    ", as("remedy", "→"), ` ${remedy}`]] : [line];
}

const roles: Readonly<Record<FindingStatus, Role>> = {
  violated: "breach",
  late: "late",
  overdue: "breach",
  unknown: "unknown",
  pending: "pending",
  advised: "advice",
};
