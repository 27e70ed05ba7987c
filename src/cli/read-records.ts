import type { Records } from "../festival/records.js";
import { decodeRecords } from "../schema/decode-festival.js";
import { openDocument } from "./open-document.js";
import { useCompiledSchemas } from "./use-compiled-schemas.js";

/** The records of the festival document in a file, or in standard input for `-`; throws `InvalidFestival`. */
export async function readRecords(file: string): Promise<Records> {
  const document = await openDocument(
    file,
    "duties are about all of it at once; what is pending or overdue, check --format lines has as well",
  );
  useCompiledSchemas();
  return decodeRecords(document);
}
