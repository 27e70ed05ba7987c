import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { mustBeWhole } from "../issues/whole-number.js";
import type { Id } from "../model/id.js";
import type { Region } from "../model/region.js";
import { amend } from "../regulation/amend.js";
import { type Regulation, upm2020 } from "../regulation/regulation.js";
import { Agreements } from "./agreements.js";
import { listFrom, type Reading, recordFrom } from "./ask-source.js";
import { Competencies } from "./competencies.js";
import { Confirmations } from "./confirmations.js";
import { type LookupError, NotFound, Unavailable } from "./errors.js";
import type { Kind } from "./kinds.js";
import { Lessons } from "./lessons.js";
import type { ListLookup, Lookup } from "./lookup.js";
import type { OutsideFacts } from "./outside-facts.js";
import { Participants } from "./participants.js";
import { Regions } from "./regions.js";
import { Regulations } from "./regulations.js";
import { Schools } from "./schools.js";
import { readings, regulationReading } from "./source-readings.js";
import type { Sources, SourcesOptions } from "./sources.js";
import { layerOfOrigins } from "./travel-times/layer-of-travel-times.js";
import type { TravelTimesFrom } from "./travel-times/travel-times-from.js";
import { Venues } from "./venues.js";
import { regulationProblem } from "./what-is-wrong.js";

/**
 * All services over functions of the application; a check asks only those that it needs.
 *
 * What checks that run at the same time ask for is asked for together, each record once; nothing is remembered from one
 * call to the next. What a function gives is verified by the rules of the document format: a malformed record is
 * `Unavailable`, never a verdict.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkLinkSending, layerOfSources } from "upm-rules/effect";
 *
 * const layer = layerOfSources({ lessons: () => [] });
 * const error = await Effect.runPromise(Effect.flip(Effect.provide(checkLinkSending({ lesson: "l" }), layer)));
 * error.code // => "NotFound"
 *
 * @since 0.1.0
 * @public
 */
export function layerOfSources(
  sources: Sources,
  { regulation = upm2020, batchSize = 500, travelTimes = [] }: SourcesOptions = {},
): Layer.Layer<OutsideFacts> {
  mustBeWhole("batchSize", batchSize, 1);
  const ask = asking(sources, batchSize);
  const regionOf = ask.record(sources.regions, readings.regions);
  const plan = layerOfPlan(sources, ask, regionOf);
  return Layer.mergeAll(
    plan,
    Layer.provide(layerOfDrives(sources, ask, travelTimes), plan),
    layerOfLessons(sources, ask),
    layerOfRegulations(sources, ask, regionOf, regulation),
  );
}

type Found<Key, One> = (key: Key) => Effect.Effect<One | undefined, Unavailable>;

/** Asks the functions of sources, which may be an object of a class that they need. */
function asking(sources: Sources, batchSize: number) {
  // Where it is not TypeScript, what is left out may be null.
  const bound = <L>(lookup: L): L =>
    typeof lookup === "function" ? lookup.bind(sources) : (lookup ?? (undefined as L));
  return {
    record: <Key, One>(lookup: Lookup<Key, One> | undefined, reading: Reading<Key, One>) =>
      recordFrom(bound(lookup), reading, batchSize),
    list: <Key, One>(lookup: ListLookup<Key, One> | undefined, reading: Reading<Key, One>) =>
      listFrom(bound(lookup), reading, batchSize),
  };
}

type Asking = ReturnType<typeof asking>;

/** What must be there. */
function required<One>(kind: Kind, find: Found<Id, One>): (id: Id) => Effect.Effect<One, LookupError> {
  return (id) =>
    Effect.flatMap(
      find(id),
      (one): Effect.Effect<One, NotFound> =>
        one === undefined ? Effect.fail(new NotFound({ kind, id })) : Effect.succeed(one),
    );
}

/** Regions, and what is planned there before any lesson. */
function layerOfPlan(sources: Sources, ask: Asking, regionOf: Found<Id, Region>) {
  const agreement = ask.record(sources.agreements, readings.agreements);
  return Layer.mergeAll(
    Layer.succeed(Regions, { find: required("region", regionOf) }),
    Layer.succeed(Competencies, {
      find: ask.record(sources.competencies, readings.competencies),
    }),
    Layer.succeed(Venues, {
      find: required("venue", ask.record(sources.venues, readings.venues)),
      plannedBy: ask.list(sources.regionsPlanning, readings.regionsPlanning),
    }),
    Layer.succeed(Schools, {
      find: required("school", ask.record(sources.schools, readings.schools)),
    }),
    Layer.succeed(Agreements, {
      find: (venue, school) => Effect.map(agreement({ venue, school }), (made) => made ?? "none"),
      ofVenue: ask.list(sources.agreementsOfVenues, readings.agreementsOfVenues),
    }),
  );
}

/** The drives that the application knows, then those of other origins. */
function layerOfDrives({ driveTimes }: Sources, ask: Asking, origins: readonly TravelTimesFrom[]) {
  const find = ask.record(driveTimes, readings.driveTimes);
  const own = (venue: Id, school: Id) =>
    Effect.map(find({ venue, school }), (time) => time && { drive: time.seconds });
  const isNeeded = driveTimes !== undefined || origins.length === 0;
  return layerOfOrigins(isNeeded ? [own] : [], origins);
}

/** Lessons, and the people who take part in them. */
function layerOfLessons(sources: Sources, ask: Asking) {
  return Layer.mergeAll(
    Layer.succeed(Lessons, {
      find: required("lesson", ask.record(sources.lessons, readings.lessons)),
      attendedBy: ask.list(sources.lessonsAttended, readings.lessonsAttended),
    }),
    Layer.succeed(Participants, {
      find: required("participant", ask.record(sources.participants, readings.participants)),
      parent: required("parent", ask.record(sources.parents, readings.parents)),
    }),
    Layer.succeed(Confirmations, {
      ofLesson: ask.list(sources.confirmationsOfLessons, readings.confirmationsOfLessons),
    }),
  );
}

/** The regulation in force in each region: as `regulations` amends it, or the region's record. */
function layerOfRegulations(
  sources: Sources,
  ask: Asking,
  regionOf: Found<Id, Region>,
  regulation: Regulation,
) {
  const inForce = (): ((region: Id) => Effect.Effect<Regulation, LookupError>) => {
    if (sources.regulations) {
      const reading = regulationReading(regulation);
      const find = required("regulation", ask.record(sources.regulations, reading));
      return (region) => Effect.map(find(region), ({ amendments }) => amend(regulation, amendments));
    }
    if (!sources.regions) return () => Effect.succeed(regulation);
    const problem = regulationProblem(regulation);
    return (id) =>
      Effect.flatMap(required("region", regionOf)(id), (region): Effect.Effect<Regulation, Unavailable> => {
        const amendments = region.amendments ?? {};
        const reason = problem({ region: id, amendments });
        return reason === undefined
          ? Effect.succeed(amend(regulation, amendments))
          : Effect.fail(new Unavailable({ kind: "regulation", reason }));
      });
  };
  return Layer.succeed(Regulations, { inForce: inForce() });
}
