import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Schema from "effect/Schema";
import { isInvalidRegulation } from "../issues/invalid-regulation.js";
import type { FestivalLists } from "../model/festival.js";
import type { Id } from "../model/id.js";
import type { Region } from "../model/region.js";
import { type Amendments, amend } from "../regulation/amend.js";
import { type Regulation, upm2020 } from "../regulation/regulation.js";
import { Agreement } from "../schema/agreement.js";
import { Competency } from "../schema/competency.js";
import { Confirmation } from "../schema/confirmation.js";
import { DriveSeconds, Id as IdText, TimeZone } from "../schema/leaf.js";
import { Lesson } from "../schema/lesson.js";
import { Parent } from "../schema/parent.js";
import { Participant } from "../schema/participant.js";
import { Region as RegionSchema } from "../schema/region.js";
import { School } from "../schema/school.js";
import { Venue } from "../schema/venue.js";
import { Agreements } from "./agreements.js";
import {
  askForList,
  askForOptional,
  askForRecord,
  malformed,
  problemAmong,
  problemBy,
  type Question,
} from "./ask-source.js";
import { Competencies } from "./competencies.js";
import { Confirmations } from "./confirmations.js";
import { type LookupError, Unavailable } from "./errors.js";
import type { LessonAtPlace } from "./lesson-at-place.js";
import { Lessons } from "./lessons.js";
import type { OutsideFacts } from "./outside-facts.js";
import { Participants } from "./participants.js";
import { Regions } from "./regions.js";
import { Regulations } from "./regulations.js";
import { Schools } from "./schools.js";
import type { Sources } from "./sources.js";
import { TravelTimes } from "./travel-times.js";
import { Venues } from "./venues.js";

type Problem = (answer: unknown) => string | undefined;

/** What is wrong with a record, by its Schema and as one of a list of a document. */
function problemOf(schema: Schema.ConstraintDecoder<unknown>, list: keyof FestivalLists): Problem {
  const ofShape = problemBy(schema);
  return (record) =>
    ofShape(record) ?? problemAmong({ [list]: [record] }, (pointer) => pointer.slice(`/${list}/0`.length));
}

/** The same of several, which must not be of the same thing. */
function problemOfEach(schema: Schema.ConstraintDecoder<unknown>, list: keyof FestivalLists): Problem {
  const ofShape = problemBy(Schema.Array(schema));
  return (records) =>
    ofShape(records) ??
    problemAmong({ [list]: records as readonly [] }, (pointer) => pointer.slice(`/${list}`.length));
}

const placeOfLesson = Schema.Struct({ lesson: Lesson, timeZone: TimeZone, region: IdText });
const placeProblem = problemBy(placeOfLesson);
const placesProblem = problemBy(Schema.Array(placeOfLesson));
const lessonsProblem = (places: readonly LessonAtPlace[], under: (pointer: string) => string) =>
  problemAmong({ lessons: places.map(({ lesson }) => lesson) }, under);

/** What is wrong with what each function answers. */
const problems = {
  lesson: (place: LessonAtPlace) =>
    placeProblem(place) ?? lessonsProblem([place], (pointer) => pointer.replace(/^\/lessons\/0/, "/lesson")),
  lessonsAttended: (places: readonly LessonAtPlace[]) =>
    placesProblem(places) ??
    lessonsProblem(places, (pointer) => pointer.replace(/^\/lessons(\/\d+)/, "$1/lesson")),
  participant: problemOf(Participant, "participants"),
  parent: problemOf(Parent, "parents"),
  region: problemOf(RegionSchema, "regions"),
  regionsPlanning: problemOfEach(RegionSchema, "regions"),
  venue: problemOf(Venue, "venues"),
  school: problemOf(School, "schools"),
  competency: problemOf(Competency, "competencies"),
  driveTime: problemBy(Schema.Union([DriveSeconds, Schema.Literal("unreachable")])),
  agreement: problemOf(Agreement, "agreements"),
  agreementsOfVenue: problemOfEach(Agreement, "agreements"),
  confirmationsOfLesson: problemOfEach(Confirmation, "confirmations"),
};

/**
 * All services over plain functions; a check asks only those that it needs.
 *
 * What a function gives is verified by the rules of the document format: a malformed record is `Unavailable`, never a
 * verdict. `regulation` is what the sources' regulations amend, and in force where they name none.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkConfirmation, layerOfSources } from "upm-rules/effect";
 *
 * const sources = { lesson: () => null, lessonsAttended: () => [], participant: () => null, parent: () => null };
 * const check = checkConfirmation({ lesson: "l", participant: "c", parent: "p" });
 * const error = await Effect.runPromise(Effect.flip(Effect.provide(check, layerOfSources(sources))));
 * error.code // => "NotFound"
 *
 * @since 0.1.0
 */
export function layerOfSources(
  sources: Sources,
  regulation: Regulation = upm2020,
): Layer.Layer<OutsideFacts> {
  return Layer.mergeAll(
    layerOfPlan(sources),
    layerOfLessons(sources),
    layerOfRegulations(sources, regulation),
  );
}

// Sources may be an object of a class, whose functions need it: hence `bind`. Where the application does not use
// TypeScript, the functions that every application must give may be missing too.

