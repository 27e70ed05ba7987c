import { createHash } from "node:crypto";
import { join } from "node:path";
import { ask, type OfFiles, started } from "./ask.ts";
import type { Start } from "./differences.ts";
import { documents } from "./documents.ts";
import { offsetsIn } from "./host-zones.ts";
import { Problem } from "./problem.ts";
import type { Answer } from "./program/request.ts";
import type { Runtime } from "./runtimes.ts";
import type { UserFolder } from "./user-folder.ts";

export interface Started extends Start, OfFiles {
  /** Of the outputs that were wanted whole. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Starts a runtime on a host in a zone, and takes down all that it writes: by ESM, by CommonJS, by the command. */
export async function startOnce(
  runtime: Runtime,
  hostZone: string,
  user: UserFolder,
  texts: readonly string[] = [],
): Promise<Started> {
  const request = {
    kind: "outputs" as const,
    documents: documents.map(({ name, text }) => ({ name, text })),
    texts,
  };
  const answer = await ask(runtime, request, hostZone, user);
  requireHostZone(runtime, hostZone, answer);
  requireForms(runtime, user, answer);
  const printed = await printedByCommand(runtime, hostZone, user);
  return {
    ...answer,
    runtime: runtime.id,
    hostZone,
    forms: ["ESM", "CommonJS", ...(runtime.run === undefined ? [] : ["command"])],
    digests: { ...answer.digests, ...mapped(printed, digestOf) },
    texts: { ...answer.texts, ...printed },
  };
}

/** Without a host that is in its zone, nothing would be shown by it. */
function requireHostZone(runtime: Runtime, hostZone: string, answer: Answer): void {
  const expected = offsetsIn(runtime.takesHostZone ? hostZone : "UTC").join();
  const { name, offsets } = answer.hostZone;
  if (offsets.join() === expected) return;
  throw new Problem(
    `${runtime.name} ${runtime.version} was started with TZ=${hostZone}, and says that its host is in ${name}: expected ` +
      `offsets of ${expected} minutes, received ${offsets.join()}.`,
  );
}

function requireForms(runtime: Runtime, user: UserFolder, { resolved }: OfFiles): void {
  if (runtime.loads === "a bundle") return; // its own forms were verified as it was made
  const installed = join(user.folder, "node_modules/upm-rules/dist");
  const expected = { ESM: join(installed, "esm/index.js"), CommonJS: join(installed, "cjs/index.cjs") };
  if (resolved?.ESM === expected.ESM && resolved.CommonJS === expected.CommonJS) return;
  throw new Problem(
    `${runtime.name} ${runtime.version} took other files than those of the two forms: expected ` +
      `${JSON.stringify(expected)}, received ${JSON.stringify(resolved)}.`,
  );
}

const at = "2020-11-13T09:00:00Z";

/** What the installed command prints as the report of the festival. */
async function printedByCommand(
  runtime: Runtime,
  hostZone: string,
  user: UserFolder,
): Promise<Readonly<Record<string, string>>> {
  const printed: Record<string, string> = {};
  if (runtime.run === undefined) return printed;
  for (const { name, file } of documents.slice(0, 1)) {
    const args = ["check", file, "--at", at, "--format", "json", "--exit-zero"];
    const { code, stdout, stderr } = await started([...runtime.run(user), ...args], hostZone, user);
    if (code !== 0) {
      throw new Problem(
        `The command failed on ${name} in ${runtime.name} ${runtime.version}, host zone ${hostZone}: it ended with ` +
          `${code}\n${stderr}`,
      );
    }
    printed[`command: report of ${name} at ${at}`] = stdout;
  }
  return printed;
}

function digestOf(text: string): string {
  return `${createHash("sha256").update(text).digest("hex")} ${Buffer.byteLength(text)}`;
}

function mapped(
  texts: Readonly<Record<string, string>>,
  to: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, to(text)]));
}
