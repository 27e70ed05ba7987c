import type { PlatformClock } from "./platform-clock.ts";

/** What `setTimeout` can wait at most; it does not wait at all for more. */
const longestWait = 2 ** 31 - 1;

/**
 * Acts once when the clock shows an instant, never before; the function takes that back.
 *
 * Timers sleep with the tab or the phone, so the clock is also looked at when the page is seen again.
 */
export function atInstant(instant: number, { now }: PlatformClock, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", look);
    removeEventListener("pageshow", look);
  };
  const look = () => {
    clearTimeout(timer);
    const left = instant - now();
    if (left > 0) {
      timer = setTimeout(look, Math.min(left, longestWait));
      return;
    }
    stop();
    act();
  };
  document.addEventListener("visibilitychange", look);
  addEventListener("pageshow", look);
  look();
  return stop;
}
