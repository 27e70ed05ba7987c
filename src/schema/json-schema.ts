import * as Schema from "effect/Schema";
import { Agreement } from "./agreement.js";
import { CandidateSchoolVerdict } from "./candidate-school-verdict.js";
import { Competency } from "./competency.js";
import { Confirmation } from "./confirmation.js";
import { DriveTime } from "./drive-time.js";
import { Duty } from "./duty.js";
import { Festival } from "./festival.js";
import { FestivalLine, LessonLine } from "./festival-line.js";
import { Finding } from "./finding.js";
import { Lesson } from "./lesson.js";
import {
  ConfirmationFacts,
  DeliveryFacts,
  LessonCreationFacts,
  LessonDayFacts,
  LinkForwardingFacts,
  LinkSendingFacts,
} from "./lesson-facts.js";
import { Location } from "./location.js";
import { Parent } from "./parent.js";
import { Participant } from "./participant.js";
import {
  AgreementFacts,
  CandidateSchoolFacts,
  RegionPlanFacts,
  SchoolChoiceFacts,
  SchoolListFacts,
} from "./plan-facts.js";
import { Region } from "./region.js";
import { Report, Verdict } from "./report.js";
import { ReportLine } from "./report-line.js";
import { School } from "./school.js";
import { Venue } from "./venue.js";

/** What each JSON Schema is called in its `$id`. */
const schemas = {
  "upm-festival/1": Festival,
  "region/1": Region,
  "competency/1": Competency,
  "venue/1": Venue,
  "school/1": School,
  "location/1": Location,
  "drive-time/1": DriveTime,
  "agreement/1": Agreement,
  "lesson/1": Lesson,
  "parent/1": Parent,
  "participant/1": Participant,
  "confirmation/1": Confirmation,
  "region-plan-facts/1": RegionPlanFacts,
  "candidate-school-facts/1": CandidateSchoolFacts,
  "school-list-facts/1": SchoolListFacts,
  "agreement-facts/1": AgreementFacts,
  "school-choice-facts/1": SchoolChoiceFacts,
  "lesson-creation-facts/1": LessonCreationFacts,
  "link-sending-facts/1": LinkSendingFacts,
  "confirmation-facts/1": ConfirmationFacts,
  "link-forwarding-facts/1": LinkForwardingFacts,
  "delivery-facts/1": DeliveryFacts,
  "lesson-day-facts/1": LessonDayFacts,
  "finding/1": Finding,
  "verdict/1": Verdict,
  "candidate-school-verdict/1": CandidateSchoolVerdict,
  "duty/1": Duty,
  "upm-report/1": Report,
  "upm-festival-lines/1": FestivalLine,
  "lesson-line/1": LessonLine,
  "upm-report-lines/1": ReportLine,
} as const;

/** Of these a key that the format does not have is a mistake; anywhere else it is ignored. */
const strict: ReadonlySet<string> = new Set(["upm-festival/1", "upm-festival-lines/1", "lesson-line/1"]);

/**
 * The names of the JSON Schemas: of documents and of any of their lines the format, of anything else the noun; after the
 * slash its version.
 *
 * @since 0.1.0
 * @public
 */
export type JsonSchemaName = Extract<keyof typeof schemas, string>; // so that an editor shows its name

/**
 * The names of the JSON Schemas that `jsonSchema` gives.
 *
 * @example
 * import { jsonSchemaNames } from "upm-rules/schema";
 *
 * jsonSchemaNames.includes("upm-report/1") // => true
 *
 * @since 0.1.0
 * @public
 */
export const jsonSchemaNames: readonly JsonSchemaName[] = Object.keys(schemas) as JsonSchemaName[];

/**
 * A JSON Schema (draft 2020-12), as plain data of the caller's own; its `$id` is `urn:upm-rules:` and its name.
 *
 * It describes shapes and the form of values. Days of a month and names of zones are beyond it, and in a festival references
 * and repetitions: those `decodeFestival` verifies. Throws `RangeError` for a name that there is not.
 *
 * @example
 * import { jsonSchema } from "upm-rules/schema";
 *
 * jsonSchema("verdict/1")["$id"] // => "urn:upm-rules:verdict/1"
 *
 * @since 0.1.0
 * @public
 */
export function jsonSchema(name: JsonSchemaName): Record<string, unknown> {
  if (!Object.hasOwn(schemas, name)) {
    throw new RangeError(`there is no JSON Schema of that name; there are ${jsonSchemaNames.join(", ")}`);
  }
  const onExcessProperty = strict.has(name) ? "error" : "ignore";
  const { schema, definitions } = Schema.toJsonSchemaDocument(schemas[name], { onExcessProperty });
  return withoutRepeatedAlternatives({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:upm-rules:${name}`,
    title: name,
    ...schema,
    ...(Object.keys(definitions).length > 0 && { $defs: definitions }),
  });
}

/**
 * The JSON Schema of a festival document: `jsonSchema("upm-festival/1")`.
 *
 * @example
 * import { festivalJsonSchema } from "upm-rules/schema";
 *
 * festivalJsonSchema()["$schema"] // => "https://json-schema.org/draft/2020-12/schema"
 *
 * @since 0.1.0
 * @public
 */
export function festivalJsonSchema(): Record<string, unknown> {
  return jsonSchema("upm-festival/1");
}

/** JSON has no `undefined`: where that and `null` are alternatives, both have become `null`. */
function withoutRepeatedAlternatives(schema: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key !== "anyOf") return value;
    const alternatives = new Map(
      (value as unknown[]).map((alternative) => [JSON.stringify(alternative), alternative]),
    );
    return [...alternatives.values()];
  });
}
