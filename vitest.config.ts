import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Compiling and packing take seconds, and more of them on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
