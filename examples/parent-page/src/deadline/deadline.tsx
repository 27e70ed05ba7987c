import { useLanguage } from "../language/language.ts";
import { Countdown } from "./countdown.tsx";
import type { PlatformClock } from "./platform-clock.ts";
import { clocksDiffer, zoneName } from "./zone-name.ts";

interface DeadlineProps {
  readonly due: string;
  readonly isOver: boolean;
  readonly timeZone: string;
  readonly clock: PlatformClock;
}

/** Until when a parent can confirm: a day and an hour of the school's zone, and what is left. */
export function Deadline({ due, isOver, timeZone, clock }: DeadlineProps) {
  const { locale, messages, texts } = useLanguage();
  const instant = Date.parse(due);
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <section className="card" aria-labelledby="deadline">
      <h2 id="deadline">{texts.deadline}</h2>
      <p className="due">
        <time dateTime={due}>{messages.deadlineText(due, timeZone)}</time>
      </p>
      {isOver ? <p className="over">{texts.deadlineOver}</p> : <Countdown due={instant} clock={clock} />}
      <p className="hint">
        {texts.lateFrom(messages.instantText(due, timeZone))}{" "}
        {texts.zoneOfSchool(zoneName(instant, timeZone, locale))}
        {clocksDiffer(instant, timeZone, own) && ` ${texts.onYourClock(messages.instantText(due, own))}`}
      </p>
    </section>
  );
}
