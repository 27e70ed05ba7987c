import * as SchemaJITCompiler from "effect/schema/SchemaJITCompiler";
import type { Records } from "../festival/records.js";
import { decodeRecords } from "../schema/decode-festival.js";
import { useSchemaCompiler } from "../schema/schema-compiler.js";
import { readDocument } from "./read-document.js";

/** The records of the festival document in a file, or in standard input for `-`; throws `InvalidFestival`. */
export async function readRecords(file: string): Promise<Records> {
  const document = await readDocument(file);
  // The command brings its own Effect along, so that it knows this compiler; where code may not be made, it does without.
  useSchemaCompiler(SchemaJITCompiler);
  return decodeRecords(document);
}
