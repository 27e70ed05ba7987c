import ICAL from "ical.js";
import { expect } from "vitest";

/** An alarm as a calendar shows it: the instant at which it goes off, from its trigger alone. */
export interface ReadAlarm {
  readonly action: string;
  readonly at: string;
}

/** An event as an independent parser reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly stamp: string;
  readonly lastModified: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly status: string;
  readonly transparency: string;
  readonly alarms: readonly ReadAlarm[];
}

export interface ReadCalendar {
  readonly name: string;
  readonly productId: string;
  readonly events: readonly ReadEvent[];
}

const instant = (time: ICAL.Time) => time.toJSDate().toISOString();

function alarmOf(alarm: ICAL.Component, event: ICAL.Event): ReadAlarm {
  const trigger = alarm.getFirstProperty("trigger") as ICAL.Property;
  const from = trigger.getParameter("related") === "END" ? event.endDate : event.startDate;
  const at = from.clone();
  at.addDuration(trigger.getFirstValue() as ICAL.Duration);
  return { action: String(alarm.getFirstPropertyValue("action")), at: instant(at) };
}

/** What ical.js reads in a calendar; its form is looked at as well. */
export function readCalendar(text: string): ReadCalendar {
  isWellFormed(text);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const textOf = (of: ICAL.Component, name: string) => of.getFirstPropertyValue(name) as string;
  const timeOf = (of: ICAL.Component, name: string) => instant(of.getFirstPropertyValue(name) as ICAL.Time);
  return {
    // RFC 7986 has this property, of text, which ical.js does not know to be text.
    name: ICAL.Property.fromString(`SUMMARY:${textOf(calendar, "name")}`).getFirstValue() as string,
    productId: textOf(calendar, "prodid"),
    events: calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      expect([event.startDate.zone.tzid, event.endDate.zone.tzid]).toEqual(["UTC", "UTC"]);
      return {
        uid: event.uid,
        sequence: event.sequence,
        start: timeOf(component, "dtstart"),
        end: timeOf(component, "dtend"),
        stamp: timeOf(component, "dtstamp"),
        lastModified: timeOf(component, "last-modified"),
        summary: event.summary,
        description: event.description,
        categories: (component.getFirstProperty("categories") as ICAL.Property).getValues() as string[],
        status: textOf(component, "status"),
        transparency: textOf(component, "transp"),
        alarms: component.getAllSubcomponents("valarm").map((alarm) => alarmOf(alarm, event)),
      };
    }),
  };
}

/** RFC 5545 on lines: they end with CR LF and have 75 octets at most, each of them UTF-8 by itself. */
export function isWellFormed(text: string): void {
  const bytes = Buffer.from(text, "utf8");
  expect(bytes.toString("utf8")).toBe(text);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  const lines = text.split("\r\n");
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => /(?!\t)\p{Cc}|[\u2028\u2029]|\p{Cs}/u.test(line))).toEqual([]);
  // Properties stand before the components of their own component.
  expect(text.replaceAll("\r\n ", "")).not.toMatch(/END:VALARM\r\n(?!BEGIN:VALARM|END:VEVENT)/);
}
