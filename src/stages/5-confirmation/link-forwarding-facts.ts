import type { Act } from "../../facts/act.js";
import { type DoneAt, type FactReader, type ParsedFacts, parseFacts } from "../../facts/read.js";
import type { Lesson } from "../../model/lesson.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import type { Deadline } from "../../time/deadline.js";
import type { Instant } from "../../time/instant.js";
import type { Case } from "../../verdict/rule.js";
import { leadDue } from "../lead-due.js";
import { lessonDayEnd } from "../start-due.js";

/**
 * What the forwarding of a confirmation link is judged by, as of `at`: an act dated after it has not happened yet.
 *
 * @since 0.1.0
 * @public
 */
export interface LinkForwardingFacts {
  readonly lesson: {
    readonly date: CalendarDate;
    /** IANA zone of the school. */
    readonly timeZone: string;
    /** When the venue sent the confirmation link to the school coordinator. */
    readonly linkSentAt: Act;
    /** When the coordinator forwarded it to the parents. */
    readonly linkForwardedAt: Act;
  };
  readonly at: Instant;
}

/** The facts as the rules read them. */
export interface LinkForwardingCase extends Case {
  readonly linkSentAt: DoneAt;
  readonly linkForwardedAt: DoneAt;
  /** The deadline of forwarding; undefined where lesson, zone or regulation is unknown. */
  readonly due: Deadline | undefined;
  /** The end of the lesson's day. */
  readonly dayEnd: Deadline | undefined;
}

/** The facts of a lesson's forwarding from its record, where an act without an instant has not happened. */
export function forwardingFacts(
  { date, linkSentAt, linkForwardedAt }: Lesson,
  timeZone: string,
  at: Instant,
): LinkForwardingFacts {
  return {
    lesson: {
      date,
      timeZone,
      linkSentAt: linkSentAt ?? "not-yet",
      linkForwardedAt: linkForwardedAt ?? "not-yet",
    },
    at,
  };
}

/** Reads the facts; the reader holds what is malformed. */
export function readLinkForwarding(
  reader: FactReader,
  value: unknown,
  regulation: Regulation,
): LinkForwardingCase {
  const facts = reader.facts(value);
  const lesson = reader.group(facts["lesson"], "/lesson");
  const day = reader.day(lesson["date"], "/lesson/date");
  const zone = reader.zone(lesson["timeZone"], "/lesson/timeZone");
  const linkSentAt = reader.act(lesson["linkSentAt"], "/lesson/linkSentAt");
  const linkForwardedAt = reader.act(lesson["linkForwardedAt"], "/lesson/linkForwardedAt");
  const at = reader.instant(facts["at"], "/at");
  const due = leadDue("confirmationLeadDays", day, zone, regulation);
  return { linkSentAt, linkForwardedAt, due, dayEnd: lessonDayEnd(day, zone), at, regulation };
}

/**
 * Facts of a link's forwarding from a value of any kind, or everything that is malformed in it; never throws.
 *
 * A missing fact is no issue: it is unknown. Keys that are not among the facts are ignored.
 *
 * @example
 * import { parseLinkForwardingFacts } from "upm-rules";
 *
 * parseLinkForwardingFacts({ lesson: { linkSentAt: "not-yet" } }) // => { facts: { lesson: { linkSentAt: "not-yet" } } }
 *
 * @since 0.1.0
 * @public
 */
export function parseLinkForwardingFacts(value: unknown): ParsedFacts<LinkForwardingFacts> {
  return parseFacts<LinkForwardingFacts>(readLinkForwarding, value, upm2020);
}
