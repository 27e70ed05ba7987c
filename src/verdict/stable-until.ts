import type { DoneAt } from "../facts/read.js";
import { type EpochMilliseconds, type InstantText, textOf } from "../time/instant.js";
import type { Finding } from "./finding.js";

/**
 * The first instant after `at` at which time alone changes the findings, ISO UTC; undefined where none does.
 *
 * `turns` are all instants that the findings depend on: deadlines, and acts that have yet to happen. Each is tried, since
 * not every one changes what is found.
 */
export function stableUntil(
  judge: (at: EpochMilliseconds | undefined) => readonly Finding[],
  at: EpochMilliseconds | undefined,
  turns: readonly DoneAt[],
): InstantText | undefined {
  if (at === undefined) return undefined;
  const ahead = turns.filter((turn) => typeof turn === "number" && turn > at) as EpochMilliseconds[];
  if (ahead.length === 0) return undefined;
  const now = JSON.stringify(judge(at));
  for (const turn of ahead.sort((a, b) => a - b)) {
    if (JSON.stringify(judge(turn)) !== now) return textOf(turn);
  }
  return undefined;
}
