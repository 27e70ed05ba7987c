/** A worker that bundles every program with one bundler, which its data names. */
import { parentPort, workerData } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import type { Bundler } from "./bundle.ts";
import type { BundlerName, Weighed } from "./measure.ts";
import { programs } from "./programs.ts";

const load: Readonly<Record<BundlerName, () => Promise<Bundler>>> = {
  esbuild: async () => (await import("./with-esbuild.ts")).esbuild,
  rolldown: async () => (await import("./with-rolldown.ts")).rolldown,
  rollup: async () => (await import("./with-rollup.ts")).rollup,
  webpack: async () => (await import("./with-webpack.ts")).webpack,
};

const { bundle, counted } = await load[workerData as BundlerName]();
const weighed: Weighed[] = [];
for (const { source } of programs) {
  const { code, modules } = await bundle(source);
  weighed.push({ bytes: gzipSync(code, { level: 9 }).length, modules, counted });
}
parentPort?.postMessage(weighed);
