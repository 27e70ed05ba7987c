import * as Schema from "effect/Schema";
import { Act, Drive, KnownCompetencies, unsure } from "./facts.js";
import { absent, Id, InstantText, TimeZone } from "./leaf.js";

const Ids = Schema.Array(Id);

/**
 * A Schema of the facts of a region's plan as JSON carries them, any part of which may be missing.
 *
 * @example
 * import { RegionPlanFacts } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(RegionPlanFacts)({ region: { id: "komi", competencies: ["R5"] }, venues: [{ id: "college" }] }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const RegionPlanFacts = Schema.Struct({
  region: unsure(
    Schema.Struct({
      id: unsure(Id),
      timeZone: unsure(TimeZone),
      competencies: unsure(Ids),
      competenciesChosenAt: unsure(Act),
      venuesChosenAt: unsure(Act),
    }),
  ),
  venues: unsure(Schema.Array(Schema.Struct({ id: Id, region: absent(Id), competencies: absent(Ids) }))),
  at: unsure(InstantText),
});

/**
 * A Schema of the facts of a venue's list of schools as JSON carries them, any part of which may be missing.
 *
 * @example
 * import { SchoolListFacts } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(SchoolListFacts)({ venue: { candidateSchools: [], schoolsListedAt: "not-yet" } }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const SchoolListFacts = Schema.Struct({
  region: unsure(Schema.Struct({ timeZone: unsure(TimeZone) })),
  venue: unsure(Schema.Struct({ candidateSchools: unsure(Ids), schoolsListedAt: unsure(Act) })),
  at: unsure(InstantText),
});

/**
 * A Schema of the facts of a candidate school as JSON carries them, any part of which may be missing.
 *
 * @example
 * import { CandidateSchoolFacts } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(CandidateSchoolFacts)({ drive: 1800, competencies: [{ id: "R5", infrastructureList: [] }] }) // => true
 * Schema.is(CandidateSchoolFacts)({ drive: "30 minutes" }) // => false
 *
 * @since 0.1.0
 * @public
 */
export const CandidateSchoolFacts = Schema.Struct({
  venue: unsure(Schema.Struct({ region: unsure(Id), competencies: unsure(Ids), chosenAt: unsure(Act) })),
  region: unsure(Schema.Struct({ venuesChosenAt: unsure(Act) })),
  school: unsure(Schema.Struct({ region: unsure(Id), listedAt: unsure(Act) })),
  drive: unsure(Drive),
  driveSource: unsure(Schema.NonEmptyString),
  competencies: unsure(KnownCompetencies),
  at: unsure(InstantText),
});

/**
 * A Schema of the facts of a venue's choice of schools as JSON carries them, any part of which may be missing.
 *
 * @example
 * import { SchoolChoiceFacts } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(SchoolChoiceFacts)({ venue: { schoolsSelectedAt: "2020-10-22T12:00+03:00" } }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const SchoolChoiceFacts = Schema.Struct({
  venue: unsure(
    Schema.Struct({
      timeZone: unsure(TimeZone),
      schoolsListedAt: unsure(Act),
      schoolsSelectedAt: unsure(Act),
    }),
  ),
  at: unsure(InstantText),
});

/**
 * A Schema of the facts of an agreement as JSON carries them, any part of which may be missing.
 *
 * @example
 * import { AgreementFacts } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(AgreementFacts)({ school: { coordinatorNamed: true }, agreement: { contactedAt: "not-yet" } }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const AgreementFacts = Schema.Struct({
  venue: unsure(
    Schema.Struct({ timeZone: unsure(TimeZone), competencies: unsure(Ids), chosenAt: unsure(Act) }),
  ),
  region: unsure(
    Schema.Struct({
      venuesChosenAt: unsure(Act),
      competencies: unsure(Ids),
      competenciesChosenAt: unsure(Act),
    }),
  ),
  school: unsure(
    Schema.Struct({
      timeZone: unsure(TimeZone),
      listedAt: unsure(Act),
      coordinatorNamed: unsure(Schema.Boolean),
    }),
  ),
  agreement: unsure(
    Schema.Struct({
      selectedAt: unsure(Act),
      contactedAt: unsure(Act),
      competencies: unsure(Ids),
      venueAgreedAt: unsure(Act),
      schoolAgreedAt: unsure(Act),
      guidelinesReadAt: unsure(Act),
    }),
  ),
  drive: unsure(Drive),
  driveSource: unsure(Schema.NonEmptyString),
  competencies: unsure(KnownCompetencies),
  at: unsure(InstantText),
});
