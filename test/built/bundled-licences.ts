import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Notice {
  /** `name version (licence)` */
  readonly heading: string;
  readonly text: string;
}

/** The packages whose modules a bundle holds, by the comments that esbuild leaves above each module. */
export function bundledPackages(bundle: string): string[] {
  const markers = bundle.matchAll(/^ *\/\/ (?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/\S+$/gm);
  return [...new Set([...markers].map(([, name = ""]) => name))].sort();
}

/** What a file of notices has for each package. */
export function notices(file: string): Notice[] {
  const headings = [...file.matchAll(/^(?:@[\w.-]+\/)?[\w.-]+ \d+\.\d+\.\d+\S* \([^)]+\)$/gm)];
  return headings.map(({ 0: heading, index }, at) => ({
    heading,
    text: file.slice(index + heading.length, headings[at + 1]?.index).trim(),
  }));
}

/** The notice that a package itself asks for, as it is installed. */
export function noticeOf(name: string, nodeModules: string): Notice {
  const folder = join(nodeModules, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const [file] = readdirSync(folder).filter((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  if (file === undefined)
    throw new Error(`${name} ${version} has no licence file, so it may not be built in`);
  return {
    heading: `${name} ${version} (${license})`,
    text: readFileSync(join(folder, file), "utf8").trim(),
  };
}
