import type { ClauseId } from "../../src/regulation/clauses.js";

/** What the text of a report or of a board says in one place: a finding or a duty told, with what is like it. */
export interface PrintedEntry {
  /** Its status or state, as the language says it. */
  readonly status: string;
  readonly clause: ClauseId;
  /** The whole line. */
  readonly line: string;
  /** What can be done about it, without the arrow. */
  remedy?: string;
  /** How many others are like it, and those of them that are listed. */
  more?: { readonly count: number; readonly ids: readonly string[]; readonly listed: string };
}

/** What one organisation has to read. */
export interface PrintedGroup {
  readonly name: string;
  readonly actor: string;
  readonly id: string;
  readonly counts: string;
  readonly entries: PrintedEntry[];
  /** All its lines, its name among them. */
  readonly lines: string[];
}

const header = /^(?<name>\S.*) \((?<actor>[^(),]+), (?<id>[^(), ]+)\): (?<counts>.+)$/u;
const entry = /^ {2}(?<status>\S+(?: \S+)*) {2}.*?\b(?<clause>[IV]+\.[a-z-]+)/u;
const more = /^ {4}\D+(?<count>\d+)\D*?: (?<listed>.+)$/u;

/** The groups of a printed report or board; throws at a line that belongs to nothing. */
export function printedGroups(text: string): PrintedGroup[] {
  const groups: PrintedGroup[] = [];
  for (const line of text.split("\n")) {
    const started = header.exec(line)?.groups as
      | Record<"name" | "actor" | "id" | "counts", string>
      | undefined;
    if (started !== undefined) {
      groups.push({ ...started, entries: [], lines: [line] });
      continue;
    }
    const group = groups.at(-1);
    if (group === undefined || line === "") continue;
    // What is not indented and names nobody is the heading of what follows the groups.
    if (!line.startsWith(" ")) break;
    group.lines.push(line);
    read(line, group);
  }
  return groups;
}

function read(line: string, { entries }: PrintedGroup): void {
  const told = entry.exec(line)?.groups as { status: string; clause: ClauseId } | undefined;
  if (told !== undefined) {
    entries.push({ ...told, line });
    return;
  }
  const last = entries.at(-1);
  if (last === undefined) throw new Error(`a line that belongs to nothing: ${line}`);
  if (line.startsWith("    → ")) {
    last.remedy = line.slice(6);
    return;
  }
  const { count, listed } = (more.exec(line)?.groups ?? {}) as { count?: string; listed?: string };
  if (count === undefined || listed === undefined) throw new Error(`a line that is not understood: ${line}`);
  const ids = [...listed.matchAll(/(?:^|, )([^\s,]+)/g)].map(([, id]) => id ?? "");
  last.more = { count: Number(count), ids, listed };
}

/** How many findings or duties an entry stands for. */
export function standsFor({ more: others }: PrintedEntry): number {
  return 1 + (others?.count ?? 0);
}
