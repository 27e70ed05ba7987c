import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { recordsOf } from "../festival/records.js";
import type { Festival } from "../model/festival.js";
import type { Id } from "../model/id.js";
import type { Lesson } from "../model/lesson.js";
import { Agreements } from "./agreements.js";
import { Competencies } from "./competencies.js";
import { Confirmations } from "./confirmations.js";
import { NotFound } from "./errors.js";
import type { Kind } from "./kinds.js";
import type { LessonAtPlace } from "./lesson-at-place.js";
import { Lessons } from "./lessons.js";
import type { OutsideFacts } from "./outside-facts.js";
import { Participants } from "./participants.js";
import { Regions } from "./regions.js";
import { Regulations } from "./regulations.js";
import { Schools } from "./schools.js";
import { TravelTimes } from "./travel-times.js";
import { Venues } from "./venues.js";

/**
 * All services over one festival document, in memory.
 *
 * The document must be valid: decode it, or check it first. Each list is gone through once, when first asked for.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { layerOfFestival, Regulations } from "upm-rules/effect";
 *
 * const empty = { competencies: [], driveTimes: [], agreements: [], parents: [], participants: [], confirmations: [] };
 * const region = { id: "r", name: "Region", timeZone: "Asia/Tomsk", competencies: [], venues: [] };
 * const regions = [{ ...region, amendments: { confirmationLeadDays: 7 } }];
 * const festival = { format: "upm-festival/1", regions, venues: [], schools: [], lessons: [], ...empty } as const;
 * const inForce = Effect.flatMap(Regulations, (regulations) => regulations.inForce("r"));
 * Effect.runSync(Effect.provide(inForce, layerOfFestival(festival))).confirmationLeadDays // => 7
 *
 * @since 0.1.0
 * @public
 */
export function layerOfFestival(festival: Festival): Layer.Layer<OutsideFacts> {
  const records = recordsOf(festival);
  const found = <T>(kind: Kind, id: Id, record: T | undefined): Effect.Effect<T, NotFound> =>
    record === undefined ? Effect.fail(new NotFound({ kind, id })) : Effect.succeed(record);
  const atPlace = (lesson: Lesson | undefined): LessonAtPlace | undefined => {
    const zone = lesson && records.schoolZone(lesson.school);
    const region = lesson && records.venueRegion(lesson.venue);
    return lesson && zone && region && { lesson, timeZone: zone.name, region: region.id };
  };
  return Layer.mergeAll(
    Layer.succeed(Regions, { find: (id) => found("region", id, records.region(id)) }),
    Layer.succeed(Competencies, { find: (id) => Effect.succeed(records.competency(id)) }),
    Layer.succeed(Venues, {
      find: (id) => found("venue", id, records.venue(id)),
      plannedBy: (venue) => Effect.succeed(records.plannedBy(venue)),
    }),
    Layer.succeed(Schools, { find: (id) => found("school", id, records.school(id)) }),
    Layer.succeed(TravelTimes, {
      drive: (venue, school) => {
        const drive = records.drive(venue, school);
        return Effect.succeed(drive === undefined ? undefined : { drive });
      },
    }),
    Layer.succeed(Agreements, {
      find: (venue, school) => Effect.succeed(records.agreement(venue, school) ?? "none"),
      ofVenue: (venue) => Effect.succeed(records.agreementsOf(venue)),
    }),
    Layer.succeed(Lessons, {
      find: (id) => found("lesson", id, atPlace(records.lesson(id))),
      attendedBy: (participant) =>
        Effect.succeed(
          records
            .lessonsAttended(participant)
            .map(({ lesson }) => atPlace(records.lesson(lesson.id)))
            .filter((lesson) => lesson !== undefined),
        ),
    }),
    Layer.succeed(Participants, {
      find: (id) => found("participant", id, records.participant(id)),
      parent: (id) => found("parent", id, records.parent(id)),
    }),
    Layer.succeed(Confirmations, {
      ofLesson: (lesson) => Effect.succeed(records.confirmationsOf(lesson) ?? []),
    }),
    Layer.succeed(Regulations, {
      inForce: (region) =>
        found("regulation", region, records.region(region) && records.regulationOf(region)),
    }),
  );
}
