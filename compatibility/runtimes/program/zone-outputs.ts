// The deadlines of lessons in many zones, by the zone data of the runtime.
import { deadlines, isInvalidFacts } from "upm-rules";

/** Of each zone its deadlines, a line a day; nothing of a zone that the runtime does not know. */
export function zoneOutputs(zones: readonly string[], days: readonly string[]): Map<string, string> {
  const outputs = new Map<string, string>();
  for (const timeZone of zones) {
    const lines = deadlinesIn(timeZone, days);
    if (lines !== undefined) outputs.set(timeZone, lines.join("\n"));
  }
  return outputs;
}

function deadlinesIn(timeZone: string, days: readonly string[]): readonly string[] | undefined {
  try {
    return days.map((date) => {
      // Several clauses share a deadline.
      const dues = new Set(deadlines({ date, timeZone, startsAt: "10:00" }).map(({ due }) => due));
      return [date, ...dues].join(" ");
    });
  } catch (error) {
    if (isInvalidFacts(error)) return undefined;
    throw error;
  }
}
