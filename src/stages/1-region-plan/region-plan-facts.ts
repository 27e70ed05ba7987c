import type { Act } from "../../facts/act.js";
import { type DoneAt, type FactReader, type ParsedFacts, parseFacts } from "../../facts/read.js";
import { readId, readIds, readList, readObject, readOptionalId } from "../../facts/read-list.js";
import type { Absent, Id } from "../../model/id.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { Deadline } from "../../time/deadline.js";
import type { Instant } from "../../time/instant.js";
import type { Case } from "../../verdict/rule.js";
import { planDue } from "../plan-due.js";

/**
 * What a region's plan is judged by, as of `at`: an act dated after it has not happened yet.
 *
 * @since 0.1.0
 * @public
 */
export interface RegionPlanFacts {
  readonly region: {
    readonly id: Id;
    /** IANA zone of the regional operator. */
    readonly timeZone: string;
    readonly competencies: readonly Id[];
    /** When the competencies were chosen. */
    readonly competenciesChosenAt: Act;
    /** When the venues were chosen. */
    readonly venuesChosenAt: Act;
  };
  /** The venues of the plan. */
  readonly venues: readonly PlannedVenue[];
  readonly at: Instant;
}

/**
 * A venue of a region's plan; what is left out is unknown.
 *
 * @since 0.1.0
 * @public
 */
export interface PlannedVenue {
  readonly id: Id;
  /** The region that the venue is in. */
  readonly region?: Id | Absent;
  /** The competencies that it offers. */
  readonly competencies?: readonly Id[] | Absent;
}

/** What a region chose, as the rules read it. */
export interface RegionPlanCase extends Case {
  readonly due: Deadline | undefined;
  readonly competencies: readonly Id[] | undefined;
  readonly competenciesChosenAt: DoneAt;
  readonly venues: readonly unknown[] | undefined;
  readonly venuesChosenAt: DoneAt;
}

/** A region that chose a venue. */
export interface ChoosingRegion {
  readonly id: Id | undefined;
  readonly competencies: readonly Id[] | undefined;
  readonly competenciesChosenAt: DoneAt;
  readonly venuesChosenAt: DoneAt;
}

/** A venue and the regions in whose plans it is, as the rules read it. */
export interface PlannedVenueCase extends Case {
  readonly region: Id | undefined;
  readonly competencies: readonly Id[] | undefined;
  readonly plannedBy: readonly ChoosingRegion[];
}

/** The plan of one region, with its venues. */
export interface PlanWithVenues {
  readonly plan: RegionPlanCase;
  readonly venues: ReadonlyArray<PlannedVenueCase & { readonly id: Id }>;
}

function readVenue(reader: FactReader, value: unknown, pointer: string) {
  const venue = readObject(reader, value, pointer);
  if (venue === undefined) return undefined;
  const id = readId(reader, venue["id"], `${pointer}/id`);
  const region = readOptionalId(reader, venue["region"], `${pointer}/region`);
  const competencies = readIds(reader, venue["competencies"], `${pointer}/competencies`);
  return id === undefined ? undefined : { id, region, competencies };
}

/** Reads the facts; the reader holds what is malformed. */
export function readRegionPlan(reader: FactReader, value: unknown, regulation: Regulation): PlanWithVenues {
  const facts = reader.facts(value);
  const group = reader.group(facts["region"], "/region");
  const id = readOptionalId(reader, group["id"], "/region/id");
  const zone = reader.zone(group["timeZone"], "/region/timeZone");
  const region: ChoosingRegion = {
    id,
    competencies: readIds(reader, group["competencies"], "/region/competencies"),
    competenciesChosenAt: reader.act(group["competenciesChosenAt"], "/region/competenciesChosenAt"),
    venuesChosenAt: reader.act(group["venuesChosenAt"], "/region/venuesChosenAt"),
  };
  const venues = readList(reader, facts["venues"], "/venues", readVenue);
  const at = reader.instant(facts["at"], "/at");
  const judged = { at, regulation };
  return {
    plan: { ...region, venues, due: planDue(zone, regulation), ...judged },
    venues: (venues ?? []).map((venue) => ({ ...venue, plannedBy: [region], ...judged })),
  };
}

/**
 * Facts of a region's plan from a value of any kind, or everything that is malformed in it; never throws.
 *
 * A missing fact is no issue: it is unknown. Keys that are not among the facts are ignored.
 *
 * @example
 * import { parseRegionPlanFacts } from "upm-rules";
 *
 * parseRegionPlanFacts({ region: { timeZone: "+05:00" } })
 * // => { issues: [{ pointer: "/region/timeZone", expected: "the name of an IANA time zone, such as Europe/Moscow", received: "a string of 6 characters" }] }
 *
 * @since 0.1.0
 * @public
 */
export function parseRegionPlanFacts(value: unknown): ParsedFacts<RegionPlanFacts> {
  return parseFacts<RegionPlanFacts>(readRegionPlan, value, upm2020);
}
