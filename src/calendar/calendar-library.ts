/**
 * The one module that knows the library which writes iCalendar: the build puts both into one file, so it imports nothing
 * else of ours at run time, and its types name nothing of the library.
 */
import ical, {
  escape as escaped,
  foldLines,
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { EventContent, Revision } from "./calendar-event.js";

const end = "END:VCALENDAR";
const secondsOfRefresh = 6 * 3600;
/** A deadline takes no time, but an event without any is hardly seen in a calendar. */
const millisecondsOfEvent = 3_600_000;

/** The lines of an event, not folded yet: two events with the same lines are the same. */
export function eventLines(content: EventContent, { sequence, changedAt }: Revision): string {
  const { uid, due, summary, description, category, isCancelled, alarms } = content;
  const event = ical().createEvent({
    id: uid,
    sequence,
    stamp: new Date(changedAt),
    lastModified: new Date(changedAt),
    start: new Date(due - millisecondsOfEvent),
    end: new Date(due),
    summary,
    description,
    categories: [{ name: category }],
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // Nobody is busy because of a deadline.
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  for (const minutes of alarms) {
    event
      .createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: minutes * 60,
        description: summary,
      })
      // Among the other data of the alarm the library would not look at it.
      .relatesTo(ICalAlarmRelatesTo.end);
  }
  // RFC 5545 wants alarms after all properties of their event; the library writes some properties after them.
  return event
    .toString()
    .replace(
      /^([\s\S]*?)(BEGIN:VALARM\r\n[\s\S]*END:VALARM\r\n)([\s\S]*)(END:VEVENT\r\n)$/,
      (_, before: string, alarmLines: string, after: string, last: string) =>
        before + after + alarmLines + last,
    );
}

/** A calendar of events, each as `eventLines` has it: folded, with the line end after its last line that the library omits. */
export function calendarOf(name: string, productId: string, events: readonly string[]): string {
  // The library writes the name as it is.
  const empty = ical({ name: escaped(name, false), prodId: productId, ttl: secondsOfRefresh }).toString();
  return `${empty.slice(0, -end.length)}${foldLines(events.join(""))}${end}\r\n`;
}
