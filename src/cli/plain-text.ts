/** Control characters, line separators, marks that turn the direction of text, and halves of surrogate pairs. */
const unsafe = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu;

/** Text of a document made safe for a terminal and for one line: what could move the cursor is escaped as in JSON. */
export function plainText(text: string): string {
  return text.replace(unsafe, (character) => {
    const escaped = JSON.stringify(character).slice(1, -1);
    return escaped === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : escaped;
  });
}
