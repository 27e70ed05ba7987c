import { resolve } from "node:path";
import { build } from "esbuild";
import { type Bundler, filesOf, root } from "./bundle.ts";

export const esbuild: Bundler = {
  counted: "minified bytes",
  async bundle(source) {
    const { outputFiles, metafile } = await build({
      stdin: { contents: source, resolveDir: root },
      absWorkingDir: root,
      bundle: true,
      format: "esm",
      minify: true,
      platform: "browser",
      charset: "utf8", // as any page is; else each Russian letter is written as six
      tsconfigRaw: {}, // not the paths of this repository's
      metafile: true,
      write: false,
    });
    const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
    return {
      code: outputFiles.map(({ text }) => text).join(""),
      // A module of which nothing is left is still listed.
      modules: filesOf(
        inputs
          .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
          .map(([path, { bytesInOutput }]) => [resolve(root, path), bytesInOutput]),
      ),
    };
  },
};
