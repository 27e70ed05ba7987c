/**
 * Mutates parts of src, all or those that are named, and writes mutation/result.json and docs/mutation.md.
 * With --survivors only what survived last time: for when tests were added.
 */
import { writeFileSync } from "node:fs";
import { complaintsAbout } from "./complaints.ts";
import { mutatePart } from "./mutate-part.ts";
import { mutationPage } from "./page.ts";
import { parts } from "./parts.ts";
import { readResult, writeResult } from "./result.ts";
import { countsOf, survivorsOf } from "./survivors.ts";

const named = process.argv.slice(2).filter((argument) => argument !== "--survivors");
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. Expected some of ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}

for (const [name, part] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const outcomes = await mutatePart(name, part, process.argv.includes("--survivors"));
  const result = readResult();
  const survivors = survivorsOf(outcomes, result[name]?.survivors ?? []);
  const latest = { ...result, [name]: { counts: countsOf(outcomes), survivors } };
  // After each part, since all of them take long; in the order of the parts.
  writeResult(
    Object.fromEntries(Object.keys(parts).flatMap((key) => (latest[key] ? [[key, latest[key]]] : []))),
  );
}

const result = readResult();
writeFileSync("docs/mutation.md", mutationPage(result));
for (const complaint of complaintsAbout(result)) {
  console.error(complaint);
  process.exitCode = 1;
}
