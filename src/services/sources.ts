import type { Agreement } from "../model/agreement.js";
import type { Competency } from "../model/competency.js";
import type { Confirmation } from "../model/confirmation.js";
import type { DriveTime } from "../model/drive-time.js";
import type { Id } from "../model/id.js";
import type { Parent } from "../model/parent.js";
import type { Participant } from "../model/participant.js";
import type { Region } from "../model/region.js";
import type { School } from "../model/school.js";
import type { Venue } from "../model/venue.js";
import type { Amendments } from "../regulation/amend.js";
import type { Regulation } from "../regulation/regulation.js";
import type { InstantText } from "../time/instant.js";
import type { LessonAtPlace } from "./lesson-at-place.js";
import type { ListLookup, Lookup } from "./lookup.js";
import type { TravelTimesFrom } from "./travel-times/travel-times-from.js";

/**
 * A venue and a school: what a drive or an agreement is looked up by.
 *
 * @since 0.1.0
 * @public
 */
export interface VenueAndSchool {
  readonly venue: Id;
  readonly school: Id;
}

/**
 * A lesson in whose class a participant was.
 *
 * @since 0.1.0
 * @public
 */
export interface LessonAttended extends LessonAtPlace {
  readonly participant: Id;
}

/**
 * A participant whose trials are stated, `null` for none: a column that an application forgot must not let a child in.
 *
 * @since 0.1.0
 * @public
 */
export interface ParticipantWithTrials extends Participant {
  readonly trials: readonly InstantText[] | null;
}

/**
 * How the regulation in force in a region differs from the common one; an empty object where it does not.
 *
 * @since 0.1.0
 * @public
 */
export interface RegionalRegulation {
  readonly region: Id;
  readonly amendments: Amendments;
}

/**
 * What an application writes over its own database: a look-up for each outside fact that its checks need.
 *
 * One that throws or rejects makes the facts that it was asked for unavailable, as does one that a check needs and the
 * application leaves out.
 *
 * @since 0.1.0
 * @public
 */
export interface Sources {
  readonly lessons?: Lookup<Id, LessonAtPlace> | undefined;
  /** By participant: the lessons in whose class they were, cancelled or not. */
  readonly lessonsAttended?: ListLookup<Id, LessonAttended> | undefined;
  readonly participants?: Lookup<Id, ParticipantWithTrials> | undefined;
  readonly parents?: Lookup<Id, Parent> | undefined;
  readonly regions?: Lookup<Id, Region> | undefined;
  readonly venues?: Lookup<Id, Venue> | undefined;
  /** By venue: the regions in whose plans it is, whether chosen yet or not. */
  readonly regionsPlanning?: ListLookup<Id, Region> | undefined;
  readonly schools?: Lookup<Id, School> | undefined;
  /** Competencies with their infrastructure lists; where there is none, what it needs is unknown. */
  readonly competencies?: Lookup<Id, Competency> | undefined;
  /** The drives from venues to schools; one that is not there is unknown. */
  readonly driveTimes?: Lookup<VenueAndSchool, DriveTime> | undefined;
  /** A venue and a school without one have agreed nothing. */
  readonly agreements?: Lookup<VenueAndSchool, Agreement> | undefined;
  readonly agreementsOfVenues?: ListLookup<Id, Agreement> | undefined;
  /** By lesson: late, repeated and withdrawn ones too. */
  readonly confirmationsOfLessons?: ListLookup<Id, Confirmation> | undefined;
  /**
   * By region. Where left out, the `amendments` of the record that `regions` gives; without that too, the regulation is
   * the same for every region.
   */
  readonly regulations?: Lookup<Id, RegionalRegulation> | undefined;
}

/**
 * How sources are asked, and what stands beside them.
 *
 * @since 0.1.0
 * @public
 */
export interface SourcesOptions {
  /** What the sources' regulations amend, and in force where they name none; `upm2020` where left out. */
  readonly regulation?: Regulation | undefined;
  /** The most keys that a function is asked for with one call: whole, 1 or more, else `RangeError`; 500 where left out. */
  readonly batchSize?: number | undefined;
  /** Where drives come from that `driveTimes` does not know, asked in this order. */
  readonly travelTimes?: readonly TravelTimesFrom[] | undefined;
}
