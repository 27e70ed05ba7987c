/**
 * Compiles real programs against the packed package under every TypeScript that it is stated to hold under, writes the
 * table of `docs/compatibility.md`, and fails where a statement is not kept.
 *
 * With releases as arguments (`5.4 7.0`), only under these, and nothing is written.
 */
import { writeSection } from "../results-page.ts";
import { judge } from "./judge.ts";
import { legsOf } from "./legs.ts";
import { type Measured, measure } from "./measure.ts";
import { sectionOf } from "./page-section.ts";
import { compilers, effectVersion } from "./pinned-versions.ts";
import { statedMinimums } from "./stated-minimums.ts";
import { installUserProjects } from "./user-projects.ts";

const wanted = process.argv.slice(2);

async function main(): Promise<void> {
  const known = compilers.map(({ release }) => release);
  const unknown = wanted.filter((release) => !known.includes(release));
  if (unknown.length > 0)
    throw new Error(`expected releases of ${known.join(", ")}, not ${unknown.join(", ")}`);
  const chosen = compilers.filter(({ release }) => wanted.length === 0 || wanted.includes(release));

  const projects = installUserProjects();
  let measured: readonly Measured[];
  try {
    measured = await measure(legsOf(chosen), projects, console.log);
  } finally {
    projects.remove();
  }
  if (wanted.length === 0) {
    const section = sectionOf(measured, statedMinimums, effectVersion);
    writeSection("types", section);
  }
  const { worse, better } = judge(measured, statedMinimums);
  for (const line of better) console.log(`better than stated: ${line}`);
  for (const line of worse) console.error(`worse than stated: ${line}`);
  if (worse.length > 0) process.exitCode = 1;
  else console.log("everything that is stated of the types holds");
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
