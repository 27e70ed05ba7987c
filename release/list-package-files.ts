// node release/list-package-files.ts: prints the files that npm would pack now. With --write, makes them the list.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { listDifferences, listFile, listNames, writtenByVersions } from "./listed-files.ts";
import { packedPackage } from "./packed-package.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const surroundings = { environment: process.env, signal: new AbortController().signal };
const { files } = await packedPackage(project, surroundings);
const all = [...new Set(listNames([...files, writtenByVersions]))].sort();

if (process.argv.includes("--write")) {
  const differences = listDifferences(all);
  writeFileSync(listFile, `${all.join("\n")}\n`);
  console.log(differences.join("\n") || "The list stays as it was.");
} else {
  console.log(all.join("\n"));
}
