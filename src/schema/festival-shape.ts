import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Issue, mostIssues } from "../issues/issue.js";
import type { Festival as FestivalModel } from "../model/festival.js";
import { Festival } from "./festival.js";
import { shapeIssues } from "./shape-issues.js";

/** How many records are looked at in one go, while they are right. */
const atOnce = 1000;

const { format, ...lists } = Festival.fields;
const anyRecords = Schema.Array(Schema.Unknown);
/** The document without a look into its lists. */
const envelope = Schema.Struct({
  format,
  ...(Object.fromEntries(Object.keys(lists).map((list) => [list, anyRecords])) as {
    readonly [L in keyof typeof lists]: typeof anyRecords;
  }),
});

const decodeFestival = Schema.decodeUnknownResult(Festival);
const decodeEnvelope = Schema.decodeUnknownResult(envelope);
const strict = { onExcessProperty: "error" } as const;

/** A festival of the right shape, or what is wrong with its shape. */
export function decodeShape(document: unknown): FestivalModel | Issue[] {
  const decoded = decodeFestival(document, { ...strict, errors: "first" });
  return Result.isSuccess(decoded) ? decoded.success : festivalShapeIssues(document);
}

function festivalShapeIssues(document: unknown): Issue[] {
  const whole = decodeEnvelope(document, { ...strict, errors: "all" });
  const issues = Result.isFailure(whole) ? shapeIssues(whole.failure.issue, document) : [];
  if (typeof document !== "object" || document === null) return issues;
  for (const [list, records] of Object.entries(lists)) {
    const values: unknown = (document as Readonly<Record<string, unknown>>)[list];
    if (!Array.isArray(values)) continue;
    const decode = Schema.decodeUnknownResult(records as Schema.ConstraintDecoder<unknown>);
    for (let from = 0; from < values.length && issues.length <= mostIssues; from += atOnce) {
      const some: readonly unknown[] = values.slice(from, from + atOnce);
      if (Result.isSuccess(decode(some, { ...strict, errors: "first" }))) continue;
      some.forEach((value, index) => {
        // A record with more entries than issues are kept has its first mistake named only: memory is not endless.
        const errors = entriesOf(value) > mostIssues ? "first" : "all";
        const one = decode([value], { ...strict, errors });
        if (Result.isSuccess(one)) return;
        for (const issue of shapeIssues(one.failure.issue, [value])) {
          // Alone in its list, the record was looked at as the first.
          issues.push({ ...issue, pointer: `/${list}/${from + index}${issue.pointer.slice("/0".length)}` });
        }
      });
    }
  }
  return issues;
}

/** How many entries the lists of a record have, and those of its parts. */
function entriesOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== "object" || value === null) return 0;
  let entries = 0;
  for (const inner of Object.values(value)) {
    if (Array.isArray(inner)) entries += inner.length;
    else if (typeof inner === "object" && inner !== null) {
      for (const list of Object.values(inner)) if (Array.isArray(list)) entries += list.length;
    }
  }
  return entries;
}
