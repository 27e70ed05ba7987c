import { isObject } from "../../festival/validity/document-check.js";
import { referenceKinds } from "../../lines/line-kind.js";

/** Whether what a file begins with is the first line of a festival in lines, right or wrong, and not of a document. */
export function isLinesText(start: Buffer): boolean {
  const end = start.indexOf(0x0a);
  const line = jsonOf(start.subarray(0, end < 0 ? start.length : end).toString("utf8"));
  if (!isObject(line)) return false;
  const { format } = line;
  if (Object.hasOwn(line, "format"))
    return typeof format === "string" && format.startsWith("upm-festival-lines/");
  // A document has none of these keys; lines without their header are told so.
  return [...referenceKinds, "lesson"].some((kind) => Object.hasOwn(line, kind));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
