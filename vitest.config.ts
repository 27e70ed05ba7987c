import { defineConfig } from "vitest/config";
import { inlinedPagePartsInTests } from "./scripts/inlined-page-parts.ts";

export default defineConfig({
  plugins: [inlinedPagePartsInTests],
  // What stands in examples imports the library by its name.
  resolve: { tsconfigPaths: true },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**", "**/node_modules/**"],
    // Files share the modules of the library: no answer depends on what it remembers, and loading it for each takes minutes.
    isolate: false,
    // Many files wait for processes of their own most of the time.
    maxWorkers: "100%",
    // Compiling and packing take seconds, and more of them on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
