/** The back end as it runs: a process of its own, started by its one command, asked over HTTP. */
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isAsDeclared } from "./declared-answers.ts";

export const exampleFestival = fileURLToPath(new URL("../../../festival/festival.json", import.meta.url));

const folder = fileURLToPath(new URL("../..", import.meta.url));

/** What Node has compiled once it need not compile again: tests start the program many times. */
const compiled = join(tmpdir(), "platform-compiled");

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** What the body holds: JSON where it says so, else text. */
  readonly body: unknown;
}

export interface AskOptions {
  /** Whose demo key it has: `school-school-kgd-6`, `parent-parent-0001`; none where left out. */
  readonly as?: string | undefined;
  readonly body?: unknown;
  readonly language?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A line that the back end notes down. */
export interface Noted {
  readonly level: string;
  readonly message: unknown;
  readonly annotations: Readonly<Record<string, unknown>>;
}

export interface BackEnd {
  readonly url: string;
  /** Asks, and sees to it that the answer is one that the OpenAPI document declares. */
  readonly ask: (method: string, path: string, options?: AskOptions) => Promise<Answer>;
  /** The lines that it has noted down so far. */
  readonly noted: () => readonly Noted[];
  /** Asks it to stop; says with which code it did. */
  readonly stop: () => Promise<number | null>;
}

export async function startBackEnd(environment: Readonly<Record<string, string>>): Promise<BackEnd> {
  const { PATH = "" } = process.env;
  const program = spawn(process.execPath, ["src/main.ts"], {
    cwd: folder,
    env: { PATH, PORT: "0", NODE_COMPILE_CACHE: compiled, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let wrong = "";
  const lines = () =>
    out
      .slice(0, out.lastIndexOf("\n") + 1)
      .split("\n")
      .filter((line) => line !== "")
      .map((line): Noted => JSON.parse(line));
  const ended = new Promise<number | null>((resolve) => program.once("exit", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    program.stderr.on("data", (chunk) => {
      wrong += String(chunk);
    });
    program.stdout.on("data", (chunk) => {
      out += String(chunk);
      const listening = /Listening on (http:[^"]+)"/.exec(out);
      if (listening?.[1]) resolve(listening[1]);
    });
    void ended.then((code) => reject(new Error(`the back end ended with ${code}: ${out}${wrong}`)));
  });
  return {
    url,
    noted: lines,
    ask: async (method, path, { as, body, language, headers, signal } = {}) => {
      const response = await fetch(url + path, {
        method,
        headers: {
          ...(as !== undefined && { authorization: `Bearer demo-${as}` }),
          ...(body !== undefined && { "content-type": "application/json" }),
          ...(language !== undefined && { "accept-language": language }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
        ...(signal && { signal }),
      });
      const text = await response.text();
      const isJson = text !== "" && response.headers.get("content-type")?.includes("json") === true;
      const { status } = response;
      const answer = { status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
      isAsDeclared(method, path, answer);
      return answer;
    },
    stop: () => {
      program.kill("SIGTERM");
      return ended;
    },
  };
}
