/** What a case is called: how it differs from the good one, in words. */
import type { Choice, Labels } from "../verdicts/decision-space.ts";

/** Axes whose labels say by themselves what they are about. */
const plain = ["regulation", "place", "at"];

/** `linkSentAt` as "link sent at". */
function wordsOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function partOf(axis: string, label: string): string {
  if (axis === "at" && label === "unknown") return "asked at an unknown time";
  if (plain.includes(axis)) return label;
  return `${wordsOf(axis)}: ${label.replace("_", " ")}`;
}

export function nameOf(choice: Choice, labels: Labels): string {
  const unlike = Object.entries(choice).filter(([axis, label]) => labels[axis]?.[0] !== label);
  return unlike.length === 0
    ? "the good case"
    : unlike.map(([axis, label]) => partOf(axis, label)).join("; ");
}
