import type { Act } from "../../facts/act.js";
import { type DoneAt, type FactReader, type ParsedFacts, parseFacts } from "../../facts/read.js";
import { readIds } from "../../facts/read-list.js";
import type { Id } from "../../model/id.js";
import type { Venue } from "../../model/venue.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { Deadline } from "../../time/deadline.js";
import type { Instant } from "../../time/instant.js";
import type { Zone } from "../../time/zone.js";
import { doneAtOf, doneWith } from "../../verdict/act.js";
import type { Case } from "../../verdict/rule.js";
import { planDue } from "../plan-due.js";

/**
 * What the list of schools of a chosen venue is judged by, as of `at`.
 *
 * @since 0.1.0
 * @public
 */
export interface SchoolListFacts {
  readonly region: {
    /** IANA zone of the regional operator: of the venue's region. */
    readonly timeZone: string;
  };
  readonly venue: {
    /** The schools on the list. */
    readonly candidateSchools: readonly Id[];
    /** When the operator listed them. */
    readonly schoolsListedAt: Act;
  };
  readonly at: Instant;
}

/** The facts as the rules read them. */
export interface SchoolListCase extends Case {
  readonly due: Deadline | undefined;
  readonly candidateSchools: readonly Id[] | undefined;
  readonly schoolsListedAt: DoneAt;
}

/** When a venue's list of schools was made: without the list it was not. */
export function schoolsListedAt({ candidateSchools, schoolsListedAt: listedAt }: Venue): DoneAt {
  return doneWith(doneAtOf(listedAt), Array.isArray(candidateSchools));
}

/** The list of a chosen venue, ready to be judged by the regulation of its region. */
export function schoolListCase(venue: Venue, zone: Zone | undefined, judged: Case): SchoolListCase {
  return {
    due: planDue(zone, judged.regulation),
    candidateSchools: venue.candidateSchools ?? undefined,
    schoolsListedAt: schoolsListedAt(venue),
    ...judged,
  };
}

/** Reads the facts; the reader holds what is malformed. */
export function readSchoolList(reader: FactReader, value: unknown, regulation: Regulation): SchoolListCase {
  const facts = reader.facts(value);
  const region = reader.group(facts["region"], "/region");
  const venue = reader.group(facts["venue"], "/venue");
  const zone = reader.zone(region["timeZone"], "/region/timeZone");
  return {
    due: planDue(zone, regulation),
    candidateSchools: readIds(reader, venue["candidateSchools"], "/venue/candidateSchools"),
    schoolsListedAt: reader.act(venue["schoolsListedAt"], "/venue/schoolsListedAt"),
    at: reader.instant(facts["at"], "/at"),
    regulation,
  };
}

/**
 * Facts of a venue's list of schools from a value of any kind, or everything that is malformed in it; never throws.
 *
 * A missing fact is no issue: it is unknown. Keys that are not among the facts are ignored.
 *
 * @example
 * import { parseSchoolListFacts } from "upm-rules";
 *
 * parseSchoolListFacts({ venue: { candidateSchools: [] } }) // => { facts: { venue: { candidateSchools: [] } } }
 *
 * @since 0.1.0
 * @public
 */
export function parseSchoolListFacts(value: unknown): ParsedFacts<SchoolListFacts> {
  return parseFacts<SchoolListFacts>(readSchoolList, value, upm2020);
}
