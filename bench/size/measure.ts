import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { root } from "./bundle.ts";
import { type Program, programs } from "./programs.ts";

export const bundlerNames = ["esbuild", "rolldown", "rollup", "webpack"] as const;

export type BundlerName = (typeof bundlerNames)[number];

/** A bundle, weighed. */
export interface Weighed {
  /** Minified and gzipped. */
  readonly bytes: number;
  /** What of each module is in the bundle, before it is gzipped, by the module's path in this repository. */
  readonly modules: ReadonlyMap<string, number>;
  /** Which bytes those of a module are. */
  readonly counted: string;
}

export interface Measured extends Weighed {
  readonly bundler: BundlerName;
}

/** The bundles of a program. */
export interface MeasuredProgram {
  readonly program: Program;
  readonly bundles: readonly Measured[];
}

/** Bundles every program with every bundler, from what is in dist. */
export async function measure(): Promise<readonly MeasuredProgram[]> {
  if (!existsSync(`${root}dist/esm/index.js`)) throw new Error("nothing is built: npm run build");
  const byBundler = await Promise.all(
    bundlerNames.map(async (bundler) => ({ bundler, weighed: await inThreadOfItsOwn(bundler) })),
  );
  return programs.map((program, index) => ({
    program,
    bundles: byBundler.map(({ bundler, weighed }) => ({ bundler, ...(weighed[index] as Weighed) })),
  }));
}

/** The bundles of all programs, in their order. Two of the bundlers use one thread only, so each has its own. */
function inThreadOfItsOwn(bundler: BundlerName): Promise<readonly Weighed[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("bundle-programs.ts", import.meta.url), { workerData: bundler });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error(`${bundler} ended without an answer`)));
  });
}
