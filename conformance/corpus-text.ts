/** A file of the corpus as text: one case a line, so that a difference shows which case it is of. */
import type { ConformanceFile } from "upm-rules/testing";

export function textOf({ format, check, cases }: ConformanceFile): string {
  const lines = cases.map((one) => `  ${JSON.stringify(one)}`).join(",\n");
  return `{\n"format": ${JSON.stringify(format)},\n"check": ${JSON.stringify(check)},\n"cases": [\n${lines}\n]\n}\n`;
}
