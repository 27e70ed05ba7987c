/** What a bundler makes of a program, in the same form for all of them. */
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

export interface Bundle {
  readonly code: string;
  /** The bytes of each module that is in it, as its bundler counts them, by the module's path in this repository. */
  readonly modules: ReadonlyMap<string, number>;
}

export interface Bundler {
  /** Which bytes of a module it counts. */
  readonly counted: string;
  readonly bundle: (source: string) => Promise<Bundle>;
}

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where programs stand, though no such file does: in the package, which finds `upm-rules` by its own name. */
export const programFile = `${root}program.js`;

/** Modules by their paths, without the program and what a bundler adds of its own. */
export function filesOf(modules: Iterable<readonly [file: string, bytes: number]>): Map<string, number> {
  const files = new Map<string, number>();
  for (const [file, bytes] of modules) {
    if (existsSync(file)) files.set(relative(root, file).replaceAll("\\", "/"), bytes);
  }
  return files;
}
