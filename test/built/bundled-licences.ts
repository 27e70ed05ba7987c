import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Notice {
  /** `name version (licence)` */
  readonly heading: string;
  readonly text: string;
}

/** The packages whose modules a bundle holds, by the comments that esbuild leaves above each module. */
export function bundledPackages(bundle: string): string[] {
  return bundledFolders(bundle).map((folder) => folder.slice(folder.lastIndexOf("node_modules/") + 13));
}

/** Where these packages are installed: some within others, which want another version. */
export function bundledFolders(bundle: string): string[] {
  const modules = [...bundle.matchAll(/^ *\/\/ \S*?(node_modules\/\S+)$/gm)].map(([, file = ""]) => file);
  const folders = modules.flatMap(
    (file) => /^(?:\S+\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? [],
  );
  return [...new Set(folders)].sort();
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
export function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const [file] = readdirSync(folder).filter((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  if (file === undefined)
    throw new Error(`${name} ${version} has no licence file, so it may not be built in`);
  return {
    heading: `${name} ${version} (${license})`,
    text: readFileSync(join(folder, file), "utf8").trim(),
  };
}
