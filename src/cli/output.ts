import { writeFile } from "node:fs/promises";
import { reasonOf } from "./read-document.js";
import { BadUsage } from "./usage.js";

/** Writes text to standard output, and waits until it is taken or nobody wants it. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** Writes text to a file, or to standard output where none is named. */
export async function printTo(file: string | undefined, text: string): Promise<void> {
  if (file === undefined) return await print(text);
  try {
    await writeFile(file, text);
  } catch (error) {
    if ((error as { readonly code?: string }).code === "EPIPE") return;
    throw new BadUsage(`cannot write ${JSON.stringify(file)}: ${reasonOf(error)}`);
  }
}
