import { checkDocument } from "./check-document.js";
import { openInput } from "./input.js";
import { checkLines } from "./lines/check-lines.js";
import { BadUsage, type CheckOptions } from "./usage.js";
import { useCompiledSchemas } from "./use-compiled-schemas.js";

/** Checks a festival document, or a festival in lines, and prints the report; answers the exit code. */
export async function check(file: string, options: CheckOptions): Promise<number> {
  const input = await openInput(file);
  useCompiledSchemas();
  if ("document" in input) return await checkDocument(input.document, options);
  try {
    const { format } = options;
    if (format === "html" || format === "junit")
      throw new BadUsage(`--format ${format} expects a document, upm-festival/1, not a festival in lines`);
    return await checkLines(input.lines, { ...options, format });
  } finally {
    await input.lines.handle.close();
  }
}
