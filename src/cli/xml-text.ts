import { plainText } from "./plain-text.js";

/** Text that stands in XML as one line: what XML 1.0 cannot have at all is escaped as in JSON, as for a terminal. */
export function xmlText(text: string): string {
  return plainText(text).replace(
    /[\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}
