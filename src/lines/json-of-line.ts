/** The JSON value of a line, or undefined where it is no JSON: the last of repeated keys counts, as in documents. */
export function jsonOfLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
