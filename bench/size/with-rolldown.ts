import * as bundler from "rolldown";
import { type Bundler, programFile } from "./bundle.ts";
import { bundleOf, onLog, programPlugin } from "./rollup-form.ts";

export const rolldown: Bundler = {
  counted: "bytes before minification",
  async bundle(source) {
    const { output } = await bundler.build({
      input: programFile,
      onLog,
      platform: "browser",
      tsconfig: false, // not the paths of this repository's
      plugins: [programPlugin(source)],
      output: { format: "esm", minify: true },
      write: false,
    });
    return bundleOf(output);
  },
};
