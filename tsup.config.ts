import { defineConfig, type Options } from "tsup";
import { inlinedPageParts } from "./scripts/inlined-page-parts.ts";
import { licences } from "./scripts/licences.ts";

const target = "node20";

/** Russian letters stand in the files as they are, not as six characters each. */
const esbuildOptions: Options["esbuildOptions"] = (options) => {
  options.charset = "utf8";
};

/**
 * ical-generator gives each event an id by chance before it takes the one that it is given, with a function that pages
 * without encryption do not have.
 */
const calendarOptions: Options["esbuildOptions"] = (options, context) => {
  esbuildOptions(options, context);
  options.define = { ...options.define, "crypto.randomUUID": "String" };
};

export default defineConfig([
  {
    // One module per source module, so that a bundler drops what is not used. Their types come from tsc, which mirrors
    // the modules in the same way (tsup would bundle them).
    entry: ["src/**/*.ts", "!src/cli/**", "!src/calendar/calendar-library.ts"],
    outDir: "dist/esm",
    format: "esm",
    bundle: false,
    platform: "neutral",
    target,
    esbuildOptions,
  },
  {
    // The one module with a library built in; all others of the calendar are shared like those above.
    entry: { "calendar/calendar-library": "src/calendar/calendar-library.ts" },
    outDir: "dist/esm",
    format: "esm",
    platform: "neutral",
    target,
    esbuildOptions: calendarOptions,
    noExternal: ["ical-generator"],
    splitting: false,
    esbuildPlugins: [licences("dist/calendar.LICENSES.txt")],
  },
  {
    entry: {
      index: "src/index.ts",
      "messages-en": "src/entries/messages-en.ts",
      "messages-ru": "src/entries/messages-ru.ts",
      calendar: "src/entries/calendar.ts",
    },
    outDir: "dist/cjs",
    format: "cjs",
    platform: "node", // marks the exports' names for Node's ESM loader
    target,
    esbuildOptions: calendarOptions,
    noExternal: ["ical-generator"],
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
    esbuildOptions: calendarOptions,
    noExternal: [/^[^.]/],
    removeNodeProtocol: false,
    splitting: false,
    esbuildPlugins: [inlinedPageParts, licences("dist/cli.LICENSES.txt")],
  },
]);
