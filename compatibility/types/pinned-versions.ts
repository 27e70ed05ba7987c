import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A compiler that is tried. */
export interface Compiler {
  /** `5.4`. */
  readonly release: string;
  /** `5.4.5`. */
  readonly version: string;
  /** The script that runs it: the newest has no programming interface any more. */
  readonly command: string;
}

const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** The Effect that the entries that need it are tried with. */
export const effectVersion: string = dependencies.effect;

/** The fast-check that the test kit is tried with. */
export const fastCheckVersion: string = dependencies["fast-check"];

/** Every compiler that is tried, from the oldest on. */
export const compilers: readonly Compiler[] = Object.entries<string>(dependencies)
  .filter(([name]) => name.startsWith("typescript-"))
  .map(([name, pin]) => ({
    release: name.slice("typescript-".length),
    version: pin.slice(pin.lastIndexOf("@") + 1),
    command: fileURLToPath(new URL(`node_modules/${name}/bin/tsc`, import.meta.url)),
  }))
  .sort((one, other) => compareReleases(one.release, other.release));

/** Below zero where the first is older. */
export function compareReleases(first: string, second: string): number {
  return first.localeCompare(second, "en", { numeric: true });
}
