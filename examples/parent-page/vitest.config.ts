import { defineConfig } from "vitest/config";

/** Pure parts, and the built page in Chromium before the running back end. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Of the page and its back end there is one each.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
