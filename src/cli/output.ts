import { type FileHandle, open } from "node:fs/promises";
import { reasonOf } from "./read-document.js";
import { BadUsage } from "./usage.js";

/** Where text goes, piece by piece. */
export interface Output {
  /** Writes, and waits until it is taken; answers whether anybody still wants more. */
  readonly write: (text: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

const standardOutput: Output = {
  write: (text) =>
    new Promise((resolve) => {
      // What the error is, main says.
      process.stdout.write(text, (error) => resolve(error == null));
    }),
  close: async () => {},
};

/** A file, which is emptied, or standard output where none is named. */
export async function openOutput(file: string | undefined): Promise<Output> {
  if (file === undefined) return standardOutput;
  const failed = (error: unknown) => new BadUsage(`cannot write ${JSON.stringify(file)}: ${reasonOf(error)}`);
  const handle: FileHandle = await open(file, "w").catch((error: unknown) => {
    throw failed(error);
  });
  return {
    write: async (text) => {
      try {
        await handle.appendFile(text);
        return true;
      } catch (error) {
        if ((error as { readonly code?: string }).code === "EPIPE") return false;
        throw failed(error);
      }
    },
    close: () => handle.close(),
  };
}

/** Writes text to standard output, and waits until it is taken or nobody wants it. */
export async function print(text: string): Promise<void> {
  await standardOutput.write(text);
}

/** Writes pieces of text to a file, or to standard output where none is named. */
export async function printTo(file: string | undefined, pieces: Iterable<string>): Promise<void> {
  const output = await openOutput(file);
  try {
    for (const piece of inLargePieces(pieces)) if (!(await output.write(piece))) return;
  } finally {
    await output.close();
  }
}

const lengthOfPiece = 2 ** 16;

/** The same text in pieces that are worth writing. */
function* inLargePieces(pieces: Iterable<string>): Generator<string, void, undefined> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < lengthOfPiece) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}
