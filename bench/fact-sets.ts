/** Sets of facts from a fixed seed: flags, counts and instants on both sides of their limits. */
import type { ConfirmationFacts } from "upm-rules";
import { numbersFrom } from "./festivals/seeded-numbers.ts";

/** The facts of a confirmation, with instants as text only, as they come from a form or a database. */
export interface FactSet extends ConfirmationFacts {
  readonly at: string;
}

/** Zones of schools, with their offsets in November and December 2020. */
const zones = [
  { timeZone: "Europe/Kaliningrad", offset: "+02:00" },
  { timeZone: "Europe/Volgograd", offset: "+04:00" }, // until 27 December, 02:00
  { timeZone: "Asia/Yekaterinburg", offset: "+05:00" },
  { timeZone: "Asia/Yakutsk", offset: "+09:00" },
  { timeZone: "Asia/Kamchatka", offset: "+12:00" },
] as const;

/** `count` sets of facts, each condition of which is broken once in `oneInBroken` sets. */
export function factSets(count: number, oneInBroken: number): FactSet[] {
  const { below, oneIn, pick } = numbersFrom(2020);
  const met = () => !oneIn(oneInBroken);
  const digits = (bound: number) => String(below(bound)).padStart(2, "0");
  return Array.from({ length: count }, () => {
    const { timeZone, offset } = pick(zones);
    const day = 1 + below(31);
    const local = (daysAfterDeadline: number, time: string) => {
      const text = `${dateOf(Date.UTC(2020, 11, day - 4 + daysAfterDeadline))}T${time}${offset}`;
      return oneIn(2) ? text : new Date(text).toISOString();
    };
    const inTime = met();
    const atLimit = oneIn(8);
    const limit = inTime ? local(-1, "23:59:59.999") : local(0, "00:00:00");
    const time = `${digits(24)}:${digits(60)}:${digits(60)}`;
    return {
      participant: {
        registered: met(),
        diagnosticTests: met() ? 1 + below(3) : 0,
        trials: met() ? 0 : 1 + below(2),
        lessons: met() ? 0 : 1,
      },
      parent: { registered: met(), linked: met() },
      lesson: { date: dateOf(Date.UTC(2020, 11, day)), timeZone },
      at: atLimit ? limit : local(inTime ? -1 - below(14) : below(4), time),
    };
  });
}

function dateOf(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}
