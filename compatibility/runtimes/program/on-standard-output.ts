// For Node, Bun and Deno: reads the request from the file that is named, and writes the answer.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { answer } from "./answer.ts";

const request = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const resolved = {
  ESM: fileURLToPath(import.meta.resolve("upm-rules")),
  CommonJS: createRequire(import.meta.url).resolve("upm-rules"),
};
// Bun tells the version of ICU alone.
const { tz, icu } = process.versions;
process.stdout.write(JSON.stringify({ ...(await answer(request)), resolved, zoneData: { tz, icu } }));
