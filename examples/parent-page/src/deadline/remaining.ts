/** What is left until a deadline, in whole units. */
export interface Remaining {
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Rounded up to the second: it says nought only where the deadline is over. */
export function remainingUntil(due: number, now: number): Remaining {
  const seconds = Math.max(0, Math.ceil((due - now) / 1000));
  return {
    day: Math.floor(seconds / 86_400),
    hour: Math.floor(seconds / 3600) % 24,
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}

/** Until `remainingUntil` says something else, in milliseconds. */
export function untilNextSecond(due: number, now: number): number {
  const left = due - now;
  return left <= 0 ? 0 : ((left - 1) % 1000) + 1;
}
