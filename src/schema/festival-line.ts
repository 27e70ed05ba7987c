import * as Schema from "effect/Schema";
import { Agreement } from "./agreement.js";
import { Competency } from "./competency.js";
import { Confirmation } from "./confirmation.js";
import { DriveTime } from "./drive-time.js";
import { absent, CalendarDate, Id, InstantText, TimeOfDay } from "./leaf.js";
import { Lesson } from "./lesson.js";
import { Parent } from "./parent.js";
import { Participant } from "./participant.js";
import { Region } from "./region.js";
import { School } from "./school.js";
import { Venue } from "./venue.js";

const { lesson: _, ...confirmation } = Confirmation.fields;

const OtherLessonAttended = Schema.Struct({
  lesson: Id,
  school: Id,
  date: CalendarDate,
  startsAt: absent(TimeOfDay),
  cancelledAt: absent(InstantText),
});

/** The parts of a lesson line. */
export const lessonLineFields = {
  lesson: Lesson,
  confirmations: Schema.Array(Schema.Struct(confirmation)),
  participants: Schema.Array(
    Schema.Struct({ ...Participant.fields, attended: absent(Schema.Array(OtherLessonAttended)) }),
  ),
  parents: Schema.Array(Parent),
};

/** The record of each kind of reference line. */
export const referenceSchemas = {
  region: Region,
  competency: Competency,
  venue: Venue,
  school: School,
  driveTime: DriveTime,
  agreement: Agreement,
};

/** The first line. */
export const LinesHeader = Schema.Struct({ format: Schema.Literal("upm-festival-lines/1") });

/**
 * A Schema of `LessonLine`: a lesson with its confirmations and its people, as a line of a festival has them.
 *
 * It checks the values, not references or repetitions: those `decodeFestivalLine` checks too, as far as they are on the line.
 *
 * @example
 * import { LessonLine } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * Schema.is(LessonLine)({ lesson, confirmations: [], participants: [], parents: [] }) // => true
 * Schema.is(LessonLine)({ lesson }) // => false
 *
 * @since 0.1.0
 * @public
 */
export const LessonLine = Schema.Struct(lessonLineFields);

/**
 * A Schema of `FestivalLine`: any line of a festival in lines, `upm-festival-lines/1`.
 *
 * @example
 * import { FestivalLine } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(FestivalLine)({ format: "upm-festival-lines/1" }) // => true
 * Schema.is(FestivalLine)({ school: { id: "s", region: "r", name: "School" } }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const FestivalLine = Schema.Union([
  LinesHeader,
  Schema.Struct({ region: Region }),
  Schema.Struct({ competency: Competency }),
  Schema.Struct({ venue: Venue }),
  Schema.Struct({ school: School }),
  Schema.Struct({ driveTime: DriveTime }),
  Schema.Struct({ agreement: Agreement }),
  LessonLine,
]);
