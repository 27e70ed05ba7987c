import type { Line } from "./line.js";
import { textOfLine } from "./line.js";
import { linesOf, type Passage } from "./passage.js";
import { rowsOf } from "./rows.js";
import { screenful } from "./screenful.js";
import type { Terminal } from "./terminal.js";

/** How much of a text a terminal gets. */
export type Extent = { readonly all: true } | { readonly more: (lines: number) => Line };

/** A text as it is printed: on a terminal in colours, broken between words and a screenful of it; elsewhere all as it is. */
export function printedText(
  passages: readonly Passage[],
  terminal: Terminal | undefined,
  extent: Extent,
): string {
  return rowsFor(passages, terminal, extent)
    .map((row) => `${row}\n`)
    .join("");
}

function rowsFor(
  passages: readonly Passage[],
  terminal: Terminal | undefined,
  extent: Extent,
): readonly string[] {
  if (terminal === undefined) return linesOf(passages).map(textOfLine);
  if ("more" in extent) return screenful(passages, terminal, extent.more);
  return linesOf(passages).flatMap((line) => rowsOf(line, terminal));
}
