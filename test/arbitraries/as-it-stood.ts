const instantText = /^\d{4}-\d\d-\d\dT/;

/**
 * The document as it stood at an instant: without the acts dated after it. What is an act of its own goes with its
 * instant: a confirmation, a link, a test, a trial, a delivery, a link check.
 */
export function asItStood<T>(value: T, at: number): T {
  const isLater = (part: unknown) =>
    typeof part === "string" && instantText.test(part) && Date.parse(cutToMilliseconds(part)) > at;
  if (Array.isArray(value)) {
    const acts = ["confirmedAt", "linkedAt", "receivedAt", "at"];
    return value
      .filter(
        (item) => !isLater(item) && !acts.some((key) => isLater((item as Record<string, unknown>)?.[key])),
      )
      .map((item) => asItStood(item, at)) as T;
  }
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => !isLater(part));
  return Object.fromEntries(kept.map(([key, part]) => [key, asItStood(part, at)])) as T;
}

/** `Date.parse` rounds nothing but may refuse more than three digits of a second. */
function cutToMilliseconds(text: string): string {
  return text.replace(/(\.\d{3})\d+/, "$1");
}
