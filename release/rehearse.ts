// node release/rehearse.ts: makes a version of the last commit, publishes it to a registry on this machine, installs it,
// runs its README, and upgrades it to a next version. It changes nothing here and publishes nothing elsewhere.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { outsideEnvironment } from "./outside-environment.ts";
import { type Rehearsal, rehearse } from "./rehearsal-steps.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const stopping = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(name, () => stopping.abort(new Error(`stopped by ${name}`)));

const folder = mkdtempSync(join(tmpdir(), "upm-rules-release-"));
const cleanUp: Rehearsal["cleanUp"] = [];
let count = 0;
let current = "";

async function step(name: string, action: () => Promise<string>): Promise<void> {
  count += 1;
  current = `step ${count}, ${name}`;
  stopping.signal.throwIfAborted();
  const began = performance.now();
  const result = await action();
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${count}. ${name}: ${result} (${seconds} s)`);
}

try {
  const surroundings = { environment: outsideEnvironment(process.env), signal: stopping.signal };
  await rehearse({ project, folder, surroundings, cleanUp, step });
} catch (error) {
  console.error(`\nThe rehearsal failed in ${current}:\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  for (const clean of cleanUp) await clean();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
