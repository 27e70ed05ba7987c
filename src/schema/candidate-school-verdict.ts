import * as Schema from "effect/Schema";
import type { CandidateSchoolVerdict as Model } from "../stages/2-candidate-schools/check-candidate-school.js";
import { Id } from "./leaf.js";
import { verdictFields } from "./report.js";
import type { SchemaOf } from "./schema-of.js";

/**
 * A Schema of `CandidateSchoolVerdict`: a verdict, and the competencies in which the venue may teach the school.
 *
 * @example
 * import { CandidateSchoolVerdict } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(CandidateSchoolVerdict)({ outcome: "allowed", findings: [], admissibleCompetencies: ["R5"] }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const CandidateSchoolVerdict: SchemaOf<Model> = Schema.Struct({
  ...verdictFields,
  admissibleCompetencies: Schema.Array(Id),
});
