import { plainText } from "../plain-text.js";

/** What a part of a line is to whoever reads it: on a terminal it may be told by colour. */
export type Role =
  | "heading"
  | "name"
  | "breach"
  | "late"
  | "unknown"
  | "pending"
  | "advice"
  | "done"
  | "clause"
  | "remedy"
  | "quiet";

/** A part of a line, of which nothing is escaped yet. */
export type Part = string | { readonly role: Role; readonly text: string };

/** A line of text for people, without its end. */
export type Line = readonly Part[];

/** A part that is more than text. */
export function as(role: Role, text: string): Part {
  return { role, text };
}

/** A part of a line as nothing but text, without what could move the cursor. */
export function textOfPart(part: Part): string {
  return plainText(typeof part === "string" ? part : part.text);
}

/** A line as nothing but text. */
export function textOfLine(line: Line): string {
  return line.map(textOfPart).join("");
}
