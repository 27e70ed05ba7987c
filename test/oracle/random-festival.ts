import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import type { Festival } from "../../src/model/festival.js";
import { regulationOf } from "./oracle-regulation.js";
import { instant, planDue } from "./oracle-time.js";
import { instantNear } from "./random-instant.js";
import { deadlinesOfLesson, lessonOf, type Planned, plannedLessons } from "./random-lessons.js";
import { confirmations, parents, participants } from "./random-people.js";
import { each, type Places, places } from "./random-places.js";
import { longBefore, type Season, season } from "./random-season.js";

/** A festival document, valid and small, in which instants meet deadlines, clock changes and each other. */
export const randomFestival: fc.Arbitrary<Festival> = season.chain((chosen) =>
  places(chosen).chain((stages) =>
    plannedLessons(chosen, stages).chain((planned) => peopleAndLessons(chosen, stages, planned)),
  ),
);

/** A document with an instant to judge it as of: at, just before or just after one that matters in it. */
export const judgedFestival: fc.Arbitrary<{ readonly festival: Festival; readonly at: string }> =
  randomFestival.chain((festival) => judgedAt(festival).map((at) => ({ festival, at })));

/** Instants around the acts and the deadlines of a document. */
export function judgedAt(festival: Festival): fc.Arbitrary<string> {
  const acts = instantsIn(festival);
  const planned = planDeadlinesOf(festival);
  const ofLessons = festival.lessons.flatMap((lesson) => deadlinesOfLesson(festival, lesson));
  return fc.oneof(
    { weight: 2, arbitrary: instantNear(acts.length > 0 ? acts : planned) },
    { weight: 3, arbitrary: instantNear(ofLessons.length > 0 ? ofLessons : planned) },
    { weight: 2, arbitrary: instantNear(planned) },
  );
}

function peopleAndLessons(
  chosen: Season,
  stages: Places,
  planned: readonly Planned[],
): fc.Arbitrary<Festival> {
  const document = {
    format: "upm-festival/1" as const,
    ...stages,
    lessons: planned,
    parents: [],
    participants: [],
    confirmations: [],
  };
  const deadlines = new Map(planned.map((lesson) => [lesson.id, deadlinesOfLesson(document, lesson)]));
  const before = longBefore(chosen.day);
  const middle = Temporal.PlainDate.from(chosen.day).toZonedDateTime("UTC").epochMilliseconds;
  const anchors = [before, before, middle, ...[...deadlines.values()].flat()];
  // Few of them, so that acts of different people fall on one instant.
  return fc
    .shuffledSubarray(anchors, { minLength: 3, maxLength: Math.min(anchors.length, 7) })
    .chain((shared) => {
      const ofLesson = (id: string) => [...(deadlines.get(id) ?? []), before, before, ...shared];
      const early = [before, before, before, ...shared];
      return fc
        .record({
          lessons: each(planned, (lesson) => lessonOf(chosen, stages, lesson, ofLesson(lesson.id))),
          parents: parents(chosen, early),
          participants: participants(chosen, early),
        })
        .chain((people) =>
          confirmations(chosen, people.participants, ofLesson).map((confirmed) => ({
            ...document,
            ...people,
            confirmations: confirmed,
          })),
        );
    });
}

function planDeadlinesOf(festival: Festival): number[] {
  const zones = [...festival.regions, ...festival.venues, ...festival.schools]
    .map(({ timeZone }) => timeZone)
    .filter((timeZone) => typeof timeZone === "string");
  return festival.regions.flatMap((region) =>
    zones.map((timeZone) => planDue(regulationOf(region), timeZone)),
  );
}

function instantsIn(value: unknown): number[] {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\dT/.test(value) ? [instant(value)] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(instantsIn);
}
