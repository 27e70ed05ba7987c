import { isAscii, isUtf8 } from "node:buffer";
import { isNestedTooDeeply, mostLevels, offsetOf } from "../read-document.js";
import { mostBytesOfLine } from "./lines-reader.js";

/** What a line is that is no JSON: what was expected instead. */
export class NoJson {
  readonly expected: string;

  constructor(expected: string) {
    this.expected = expected;
  }
}

/** The JSON value of a line. */
export function jsonOfBytes(bytes: Buffer | undefined): unknown {
  if (bytes === undefined) return new NoJson(`a line of at most ${mostBytesOfLine} bytes`);
  if (isNestedTooDeeply(bytes)) return new NoJson(`JSON nested at most ${mostLevels} levels deep`);
  const ascii = isAscii(bytes);
  if (!ascii && !isUtf8(bytes)) return new NoJson("JSON in UTF-8");
  const text = bytes.toString(ascii ? "latin1" : "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    const offset = offsetOf(error);
    return new NoJson(offset === undefined ? "JSON" : `JSON, which it is not from column ${offset + 1} on`);
  }
}
