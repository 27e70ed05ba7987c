import stringWidth from "string-width";
import { plainText } from "../plain-text.js";

/** How many columns of a terminal text takes: a wide character two, a mark on another none. */
export function displayWidth(text: string): number {
  return stringWidth(plainText(text));
}

/** The columns that the widest of some texts takes. */
export function widest(texts: readonly string[]): number {
  // Not one call with all of them: there may be more than a call takes.
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}

/** What a text lacks to be so many columns wide. */
export function fill(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - displayWidth(text)));
}
