import type { EventContent } from "./calendar-event.js";
import { calendarOf, eventLines } from "./calendar-library.js";
import type { CalendarSetting } from "./calendar-options.js";
import { eventText } from "./event-text.js";
import { type PreviousEvent, previousEvents } from "./previous-events.js";
import { productId } from "./product-id.js";

/** The calendar of events, in their order; those that it had before and has no more come last. */
export function calendarText(events: readonly EventContent[], setting: CalendarSetting): string {
  const { at, name, previous, texts } = setting;
  const earlier = previous === undefined ? new Map<string, PreviousEvent>() : previousEvents(previous);
  const current = new Map(events.map((event) => [event.uid, event]));
  const gone = [...earlier.values()].filter(({ uid }) => !current.has(uid));
  const lines = [
    ...Array.from(current.values(), (event) => editionOf(event, earlier.get(event.uid), at)),
    ...gone.map((event) => withdrawn(event, eventText(texts.gone), at)),
  ];
  return calendarOf(eventText(name), productId, lines);
}

/** An event that says what it said before is what it was; any other is the next of its sequence. */
function editionOf(event: EventContent, before: PreviousEvent | undefined, at: number): string {
  if (before === undefined) return eventLines(event, { sequence: 0, changedAt: at });
  const unchanged = eventLines(event, before);
  if (unchanged === before.lines) return unchanged;
  return eventLines(event, { sequence: before.sequence + 1, changedAt: at });
}

/** Once cancelled it stays as it is: were it forgotten, and came back, its sequence would start anew and nobody saw it. */
function withdrawn(event: PreviousEvent, gone: string, at: number): string {
  if (event.isCancelled) return eventLines(event, event);
  const description = `${gone}\n${event.description}`;
  const cancelled = { ...event, description, isCancelled: true, alarms: [] };
  return eventLines(cancelled, { sequence: event.sequence + 1, changedAt: at });
}
