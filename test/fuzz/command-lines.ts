import fc from "fast-check";
import { clauses } from "../../src/index.js";
import { brokenOnce } from "./breakages.js";
import { fileNames, type Given, outputNames } from "./command-files.js";
import { hostileText, leafGrammars, person } from "./hostile-values.js";
import { changedAt } from "./json-pointers.js";
import { placesIn } from "./places.js";
import { validDocument } from "./valid-changes.js";

export interface CommandLine {
  readonly args: readonly string[];
  readonly given: Given;
}

/** The document with all its names and ids marked. */
function marked(document: unknown): unknown {
  let changed = document;
  for (const { pointer, value, kind } of placesIn(document)) {
    if (!["name", "item", "id", "reference"].includes(kind)) continue;
    changed = changedAt(changed, pointer, `${person} ${value}`);
  }
  return changed;
}

const text = (value: unknown) => JSON.stringify(value);
const given: fc.Arbitrary<Given> = fc
  .record({
    valid: validDocument.map(marked).map(text),
    wrong: brokenOnce.map(({ document }) => text(document)),
  })
  .chain(({ valid, wrong }) =>
    fc.constantFrom(valid, valid, wrong, "", "Мария", "null").map((input) => ({ valid, wrong, input })),
  );

const hostileArgument = fc.oneof(
  fc.constantFrom("", "-", " ", "=", "\u001b[31m", "\u202e", "a\nb", "__proto__", "constructor", "--", "%s"),
  // Arguments of a process end at a zero; and no name may lead out of the folder of the files.
  hostileText.map((argument) => argument.replaceAll("\u0000", "").replaceAll("/", "")),
);

const fileName = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...fileNames) },
  { weight: 2, arbitrary: fc.constant("-") },
);

/** The values of each option: right ones, and others. */
const values: Readonly<Record<string, readonly [right: fc.Arbitrary<string>, other: fc.Arbitrary<string>]>> =
  {
    at: [
      fc.oneof(fc.constantFrom("2020-11-13T12:00+03:00", "2099-12-31T23:59Z"), leafGrammars.instant.good),
      leafGrammars.instant.bad,
    ],
    lang: [fc.constantFrom("en", "ru"), fc.constantFrom("de", "EN", "", "en ")],
    format: [
      fc.constantFrom("text", "json", "json", "lines", "junit", "html", "ics", "ics"),
      fc.constantFrom("xml", "JSON", ""),
    ],
    previous: [
      fc.constant("before.ics"),
      fc.constantFrom("absent.ics", "folder", "text.json", "valid.json", ""),
    ],
    workers: [fc.constantFrom("1", "2", "64"), fc.constantFrom("0", "65", "1.5", "two", "")],
    output: [fc.constantFrom("output.txt", "new.txt"), fc.constantFrom(...outputNames, "")],
    actor: [
      fc
        .tuple(fc.constantFrom("region", "venue", "school"), fc.nat({ max: 2 }))
        .map(([kind, index]) => `${kind}:no. ${index}`),
      fc.constantFrom(
        "venue",
        "venue:",
        ":v",
        "school:a:b",
        "region: ",
        "parent:x",
        "Region:x",
        "venue:nobody",
        "",
      ),
    ],
  };

const takenBy: Readonly<Record<string, readonly string[]>> = {
  check: ["at", "lang", "format", "format", "output", "workers"],
  duties: ["at", "actor", "lang", "format", "format", "previous"],
  explain: ["lang"],
};

/** An option with a value, in both of its forms. */
function option(names: readonly string[], kinds: readonly (0 | 1)[]): fc.Arbitrary<string[]> {
  return fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...kinds), fc.constantFrom("=", " "))
    .chain(([name, kind, form]) =>
      (values[name]?.[kind] ?? fc.constant("")).map((value) =>
        form === "=" ? [`--${name}=${value}`] : [`--${name}`, value],
      ),
    );
}

const anyOption = fc.oneof(
  { weight: 8, arbitrary: option(Object.keys(values), [0, 0, 1]) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(values)).map((name) => [`--${name}`]) },
);
const flag = fc
  .constantFrom("--exit-zero", "--exit-zero", "--all", "--help", "-h", "--version")
  .map((name) => [name]);
const strange = fc.oneof(
  fc
    .constantFrom(
      "--exit-zero=yes",
      "--no-exit-zero",
      "--verbose",
      "-x",
      "-hx",
      "--At",
      "---at",
      "--__proto__",
      "--=",
    )
    .map((name) => [name]),
  hostileArgument.map((argument) => [argument]),
);

const command = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(fc.constantFrom("check", "check", "duties"), fileName).map((words) => [...words]),
  },
  {
    weight: 2,
    arbitrary: fc
      .oneof(fc.constantFrom(...clauses.map(({ id }) => id as string), "V.unheard-of"), hostileArgument)
      .map((clause) => ["explain", clause]),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(["explain"], ["schema"], ["check"], ["duties"], [], ["Check"], ["toString"]),
  },
);

const switchesBy = new Map<string, readonly string[]>([
  ["check", ["--exit-zero", "--all"]],
  ["duties", ["--all"]],
]);

/** Options as a command takes them, or anything. */
function optionsOf(name: string): fc.Arbitrary<readonly (readonly string[])[]> {
  const names = takenBy[name] ?? [];
  const right = names.length === 0 ? fc.constant([]) : option(names, [0]);
  const switches = fc.subarray([...(switchesBy.get(name) ?? [])]);
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.oneof({ weight: 4, arbitrary: right }, switches), { maxLength: 4 }) },
    {
      weight: 3,
      arbitrary: fc.array(fc.oneof({ weight: 5, arbitrary: anyOption }, flag, strange), { maxLength: 4 }),
    },
  );
}

/** Command, operands and options in any order; some of it wrong, repeated, too much or not there. */
const args: fc.Arbitrary<string[]> = command
  .chain((words) =>
    fc.record({
      words: fc.constant(words),
      extra: fc.oneof(
        { weight: 12, arbitrary: fc.constant([]) },
        fileName.map((name) => [name]),
      ),
      options: optionsOf(words[0] ?? ""),
      endOfOptions: fc.constantFrom(false, false, false, true),
    }),
  )
  .chain(({ words, extra, options, endOfOptions }) => {
    const operands = [...words, ...extra];
    if (endOfOptions) return fc.constant([...options.flat(), "--", ...operands]);
    // Operands keep their order among themselves; options stand anywhere between them.
    return fc
      .array(fc.nat({ max: operands.length }), { minLength: options.length, maxLength: options.length })
      .map((places) => [
        ...operands.flatMap((operand, index) => [
          ...options.filter((_, at) => places[at] === index).flat(),
          operand,
        ]),
        ...options.filter((_, at) => places[at] === operands.length).flat(),
      ]);
  });

/** In an actor `no. 1` stands for the id of the second of its kind, where the document has one. */
function withIds(argument: string, document: string): string {
  const lists = JSON.parse(document) as Readonly<Record<string, readonly { readonly id: string }[]>>;
  return argument.replace(/(region|venue|school):no\. (\d)$/, (_, kind: string, index: string) => {
    return `${kind}:${lists[`${kind}s`]?.[Number(index)]?.id ?? "nobody"}`;
  });
}

export const commandLine: fc.Arbitrary<CommandLine> = fc.record({ args, given }).map((line) => ({
  ...line,
  args: line.args.map((argument) => withIds(argument, String(line.given.valid))),
}));
