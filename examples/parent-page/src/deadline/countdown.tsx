import { useEffect, useMemo, useState } from "react";
import { useLanguage } from "../language/language.ts";
import type { PlatformClock } from "./platform-clock.ts";
import { remainingUntil, untilNextSecond } from "./remaining.ts";

interface CountdownProps {
  readonly due: number;
  readonly clock: PlatformClock;
}

/** Ticks in itself: nothing else is drawn anew, and no reader is told of each second. */
export function Countdown({ due, clock }: CountdownProps) {
  const { locale, texts } = useLanguage();
  const remaining = remainingUntil(due, useTicking(due, clock));
  const formats = useMemo(
    () => unitNames.map((unit) => ({ unit, format: formatOf(unit, locale) })),
    [locale],
  );
  const units = formats.map(({ unit, format }) => ({ unit, ...amountOf(remaining[unit], format) }));
  return (
    <p className="countdown" role="timer" aria-live="off" aria-label={texts.remaining}>
      <span className="hint">{texts.remaining}</span>{" "}
      {units.map(({ unit, value, name }) => (
        <span key={unit} className="unit">
          <b>{value}</b> {name}{" "}
        </span>
      ))}
    </p>
  );
}

const unitNames = ["day", "hour", "minute", "second"] as const;

const formatOf = (unit: string, locale: string) =>
  new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });

/** A number and its unit, in the form that the number asks for. */
function amountOf(amount: number, format: Intl.NumberFormat) {
  const parts = format.formatToParts(amount);
  const said = (isName: boolean) =>
    parts
      .filter(({ type }) => (type === "unit") === isName)
      .map(({ value }) => value)
      .join("")
      .trim();
  return { value: said(false), name: said(true) };
}

/** What the clock shows, anew at each whole second that is left. */
function useTicking(due: number, clock: PlatformClock): number {
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      const then = clock.now();
      setNow(then);
      if (then < due) timer = setTimeout(tick, untilNextSecond(due, then));
    };
    tick();
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [due, clock]);
  return now;
}
