/** Deadlines and instants, said in the zone of a place by the words of a language. */
import { dayEndingAt, type LocalTime, localTimeAt } from "./local-time.js";

/** How a language says when something is. */
export interface MomentTexts {
  /** "by the end of 11 November 2020" */
  readonly byEndOf: (day: LocalTime) => string;
  /** "before 10:00 on 16 November 2020"; `clock` may carry a zone of its own. */
  readonly before: (day: LocalTime, clock: string) => string;
  /** "12 November 2020 at 10:05" */
  readonly at: (day: LocalTime, clock: string) => string;
  /** Names of places by zone, where the zone's own name will not do. */
  readonly places: Readonly<Record<string, string>>;
}

/** An exclusive deadline with its place: by the end of a day where one ends there, otherwise before a time. */
export function deadlineIn(texts: MomentTexts, due: string, timeZone: string): string {
  const instant = Date.parse(due);
  const lastDay = dayEndingAt(instant, timeZone);
  if (lastDay !== undefined) return `${texts.byEndOf(lastDay)}, ${placeOf(texts, timeZone)}`;
  return withPlace(texts, texts.before, instant, timeZone);
}

/** The same where something beside it names the place. */
export function bareDeadlineIn(texts: MomentTexts, due: string, timeZone: string): string {
  const instant = Date.parse(due);
  const lastDay = dayEndingAt(instant, timeZone);
  if (lastDay !== undefined) return texts.byEndOf(lastDay);
  const local = localTimeAt(instant, timeZone);
  return texts.before(local, local.clock);
}

/** An instant, cut to the minute, with its place. */
export function instantIn(texts: MomentTexts, at: string, timeZone: string): string {
  return withPlace(texts, texts.at, Date.parse(at), timeZone);
}

/** An instant without its place, where a deadline beside it names that. */
export function bareInstantIn(texts: MomentTexts, at: string, timeZone: string): string {
  const local = localTimeAt(Date.parse(at), timeZone);
  return texts.at(local, local.clock);
}

function withPlace(
  texts: MomentTexts,
  say: (day: LocalTime, clock: string) => string,
  instant: number,
  timeZone: string,
): string {
  const local = localTimeAt(instant, timeZone);
  const offset = offsetNameOf(timeZone);
  // "19:00 UTC" is said in one breath; a city is not.
  if (offset !== undefined) return say(local, `${local.clock} ${offset}`);
  return `${say(local, local.clock)}, ${placeOf(texts, timeZone)}`;
}

/** What the place of a zone is called. */
export function placeOf({ places }: MomentTexts, timeZone: string): string {
  const nameOfZone = timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ");
  return offsetNameOf(timeZone) ?? places[timeZone] ?? nameOfZone;
}

/** `UTC` or `UTC+5` for a zone that is an offset and no place. The signs of `Etc/GMT-5` stand the other way round. */
function offsetNameOf(timeZone: string): string | undefined {
  if (/^(?:etc\/)?(?:utc|uct|gmt|gmt[+-]?0|universal|zulu|greenwich)$/i.test(timeZone)) return "UTC";
  const [, sign, hours] = /^etc\/gmt([+-])(\d+)$/i.exec(timeZone) ?? [];
  return sign === undefined ? undefined : `UTC${sign === "-" ? "+" : "-"}${hours}`;
}
