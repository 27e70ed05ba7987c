import { Readable } from "node:stream";

/** What a run of the command left behind. */
export interface Run {
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
}

/** When it is while the command runs. */
export const now = Date.parse("2020-11-13T09:00:00Z");

let runs = 0;

/** Runs the command in this process, as its own would in a folder: a new module of `main.ts`, with streams that are kept. */
export async function runInProcess(args: readonly string[], input: string, folder: string): Promise<Run> {
  const { argv, exitCode, stdin, stdout, stderr } = process;
  const [out, err] = [keeping(stdout), keeping(stderr)];
  const clock = Date.now;
  const elsewhere = process.cwd();
  process.argv = [...argv.slice(0, 2), ...args];
  process.exitCode = undefined;
  Object.defineProperty(process, "stdin", { value: Readable.from([Buffer.from(input)]), configurable: true });
  Date.now = () => now;
  try {
    process.chdir(folder);
    runs += 1;
    await import(/* @vite-ignore */ `../../src/cli/main.ts?run=${runs}`);
    const code = process.exitCode as number | undefined;
    return { code, out: out.text(), err: err.text() };
  } finally {
    process.chdir(elsewhere);
    Date.now = clock;
    Object.defineProperty(process, "stdin", { value: stdin, configurable: true });
    process.argv = argv;
    process.exitCode = exitCode;
    out.restore();
    err.restore();
  }
}

/** Keeps what is written to a stream, and then gives the stream back as it was. */
function keeping(stream: NodeJS.WriteStream): { readonly text: () => string; readonly restore: () => void } {
  let kept = "";
  const { write } = stream;
  const listeners = stream.listeners("error");
  stream.write = ((text: string, done?: () => void) => {
    kept += text;
    done?.();
    return true;
  }) as typeof write;
  return {
    text: () => kept,
    restore: () => {
      stream.write = write;
      for (const listener of stream.listeners("error").filter((one) => !listeners.includes(one)))
        stream.off("error", listener as () => void);
    },
  };
}
