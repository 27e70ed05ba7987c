import type { Budgets } from "./budgets.ts";
import { bundlerNames, type MeasuredProgram } from "./measure.ts";
import { grouped } from "./problems.ts";

/** A row for each program: what its bundles weigh, and its budget. */
export function table(measured: readonly MeasuredProgram[], budgets: Budgets): string {
  const width = Math.max(...measured.map(({ program }) => program.name.length));
  const row = (name: string, cells: readonly string[]) =>
    [`  ${name.padEnd(width)}`, ...cells.map((cell) => cell.padStart(8))].join("  ");
  const rows = measured.map(({ program: { name }, bundles }) => {
    const budget = budgets[name]?.bytes;
    const sizes = bundles.map(({ bytes }) => grouped(bytes));
    return row(name, [...sizes, budget === undefined ? "none" : grouped(budget)]);
  });
  return [row("", [...bundlerNames, "budget"]), ...rows].join("\n");
}
