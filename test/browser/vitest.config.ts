import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What needs Chromium, a built package, and the built site: `npm run test:browser`. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    include: ["test/browser/**/*.test.ts"],
    // Browsers beside each other are slow on few cores.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
