import { parseArgs } from "node:util";

/** The numbers of lessons that `--lessons 1000,10000` asks for, from small to large; ends the program where it is malformed. */
export function sizesAsked(otherwise: string): readonly number[] {
  const { values } = parseArgs({ options: { lessons: { type: "string", default: otherwise } } });
  const sizes = [...new Set(values.lessons.split(",").map(Number))].sort((a, b) => a - b);
  if (sizes.every((lessons) => Number.isSafeInteger(lessons) && lessons > 0)) return sizes;
  console.error(`--lessons ${values.lessons}: whole numbers are wanted, with commas between them`);
  process.exit(2);
}
