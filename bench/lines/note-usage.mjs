// Loaded before a program: at its end, what the whole process has used, threads included, is written to the file that
// UPM_RULES_USAGE names. In JavaScript, since what reads TypeScript would be measured as well.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env["UPM_RULES_USAGE"];

if (isMainThread && file !== undefined) {
  process.on("exit", () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
}
