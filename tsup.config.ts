import { defineConfig, type Options } from "tsup";
import { licences } from "./scripts/licences.ts";

const target = "node20";

/** Russian letters stand in the files as they are, not as six characters each. */
const esbuildOptions: Options["esbuildOptions"] = (options) => {
  options.charset = "utf8";
};

export default defineConfig([
  {
    // One module per source module, so that a bundler drops what is not used. Their types come from tsc, which mirrors
    // the modules in the same way (tsup would bundle them).
    entry: ["src/**/*.ts", "!src/cli/**"],
    outDir: "dist/esm",
    format: "esm",
    bundle: false,
    platform: "neutral",
    target,
    esbuildOptions,
  },
  {
    entry: {
      index: "src/index.ts",
      "messages-en": "src/entries/messages-en.ts",
      "messages-ru": "src/entries/messages-ru.ts",
    },
    outDir: "dist/cjs",
    format: "cjs",
    platform: "node", // marks the exports' names for Node's ESM loader
    target,
    esbuildOptions,
    splitting: false, // else tsup rewrites `?.` for old engines
    // tsup sets an option that TypeScript 6.0 is giving up.
    dts: { compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
  },
  {
    // The command line carries everything it needs: Effect is no dependency of the package.
    entry: { cli: "src/cli/main.ts" },
    outDir: "dist",
    format: "esm",
    platform: "node",
    target,
    esbuildOptions,
    noExternal: [/^[^.]/],
    removeNodeProtocol: false,
    splitting: false,
    esbuildPlugins: [licences("dist/cli.LICENSES.txt")],
  },
]);
