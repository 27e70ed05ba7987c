import * as Schema from "effect/Schema";
import type { ReportLine as ReportLineModel } from "../lines/report-line.js";
import { Finding } from "./finding.js";
import { reportFields } from "./report.js";
import type { SchemaOf } from "./schema-of.js";

const { regulation, at, summary } = reportFields;

/**
 * A Schema of `ReportLine`: any line of a report in lines, `upm-report-lines/1`.
 *
 * @example
 * import { ReportLine } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * const at = "2020-11-13T09:00:00.000Z";
 * Schema.is(ReportLine)({ format: "upm-report-lines/1", regulation: "upm-2020", at }) // => true
 * Schema.is(ReportLine)({ clause: "V.accounts-linked", status: "violated", actor: "school" }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const ReportLine: SchemaOf<ReportLineModel> = Schema.Union([
  Schema.Struct({ format: Schema.Literal("upm-report-lines/1"), regulation, at }),
  Finding,
  Schema.Struct({ summary }),
]);
