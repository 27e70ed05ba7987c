import { useEffect } from "preact/hooks";
import { daysLater } from "../page/local-time.ts";
import type { TimeRange } from "./time-range.ts";

/** How long the whole range takes. */
const seconds = 20;

/** Lets time pass while it is wanted: smoothly, or by a day each second where less motion is asked for. */
export function usePassingTime(
  isPassing: boolean,
  range: TimeRange | undefined,
  timeZone: string,
  move: (next: (at: number) => number) => void,
  stop: () => void,
): void {
  const { from = 0, to = 0 } = range ?? {};
  // The functions are new with each rendering, and do the same.
  useEffect(() => {
    if (!isPassing) return;
    const advance = (next: (at: number) => number) =>
      move((at) => {
        const later = next(at);
        if (later < to) return later;
        stop();
        return to;
      });
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      const timer = setInterval(() => advance((at) => daysLater(at, 1, timeZone)), 1000);
      return () => clearInterval(timer);
    }
    let last = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const passed = ((now - last) / 1000 / seconds) * (to - from);
      last = now;
      advance((at) => Math.round(at + passed));
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPassing, from, to, timeZone]);
}
