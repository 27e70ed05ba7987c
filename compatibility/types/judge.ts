import { nameOf, type Part } from "./legs.ts";
import type { Measured } from "./measure.ts";
import { compareReleases } from "./pinned-versions.ts";
import type { statedMinimums } from "./stated-minimums.ts";

/** How what was measured stands to what is stated. */
export interface Judgement {
  /** Where it is worse. */
  readonly worse: readonly string[];
  /** Where it is better. */
  readonly better: readonly string[];
}

/** What each statement is about. */
export const statements: ReadonlyArray<{
  readonly minimum: keyof typeof statedMinimums;
  readonly part: Part;
  readonly skipLibCheck: boolean;
}> = [
  { minimum: "root", part: "root", skipLibCheck: false },
  { minimum: "effectEntries", part: "effect", skipLibCheck: false },
  { minimum: "effectEntriesSkippingLibraries", part: "effect", skipLibCheck: true },
];

/** From the stated minimum on everything must hold; a release below it that holds too is worth stating. */
export function judge(all: readonly Measured[], stated: typeof statedMinimums): Judgement {
  const worse: string[] = [];
  const better: string[] = [];
  for (const { minimum, part, skipLibCheck } of statements) {
    const measured = all.filter((one) => one.part === part && one.skipLibCheck === skipLibCheck);
    const isPromised = ({ compiler }: Measured) => compareReleases(compiler.release, stated[minimum]) >= 0;
    for (const one of measured.filter(isPromised)) {
      if (one.complaints.length === 0) continue;
      const from = `stated to hold from TypeScript ${stated[minimum]} on`;
      worse.push(`TypeScript ${one.compiler.version}, ${nameOf(one)}: ${from}, but: ${one.complaints[0]}`);
    }
    const below = measured.filter((one) => !isPromised(one));
    const failing = new Set(
      below.filter(({ complaints }) => complaints.length > 0).map(({ compiler }) => compiler),
    );
    for (const compiler of new Set(below.map(({ compiler }) => compiler))) {
      if (failing.has(compiler)) continue;
      better.push(
        `${minimum} is stated from ${stated[minimum]} on, and holds under TypeScript ${compiler.version} too`,
      );
    }
  }
  return { worse, better };
}
