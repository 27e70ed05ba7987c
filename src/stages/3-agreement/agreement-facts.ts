import type { Act } from "../../facts/act.js";
import { type DoneAt, type FactReader, type ParsedFacts, parseFacts } from "../../facts/read.js";
import { readDrive, readDriveSource } from "../../facts/read-drive.js";
import { readIds } from "../../facts/read-list.js";
import type { Id } from "../../model/id.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { Deadline } from "../../time/deadline.js";
import type { Instant } from "../../time/instant.js";
import { happened } from "../../verdict/act.js";
import { either, type Truth } from "../../verdict/truth.js";
import {
  type CompetencyFacts,
  competenciesOf,
  readCompetencies,
} from "../2-candidate-schools/competency-facts.js";
import type { Drive, DriveCase } from "../2-candidate-schools/drive-time.js";
import { planDue } from "../plan-due.js";
import type { SelectionCase } from "./school-selection.js";

/**
 * What an agreement of a venue and a school is judged by, as of `at`: an act dated after it has not happened yet.
 *
 * @since 0.1.0
 * @public
 */
export interface AgreementFacts {
  readonly venue: {
    /** IANA zone of the venue. */
    readonly timeZone: string;
    /** The competencies that it offers. */
    readonly competencies: readonly Id[];
    /** When a regional operator chose it. */
    readonly chosenAt: Act;
  };
  /** The venue's region. */
  readonly region: {
    /** When its operator chose the venues: before, one that is not among them may still be. */
    readonly venuesChosenAt: Act;
    readonly competencies: readonly Id[];
    /** When its operator chose the competencies. */
    readonly competenciesChosenAt: Act;
  };
  readonly school: {
    /** IANA zone of the school. */
    readonly timeZone: string;
    /** When the operator put it on the venue's list. */
    readonly listedAt: Act;
    /** The school has named a coordinator. */
    readonly coordinatorNamed: boolean;
  };
  readonly agreement: {
    /** When the venue selected the school. */
    readonly selectedAt: Act;
    /** When the venue made contact with the school coordinator. */
    readonly contactedAt: Act;
    /** The agreed competencies. */
    readonly competencies: readonly Id[];
    readonly venueAgreedAt: Act;
    readonly schoolAgreedAt: Act;
    /** When the coordinator read the guidelines on online lessons. */
    readonly guidelinesReadAt: Act;
  };
  /** The drive from venue to school: whole seconds, or that there is no road. */
  readonly drive: Drive;
  /** Where the time of the drive came from: findings repeat it. */
  readonly driveSource?: string | undefined;
  /** What the agreed competencies need; one that is not here is unknown. */
  readonly competencies: readonly CompetencyFacts[];
  readonly at: Instant;
}

/** The side of an agreement: each has duties and findings of its own. */
export type Side = "venue" | "school";

/** The facts as the rules read them. `competencies` are the agreed ones. */
export interface AgreementCase extends SelectionCase, DriveCase {
  /** The deadline of the venue. */
  readonly venueDue: Deadline | undefined;
  /** The deadline of the school. */
  readonly schoolDue: Deadline | undefined;
  readonly coordinatorNamed: Truth;
  readonly selectedAt: DoneAt;
  readonly contactedAt: DoneAt;
  readonly venueAgreedAt: DoneAt;
  readonly schoolAgreedAt: DoneAt;
  readonly guidelinesReadAt: DoneAt;
  readonly offered: readonly Id[] | undefined;
  /** The competencies of the venue's region, in force from the instant below. */
  readonly regionCompetencies: readonly Id[] | undefined;
  readonly competenciesChosenAt: DoneAt;
  /** Either side has agreed. */
  readonly agreed: Truth;
}

/** What changes as time goes by: the same facts as of another instant. */
export function agreementAsOf(facts: Omit<AgreementCase, "selected" | "agreed">): AgreementCase {
  const { selectedAt, venueAgreedAt, schoolAgreedAt, at } = facts;
  return {
    ...facts,
    selected: happened(selectedAt, at),
    agreed: either(happened(venueAgreedAt, at), happened(schoolAgreedAt, at)),
  };
}

/** Reads the facts; the reader holds what is malformed. */
export function readAgreement(reader: FactReader, value: unknown, regulation: Regulation): AgreementCase {
  const facts = reader.facts(value);
  const venue = reader.group(facts["venue"], "/venue");
  const region = reader.group(facts["region"], "/region");
  const school = reader.group(facts["school"], "/school");
  const agreement = reader.group(facts["agreement"], "/agreement");
  const sides = {
    venueDue: planDue(reader.zone(venue["timeZone"], "/venue/timeZone"), regulation),
    offered: readIds(reader, venue["competencies"], "/venue/competencies"),
    venueChosenAt: reader.act(venue["chosenAt"], "/venue/chosenAt"),
    venuesChosenAt: reader.act(region["venuesChosenAt"], "/region/venuesChosenAt"),
    regionCompetencies: readIds(reader, region["competencies"], "/region/competencies"),
    competenciesChosenAt: reader.act(region["competenciesChosenAt"], "/region/competenciesChosenAt"),
    schoolDue: planDue(reader.zone(school["timeZone"], "/school/timeZone"), regulation),
    listedAt: reader.act(school["listedAt"], "/school/listedAt"),
    coordinatorNamed: reader.flag(school["coordinatorNamed"], "/school/coordinatorNamed"),
  };
  const selectedAt = reader.act(agreement["selectedAt"], "/agreement/selectedAt");
  const contactedAt = reader.act(agreement["contactedAt"], "/agreement/contactedAt");
  const agreed = readIds(reader, agreement["competencies"], "/agreement/competencies");
  const acts = {
    selectedAt,
    contactedAt,
    venueAgreedAt: reader.act(agreement["venueAgreedAt"], "/agreement/venueAgreedAt"),
    schoolAgreedAt: reader.act(agreement["schoolAgreedAt"], "/agreement/schoolAgreedAt"),
    guidelinesReadAt: reader.act(agreement["guidelinesReadAt"], "/agreement/guidelinesReadAt"),
  };
  const drive = readDrive(reader, facts["drive"], "/drive");
  const driveSource = readDriveSource(reader, facts["driveSource"], "/driveSource");
  const known = readCompetencies(reader, facts["competencies"], "/competencies");
  const at = reader.instant(facts["at"], "/at");
  const competencies = competenciesOf(agreed, known);
  return agreementAsOf({ ...sides, ...acts, competencies, drive, driveSource, at, regulation });
}

/**
 * Facts of an agreement from a value of any kind, or everything that is malformed in it; never throws.
 *
 * A missing fact is no issue: it is unknown. Keys that are not among the facts are ignored.
 *
 * @example
 * import { parseAgreementFacts } from "upm-rules";
 *
 * parseAgreementFacts({ school: { coordinatorNamed: "yes" } })
 * // => { issues: [{ pointer: "/school/coordinatorNamed", expected: "true or false", received: "a string of 3 characters" }] }
 *
 * @since 0.1.0
 * @public
 */
export function parseAgreementFacts(value: unknown): ParsedFacts<AgreementFacts> {
  return parseFacts<AgreementFacts>(readAgreement, value, upm2020);
}
