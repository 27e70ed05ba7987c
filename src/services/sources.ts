import type { Agreement } from "../model/agreement.js";
import type { Competency } from "../model/competency.js";
import type { Confirmation } from "../model/confirmation.js";
import type { Id } from "../model/id.js";
import type { Parent } from "../model/parent.js";
import type { Participant } from "../model/participant.js";
import type { Region } from "../model/region.js";
import type { School } from "../model/school.js";
import type { Venue } from "../model/venue.js";
import type { Amendments } from "../regulation/amend.js";
import type { Drive } from "../stages/2-candidate-schools/drive-time.js";
import type { LessonAtPlace } from "./lesson-at-place.js";

/**
 * What a look-up answers: the record, or `null` or `undefined` where there is none; at once or as a promise.
 *
 * @since 0.1.0
 */
export type Answer<T> = T | null | undefined | PromiseLike<T | null | undefined>;

/**
 * What an application writes over its own database: a function for each outside fact.
 *
 * One that throws or rejects makes the fact unavailable, as does one that a check needs and the application leaves out.
 * `signal` aborts when the answer is no longer wanted. A list is always an array, empty where there is nothing in it.
 *
 * @since 0.1.0
 */
export interface Sources {
  readonly lesson: (id: Id, signal: AbortSignal) => Answer<LessonAtPlace>;
  /** The lessons in whose class a participant was, cancelled or not. */
  readonly lessonsAttended: (participant: Id, signal: AbortSignal) => Answer<readonly LessonAtPlace[]>;
  readonly participant: (id: Id, signal: AbortSignal) => Answer<Participant>;
  readonly parent: (id: Id, signal: AbortSignal) => Answer<Parent>;
  readonly region?: (id: Id, signal: AbortSignal) => Answer<Region>;
  readonly venue?: (id: Id, signal: AbortSignal) => Answer<Venue>;
  /** The regions in whose plans a venue is, whether chosen yet or not. */
  readonly regionsPlanning?: (venue: Id, signal: AbortSignal) => Answer<readonly Region[]>;
  readonly school?: (id: Id, signal: AbortSignal) => Answer<School>;
  /** A competency with its infrastructure list; where there is none, what it needs is unknown. */
  readonly competency?: (id: Id, signal: AbortSignal) => Answer<Competency>;
  /** The drive from a venue to a school: whole seconds, or that there is no road; where there is none, it is unknown. */
  readonly driveTime?: (venue: Id, school: Id, signal: AbortSignal) => Answer<Drive>;
  readonly agreement?: (venue: Id, school: Id, signal: AbortSignal) => Answer<Agreement>;
  readonly agreementsOfVenue?: (venue: Id, signal: AbortSignal) => Answer<readonly Agreement[]>;
  /** The confirmations of a lesson: late, repeated and withdrawn ones too. */
  readonly confirmationsOfLesson?: (lesson: Id, signal: AbortSignal) => Answer<readonly Confirmation[]>;
  /**
   * How the regulation in force in a region differs. Where left out, the `amendments` of the record that `region` gives;
   * without that too, it is the same for every region.
   */
  readonly regulation?: (region: Id, signal: AbortSignal) => Answer<Amendments>;
}
