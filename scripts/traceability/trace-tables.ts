/** What docs/clauses.md says of traceability: tables from a trace, for a page in docs. */
import { basename } from "node:path";
import { row } from "../table-row.ts";
import { homesOf, oracleOf, sentencesOf, testsOf } from "./orphans-of-code.ts";
import { cellName, heldTo, type Placed, placedStatements, stageName } from "./placed-statements.ts";
import type { Statement } from "./regulation-table.ts";
import type { Trace } from "./trace.ts";

const codes = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

export function readingLinks(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}](readings.md#reading-${number})`).join(", ");
}

function fileLink(file: string | undefined, text?: string): string {
  return file === undefined ? "" : `[${text ?? basename(file).replace(/(?:\.test)?\.ts$/, "")}](../${file})`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), row(head.map(() => "---")), ...rows].join("\n");
}

/** The table of the regulation: a row a statement, named by its cell. */
export function regulationTable({ heading, rows, clauses }: Trace): string {
  const rowOf = (cell: string, statement: Statement, held: readonly string[]) => {
    const { says, part, states = [], implies = [], parameters = [], readings = [], notEncoded } = statement;
    const encodedBy = [
      codes(states),
      implies.length > 0 ? `*implied:* ${codes(implies)}` : "",
      held.length > 0 ? `*deadline of* ${codes(held)}` : "",
      notEncoded === undefined ? "" : "[not encoded](#not-encoded)",
    ].filter((text) => text !== "");
    return row([
      cell,
      part === undefined ? says : `${part}: ${says}`,
      encodedBy.join("; "),
      codes(parameters),
      readingLinks(readings),
    ]);
  };
  let last = "";
  const rowOfCell = (one: Placed) => {
    const cell = cellName(one, rows);
    const isNext = cell === last;
    last = cell;
    return rowOf(
      isNext ? "" : cell,
      one.statement,
      heldTo(one, clauses)
        .map(({ id }) => id)
        .filter((id) => !one.statement.states?.some((stated) => stated === id)),
    );
  };
  return table(
    ["cell", "what it says", "clauses", "parameters", "readings"],
    [
      ...heading.map((statement, index) => rowOf(index === 0 ? "above the rows" : "", statement, [])),
      ...placedStatements(rows).map(rowOfCell),
    ],
  );
}

/** Where the rule and the tests of each clause are. */
export function homesTable(trace: Trace): string {
  const linked = (files: readonly string[]) => files.map((file) => fileLink(file)).join(", ");
  const rows = trace.clauses.map(({ id }) => {
    const tests = testsOf(id, trace);
    return row([
      `\`${id}\``,
      linked(homesOf(id, trace)),
      linked(tests.filter((file) => file.startsWith("test/stages/"))),
      linked(tests.filter((file) => file.startsWith("test/festival/"))),
    ]);
  });
  return table(["clause", "rule", "tests of the rule", "tests in a festival"], rows);
}

/** The files that hold something of every clause of a stage. */
export function stageFilesTable(trace: Trace): string {
  const stages = [...new Set(trace.clauses.map(({ stage }) => stage))];
  const rows = stages.map((stage) => {
    const ids = trace.clauses.filter((clause) => clause.stage === stage).map(({ id }) => id);
    const linked = (text: string, fileOf: (id: string) => string | undefined) =>
      [...new Set(ids.map(fileOf))].map((file) => fileLink(file, text)).join("");
    return row([
      stageName(stage),
      linked("clauses", (id) => trace.clauseTables.find(({ clause }) => clause === id)?.file),
      linked("English", (id) => sentencesOf(id, "en", trace)),
      linked("Russian", (id) => sentencesOf(id, "ru", trace)),
      linked("oracle", (id) => oracleOf(id, trace)),
      linked("cases", (id) => boundaryCasesOf(id, trace)),
    ]);
  });
  return table(
    ["stage", "clauses", "sentences", "sentences in Russian", "judged again by", "boundary cases"],
    rows,
  );
}

/** The clauses that the testing kit has no cases of. */
export function withoutBoundaryCases(trace: Trace): string {
  return codes(
    trace.clauses.map(({ id }) => id).filter((id) => boundaryCasesOf(id, trace) === undefined),
  ).replace(/, (?=[^,]*$)/, " and ");
}

const boundaryCasesOf = (id: string, { boundaryCases }: Trace) =>
  boundaryCases.find(({ clause }) => clause === id)?.file;

/** The modules that read a parameter. */
export function usesOf(parameter: string, { parameterUses }: Trace): string {
  return parameterUses
    .filter((use) => use.parameter === parameter)
    .map(({ file }) => fileLink(file))
    .join(", ");
}

export function notEncodedTable({ heading, rows }: Trace): string {
  const all: [string, Statement][] = [
    ...heading.map((statement): [string, Statement] => ["above the rows", statement]),
    ...placedStatements(rows).map((one): [string, Statement] => [cellName(one, rows), one.statement]),
  ];
  return table(
    ["what", "where it stands", "why not"],
    all.flatMap(([cell, { says, part, notEncoded }]) =>
      notEncoded === undefined
        ? []
        : [row([says, part === undefined ? cell : `${cell}, ${part}`, notEncoded])],
    ),
  );
}
