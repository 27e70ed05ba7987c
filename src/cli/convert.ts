import { festivalLines } from "../lines/festival-lines.js";
import { decodeFestival } from "../schema/decode-festival.js";
import { openDocument } from "./open-document.js";
import { printTo } from "./output.js";
import { useCompiledSchemas } from "./use-compiled-schemas.js";

/** Writes a festival document as lines. */
export async function convert(file: string, output: string | undefined): Promise<number> {
  const document = await openDocument(file, "it is in lines already");
  useCompiledSchemas();
  await printTo(output, texts(festivalLines(decodeFestival(document))));
  return 0;
}

function* texts(lines: Iterable<unknown>): Generator<string, void, undefined> {
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}
