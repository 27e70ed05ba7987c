import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { festivalText } from "./festival-text.ts";
import { inChild } from "./in-child.ts";
import { measuredSize } from "./measured-size.ts";
import { type Step, stepsInOrder, type Took, type TookByStep } from "./steps.ts";

/** What a step took, and what `JSON.parse` took in the same process. */
interface MeasuredStep {
  readonly took: Took;
  readonly parse: Took;
}

export interface TimesOfSize {
  readonly lessons: number;
  readonly steps: ReadonlyMap<Step, MeasuredStep>;
}

// The same on every machine: how often garbage is collected depends on it.
const flags = ["--expose-gc", "--max-old-space-size=6144"];

export async function timesOfSize(lessons: number, folder: string): Promise<TimesOfSize> {
  const file = join(folder, "festival.json");
  await writeDocument(file, lessons);
  const steps = new Map<Step, MeasuredStep>();
  for (const form of ["interpreted", "compiled"] as const) {
    const took = await inChild<TookByStep>(
      "time-steps.ts",
      flags,
      [file, String(roundsOf(lessons, form)), form],
      folder,
    );
    const { parse } = took;
    if (parse === undefined) throw new Error("JSON.parse was not measured");
    for (const step of stepsInOrder) {
      const one = took[step];
      if (one !== undefined && !steps.has(step)) steps.set(step, { took: one, parse });
    }
  }
  await rm(file);
  return { lessons, steps };
}

/** Fewer of what takes longer; decoding alone takes less, and a round of it has a single `JSON.parse`. */
function roundsOf(lessons: number, form: "interpreted" | "compiled"): number {
  if (lessons < 5000) return 15;
  if (lessons < 50_000) return 7;
  return form === "compiled" ? 5 : 3;
}

async function writeDocument(file: string, lessons: number): Promise<void> {
  const handle = await open(file, "w");
  try {
    for (const piece of festivalText(measuredSize(lessons))) await handle.write(piece);
  } finally {
    await handle.close();
  }
}
