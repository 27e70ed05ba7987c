/** The trace of the repository with something broken, and what is said of it. */
import { orphansOf } from "../../scripts/traceability/orphans.ts";
import type { Column, Statement } from "../../scripts/traceability/regulation-table.ts";
import { type Trace, traceOfRepository } from "../../scripts/traceability/trace.ts";

export const whole = traceOfRepository();

export function orphansWith(change: Partial<Trace>): string[] {
  return orphansOf({ ...whole, ...change });
}

/** The rows with the statements of these words changed; without them where nothing comes instead. */
export function rowsWith(says: string, change: (statement: Statement) => Statement | undefined) {
  const changed = (statements: readonly Statement[]) =>
    statements.flatMap((statement) => (statement.says === says ? (change(statement) ?? []) : statement));
  return whole.rows.map((row) => ({
    ...row,
    cells: {
      "what is done": changed(row.cells["what is done"]),
      deadline: changed(row.cells.deadline),
      comment: changed(row.cells.comment),
    } satisfies { readonly [C in Column]: readonly Statement[] },
  }));
}

/** The clauses with one changed. */
export function clausesWith(id: string, change: Partial<Trace["clauses"][number]>) {
  return whole.clauses.map((clause) => (clause.id === id ? { ...clause, ...change } : clause));
}
