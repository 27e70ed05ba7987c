/** All that is to be traced, from the library and from the text of its modules and tests. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Clause, clauses, type Parameter, parameters, type Reading, readings } from "upm-rules";
import { clauseOrigin as originInEnglish } from "upm-rules/messages/en";
import { clauseOrigin as originInRussian } from "upm-rules/messages/ru";
import { keysIn, namesIn } from "./names-in-modules.ts";
import { heading, type Row, rows, type Statement } from "./regulation-table.ts";
import { clauseConstantsIn, rulesMadeIn } from "./rules-made.ts";
import { type TestTitle, testTitlesIn } from "./test-titles.ts";

export type Language = "en" | "ru";

export interface Trace {
  readonly heading: readonly Statement[];
  readonly rows: readonly Row[];
  readonly clauses: readonly Clause[];
  readonly readings: readonly Reading[];
  readonly parameters: readonly Parameter[];
  /** The module of src/regulation/clauses that has a clause. */
  readonly clauseTables: readonly Named[];
  /** Of each clause, where it comes from in each language. */
  readonly origins: readonly {
    readonly clause: string;
    readonly language: Language;
    readonly text: string;
  }[];
  /** The rules of src/stages; a clause is undefined where a rule has none of the clause table. */
  readonly rules: readonly {
    readonly file: string;
    readonly line: number;
    readonly clause: string | undefined;
  }[];
  /** What of src/stages and src/time names a parameter. */
  readonly parameterUses: readonly { readonly file: string; readonly parameter: string }[];
  readonly titles: readonly ({ readonly file: string } & TestTitle)[];
  /** The clauses that the oracle's stages and the boundary cases of the testing kit name. */
  readonly oracle: readonly Named[];
  readonly boundaryCases: readonly Named[];
  /** The clauses that a language has sentences, titles or origins of. */
  readonly messages: readonly (Named & { readonly language: Language })[];
}

interface Named {
  readonly file: string;
  readonly clause: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

const read = (file: string) => readFileSync(root + file, "utf8");

/** The files of a folder and those below it whose path ends so; paths are those of the repository. */
function filesOf(folder: string, ending: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** What is written as the id of a clause, whether there is such a clause or not. */
export const clauseLike = /\b(?:VI{0,2}|IV|I{1,3})\.[a-z]+(?:-[a-z]+)*/g;

const isClauseLike = (text: string) => text.match(clauseLike)?.[0] === text;

function clauseKeys(files: readonly string[]): Named[] {
  return files.flatMap((file) =>
    [...keysIn(read(file))].filter(isClauseLike).map((clause) => ({ file, clause })),
  );
}

export function traceOfRepository(): Trace {
  const constants = filesOf("src/regulation/clauses", ".ts").flatMap((file) =>
    [...clauseConstantsIn(read(file))].map(([constant, clause]) => ({ file, constant, clause })),
  );
  const idOfConstant = new Map(constants.map(({ constant, clause }) => [constant, clause]));
  const stageFiles = filesOf("src/stages", ".ts");
  const parameterNames = new Set<string>(parameters.map(({ name }) => name));
  return {
    heading,
    rows,
    clauses,
    readings,
    parameters,
    clauseTables: constants.map(({ file, clause }) => ({ file, clause })),
    origins: clauses.flatMap((clause) => [
      { clause: clause.id, language: "en" as const, text: originInEnglish(clause) },
      { clause: clause.id, language: "ru" as const, text: originInRussian(clause) },
    ]),
    rules: stageFiles.flatMap((file) =>
      rulesMadeIn(read(file)).map(({ constant, line }) => ({
        file,
        line,
        clause: constant === undefined ? undefined : idOfConstant.get(constant),
      })),
    ),
    parameterUses: [...stageFiles, ...filesOf("src/time", ".ts")].flatMap((file) =>
      [...namesIn(read(file))]
        .filter((name) => parameterNames.has(name))
        .map((parameter) => ({ file, parameter })),
    ),
    titles: filesOf("test", ".test.ts").flatMap((file) =>
      testTitlesIn(read(file)).map((title) => ({ file, ...title })),
    ),
    oracle: filesOf("test/oracle", ".ts")
      .filter((file) => /\/oracle-stage-\d\.ts$/.test(file))
      .flatMap((file) => [...namesIn(read(file))].filter(isClauseLike).map((clause) => ({ file, clause }))),
    boundaryCases: clauseKeys(filesOf("src/testing/cases", ".ts")),
    messages: (["en", "ru"] as const).flatMap((language) =>
      clauseKeys(filesOf(`src/messages/${language}`, ".ts")).map((named) => ({ ...named, language })),
    ),
  };
}
