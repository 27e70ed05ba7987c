import { zoneName } from "../deadline/zone-name.ts";
import { useLanguage } from "../language/language.ts";
import type { LessonForParents } from "../platform/bodies.ts";

interface LessonTimeProps {
  readonly lesson: LessonForParents;
  /** Whether to say what clock that is. */
  readonly withZone?: boolean;
}

/** Day and time of a lesson, as the school's calendar and clock have them. */
export function LessonTime({ lesson, withZone = true }: LessonTimeProps) {
  const { locale } = useLanguage();
  const { date, startsAt, timeZone } = lesson;
  const noon = Date.parse(`${date}T12:00Z`);
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(noon);
  return (
    <>
      <time dateTime={startsAt === undefined ? date : `${date}T${startsAt}`}>
        {day}
        {startsAt !== undefined && `, ${startsAt}`}
      </time>
      {startsAt !== undefined && withZone && (
        <span className="hint"> {zoneName(noon, timeZone, locale)}</span>
      )}
    </>
  );
}
