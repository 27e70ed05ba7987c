import * as Schema from "effect/Schema";
import { Agreement } from "./agreement.js";
import { Competency } from "./competency.js";
import { Confirmation } from "./confirmation.js";
import { DriveTime } from "./drive-time.js";
import { Lesson } from "./lesson.js";
import { Parent } from "./parent.js";
import { Participant } from "./participant.js";
import { Region } from "./region.js";
import { School } from "./school.js";
import { Venue } from "./venue.js";

/**
 * A Schema of the shape of a festival document, `upm-festival/1`, and of its values.
 *
 * `decodeFestival` checks references and repetitions as well, and names every issue.
 *
 * @example
 * import { Festival } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Festival)({ format: "upm-festival/1" }) // => false
 *
 * @since 0.1.0
 * @public
 */
export const Festival = Schema.Struct({
  format: Schema.Literal("upm-festival/1"),
  regions: Schema.Array(Region),
  competencies: Schema.Array(Competency),
  venues: Schema.Array(Venue),
  schools: Schema.Array(School),
  driveTimes: Schema.Array(DriveTime),
  agreements: Schema.Array(Agreement),
  lessons: Schema.Array(Lesson),
  parents: Schema.Array(Parent),
  participants: Schema.Array(Participant),
  confirmations: Schema.Array(Confirmation),
});
