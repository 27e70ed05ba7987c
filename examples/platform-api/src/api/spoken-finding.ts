/** What the rules found, with the sentences for whoever reads it. */
import * as Schema from "effect/Schema";
import { Id, Instant } from "./leaf.ts";

export const SpokenFinding = Schema.Struct({
  clause: Schema.String,
  status: Schema.Literals(["violated", "late", "overdue", "unknown", "pending", "advised"]),
  actor: Schema.Literals(["regional-operator", "venue", "school"]),
  subject: Schema.optionalKey(Schema.Struct({ kind: Schema.String, id: Schema.String })),
  due: Schema.optionalKey(Instant),
  timeZone: Schema.optionalKey(Schema.String),
  /** In the caller's language: what was found. */
  what: Schema.String,
  /** In the caller's language: who can put it right, and how. */
  remedy: Schema.optionalKey(Schema.String),
}).annotate({ identifier: "Finding" });

export const Outcome = Schema.Literals(["allowed", "refused", "undetermined"]);

/** What an act came to: it is done, and this is what the rules say of it now. */
export const Done = Schema.Struct({
  at: Instant,
  outcome: Outcome,
  findings: Schema.Array(SpokenFinding),
  stableUntil: Schema.optionalKey(Instant),
}).annotate({ identifier: "Done" });

export const RegionReport = Schema.Struct({
  region: Id,
  at: Instant,
  breaches: Schema.Int,
  unknown: Schema.Int,
  pending: Schema.Int,
  advice: Schema.Int,
  findings: Schema.Array(SpokenFinding),
}).annotate({ identifier: "RegionReport" });
