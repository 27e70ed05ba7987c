/** 10,000 sets of facts from a fixed seed: every combination of flags, counts around their limits, several zones. */
import type { ConfirmationFacts } from "upm-rules";

const zones = [
  "Europe/Volgograd",
  "Asia/Yekaterinburg",
  "Asia/Kamchatka",
  "Europe/Kaliningrad",
  "Asia/Yakutsk",
];

/** A small generator of whole numbers below a bound: the same ones in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

export function factSets(count: number, oneInRefused: number): ConfirmationFacts[] {
  const next = numbersFrom(2020);
  const met = () => next(oneInRefused) !== 0;
  return Array.from({ length: count }, () => {
    const day = 1 + next(28);
    return {
      participant: {
        registered: met(),
        diagnosticTests: met() ? 1 + next(3) : 0,
        trials: met() ? 0 : 1,
        lessons: met() ? 0 : 1,
      },
      parent: { registered: met(), linked: met() },
      lesson: {
        date: `2020-12-${String(day).padStart(2, "0")}`,
        timeZone: zones[next(zones.length)] ?? "UTC",
      },
      at: `2020-11-${String(20 + next(10)).padStart(2, "0")}T10:00:00+03:00`,
    };
  });
}
