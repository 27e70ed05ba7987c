// Installs the packed package as a user would, runs it in every runtime on hosts in many zones, and compares what it writes.
import { parseArgs } from "node:util";
import { writeSection } from "../results-page.ts";
import { zoneData } from "./ask-zone-data.ts";
import { differences } from "./differences.ts";
import { explained } from "./explain-differences.ts";
import { hostZones } from "./host-zones.ts";
import { inPairs } from "./in-pairs.ts";
import { pageSection, type Row } from "./page-section.ts";
import { Problem } from "./problem.ts";
import { type Runtime, runtimes } from "./runtimes.ts";
import { seasonBreaches } from "./season-breaches.ts";
import { type Started, startOnce } from "./start-once.ts";
import { type UserFolder, userFolder } from "./user-folder.ts";

function readArguments(): { readonly only?: string } {
  try {
    return parseArgs({ options: { only: { type: "string" } } }).values;
  } catch (error) {
    throw new Problem(`${(error as Error).message}\nExpected nothing, or --only and ids of runtimes.`);
  }
}

/** Starts a runtime on a host in each zone, and prints its row. */
async function startEverywhere(
  runtime: Runtime,
  user: UserFolder,
  first: Started | undefined,
): Promise<Started[]> {
  const begun = Date.now();
  const starts = [...(await inPairs(hostZones, (zone) => startOnce(runtime, zone, user)))];
  const found = differences(first === undefined ? starts : [first, ...starts]);
  const result = found.length === 0 ? "identical" : `${found.length} OUTPUTS DIFFER`;
  const { name, version } = runtime;
  const cells = [name.padEnd(20), version.padEnd(16), `${starts.length} host zones`];
  const seconds = `${Math.round((Date.now() - begun) / 1000)} s`;
  console.log(
    [...cells, (starts[0]?.forms.join(", ") ?? "").padEnd(23), result.padEnd(18), seconds].join("  "),
  );
  return starts;
}

/** Whether all is well. */
async function compare(chosen: readonly Runtime[], user: UserFolder, isWhole: boolean): Promise<boolean> {
  const starts: Started[] = [];
  for (const runtime of chosen) starts.push(...(await startEverywhere(runtime, user, starts[0])));
  const first = starts[0] as Started;
  const found = differences(starts);
  if (found.length > 0) {
    console.error(`\nNot all is the same:\n\n${await explained(found, first, chosen, user)}`);
    return false;
  }

  console.log("\nzone data …");
  const data = await zoneData(chosen, user);
  const rows = chosen.map((runtime): Row => {
    const ofRuntime = starts.filter((start) => start.runtime === runtime.id);
    const hostZones = ofRuntime.map(({ hostZone }) => hostZone);
    return { ...runtime, forms: ofRuntime[0]?.forms ?? [], hostZones };
  });
  const ofEsm = Object.entries(first.digests).filter(([name]) => name.startsWith("ESM: "));
  const bytes = ofEsm.reduce((sum, [, digest]) => sum + Number(digest.split(" ")[1]), 0);
  const section = pageSection(rows, { count: ofEsm.length, bytes }, data);
  console.log(`\n${section}`);
  const breaches = seasonBreaches(data.differences);
  if (breaches.length > 0) {
    const zones = breaches.map(({ zone, firstDay }) =>
      firstDay === undefined ? `${zone}, unknown to some` : `${zone}, ${firstDay}`,
    );
    console.error(`Zone data differ where lessons of the season are: ${zones.join("; ")}.`);
    return false;
  }
  if (isWhole) writeSection("runtimes", section);
  console.log(isWhole ? "Written to docs/compatibility.md." : "A part was run: the page is left as it was.");
  return true;
}

try {
  const values = readArguments();
  const chosen = runtimes(values.only?.split(","));
  const user = await userFolder();
  try {
    if (!(await compare(chosen, user, values.only === undefined))) process.exitCode = 1;
  } finally {
    user.remove();
  }
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
