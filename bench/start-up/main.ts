// Prints how long programs take from start to end, as ratios to an empty program of the same form in the same run.
import { medians } from "../rounds.ts";
import { forms } from "./programs.ts";
import { start } from "./start.ts";

const rounds = 15;

const programs = forms.flatMap((form) => [form.empty, ...form.programs]);
const competitors = programs.map((program) => ({ program, run: () => start(program) }));
const measured = await medians(competitors, rounds);
const times = new Map([...measured].map(([{ program }, median]) => [program, median]));

for (const form of forms) {
  console.log("");
  for (const program of [form.empty, ...form.programs]) {
    const ratio = (times.get(program) ?? Number.NaN) / (times.get(form.empty) ?? Number.NaN);
    console.log(`  ${ratio.toFixed(2).padStart(7)} ×  ${program.name}`);
  }
}
