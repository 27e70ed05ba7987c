import type { Id } from "../../model/id.js";
import { driveTime as clause } from "../../regulation/clauses/2-candidate-schools.js";
import type { Regulation } from "../../regulation/regulation.js";
import { condition } from "../../verdict/condition.js";
import type { DetailsOf } from "../../verdict/details.js";
import { toDo } from "../../verdict/remedy.js";
import type { Case } from "../../verdict/rule.js";
import { all, any, either, not, notEmpty, type Truth } from "../../verdict/truth.js";
import type { KnownCompetency } from "./competency-facts.js";
import { needsDelivery } from "./needs-delivery.js";

/**
 * A drive of which only a lower bound is known: it can prove a school too far, never near enough.
 *
 * @since 0.1.0
 * @public
 */
export interface DriveAtLeast {
  /** Whole seconds that the drive takes at least. */
  readonly atLeast: number;
}

/**
 * A drive from a venue to a school: whole seconds, that there is no road, or a lower bound.
 *
 * @since 0.1.0
 * @public
 */
export type Drive = number | "unreachable" | DriveAtLeast;

/** What the drive from a venue to a school is judged by, for some competencies. */
export interface DriveCase extends Case {
  readonly drive: Drive | undefined;
  /** Where the drive's time came from; undefined where that is not said. */
  readonly driveSource: string | undefined;
  /** The competencies that it matters to; those without a record are known by their ids alone. */
  readonly competencies: readonly KnownCompetency[] | undefined;
}

/** The longest drive, in whole seconds, inclusive: reading 4. */
export function longestDrive({ maxDriveMinutes }: Regulation): number {
  return maxDriveMinutes * 60;
}

function near({ drive }: DriveCase, regulation: Regulation): Truth {
  if (drive === undefined || drive === "unreachable") return drive && false;
  if (typeof drive === "number") return drive <= longestDrive(regulation);
  return drive.atLeast > longestDrive(regulation) ? false : undefined;
}

/** Whether lessons in a competency may be taught over this drive: reading 6. */
function admits(facts: DriveCase, regulation: Regulation, { infrastructureList }: KnownCompetency): Truth {
  return either(not(needsDelivery(infrastructureList)), near(facts, regulation));
}

/** The competencies in which a venue may teach a school: those known to be, sorted by id. */
export function admissibleCompetencies(facts: DriveCase): readonly Id[] {
  const { competencies = [], regulation } = facts;
  if (regulation === undefined) return [];
  return competencies
    .filter((competency) => admits(facts, regulation, competency) === true)
    .map(({ id }) => id)
    .sort();
}

function tooFar(facts: DriveCase, regulation: Regulation): DetailsOf["II.drive-time"] {
  const { drive, driveSource, competencies = [] } = facts;
  const far = competencies.filter((competency) => admits(facts, regulation, competency) === false);
  // Only a drive that is known is too long.
  return {
    competencies: far.map(({ id }) => id).sort(),
    drive: drive as Drive,
    limit: longestDrive(regulation),
    ...(driveSource !== undefined && { source: driveSource }),
  };
}

/** `II.drive-time` of a candidate: the drive is short enough for some competency of the venue, if it has any. */
export const candidateDriveTime = condition<DriveCase, typeof clause.id>({
  clause,
  holds: (facts, regulation) => {
    const { competencies } = facts;
    const some = competencies && any(competencies.map((one) => admits(facts, regulation, one)));
    return any([near(facts, regulation), not(notEmpty(competencies)), some]);
  },
  details: tooFar,
  remedy: () => toDo("regional-operator", "replace-far-school", undefined),
});

/** What the drive of an agreement is judged by. */
export interface AgreedDriveCase extends DriveCase {
  /** Either side has agreed. */
  readonly agreed: Truth;
}

/** `II.drive-time` of an agreement: the drive is short enough for every agreed competency. */
export const agreedDriveTime = condition<AgreedDriveCase, typeof clause.id>({
  clause,
  holds: (facts, regulation) => {
    const { competencies, agreed } = facts;
    const every = competencies && all(competencies.map((one) => admits(facts, regulation, one)));
    return any([near(facts, regulation), not(agreed), every]);
  },
  details: tooFar,
  remedy: () => toDo("venue", "agree-near-competencies", undefined),
});
