import type { Records } from "../festival/records.js";
import { decodeRecords } from "../schema/decode-festival.js";
import { openDocument } from "./open-document.js";
import type { Progress } from "./progress.js";
import { useCompiledSchemas } from "./use-compiled-schemas.js";

/** The records of the festival document in a file, or in standard input for `-`; throws `InvalidFestival`. */
export async function readRecords(file: string, progress: Progress): Promise<Records> {
  const document = await openDocument(
    file,
    "duties are about all of it at once; what is pending or overdue, check --format lines has as well",
  );
  useCompiledSchemas();
  return verifiedRecords(document, progress);
}

/** The records of the festival that a JSON value is; progress is told lesson by lesson. Throws `InvalidFestival`. */
export function verifiedRecords(document: unknown, progress: Progress): Records {
  progress.begin("verifying-document", 1);
  return decodeRecords(document, (lessons, ofAll) => progress.advance(lessons / ofAll));
}
