/** The platform's clock, which decides; that of a phone may be wrong by hours. */
export interface PlatformClock {
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** The clock that showed `at` just now, as far as the local one goes right. */
export function clockSetBy(at: string, localNow: () => number = Date.now): PlatformClock {
  const ahead = Date.parse(at) - localNow();
  if (Number.isNaN(ahead)) throw new RangeError("expected the platform's time as an instant of ISO 8601");
  return { now: () => localNow() + ahead };
}
