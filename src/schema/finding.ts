import * as Schema from "effect/Schema";
import { type ClauseId, clauses } from "../regulation/clauses.js";
import { actIds } from "../verdict/act-ids.js";
import type { KnownDetails } from "../verdict/details.js";
import type { Finding as FindingModel } from "../verdict/finding.js";
import { Id, Name, WrittenInstant } from "./leaf.js";
import type { SchemaOf } from "./schema-of.js";

const ids = clauses.map(({ id }) => id);

const Remedy = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("act"),
    actor: Schema.Literals(["regional-operator", "venue", "school", "parent", "participant"]),
    act: Schema.Literals(actIds),
    by: Schema.optionalKey(WrittenInstant),
  }),
  Schema.Struct({ kind: Schema.Literal("never"), since: Schema.optionalKey(WrittenInstant) }),
]);

/** What a finding or a duty is about. */
export const Subject = Schema.Struct({
  kind: Schema.Literals([
    "region",
    "venue",
    "school",
    "candidate",
    "agreement",
    "lesson",
    "invitation",
    "confirmation",
  ]),
  id: Schema.String,
});

const common = {
  status: Schema.Literals(["violated", "late", "overdue", "unknown", "pending", "advised"]),
  actor: Schema.Literals(["regional-operator", "venue", "school"]),
  subject: Schema.optionalKey(Subject),
  due: Schema.optionalKey(WrittenInstant),
  timeZone: Schema.optionalKey(Schema.String),
  doneAt: Schema.optionalKey(WrittenInstant),
  blockedBy: Schema.optionalKey(Schema.Array(Schema.Literals(ids))),
  remedy: Schema.optionalKey(Remedy),
};

/** The clauses whose findings have details, and of what form. */
const withDetails = {
  "I.venue-in-region": Schema.Struct({ regions: Schema.Array(Id) }),
  "I.venue-competencies": Schema.Struct({ regions: Schema.Array(Id) }),
  "II.drive-time": Schema.Struct({
    competencies: Schema.Array(Id),
    drive: Schema.Union([
      Schema.Number,
      Schema.Literal("unreachable"),
      Schema.Struct({ atLeast: Schema.Number }),
    ]),
    limit: Schema.Number,
    source: Schema.optionalKey(Schema.String),
  }),
  "III.competencies-offered": Schema.Struct({
    notOffered: Schema.Array(Id),
    notChosen: Schema.Array(Id),
  }),
  "IV.as-agreed": Schema.Struct({
    missing: Schema.Array(Schema.Literals(["agreement", "competency", "date"])),
  }),
  "V.help-needed": Schema.Struct({
    missing: Schema.Array(Schema.Literals(["registration", "linked-parent", "diagnostic-tests"])),
  }),
  "V.diagnostics-taken": Schema.Struct({ required: Schema.Number, completed: Schema.Number }),
  "V.no-earlier-trial": Schema.Struct({ allowed: Schema.Number, attended: Schema.Number }),
  "VI.delivered": Schema.Struct({
    missing: Schema.Array(Schema.Struct({ item: Name, needed: Schema.Number, delivered: Schema.Number })),
  }),
  "VII.participants-present": Schema.Struct({ absent: Schema.Array(Id) }),
  "VII.only-confirmed": Schema.Struct({ unconfirmed: Schema.Array(Id) }),
} as const satisfies { readonly [C in keyof KnownDetails]: Schema.Constraint };

function isWithDetails(id: ClauseId): id is keyof typeof withDetails {
  return Object.hasOwn(withDetails, id);
}

/**
 * A Schema of `Finding`: a union over clauses, so that `details` are those of the clause.
 *
 * @example
 * import { Finding } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Finding)({ clause: "V.accounts-linked", status: "violated", actor: "school" }) // => true
 * Schema.is(Finding)({ clause: "V.unheard-of", status: "violated", actor: "school" }) // => false
 *
 * @since 0.1.0
 * @public
 */
export const Finding: SchemaOf<FindingModel> = Schema.Union([
  Schema.Struct({ clause: Schema.Literals(ids.filter((id) => !isWithDetails(id))), ...common }),
  ...ids
    .filter(isWithDetails)
    .map((id) =>
      Schema.Struct({ clause: Schema.Literal(id), ...common, details: Schema.optionalKey(withDetails[id]) }),
    ),
  // A union made from the clause table has no static type of its own: a test compares it with the model's.
]) as unknown as SchemaOf<FindingModel>;
