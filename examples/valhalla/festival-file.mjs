import { readFile } from "node:fs/promises";
import { decodeFestival, isInvalidFestival } from "upm-rules/schema";
import { Complaint } from "./complaint.mjs";

/**
 * The valid festival document in a file, with its keys in the order in which they are written there.
 *
 * @param {string} file
 */
export async function readFestival(file) {
  const document = parsed(await bytesOf(file));
  try {
    decodeFestival(document);
  } catch (error) {
    if (!isInvalidFestival(error)) throw error;
    throw new Complaint(error.issues.map(({ pointer, ...issue }) => `${pointer}: ${sentence(issue)}`));
  }
  return /** @type {import("upm-rules").Festival} */ (document);
}

/** @param {string} file */
async function bytesOf(file) {
  try {
    return await readFile(file);
  } catch (error) {
    throw Complaint.about("read", file, error);
  }
}

/**
 * @param {Uint8Array} bytes
 * @returns {unknown}
 */
function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Complaint([": expected JSON in UTF-8"]); // the pointer to the whole document is empty
  }
}

/** @param {{ expected: string, received?: string }} issue */
function sentence({ expected, received }) {
  return received === undefined ? `expected ${expected}` : `expected ${expected}, received ${received}`;
}
