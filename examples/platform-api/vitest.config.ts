import { defineConfig } from "vitest/config";

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ["test/**/*.test.ts"],
    // Loading Effect and the library for each file takes longer than most files do.
    isolate: false,
    // Files wait for their back ends most of the time.
    maxWorkers: "100%",
    // Programs and servers are started, and made to wait.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
