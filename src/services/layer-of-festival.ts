import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { recordsOf } from "../festival/records.js";
import type { Festival } from "../model/festival.js";
import type { Id } from "../model/id.js";
import type { Lesson } from "../model/lesson.js";
import { NotFound } from "./errors.js";
import { type LessonAtPlace, Lessons } from "./lessons.js";
import { Participants } from "./participants.js";
import { Regulations } from "./regulations.js";

type Kind = NotFound["kind"];

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
 */
export function layerOfFestival(festival: Festival): Layer.Layer<Lessons | Participants | Regulations> {
  const records = recordsOf(festival);
  const regions = new Set(festival.regions.map(({ id }) => id));
  const found = <T>(kind: Kind, id: Id, record: T | undefined): Effect.Effect<T, NotFound> =>
    record === undefined ? Effect.fail(new NotFound({ kind, id })) : Effect.succeed(record);
  const atPlace = (lesson: Lesson | undefined): LessonAtPlace | undefined => {
    const zone = lesson && records.schoolZone(lesson.school);
    const region = lesson && records.venueRegion(lesson.venue);
    return lesson && zone && region && { lesson, timeZone: zone.name, region: region.id };
  };
  return Layer.mergeAll(
    Layer.succeed(Lessons, {
      find: (id) => found("lesson", id, atPlace(records.lesson(id))),
      attendedBy: (participant) =>
        Effect.succeed(
          records
            .lessonsAttended(participant)
            .map(({ lesson }) => atPlace(lesson))
            .filter((lesson) => lesson !== undefined),
        ),
    }),
    Layer.succeed(Participants, {
      find: (id) => found("participant", id, records.participant(id)),
      parent: (id) => found("parent", id, records.parent(id)),
    }),
    Layer.succeed(Regulations, {
      inForce: (region) =>
        found("regulation", region, regions.has(region) ? records.regulationOf(region) : undefined),
    }),
  );
}
