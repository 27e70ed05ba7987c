import type { Act } from "../../facts/act.js";
import { type DoneAt, type FactReader, type ParsedFacts, parseFacts } from "../../facts/read.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import type { Deadline } from "../../time/deadline.js";
import type { Instant } from "../../time/instant.js";
import type { Case } from "../../verdict/rule.js";
import { leadDue } from "../lead-due.js";
import { lessonDayEnd } from "../start-due.js";

/**
 * What the sending of a confirmation link is judged by, as of `at`: an act dated after it has not happened yet.
 *
 * @since 0.1.0
 * @public
 */
export interface LinkSendingFacts {
  readonly lesson: {
    readonly date: CalendarDate;
    /** IANA zone of the school. */
    readonly timeZone: string;
    /** When the venue created the lesson on the platform. */
    readonly createdAt: Act;
    /** When it sent the confirmation link to the school coordinator. */
    readonly linkSentAt: Act;
  };
  readonly at: Instant;
}

/** The facts as the rules read them. */
export interface LinkSendingCase extends Case {
  readonly createdAt: DoneAt;
  readonly linkSentAt: DoneAt;
  readonly due: Deadline | undefined;
  /** The end of the lesson's day. */
  readonly dayEnd: Deadline | undefined;
}

/** Reads the facts; the reader holds what is malformed. */
export function readLinkSending(reader: FactReader, value: unknown, regulation: Regulation): LinkSendingCase {
  const facts = reader.facts(value);
  const lesson = reader.group(facts["lesson"], "/lesson");
  const day = reader.day(lesson["date"], "/lesson/date");
  const zone = reader.zone(lesson["timeZone"], "/lesson/timeZone");
  return {
    createdAt: reader.act(lesson["createdAt"], "/lesson/createdAt"),
    linkSentAt: reader.act(lesson["linkSentAt"], "/lesson/linkSentAt"),
    due: leadDue("lessonLeadDays", day, zone, regulation),
    dayEnd: lessonDayEnd(day, zone),
    at: reader.instant(facts["at"], "/at"),
    regulation,
  };
}

/**
 * Facts of a link's sending from a value of any kind, or everything that is malformed in it; never throws.
 *
 * A missing fact is no issue: it is unknown. Keys that are not among the facts are ignored.
 *
 * @example
 * import { parseLinkSendingFacts } from "upm-rules";
 *
 * parseLinkSendingFacts({ lesson: { linkSentAt: "not-yet" } }) // => { facts: { lesson: { linkSentAt: "not-yet" } } }
 *
 * @since 0.1.0
 * @public
 */
export function parseLinkSendingFacts(value: unknown): ParsedFacts<LinkSendingFacts> {
  return parseFacts<LinkSendingFacts>(readLinkSending, value, upm2020);
}
