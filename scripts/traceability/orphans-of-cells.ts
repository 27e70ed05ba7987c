/** What of the regulation's table, its clauses, readings and parameters does not meet the others. */
import type { Clause } from "upm-rules";
import { type CitedCell, citedCells } from "./cited-cells.ts";
import { cellName, heldTo, type Placed, placedStatements, stageName } from "./placed-statements.ts";
import type { Statement } from "./regulation-table.ts";
import type { Trace } from "./trace.ts";

const table = "scripts/traceability/regulation-table.ts";

/** Statements that nothing encodes and nobody explained, or both; and names in the table of what is not there. */
export function statementsWithoutTrace(trace: Trace): string[] {
  const { heading, rows, clauses, readings, parameters } = trace;
  const placed = placedStatements(rows);
  const all: [string, Statement][] = [
    ...heading.map((statement): [string, Statement] => ["heading", statement]),
    ...placed.map((one): [string, Statement] => [cellName(one, rows), one.statement]),
  ];
  const known = {
    clause: new Set<unknown>(clauses.map(({ id }) => id)),
    reading: new Set<unknown>(readings.map(({ number }) => number)),
    parameter: new Set<unknown>(parameters.map(({ name }) => name)),
  };
  const ofStatements = all.flatMap(([cell, statement]) => {
    const { says, states = [], implies = [], deadlineOf = [], notEncoded } = statement;
    const at = `${cell}: "${says}"`;
    const traced = [states, implies, deadlineOf, statement.parameters ?? [], statement.readings ?? []].flat();
    const unknown = [
      ...[...states, ...implies].filter((id) => !known.clause.has(id)),
      ...(statement.readings ?? []).filter((number) => !known.reading.has(number)),
      ...(statement.parameters ?? []).filter((name) => !known.parameter.has(name)),
    ];
    return [
      ...unknown.map((name) => `${at} is traced to ${name}, which does not exist: correct it in ${table}`),
      ...(traced.length === 0 && !notEncoded?.trim()
        ? [
            `${at} is encoded by nothing: name in ${table} the clauses, parameters or readings that do, or why none does`,
          ]
        : []),
      ...(traced.length > 0 && notEncoded !== undefined
        ? [`${at} is encoded and said not to be: leave one of the two in ${table}`]
        : []),
    ];
  });
  const ofDeadlines = placed.flatMap((one) =>
    (one.statement.deadlineOf ?? [])
      .filter((kind) => !heldTo(one, clauses).some(({ deadline }) => deadline === kind))
      .map(
        (kind) =>
          `${cellName(one, rows)}: no clause is held to its deadline "${kind}": correct deadlineOf in ${table}`,
      ),
  );
  const emptyCells = rows.flatMap((row) =>
    (["what is done", "deadline"] as const)
      .filter((column) => row.cells[column].length === 0)
      .map((column) => `${cellName({ ...row, column }, rows)} says nothing: restate the cell in ${table}`),
  );
  return [...ofStatements, ...ofDeadlines, ...emptyCells];
}

/** Clauses that stand in no cell, or in other cells than they say, in either language. */
export function clausesWithoutCell({ rows, clauses, origins }: Trace): string[] {
  const placed = placedStatements(rows);
  return clauses.flatMap((clause) => {
    const { id, actors, origin } = clause;
    const isStated = "stated" in origin;
    const named = placed.filter(({ statement }) => list(isStated ? statement.states : statement.implies, id));
    const otherwise = placed.some(({ statement }) =>
      list(isStated ? statement.implies : statement.states, id),
    );
    if (named.length === 0) {
      return [
        otherwise
          ? `${id} is ${isStated ? "stated" : "implied"} by its origin and not by the table: let ${table} say the same`
          : `${id} stands in no cell: name it in ${table} at the statement that ${isStated ? "says it" : "implies it"}`,
      ];
    }
    if (otherwise) return [`${id} is both stated and implied in ${table}: leave what its origin says`];
    if (!isStated) return [];
    return [
      ...(named.some(({ actor }) => actors.includes(actor))
        ? []
        : [
            `${id} is answered for by ${actors}, and stands in no row of theirs: correct its actors or ${table}`,
          ]),
      ...origins
        .filter((one) => one.clause === id)
        .flatMap(({ language, text }) =>
          disagreements(`the origin of ${id} (${language}), "${text}"`, text, named, rows),
        ),
    ];
  });
}

/** Deadlines of clauses that no cell states. */
export function deadlinesWithoutCell({ rows, clauses }: Trace): string[] {
  const placed = placedStatements(rows);
  return clauses.flatMap((clause) =>
    clause.deadline === undefined
      ? []
      : clause.actors
          .filter(
            (actor) => !placed.some((one) => one.actor === actor && heldTo(one, [clause]).includes(clause)),
          )
          .map(
            (actor) =>
              `${clause.id} has the deadline "${clause.deadline}", which no cell of its stage gives the ${actor}: name it as deadlineOf in ${table}`,
          ),
  );
}

