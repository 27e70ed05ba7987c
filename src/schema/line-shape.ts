import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { Issue } from "../issues/issue.js";
import type { FestivalLine } from "../lines/festival-line.js";
import { type LineKind, referenceKinds } from "../lines/line-kind.js";
import { LessonLine, LinesHeader, lessonLineFields, referenceSchemas } from "./festival-line.js";
import { addListIssues, strict } from "./festival-shape.js";
import { compilable } from "./schema-compiler.js";
import { shapeIssues } from "./shape-issues.js";
import { unknownKeysOf } from "./unknown-keys.js";

type AnySchema = Schema.ConstraintDecoder<unknown>;
type Decode = (json: unknown, options: typeof typesOnly) => Result.Result<unknown, unknown>;

interface Shape {
  readonly decode: () => Decode;
  readonly hasUnknownKeys: ((line: unknown) => boolean) | undefined;
  /** The line without a look into its records. */
  readonly envelope: AnySchema;
  /** Of a key, a list of what stands under it. */
  readonly records: Readonly<Record<string, AnySchema>>;
  readonly lists: Readonly<Record<string, AnySchema>>;
}

/** Values are not looked at, since validity looks at each of them as well. */
const typesOnly = { errors: "first", disableChecks: true } as const;
const anyRecords = Schema.Array(Schema.Unknown);

function ofReferences(): { readonly [K in LineKind]?: Shape } {
  const shapes = referenceKinds.map((kind) => {
    const line = Schema.Struct({ [kind]: referenceSchemas[kind] as AnySchema });
    const decode = Schema.decodeUnknownResult(line);
    const shape: Shape = {
      decode: () => decode,
      hasUnknownKeys: unknownKeysOf(line.ast),
      envelope: Schema.Struct({ [kind]: Schema.Unknown }),
      records: { [kind]: Schema.Array(referenceSchemas[kind] as AnySchema) },
      lists: {},
    };
    return [kind, shape];
  });
  return Object.fromEntries(shapes);
}

const { lesson, ...lists } = lessonLineFields;
const decodeHeader = Schema.decodeUnknownResult(LinesHeader);

const shapes = {
  ...ofReferences(),
  header: {
    decode: () => decodeHeader,
    hasUnknownKeys: unknownKeysOf(LinesHeader.ast),
    envelope: LinesHeader,
    records: {},
    lists: {},
  },
  lesson: {
    decode: compilable(LessonLine.ast, (): Decode => Schema.decodeUnknownResult(LessonLine)),
    hasUnknownKeys: unknownKeysOf(LessonLine.ast),
    envelope: Schema.Struct({
      lesson: Schema.Unknown,
      confirmations: anyRecords,
      participants: anyRecords,
      parents: anyRecords,
    }),
    records: { lesson: Schema.Array(lesson) },
    lists,
  },
} as { readonly [K in LineKind]: Shape };

/** A line of a kind whose types and keys are right, while its values may be wrong; undefined where it is none. */
export function lineOfRightTypes(kind: LineKind, json: unknown): FestivalLine | undefined {
  const { decode, hasUnknownKeys } = shapes[kind];
  const decoded = decode()(json, typesOnly);
  return Result.isSuccess(decoded) && !hasUnknownKeys?.(json) ? (decoded.success as FestivalLine) : undefined;
}

/** Everything that is wrong with the shape of a line and with its values. */
export function lineShapeIssues(kind: LineKind, json: unknown, line: number): Issue[] {
  const { envelope, records, lists: listsOfLine } = shapes[kind];
  const whole = Schema.decodeUnknownResult(envelope)(json, { ...strict, errors: "all" });
  const issues = Result.isFailure(whole) ? shapeIssues(whole.failure.issue, json, `/${line}`) : [];
  const values = json as Readonly<Record<string, unknown>>;
  for (const [key, schema] of Object.entries(records)) {
    if (Object.hasOwn(values, key)) addListIssues(issues, schema, [values[key]], () => `/${line}/${key}`);
  }
  for (const [key, schema] of Object.entries(listsOfLine)) {
    addListIssues(issues, schema, values[key], (position) => `/${line}/${key}/${position}`);
  }
  return issues;
}
