// npm run bench [-- <section>…]: each section in a process of its own, so that none warms up or litters for another.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A section is a folder with a `main.ts`, which prints its part. */
const programOf = (section: string) => fileURLToPath(new URL(`${section}/main.ts`, import.meta.url));
const sections = readdirSync(new URL(".", import.meta.url)).filter((name) => existsSync(programOf(name)));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !sections.includes(name));
if (unknown.length > 0) {
  console.error(`no section ${unknown.join(", ")}; there are ${sections.join(", ")}`);
  process.exit(2);
}
for (const section of asked.length > 0 ? asked : sections) {
  console.log(`\n== ${section}`);
  const { status } = spawnSync(process.execPath, [programOf(section)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