/** Readings that settle nothing, clauses that no reading settles, and readings of a cell that its clauses do not cite. */
export function readingsAside({ rows, clauses, readings, parameters }: Trace): string[] {
  const settingOf = new Map<unknown, number>(parameters.map(({ name, reading }) => [name, reading]));
  const cited = new Set<number>([...clauses.flatMap((clause) => clause.readings), ...settingOf.values()]);
  const exists = new Set<number>(readings.map(({ number }) => number));
  return [
    ...readings
      .filter(({ number }) => !cited.has(number))
      .map(
        ({ number }) =>
          `reading ${number} decides no clause and no parameter: cite it in src/regulation/clauses where it does, or take it out`,
      ),
    ...clauses
      .filter((clause) => clause.readings.length === 0)
      .map(({ id }) => `${id} cites no reading: name in src/regulation/clauses those that settle it`),
    ...clauses.flatMap(({ id, readings: its }) =>
      its
        .filter((number) => !exists.has(number))
        .map(
          (number) =>
            `${id} cites reading ${number}, which does not exist: write it in src/regulation/readings.ts`,
        ),
    ),
    ...placedStatements(rows).flatMap((one) => {
      const { states = [], implies = [], parameters: set = [], readings: said = [] } = one.statement;
      const about = clauses.filter(({ id }) => list(states, id) || list(implies, id));
      const citedHere = [
        ...[...about, ...heldTo(one, clauses)].flatMap((clause) => clause.readings),
        ...set.map((name) => settingOf.get(name)),
      ];
      if (citedHere.length === 0) return [];
      return said
        .filter((number) => !citedHere.includes(number))
        .map(
          (number) =>
            `${cellName(one, rows)}: reading ${number} is cited by no clause of "${one.statement.says}": correct one of the two`,
        );
    }),
  ];
}

/** Clauses of a cell that do not depend on the parameters which the cell sets. */
export function clausesWithoutParameter({ rows, clauses }: Trace): string[] {
  return placedStatements(rows).flatMap((one) => {
    const { states, parameters = [] } = one.statement;
    const set = [...clauses.filter(({ id }) => list(states, id)), ...heldTo(one, clauses)];
    return [...new Set(set)].flatMap((clause) =>
      parameters
        .filter((name) => !clause.parameters?.includes(name))
        .map(
          (name) =>
            `${clause.id} does not name ${name}, which its cell sets (${cellName(one, rows)}): name it in src/regulation/clauses, or correct ${table}`,
        ),
    );
  });
}

/** Parameters that no clause depends on, that stand in other cells than they say, or in none. */
export function parametersWithoutCell({ rows, clauses, parameters }: Trace): string[] {
  const placed = placedStatements(rows);
  return parameters.flatMap(({ name, source }) => {
    const used = clauses.some((clause: Clause) => clause.parameters?.includes(name));
    const named = placed.filter(({ statement }) => statement.parameters?.includes(name));
    return [
      ...(used
        ? []
        : [
            `${name} is a parameter of no clause: name it in src/regulation/clauses where it counts, or take it out`,
          ]),
      // A region's own calendar comes from outside.
      ...(source.startsWith("not in the table") && named.length === 0
        ? []
        : disagreements(`the source of ${name}, "${source}"`, source, named, rows)),
    ];
  });
}

function list(ids: readonly string[] | undefined, id: string): boolean {
  return ids?.includes(id) ?? false;
}

/** Where a citation and the cells that name the same in the table are not the same cells. */
function disagreements(
  citation: string,
  text: string,
  named: readonly Placed[],
  rows: Trace["rows"],
): string[] {
  const cited = citedCells(text);
  if (typeof cited === "string") return [`${citation}, names no cell: ${cited}`];
  const unheard = cited.filter((cell) => !named.some((one) => isIn(one, cell)));
  const unsaid = named.filter((one) => !cited.some((cell) => isIn(one, cell)));
  return [
    ...unheard.map(
      ({ stage, actor, column, part }) =>
        `${citation}, names a cell that does not say it: ${[stageName(stage), actor, column, part].filter(Boolean).join(", ")}; correct it or ${table}`,
    ),
    ...unsaid.map((one) => {
      const part = one.statement.part === undefined ? "" : `, ${one.statement.part}`;
      return `${citation}, leaves out ${cellName(one, rows)}${part}, which names it in ${table}`;
    }),
  ];
}

function isIn(
  one: Placed,
  { stage, actor = one.actor, column, part = one.statement.part }: CitedCell,
): boolean {
  return one.stage === stage && one.actor === actor && one.column === column && one.statement.part === part;
}
