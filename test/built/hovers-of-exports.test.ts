import { beforeAll, describe, expect, it } from "vitest";
import { entries, type Hover, openInEditor } from "./editor.ts";

/** What stands in hovers and is not the package's: of the language, of Effect and of fast-check. */
const outside = new Set([
  ...["Date", "Promise", "PromiseLike", "AbortSignal", "Record", "Readonly", "ReadonlyMap", "ReadonlyArray"],
  ...["NonNullable", "Parameters", "Iterable", "Effect", "Layer", "Schema", "Context", "Codec", "Arbitrary"],
]);

/** The most characters that a hover takes, by what it is over. */
const bounds: Readonly<Record<string, number>> = {
  class: 100,
  interface: 100,
  function: 250,
  method: 200,
  const: 350,
  type: 500,
  property: 300,
};
/** A schema spells its fields out, a line each. */
const linesOfASchema = 35;

const exported = new Map<string, Hover>();
const members = new Map<string, Hover>();
const importable = new Set<string>();

beforeAll(() => {
  const imports = entries.map(
    (entry, index) => `import * as e${index} from "${entry}";\nexport { e${index} };\n`,
  );
  const everything = openInEditor(imports.join(""));
  const lines = ['import * as Effect from "effect/Effect";', 'import * as Schema from "effect/Schema";'];
  lines.push("export { Effect, Schema };");
  const places = new Map<string, number>();
  for (const entry of entries) {
    for (const [name, ofName] of everything.exportsOf(entry)) {
      importable.add(name);
      for (const [path, hover] of ofName) members.set(`${entry} ${path}`, hover);
      places.set(`${entry} ${name}`, `${lines.join("\n")}\nexport { `.length);
      lines.push(`export { ${name} as e${lines.length} } from "${entry}";`);
    }
  }
  const editor = openInEditor(lines.join("\n"));
  expect(editor.complaints).toEqual([]);
  for (const [name, position] of places)
    exported.set(name, editor.hoverAt(position) ?? { text: "", types: [] });
});

function namesWhere(holds: (hover: Hover) => boolean): string[] {
  return [...exported, ...members].flatMap(([name, hover]) => (holds(hover) ? [name] : []));
}

function isCut({ text }: Hover): boolean {
  return /\.\.\.(?:;| \d+ more)/.test(text);
}

function isLong({ text }: Hover): boolean {
  if (text.includes(": Schema.Struct<")) return text.split("\n").length > linesOfASchema;
  const kind = /^(?:\(alias\) )?\(?(\w+)/.exec(text)?.[1] ?? "";
  return text.length > (bounds[kind] ?? 0);
}

describe("what an editor shows over each exported name, and over each member of a type", () => {
  it("is there", () => {
    for (const entry of entries) {
      expect([...exported.keys()].filter((name) => name.startsWith(`${entry} `))).not.toEqual([]);
    }
    expect(members.has("upm-rules Verdict.findings")).toBe(true);
    expect(members.has("upm-rules/sdk UpmRules.confirmation")).toBe(true);
    expect(namesWhere(({ text }) => text === "")).toEqual([]);
  });

  it("names no file", () => {
    expect(namesWhere(({ text }) => text.includes("import("))).toEqual([]);
  });

  it("leaves no type open", () => {
    expect(namesWhere(({ text }) => /\bany\b/.test(text))).toEqual([]);
  });

  it("names only what can be imported", () => {
    const closed = [...exported, ...members].flatMap(([name, { types }]) =>
      [...new Set(types)].flatMap((type) =>
        importable.has(type) || outside.has(type) ? [] : [`${name}: ${type}`],
      ),
    );
    expect(closed).toEqual(["upm-rules Unsure: Whole"]);
  });

  it("is short enough to read, and to be shown whole, but for long lists", () => {
    expect(namesWhere((hover) => isCut(hover) || isLong(hover))).toEqual([
      "upm-rules PartialFestival",
      "upm-rules Amendments",
      "upm-rules ClauseId",
      "upm-rules ActId",
      "upm-rules DetailsOf",
      "upm-rules/schema Festival",
      "upm-rules/schema FestivalLine",
      "upm-rules/schema LessonLine",
      "upm-rules/schema JsonSchemaName",
      "upm-rules/schema Lesson",
      "upm-rules/schema AgreementFacts",
      "upm-rules/schema CandidateSchoolFacts",
      "upm-rules/testing CheckOf",
      "upm-rules/testing ClauseOfFacts",
      "upm-rules/testing checkOf",
      "upm-rules/testing ClausesSeen",
      "upm-rules WitnessOf.facts",
    ]);
  });
});
