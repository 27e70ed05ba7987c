// Prints what programs of the built package weigh; --check fails where one is over its budget, --write sets the budgets.
import { parseArgs } from "node:util";
import { budgetsFor, readBudgets, writeBudgets } from "./budgets.ts";
import { measure } from "./measure.ts";
import { problemsOf } from "./problems.ts";
import { table } from "./table.ts";

const advice = `What is over its budget imports what it did not before, or has grown: see the modules above, and make it lighter.
Where it is worth its bytes, and where a budget is missing or loose: node bench/size/main.ts --write sets all budgets, a
little above what was measured. What the bytes are spent on is said in bench/size/budgets.json.`;

const { values } = parseArgs({ options: { check: { type: "boolean" }, write: { type: "boolean" } } });
const measured = await measure();
if (values.write) writeBudgets(budgetsFor(measured, readBudgets()));
const budgets = readBudgets();
console.log("\nbytes, minified and gzipped, of a program that uses this and nothing else");
console.log(table(measured, budgets));
if (values.check || values.write) {
  const problems = problemsOf(measured, budgets);
  if (problems.length > 0) {
    console.error(`\n${problems.join("\n\n")}\n\n${advice}`);
    process.exitCode = 1;
  }
}
