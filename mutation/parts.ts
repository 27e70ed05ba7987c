/** Which test files are run against some mutants. */
export interface Tests {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** A part of `src` that is mutated, and its tests. */
export interface Part extends Tests {
  readonly mutate: readonly string[];
}

/** Slow for what they notice here: random festivals, a thousand look-ups, clocks that are waited for. */
const slow = [
  "test/stages/**/plan-laws.test.ts",
  "test/festival/{check-schedule-absent-lists,duties-and-report}.test.ts",
  "test/services/{batches-apart,interrupted-batches,interruption,recheck,same-program}.test.ts",
  "test/services/look-ups-of-a-thousand.test.ts",
];
const slowHere = [...slow, "test/verdict/verdict-changes.test.ts"];

const rules = "test/{regulation,stages,verdict,facts,issues}/**/*.test.ts";
const festivals = "test/festival/**/*.test.ts";

/** The parts of `src` that are mutated, by name. */
export const parts: Readonly<Record<string, Part>> = {
  time: {
    mutate: ["src/time/**/*.ts"],
    include: ["test/{time,facts,issues}/**/*.test.ts"],
    exclude: slow,
  },
  regulation: {
    mutate: ["src/regulation/**/*.ts"],
    include: [rules, "test/messages/clauses.test.ts"],
    exclude: [...slowHere, "test/stages/**/effect.test.ts"],
  },
  verdict: {
    mutate: ["src/verdict/**/*.ts"],
    include: [rules, "test/festival/*.test.ts", "test/festival/stages/*.test.ts"],
    exclude: [...slow, "test/stages/**/effect.test.ts"],
  },
  stages: {
    mutate: ["src/stages/**/*.ts", "!src/stages/**/effect.ts"],
    include: [rules, "test/festival/*.test.ts", "test/festival/stages/*.test.ts"],
    exclude: slowHere,
  },
  "stages-by-ids": {
    mutate: ["src/stages/**/effect.ts"],
    include: ["test/stages/**/{effect,asked-together,verdict-errors}.test.ts", "test/services/*.test.ts"],
    exclude: slow,
  },
  festival: {
    mutate: ["src/festival/**/*.ts", "!src/festival/checker/**"],
    include: [festivals, "test/facts/confirmation-facts.test.ts"],
    // What the checker alone calls is here as well.
    exclude: [
      ...slow,
      "test/festival/checker/{dependencies,finding-sequence,namings,touched-lessons}.test.ts",
    ],
  },
  "festival-checker": {
    mutate: ["src/festival/checker/**/*.ts"],
    include: ["test/festival/checker/*.test.ts", "test/laws/incremental-check.test.ts"],
    exclude: [],
  },
};
