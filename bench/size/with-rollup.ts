import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as bundler from "rollup";
import { minify } from "terser";
import { type Bundler, programFile } from "./bundle.ts";
import { bundleOf, onLog, programPlugin } from "./rollup-form.ts";

/** As @rollup/plugin-terser has it, which would start a thread for each program. */
const minified = {
  name: "minified",
  renderChunk: async (code: string) => (await minify(code, { module: true, toplevel: true })).code ?? null,
};

export const rollup: Bundler = {
  counted: "bytes before minification",
  async bundle(source) {
    const build = await bundler.rollup({
      input: programFile,
      onLog,
      plugins: [programPlugin(source), nodeResolve({ browser: true })],
    });
    const { output } = await build.generate({ format: "esm", plugins: [minified] });
    return bundleOf(output);
  },
};
