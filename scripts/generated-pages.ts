/** Writes the pages of docs that follow from the code; with --check only says whether they are current. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { clausesPage, readingsPage } from "./clause-pages.ts";
import { identifiersPage } from "./identifiers-page.ts";
import { orphansOf } from "./traceability/orphans.ts";
import { traceOfRepository } from "./traceability/trace.ts";

const pages = {
  "docs/clauses.md": clausesPage(),
  "docs/readings.md": readingsPage(),
  "docs/identifiers.md": identifiersPage(),
};
const root = fileURLToPath(new URL("..", import.meta.url));

const orphans = orphansOf(traceOfRepository());
for (const orphan of orphans) console.error(orphan);
if (orphans.length > 0) process.exitCode = 1;

if (process.argv.includes("--check")) {
  const stale = Object.entries(pages).filter(([file, text]) => readFileSync(root + file, "utf8") !== text);
  for (const [file] of stale) console.error(`${file} is not what the code says: run npm run docs:pages`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const [file, text] of Object.entries(pages)) writeFileSync(root + file, text);
}
