import type { Act } from "../../facts/act.js";
import { type DoneAt, type FactReader, type ParsedFacts, parseFacts } from "../../facts/read.js";
import { readDates, readIds, readOptionalId } from "../../facts/read-list.js";
import type { Id } from "../../model/id.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import { type CalendarDate, dateOf } from "../../time/calendar-date.js";
import type { Deadline } from "../../time/deadline.js";
import type { Instant } from "../../time/instant.js";
import type { Case } from "../../verdict/rule.js";
import type { Truth } from "../../verdict/truth.js";
import { leadDue } from "../lead-due.js";

/**
 * What the creation of a lesson on the platform is judged by, as of `at`.
 *
 * @since 0.1.0
 * @public
 */
export interface LessonCreationFacts {
  readonly lesson: {
    readonly date: CalendarDate;
    /** IANA zone of the school. */
    readonly timeZone: string;
    readonly competency: Id;
  };
  /** What the lesson's venue and school agreed; nothing agreed yet is `"not-yet"` of both. */
  readonly agreement: {
    readonly competencies: readonly Id[];
    readonly venueAgreedAt: Act;
    readonly schoolAgreedAt: Act;
    /** The agreed schedule; where it states no dates, whether a lesson follows it is unknown (reading 15). */
    readonly dates: readonly CalendarDate[];
  };
  /** When the venue creates the lesson. */
  readonly at: Instant;
}

/** What a venue and a school agreed, as the rules read it. */
export interface AgreedLessons {
  readonly competencies: readonly Id[] | undefined;
  readonly venueAgreedAt: DoneAt;
  readonly schoolAgreedAt: DoneAt;
  readonly dates: readonly CalendarDate[] | undefined;
}

/** The facts as the rules read them. */
export interface LessonCreationCase extends Case {
  readonly date: CalendarDate | undefined;
  readonly competency: Id | undefined;
  readonly agreement: AgreedLessons;
  readonly createdAt: DoneAt;
  /** Whether the venue creates the lesson. */
  readonly created: Truth;
  readonly due: Deadline | undefined;
}

/** Reads the facts; the reader holds what is malformed. */
export function readLessonCreation(
  reader: FactReader,
  value: unknown,
  regulation: Regulation,
): LessonCreationCase {
  const facts = reader.facts(value);
  const lesson = reader.group(facts["lesson"], "/lesson");
  const agreement = reader.group(facts["agreement"], "/agreement");
  const day = reader.day(lesson["date"], "/lesson/date");
  const zone = reader.zone(lesson["timeZone"], "/lesson/timeZone");
  const competency = readOptionalId(reader, lesson["competency"], "/lesson/competency");
  const agreed = {
    competencies: readIds(reader, agreement["competencies"], "/agreement/competencies"),
    venueAgreedAt: reader.act(agreement["venueAgreedAt"], "/agreement/venueAgreedAt"),
    schoolAgreedAt: reader.act(agreement["schoolAgreedAt"], "/agreement/schoolAgreedAt"),
    dates: readDates(reader, agreement["dates"], "/agreement/dates"),
  };
  const at = reader.instant(facts["at"], "/at");
  return {
    date: day === undefined ? undefined : dateOf(day),
    competency,
    agreement: agreed,
    // The question is whether the venue may create the lesson now.
    createdAt: at,
    created: true,
    due: leadDue("lessonLeadDays", day, zone, regulation),
    at,
    regulation,
  };
}

/**
 * Facts of a lesson's creation from a value of any kind, or everything that is malformed in it; never throws.
 *
 * A missing fact is no issue: it is unknown. Keys that are not among the facts are ignored.
 *
 * @example
 * import { parseLessonCreationFacts } from "upm-rules";
 *
 * parseLessonCreationFacts({ agreement: { dates: ["2020-02-30"] } })
 * // => { issues: [{ pointer: "/agreement/dates/0", expected: "a real day of 2000 to 2099 as YYYY-MM-DD", received: '"2020-02-30"' }] }
 *
 * @since 0.1.0
 * @public
 */
export function parseLessonCreationFacts(value: unknown): ParsedFacts<LessonCreationFacts> {
  return parseFacts<LessonCreationFacts>(readLessonCreation, value, upm2020);
}
