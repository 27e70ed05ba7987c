import type { Act } from "../../facts/act.js";
import { type FactReader, type ParsedFacts, parseFacts } from "../../facts/read.js";
import { readDrive, readDriveSource } from "../../facts/read-drive.js";
import { readIds, readOptionalId } from "../../facts/read-list.js";
import type { Id } from "../../model/id.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { Instant } from "../../time/instant.js";
import type { SelectionCase } from "../3-agreement/school-selection.js";
import { type CompetencyFacts, competenciesOf, readCompetencies } from "./competency-facts.js";
import type { Drive, DriveCase } from "./drive-time.js";
import type { SameRegionCase } from "./same-region.js";

/**
 * What the selection of a school by a venue is judged by, as of `at`.
 *
 * @since 0.1.0
 * @public
 */
export interface CandidateSchoolFacts {
  readonly venue: {
    /** The region that the venue is in. */
    readonly region: Id;
    /** The competencies that it offers. */
    readonly competencies: readonly Id[];
    /** When a regional operator chose it. */
    readonly chosenAt: Act;
  };
  /** The venue's region. */
  readonly region: {
    /** When its operator chose the venues: before, one that is not among them may still be. */
    readonly venuesChosenAt: Act;
  };
  readonly school: {
    readonly region: Id;
    /** When the operator put it on the venue's list. */
    readonly listedAt: Act;
  };
  /** The drive from venue to school: whole seconds, that there is no road, or a lower bound. */
  readonly drive: Drive;
  /** Where the time of the drive came from: findings repeat it. */
  readonly driveSource?: string | undefined;
  /** What the competencies need; one that is not here is unknown. */
  readonly competencies: readonly CompetencyFacts[];
  readonly at: Instant;
}

/** The facts as the rules read them. */
export interface CandidateSchoolCase extends DriveCase, SameRegionCase, SelectionCase {}

/** Reads the facts; the reader holds what is malformed. */
export function readCandidateSchool(
  reader: FactReader,
  value: unknown,
  regulation: Regulation,
): CandidateSchoolCase {
  const facts = reader.facts(value);
  const venue = reader.group(facts["venue"], "/venue");
  const region = reader.group(facts["region"], "/region");
  const school = reader.group(facts["school"], "/school");
  const regionOfVenue = readOptionalId(reader, venue["region"], "/venue/region");
  const offered = readIds(reader, venue["competencies"], "/venue/competencies");
  const selection = {
    // The question is whether the venue may select the school.
    selected: true,
    venueChosenAt: reader.act(venue["chosenAt"], "/venue/chosenAt"),
    venuesChosenAt: reader.act(region["venuesChosenAt"], "/region/venuesChosenAt"),
  };
  const regionOfSchool = readOptionalId(reader, school["region"], "/school/region");
  const listedAt = reader.act(school["listedAt"], "/school/listedAt");
  const drive = readDrive(reader, facts["drive"], "/drive");
  const driveSource = readDriveSource(reader, facts["driveSource"], "/driveSource");
  const known = readCompetencies(reader, facts["competencies"], "/competencies");
  const at = reader.instant(facts["at"], "/at");
  const competencies = competenciesOf(offered, known);
  return {
    regionOfVenue,
    regionOfSchool,
    competencies,
    drive,
    driveSource,
    ...selection,
    listedAt,
    at,
    regulation,
  };
}

/**
 * Facts of a candidate school from a value of any kind, or everything that is malformed in it; never throws.
 *
 * A missing fact is no issue: it is unknown. Keys that are not among the facts are ignored.
 *
 * @example
 * import { parseCandidateSchoolFacts } from "upm-rules";
 *
 * parseCandidateSchoolFacts({ venue: { region: 7 } })
 * // => { issues: [{ pointer: "/venue/region", expected: "an id: non-empty text without a slash", received: "7" }] }
 *
 * @since 0.1.0
 * @public
 */
export function parseCandidateSchoolFacts(value: unknown): ParsedFacts<CandidateSchoolFacts> {
  return parseFacts<CandidateSchoolFacts>(readCandidateSchool, value, upm2020);
}
