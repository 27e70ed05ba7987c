import type { Agreement } from "./agreement.js";
import type { Competency } from "./competency.js";
import type { Confirmation } from "./confirmation.js";
import type { DriveTime } from "./drive-time.js";
import type { Lesson } from "./lesson.js";
import type { Parent } from "./parent.js";
import type { Participant } from "./participant.js";
import type { Region } from "./region.js";
import type { School } from "./school.js";
import type { Venue } from "./venue.js";

/**
 * A festival document, `upm-festival/1`: everything that is known of a season, plain data.
 *
 * The order of its lists means nothing.
 *
 * @since 0.1.0
 * @public
 */
export interface Festival extends FestivalLists {
  readonly format: "upm-festival/1";
}

/**
 * The ten lists of a festival document.
 *
 * @since 0.1.0
 * @public
 */
export interface FestivalLists {
  readonly regions: readonly Region[];
  readonly competencies: readonly Competency[];
  readonly venues: readonly Venue[];
  readonly schools: readonly School[];
  readonly driveTimes: readonly DriveTime[];
  readonly agreements: readonly Agreement[];
  readonly lessons: readonly Lesson[];
  readonly parents: readonly Parent[];
  readonly participants: readonly Participant[];
  readonly confirmations: readonly Confirmation[];
}
