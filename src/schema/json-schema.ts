import * as Schema from "effect/Schema";
import { Festival } from "./festival.js";

/**
 * The JSON Schema (draft 2020-12) of a festival document, as plain data.
 *
 * It describes shapes and the form of values. References, repetitions, days of a month and names of zones are beyond it:
 * those `decodeFestival` verifies.
 *
 * @example
 * import { festivalJsonSchema } from "upm-rules/schema";
 *
 * festivalJsonSchema()["$schema"] // => "https://json-schema.org/draft/2020-12/schema"
 *
 * @since 0.1.0
 */
export function festivalJsonSchema(): Record<string, unknown> {
  const { schema, definitions } = Schema.toJsonSchemaDocument(Festival, { onExcessProperty: "error" });
  return withoutRepeatedAlternatives({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "upm-festival/1",
    ...schema,
    ...(Object.keys(definitions).length > 0 && { $defs: definitions }),
  });
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
