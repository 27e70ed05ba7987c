import { readdirSync, readFileSync } from "node:fs";
import type { Part, Resolution } from "./legs.ts";

/** A source file of a user's project. */
export interface ConsumerSource {
  readonly name: string;
  readonly text: string;
}

/**
 * The programs of a user, each once as every kind of module that the project has.
 *
 * Effect has ES modules only; what is for `require` alone stands in `.cts` files.
 */
export function consumerSources(part: Part, resolution: Resolution): readonly ConsumerSource[] {
  const folder = new URL(`consumers/${part}/`, import.meta.url);
  return readdirSync(folder).flatMap((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    if (name.endsWith(".cts")) return resolution.takesRequire ? [{ name, text }] : [];
    if (resolution.sources === "bundled") return [{ name, text }];
    const endings = part === "root" ? [".mts", ".cts"] : [".mts"];
    return endings.map((ending) => ({ name: name.replace(/\.ts$/, ending), text }));
  });
}