/** Asks for a record that has an id of its own. */
function byId<T>(
  kind: "region" | "venue" | "school" | "competency" | "participant" | "parent",
  id: Id,
  ask: Question<T & { readonly id: Id }>["ask"],
): Question<T & { readonly id: Id }> {
  return { kind, source: kind, ask, problem: problems[kind], answers: (one) => one.id === id };
}

function askForRegion(sources: Sources, id: Id): Effect.Effect<Region, LookupError> {
  return askForRecord(id, byId<Region>("region", id, sources.region?.bind(sources, id)));
}

/** Regions, and what is planned there before any lesson. */
function layerOfPlan(sources: Sources) {
  return Layer.mergeAll(
    Layer.succeed(Regions, { find: (id) => askForRegion(sources, id) }),
    Layer.succeed(Competencies, {
      find: (id) => askForOptional(byId("competency", id, sources.competency?.bind(sources, id))),
    }),
    Layer.succeed(Venues, {
      find: (id) => askForRecord(id, byId("venue", id, sources.venue?.bind(sources, id))),
      plannedBy: (venue) =>
        askForList({
          kind: "region",
          source: "regionsPlanning",
          ask: sources.regionsPlanning?.bind(sources, venue),
          problem: problems.regionsPlanning,
          answers: (regions) => regions.every(({ venues }) => venues.includes(venue)),
        }),
    }),
    Layer.succeed(Schools, {
      find: (id) => askForRecord(id, byId("school", id, sources.school?.bind(sources, id))),
    }),
    Layer.succeed(TravelTimes, {
      drive: (venue, school) =>
        askForOptional({
          kind: "drive-time",
          source: "driveTime",
          ask: sources.driveTime?.bind(sources, venue, school),
          problem: problems.driveTime,
          answers: () => true,
        }),
    }),
    Layer.succeed(Agreements, {
      find: (venue, school) =>
        Effect.map(
          askForOptional<typeof Agreement.Type>({
            kind: "agreement",
            source: "agreement",
            ask: sources.agreement?.bind(sources, venue, school),
            problem: problems.agreement,
            answers: (one) => one.venue === venue && one.school === school,
          }),
          (agreement) => agreement ?? "none",
        ),
      ofVenue: (venue) =>
        askForList({
          kind: "agreement",
          source: "agreementsOfVenue",
          ask: sources.agreementsOfVenue?.bind(sources, venue),
          problem: problems.agreementsOfVenue,
          answers: (agreements) => agreements.every((one) => one.venue === venue),
        }),
    }),
  );
}

/** Lessons, and the people who take part in them. */
function layerOfLessons(sources: Sources) {
  return Layer.mergeAll(
    Layer.succeed(Lessons, {
      find: (id) =>
        askForRecord<LessonAtPlace>(id, {
          kind: "lesson",
          source: "lesson",
          ask: sources.lesson?.bind(sources, id),
          problem: problems.lesson,
          answers: ({ lesson }) => lesson.id === id,
        }),
      attendedBy: (participant) =>
        askForList({
          kind: "lesson",
          source: "lessonsAttended",
          ask: sources.lessonsAttended?.bind(sources, participant),
          problem: problems.lessonsAttended,
          answers: () => true,
        }),
    }),
    Layer.succeed(Participants, {
      find: (id) => askForRecord(id, byId("participant", id, sources.participant?.bind(sources, id))),
      parent: (id) => askForRecord(id, byId("parent", id, sources.parent?.bind(sources, id))),
    }),
    Layer.succeed(Confirmations, {
      ofLesson: (lesson) =>
        askForList({
          kind: "confirmation",
          source: "confirmationsOfLesson",
          ask: sources.confirmationsOfLesson?.bind(sources, lesson),
          problem: problems.confirmationsOfLesson,
          answers: (confirmations) => confirmations.every((one) => one.lesson === lesson),
        }),
    }),
  );
}

/** The regulation in force in each region: as `regulation` amends it, or the region's record. */
function layerOfRegulations(sources: Sources, regulation: Regulation) {
  const problem = (changes: Amendments) => amendmentsProblem(regulation, changes);
  const amendedBy = (region: Id): Effect.Effect<Amendments, LookupError> => {
    if (sources.regulation !== undefined) {
      const ask = sources.regulation.bind(sources, region);
      return askForRecord(region, {
        kind: "regulation",
        source: "regulation",
        ask,
        problem,
        answers: () => true,
      });
    }
    if (sources.region === undefined) return Effect.succeed({});
    return Effect.flatMap(
      askForRegion(sources, region),
      ({ amendments }): Effect.Effect<Amendments, Unavailable> => {
        const reason = amendments ? problem(amendments) : undefined;
        if (reason !== undefined) return Effect.fail(new Unavailable({ kind: "regulation", reason }));
        return Effect.succeed(amendments ?? {});
      },
    );
  };
  return Layer.succeed(Regulations, {
    inForce: (region) => Effect.map(amendedBy(region), (changes) => amend(regulation, changes)),
  });
}

/** What is wrong with changes to the regulation. */
function amendmentsProblem(regulation: Regulation, amendments: Amendments): string | undefined {
  try {
    amend(regulation, amendments);
    return undefined;
  } catch (error) {
    if (isInvalidRegulation(error)) return malformed(error.issues);
    throw error;
  }
}
