import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const packageOf = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Writes the licence of every package that a bundle has built in to one file beside it. */
export const licences = (file: string): Plugin => ({
  name: "licences",
  setup(build) {
    build.onEnd((result) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, licencesOf(Object.keys(result.metafile?.inputs ?? {})));
    });
  },
});

/** The licences of the packages that files come from, as one text; files of no package have none. */
export function licencesOf(files: Iterable<string>): string {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = packageOf.exec(file)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort().map(notice).join("\n");
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (text === undefined) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, text), "utf8").trim()}\n`;
}
