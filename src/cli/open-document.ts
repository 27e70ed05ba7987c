import { openInput } from "./input.js";
import { jsonOfDocument } from "./read-document.js";
import { BadUsage } from "./usage.js";

/** The JSON value in a file or in standard input that must be a document; `why` it cannot be lines. */
export async function openDocument(file: string, why: string): Promise<unknown> {
  const input = await openInput(file);
  if ("document" in input) return jsonOfDocument(input.document);
  await input.lines.handle.close();
  throw new BadUsage(`expected a document, upm-festival/1, not a festival in lines: ${why}`);
}
