import type { Line } from "./line.js";
import { type Block, linesOf, type Passage } from "./passage.js";
import { rowsOf } from "./rows.js";
import type { Terminal } from "./terminal.js";

/** As much of a text as a screen shows with the prompt below it, in rows; `more` says that so many lines are not there. */
export function screenful(
  passages: readonly Passage[],
  terminal: Terminal,
  more: (lines: number) => Line,
): readonly string[] {
  const room = Math.max(1, terminal.rows - 1);
  const all = passages.flatMap(({ blocks }) => blocks);
  const whole = firstOf(all, room, terminal);
  if (whole.blocks === all.length) return whole.rows;
  const lines = linesOf(passages).length;
  // How many lines are not there is not known yet: fewer than all, which takes no less room to say.
  const left = room - endOf(more(lines), terminal).length;
  const shown: string[] = [];
  let told = 0;
  for (const { blocks, onScreen } of passages) {
    const free = left - shown.length;
    const first = firstOf(blocks, onScreen === "cut" ? free : Math.min(free, Math.floor(room / 3)), terminal);
    const isCut = first.blocks < blocks.length;
    if (isCut && onScreen === "whole-or-not") continue;
    shown.push(...first.rows);
    told += blocks.slice(0, first.blocks).flat().length;
    if (isCut) break;
  }
  return [...shown, ...endOf(more(lines - told), terminal)].slice(-room);
}

function endOf(line: Line, terminal: Terminal): string[] {
  return ["", ...rowsOf(line, terminal)];
}

/** The rows of as many blocks, from the first on, as fit into so many rows. */
function firstOf(
  blocks: readonly Block[],
  most: number,
  terminal: Terminal,
): { readonly rows: readonly string[]; readonly blocks: number } {
  const rows: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const more = block.flatMap((line) => rowsOf(line, terminal));
    if (rows.length + more.length > most) return { rows, blocks: index };
    rows.push(...more);
  }
  return { rows, blocks: blocks.length };
}
