import * as Schema from "effect/Schema";
import type { Report as ReportModel } from "../festival/report.js";
import { clauses } from "../regulation/clauses.js";
import type { Verdict as VerdictModel } from "../verdict/verdict.js";
import { Finding } from "./finding.js";
import { Id, WrittenInstant } from "./leaf.js";
import type { SchemaOf } from "./schema-of.js";

const WholeCount = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0));
const counts = { breaches: WholeCount, unknown: WholeCount, pending: WholeCount, advice: WholeCount };
const ClauseId = Schema.Literals(clauses.map(({ id }) => id));

/** What every verdict has. */
export const verdictFields = {
  outcome: Schema.Literals(["allowed", "refused", "undetermined"]),
  findings: Schema.Array(Finding),
  stableUntil: Schema.optionalKey(WrittenInstant),
};

/**
 * A Schema of `Verdict`.
 *
 * @example
 * import { Verdict } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Verdict)({ outcome: "allowed", findings: [] }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const Verdict: SchemaOf<VerdictModel> = Schema.Struct(verdictFields);

/** What a report has besides its format and its findings. */
export const reportFields = {
  regulation: Schema.Literal("upm-2020"),
  at: WrittenInstant,
  summary: Schema.Struct({
    ...counts,
    byClause: Schema.Array(Schema.Struct({ clause: ClauseId, ...counts })),
    byRegion: Schema.Array(Schema.Struct({ region: Id, ...counts })),
  }),
};

/**
 * A Schema of `Report`, `upm-report/1`.
 *
 * @example
 * import { Report } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Report)({ format: "upm-report/1" }) // => false
 *
 * @since 0.1.0
 * @public
 */
export const Report: SchemaOf<ReportModel> = Schema.Struct({
  format: Schema.Literal("upm-report/1"),
  ...reportFields,
  findings: Schema.Array(Finding),
});
