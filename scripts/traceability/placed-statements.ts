/** Every statement of the rows with its cell, and the clauses that a deadline holds. */
import type { Actor, Clause, Stage } from "upm-rules";
import { type Column, columns, type Row, type Statement } from "./regulation-table.ts";

export interface Placed {
  readonly stage: Stage;
  readonly actor: Actor;
  readonly column: Column;
  readonly statement: Statement;
}

export function placedStatements(rows: readonly Row[]): Placed[] {
  return rows.flatMap(({ stage, actor, cells }) =>
    columns.flatMap((column) => cells[column].map((statement) => ({ stage, actor, column, statement }))),
  );
}

/** The clauses of the row's organisation that are held to a deadline of the statement. */
export function heldTo({ stage, actor, statement }: Placed, clauses: readonly Clause[]): Clause[] {
  return clauses.filter(
    (clause) =>
      clause.stage === stage &&
      clause.actors.includes(actor) &&
      clause.deadline !== undefined &&
      statement.deadlineOf?.includes(clause.deadline),
  );
}

/** "stage III". */
export function stageName(stage: Stage): string {
  return `stage ${["I", "II", "III", "IV", "V", "VI", "VII"][stage - 1]}`;
}

/** A cell as citations name it: "stage III, school, comment". The row is named where the stage has two. */
export function cellName({ stage, actor, column }: Omit<Placed, "statement">, rows: readonly Row[]): string {
  const isOneOfTwo = rows.filter((row) => row.stage === stage).length > 1;
  return [stageName(stage), ...(isOneOfTwo ? [actor] : []), column].join(", ");
}
