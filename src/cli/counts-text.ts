import type { Counts } from "../festival/report.js";
import type { Messages } from "./languages.js";
import { as, type Part, textOfLine } from "./terminal/line.js";

/** How many findings there are of each weight, in words; those of which there are none are left out. */
export function countParts(
  { breaches, unknown, pending, advice }: Counts,
  { words: { counted } }: Messages,
): Part[] {
  const parts = [
    breaches > 0 && as("breach", counted("breach", breaches)),
    unknown > 0 && as("unknown", counted("unknown", unknown)),
    pending > 0 && as("pending", counted("pending", pending)),
    advice > 0 && as("advice", counted("advice", advice)),
  ].filter((part) => part !== false);
  return parts.flatMap((part, index) => (index === 0 ? [part] : [", ", part]));
}

/** The same as text. */
export function countsText(counts: Counts, messages: Messages): string {
  return textOfLine(countParts(counts, messages));
}
