import { readFileSync, writeFileSync } from "node:fs";
import type { MeasuredProgram } from "./measure.ts";

export interface Budget {
  readonly bytes: number;
  /** What the bytes are spent on. */
  readonly why: string;
}

/** By the names of programs. */
export type Budgets = Readonly<Record<string, Budget>>;

const file = new URL("budgets.json", import.meta.url);

/** A budget is set so far above the largest bundle that a word more does not need another. */
const headRoom = 1.02;

export function readBudgets(): Budgets {
  return JSON.parse(readFileSync(file, "utf8"));
}

export function writeBudgets(budgets: Budgets): void {
  writeFileSync(file, `${JSON.stringify(budgets, null, 2)}\n`);
}

/** What each program's budget is to be, with the reasons that there are. */
export function budgetsFor(measured: readonly MeasuredProgram[], earlier: Budgets): Budgets {
  return Object.fromEntries(
    measured.map(({ program: { name, bar }, bundles }) => {
      const largest = Math.max(...bundles.map(({ bytes }) => bytes));
      const roomy = Math.ceil((largest * headRoom) / 10) * 10;
      return [name, { bytes: Math.min(roomy, bar ?? roomy), why: earlier[name]?.why ?? "" }];
    }),
  );
}
