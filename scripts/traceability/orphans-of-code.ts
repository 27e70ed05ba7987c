/** What of the rules, tests and sentences belongs to no clause, and the clauses that lack one of them. */
import { clauseLike, type Trace } from "./trace.ts";

const isClause = ({ clauses }: Trace) => {
  const ids = new Set<unknown>(clauses.map(({ id }) => id));
  return (id: unknown) => ids.has(id);
};

/** Clauses without a rule or with two homes, and rules of no clause. */
export function clausesWithoutRule(trace: Trace): string[] {
  const exists = isClause(trace);
  return [
    ...trace.rules
      .filter(({ clause }) => !exists(clause))
      .map(
        ({ file, line }) =>
          `${file}:${line} makes a rule of no clause: give it one that src/regulation/clauses.ts lists`,
      ),
    ...trace.clauses.flatMap(({ id }) => {
      const homes = homesOf(id, trace);
      if (homes.length === 1) return [];
      return [
        homes.length === 0
          ? `${id} has no rule: make it in src/stages with condition or duty`
          : `${id} has rules in ${homes.join(" and ")}: leave it one home`,
      ];
    }),
  ];
}

/** The modules that make rules of a clause. */
export function homesOf(id: string, { rules }: Trace): string[] {
  return [...new Set(rules.filter(({ clause }) => clause === id).map(({ file }) => file))];
}

/** Clauses without a test named after them, and tests named after none. */
export function clausesWithoutTest(trace: Trace): string[] {
  const exists = isClause(trace);
  return [
    ...trace.clauses
      .filter(({ id }) => !testsOf(id, trace).some((file) => file.startsWith("test/stages/")))
      .map(({ id }) => `${id} has no test: name it in the title of a describe in test/stages`),
    ...trace.titles.flatMap(({ file, title, written }) =>
      // Elsewhere the rows of a table name on purpose what is not there.
      clausesNamedIn(isAboutClauses(file) ? title : written)
        .filter((id) => !exists(id))
        .map((id) => `${file}: "${title}" names ${id}, which is no clause: correct the title`),
    ),
    ...trace.clauses
      .filter(({ id }) => oracleOf(id, trace) === undefined)
      .map(
        ({ id, stage }) =>
          `${id} is not judged by the oracle: write it in test/oracle/oracle-stage-${stage}.ts`,
      ),
  ];
}

const isAboutClauses = (file: string) => /^test\/(?:stages|festival)\//.test(file);

function clausesNamedIn(title: string): string[] {
  return title.match(clauseLike) ?? [];
}

/** The test files of a clause: those with a describe that names it. */
export function testsOf(id: string, { titles }: Trace): string[] {
  const files = titles
    .filter(({ file }) => isAboutClauses(file))
    .filter(({ of, title }) => of === "describe" && clausesNamedIn(title).includes(id))
    .map(({ file }) => file);
  return [...new Set(files)].sort();
}

/** The module of the oracle that judges a clause: that of its stage. */
export function oracleOf(id: string, { clauses, oracle }: Trace): string | undefined {
  const stage = clauses.find((clause) => clause.id === id)?.stage;
  return oracle.find(({ file, clause }) => clause === id && file.endsWith(`oracle-stage-${stage}.ts`))?.file;
}

/** Clauses without sentences or a title in a language, and sentences of no clause. */
export function clausesWithoutSentence(trace: Trace): string[] {
  const exists = isClause(trace);
  return [
    ...trace.clauses.flatMap(({ id }) =>
      (["en", "ru"] as const).flatMap((language) => {
        const folder = `src/messages/${language}`;
        return [
          ...(sentencesOf(id, language, trace) === undefined
            ? [`${id} has no sentence in ${folder}: write one for each status in the file of its stage`]
            : []),
          ...(trace.messages.some(
            ({ file, clause }) => clause === id && file === `${folder}/clause-titles.ts`,
          )
            ? []
            : [`${id} has no title in ${folder}/clause-titles.ts: write one`]),
        ];
      }),
    ),
    ...trace.messages
      .filter(({ clause }) => !exists(clause))
      .map(({ file, clause }) => `${file} has a sentence of ${clause}, which is no clause: take it out`),
  ];
}

/** The module with the sentences of a clause in a language. */
export function sentencesOf(id: string, language: "en" | "ru", { messages }: Trace): string | undefined {
  return messages.find(
    (one) => one.clause === id && one.language === language && /\/\d-[a-z-]+\.ts$/.test(one.file),
  )?.file;
}

/** Parameters that no code asks for. */
export function parametersWithoutCode({ parameters, parameterUses }: Trace): string[] {
  return parameters
    .filter(({ name }) => !parameterUses.some(({ parameter }) => parameter === name))
    .map(({ name }) => `${name} is read nowhere in src/stages and src/time: use it there, or take it out`);
}
