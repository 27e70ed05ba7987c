import { clauseCoverageReporter } from "upm-rules/testing";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: import.meta.dirname,
  test: {
    setupFiles: ["expect-upm-rules.ts"],
    reporters: [
      "default",
      clauseCoverageReporter({
        // What this platform does: it confirms children and imports schedules.
        clauses: [
          ...["II.drive-time", "IV.as-agreed", "IV.lesson-created", "IV.link-sent", "IV.link-after-creation"],
          ...["V.participant-registered", "V.parent-registered", "V.accounts-linked", "V.diagnostics-taken"],
          ...["V.no-earlier-trial", "V.confirmed-in-time"],
        ] as const,
        threshold: { clauses: 100, standings: 70 },
      }),
    ],
  },
});
