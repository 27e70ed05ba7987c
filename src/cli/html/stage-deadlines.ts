import type { Duty } from "../../festival/duties.js";
import { dayEndingAt, localTimeAt } from "../../messages/local-time.js";
import type { Stage } from "../../regulation/clause.js";
import { clauseOf } from "../../regulation/clauses.js";

/** Where the duties of a page stand; what was done late is done. */
export const standings = ["overdue", "unknown", "pending", "done"] as const;
export type Standing = (typeof standings)[number];
export type Standings = Readonly<Record<Standing, number>>;

/** A duty that somebody owes, with the stage and the last local day that is in time. */
export interface OwedDuty {
  readonly stage: Stage;
  readonly standing: Standing;
  readonly due: string;
  readonly timeZone: string;
  /** Days since 1970. */
  readonly day: number;
}

export const allStages: readonly Stage[] = [1, 2, 3, 4, 5, 6, 7];
export const millisecondsOfDay = 86_400_000;

/** The duties of a board that somebody owes. */
export function owedDuties(board: readonly Duty[]): readonly OwedDuty[] {
  const days = new Map<string, number>();
  return board.flatMap(({ clause, state, due, timeZone }) => {
    if (state === "not-applicable") return [];
    const key = `${due} ${timeZone}`;
    const day = days.get(key) ?? lastDay(due, timeZone);
    days.set(key, day);
    const standing = state === "late" ? "done" : state;
    return { stage: clauseOf(clause).stage, standing, due, timeZone, day };
  });
}

function lastDay(due: string, timeZone: string): number {
  const instant = Date.parse(due);
  const { year, month, day } = dayEndingAt(instant, timeZone) ?? localTimeAt(instant, timeZone);
  return Date.UTC(year, month - 1, day) / millisecondsOfDay;
}

/** How many of the duties stand where. */
export function standingsOf(duties: readonly OwedDuty[]): Standings {
  const counts = { overdue: 0, unknown: 0, pending: 0, done: 0 };
  for (const { standing } of duties) counts[standing] += 1;
  return counts;
}

/** The zones of duties from west to east, as their clocks stand at an instant. */
export function zonesOf(duties: readonly OwedDuty[], at: string): readonly string[] {
  const instant = Date.parse(at);
  const zones = [...new Set(duties.map(({ timeZone }) => timeZone))];
  const clocks = new Map(zones.map((zone) => [zone, clockAt(instant, zone)]));
  const clockOf = (zone: string) => clocks.get(zone) as number;
  return zones.sort((a, b) => clockOf(a) - clockOf(b) || (a < b ? -1 : 1));
}

/** A number that grows with the wall time of a zone. */
function clockAt(instant: number, timeZone: string): number {
  const { year, month, day, clock } = localTimeAt(instant, timeZone);
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return Date.UTC(year, month - 1, day, hours, minutes);
}
