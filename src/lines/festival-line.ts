import type { Agreement } from "../model/agreement.js";
import type { Competency } from "../model/competency.js";
import type { Confirmation } from "../model/confirmation.js";
import type { DriveTime } from "../model/drive-time.js";
import type { FestivalLists } from "../model/festival.js";
import type { Absent, Id } from "../model/id.js";
import type { Lesson } from "../model/lesson.js";
import type { Parent } from "../model/parent.js";
import type { Participant } from "../model/participant.js";
import type { Region } from "../model/region.js";
import type { School } from "../model/school.js";
import type { Venue } from "../model/venue.js";
import type { CalendarDate } from "../time/calendar-date.js";
import type { InstantText } from "../time/instant.js";

/**
 * The first line of a festival in lines, `upm-festival-lines/1`.
 *
 * @since 0.1.0
 * @public
 */
export interface LinesHeader {
  readonly format: "upm-festival-lines/1";
}

/**
 * A line with one record of what lessons refer to. These come before the first lesson, in any order.
 *
 * @since 0.1.0
 * @public
 */
export type ReferenceLine =
  | { readonly region: Region }
  | { readonly competency: Competency }
  | { readonly venue: Venue }
  | { readonly school: School }
  | { readonly driveTime: DriveTime }
  | { readonly agreement: Agreement };

/**
 * A confirmation on the line of its lesson.
 *
 * @since 0.1.0
 * @public
 */
export type LineConfirmation = Omit<Confirmation, "lesson">;

/**
 * Another lesson in whose class a participant was: what the line of that lesson says of it.
 *
 * @since 0.1.0
 * @public
 */
export interface OtherLessonAttended {
  readonly lesson: Id;
  /** The school of that lesson. */
  readonly school: Id;
  readonly date: CalendarDate;
  /** `HH:mm` at that school; without it the lesson starts at some time of that day. */
  readonly startsAt?: string | Absent;
  readonly cancelledAt?: InstantText | Absent;
}

/**
 * A participant on the line of a lesson, told alike on every line.
 *
 * @since 0.1.0
 * @public
 */
export interface LineParticipant extends Participant {
  /** Every other lesson of the festival in whose class the participant was: earlier, later and cancelled ones too. */
  readonly attended?: readonly OtherLessonAttended[] | Absent;
}

/**
 * A line with one lesson, and with all that its check needs besides the reference lines.
 *
 * @since 0.1.0
 * @public
 */
export interface LessonLine {
  readonly lesson: Lesson;
  readonly confirmations: readonly LineConfirmation[];
  /** Everyone whom the lesson invites, who is confirmed for it or was in its class. */
  readonly participants: readonly LineParticipant[];
  /** Everyone who confirms here, or is linked with one of these participants. */
  readonly parents: readonly Parent[];
}

/**
 * A line of a festival in lines: first the header, then what lessons refer to, then the lessons.
 *
 * @since 0.1.0
 * @public
 */
export type FestivalLine = LinesHeader | ReferenceLine | LessonLine;

/**
 * The lists that the reference lines make: a festival without lessons, people and confirmations.
 *
 * @since 0.1.0
 * @public
 */
export type FestivalReferences = Omit<
  FestivalLists,
  "lessons" | "parents" | "participants" | "confirmations"
>;
