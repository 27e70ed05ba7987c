import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Issue, mostIssues } from "../issues/issue.js";
import type { Festival as FestivalModel } from "../model/festival.js";
import { Festival } from "./festival.js";
import { compilable } from "./schema-compiler.js";
import { shapeIssues } from "./shape-issues.js";
import { unknownKeysOf } from "./unknown-keys.js";

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

const decodeFestival = compilable(Festival.ast, () => Schema.decodeUnknownResult(Festival));
const hasUnknownKeys = unknownKeysOf(Festival.ast);
const decodeEnvelope = Schema.decodeUnknownResult(envelope);
/** A key that the format does not have is a mistake. */
export const strict = { onExcessProperty: "error" } as const;

/**
 * A festival whose types and keys are right, while its values may be wrong; undefined where it is none.
 *
 * Values are not looked at, since validity looks at each of them as well.
 */
export function festivalOfRightTypes(document: unknown): FestivalModel | undefined {
  const decoded = decodeFestival()(document, { errors: "first", disableChecks: true });
  return Result.isSuccess(decoded) && !hasUnknownKeys?.(document) ? decoded.success : undefined;
}

/** Everything that is wrong with the shape of a document and with its values. */
export function festivalShapeIssues(document: unknown): Issue[] {
  const whole = decodeEnvelope(document, { ...strict, errors: "all" });
  const issues = Result.isFailure(whole) ? shapeIssues(whole.failure.issue, document) : [];
  if (typeof document !== "object" || document === null) return issues;
  for (const [list, records] of Object.entries(lists)) {
    const values: unknown = (document as Readonly<Record<string, unknown>>)[list];
    addListIssues(issues, records, values, (position) => `/${list}/${position}`);
  }
  return issues;
}

/** Adds what is wrong with the shape of each record of a list, as long as there is room for it; `at` is where one stands. */
export function addListIssues(
  issues: Issue[],
  records: Schema.ConstraintDecoder<unknown>,
  values: unknown,
  at: (position: number) => string,
): void {
  if (!Array.isArray(values)) return;
  const decode = Schema.decodeUnknownResult(records);
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
        issues.push({ ...issue, pointer: `${at(from + index)}${issue.pointer.slice("/0".length)}` });
      }
    });
  }
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
