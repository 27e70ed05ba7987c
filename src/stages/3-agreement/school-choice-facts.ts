import type { Act } from "../../facts/act.js";
import { type DoneAt, type FactReader, type ParsedFacts, parseFacts } from "../../facts/read.js";
import type { Agreement } from "../../model/agreement.js";
import type { Venue } from "../../model/venue.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { Deadline } from "../../time/deadline.js";
import type { Instant } from "../../time/instant.js";
import type { Zone } from "../../time/zone.js";
import { doneAtOf, earliest } from "../../verdict/act.js";
import type { Case } from "../../verdict/rule.js";
import { schoolsListedAt } from "../2-candidate-schools/school-list-facts.js";
import { planDue } from "../plan-due.js";

/**
 * What a chosen venue's choice of schools is judged by, as of `at`.
 *
 * @since 0.1.0
 * @public
 */
export interface SchoolChoiceFacts {
  readonly venue: {
    /** IANA zone of the venue. */
    readonly timeZone: string;
    /** When the operator listed schools for it. */
    readonly schoolsListedAt: Act;
    /** When it selected the first of the schools that it will teach. */
    readonly schoolsSelectedAt: Act;
  };
  readonly at: Instant;
}

/** The facts as the rules read them. */
export interface SchoolChoiceCase extends Case {
  readonly due: Deadline | undefined;
  readonly schoolsListedAt: DoneAt;
  readonly schoolsSelectedAt: DoneAt;
}

/** The choice of a venue from its agreements, ready to be judged by the regulation of its region. */
export function schoolChoiceCase(
  venue: Venue,
  agreements: readonly Agreement[] | undefined,
  zone: Zone | undefined,
  judged: Case,
): SchoolChoiceCase {
  return {
    due: planDue(zone, judged.regulation),
    schoolsListedAt: schoolsListedAt(venue),
    schoolsSelectedAt: agreements && earliest(agreements.map(({ selectedAt }) => doneAtOf(selectedAt))),
    ...judged,
  };
}

/** Reads the facts; the reader holds what is malformed. */
export function readSchoolChoice(
  reader: FactReader,
  value: unknown,
  regulation: Regulation,
): SchoolChoiceCase {
  const facts = reader.facts(value);
  const venue = reader.group(facts["venue"], "/venue");
  return {
    due: planDue(reader.zone(venue["timeZone"], "/venue/timeZone"), regulation),
    schoolsListedAt: reader.act(venue["schoolsListedAt"], "/venue/schoolsListedAt"),
    schoolsSelectedAt: reader.act(venue["schoolsSelectedAt"], "/venue/schoolsSelectedAt"),
    at: reader.instant(facts["at"], "/at"),
    regulation,
  };
}

/**
 * Facts of a venue's choice of schools from a value of any kind, or everything that is malformed in it; never throws.
 *
 * A missing fact is no issue: it is unknown. Keys that are not among the facts are ignored.
 *
 * @example
 * import { parseSchoolChoiceFacts } from "upm-rules";
 *
 * parseSchoolChoiceFacts({ venue: { schoolsSelectedAt: "not-yet" } })
 * // => { facts: { venue: { schoolsSelectedAt: "not-yet" } } }
 *
 * @since 0.1.0
 * @public
 */
export function parseSchoolChoiceFacts(value: unknown): ParsedFacts<SchoolChoiceFacts> {
  return parseFacts<SchoolChoiceFacts>(readSchoolChoice, value, upm2020);
}
