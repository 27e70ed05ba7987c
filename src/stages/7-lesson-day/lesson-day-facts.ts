import { type FactReader, type ParsedFacts, parseFacts } from "../../facts/read.js";
import { readIds, readList, readObject, readTimeOfDay } from "../../facts/read-list.js";
import type { Id } from "../../model/id.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import type { Deadline } from "../../time/deadline.js";
import { type EpochMilliseconds, type Instant, instantExpected, instantOf } from "../../time/instant.js";
import type { Case } from "../../verdict/rule.js";
import type { Truth } from "../../verdict/truth.js";
import { lessonDayEnd, linkCheckDue, startDue } from "../start-due.js";

/**
 * What the day of a lesson is judged by, as of `at`: a link check dated after it has not happened yet.
 *
 * @since 0.1.0
 * @public
 */
export interface LessonDayFacts {
  readonly lesson: {
    readonly date: CalendarDate;
    /** IANA zone of the school. */
    readonly timeZone: string;
    /** `HH:mm` at the school; without it the lesson starts at some time of that day (reading 11). */
    readonly startsAt?: string | undefined;
  };
  readonly venue: {
    /** The mentor is at the venue. */
    readonly mentorPresent: boolean;
    /** The venue is connected by video. */
    readonly connected: boolean;
    /** The tries of the video link that the venue made in advance. */
    readonly linkChecks: readonly LinkCheckFacts[];
  };
  readonly school: {
    /** The school is connected by video. */
    readonly connected: boolean;
    /** The school's representative is in class. */
    readonly representativePresent: boolean;
    /** The tries of the video link that the school made in advance. */
    readonly linkChecks: readonly LinkCheckFacts[];
  };
  readonly participants: {
    /** Those confirmed: as of `at`, or of the start once it is over. */
    readonly confirmed: readonly Id[];
    /** Those in class. */
    readonly present: readonly Id[];
  };
  readonly at: Instant;
}

/**
 * A link check: the video link tried in advance.
 *
 * @since 0.1.0
 * @public
 */
export interface LinkCheckFacts {
  readonly at: Instant;
  readonly passed: boolean;
}

/** A link check as the rules read it. */
export interface MadeLinkCheck {
  readonly at: EpochMilliseconds;
  readonly passed: boolean;
}

/** The facts as the rules read them. */
export interface LessonDayCase extends Case {
  /** The start. */
  readonly due: Deadline | undefined;
  /** The end of the lesson's day. */
  readonly dayEnd: Deadline | undefined;
  /** What link checks must come before. */
  readonly linkCheckDue: Deadline | undefined;
  readonly mentorPresent: Truth;
  readonly venueConnected: Truth;
  readonly schoolConnected: Truth;
  readonly representativePresent: Truth;
  readonly venueLinkChecks: readonly MadeLinkCheck[] | undefined;
  readonly schoolLinkChecks: readonly MadeLinkCheck[] | undefined;
  /** The participants who are confirmed for the start. */
  readonly confirmed: readonly Id[] | undefined;
  readonly present: readonly Id[] | undefined;
}

function readLinkCheck(reader: FactReader, value: unknown, pointer: string): MadeLinkCheck | undefined {
  const check = readObject(reader, value, pointer);
  if (check === undefined) return undefined;
  const { passed } = check;
  const at = instantOf(check["at"]);
  if (Number.isNaN(at)) reader.refuse(check["at"], `${pointer}/at`, instantExpected);
  if (typeof passed === "boolean") return { at, passed };
  reader.refuse(passed, `${pointer}/passed`, "true or false");
  return undefined;
}

/** Reads the facts; the reader holds what is malformed. */
export function readLessonDay(reader: FactReader, value: unknown, regulation: Regulation): LessonDayCase {
  const facts = reader.facts(value);
  const lesson = reader.group(facts["lesson"], "/lesson");
  const venue = reader.group(facts["venue"], "/venue");
  const school = reader.group(facts["school"], "/school");
  const participants = reader.group(facts["participants"], "/participants");
  const day = reader.day(lesson["date"], "/lesson/date");
  const zone = reader.zone(lesson["timeZone"], "/lesson/timeZone");
  const startsAt = readTimeOfDay(reader, lesson["startsAt"], "/lesson/startsAt");
  return {
    due: startDue(day, startsAt, zone),
    dayEnd: lessonDayEnd(day, zone),
    linkCheckDue: linkCheckDue(day, startsAt, zone),
    mentorPresent: reader.flag(venue["mentorPresent"], "/venue/mentorPresent"),
    venueConnected: reader.flag(venue["connected"], "/venue/connected"),
    venueLinkChecks: readList(reader, venue["linkChecks"], "/venue/linkChecks", readLinkCheck),
    schoolConnected: reader.flag(school["connected"], "/school/connected"),
    representativePresent: reader.flag(school["representativePresent"], "/school/representativePresent"),
    schoolLinkChecks: readList(reader, school["linkChecks"], "/school/linkChecks", readLinkCheck),
    confirmed: readIds(reader, participants["confirmed"], "/participants/confirmed"),
    present: readIds(reader, participants["present"], "/participants/present"),
    at: reader.instant(facts["at"], "/at"),
    regulation,
  };
}

/**
 * Facts of a lesson's day from a value of any kind, or everything that is malformed in it; never throws.
 *
 * A missing fact is no issue: it is unknown. Keys that are not among the facts are ignored.
 *
 * @example
 * import { parseLessonDayFacts } from "upm-rules";
 *
 * parseLessonDayFacts({ lesson: { startsAt: "9:00" } })
 * // => { issues: [{ pointer: "/lesson/startsAt", expected: "a time of day as HH:mm, 00:00 to 23:59", received: "a string of 4 characters" }] }
 *
 * @since 0.1.0
 * @public
 */
export function parseLessonDayFacts(value: unknown): ParsedFacts<LessonDayFacts> {
  return parseFacts<LessonDayFacts>(readLessonDay, value, upm2020);
}
