import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface LockedPackage {
  readonly lockFile: string;
  readonly name: string;
  readonly version: string;
  /** Undefined where the package states none. */
  readonly licence: string | undefined;
  /** Whether a user of the package may get it. */
  readonly atRunTime: boolean;
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

type Entries = Readonly<Record<string, Entry>>;

/** Every package of every lock file of the project, those for other platforms too. */
export function lockedPackages(project: string): LockedPackage[] {
  const lockFiles = globSync("**/package-lock.json", {
    cwd: project,
    exclude: (path) => /(?:^|\/)(?:node_modules|\.generated)$/.test(path),
  });
  return lockFiles.sort().flatMap((lockFile) => {
    const entries: Entries = JSON.parse(readFileSync(join(project, lockFile), "utf8")).packages;
    const atRunTime = lockFile === "package-lock.json" ? reached(entries) : new Set<string>();
    return Object.entries(entries)
      .filter(([path, { link }]) => /(?:^|\/)node_modules\//.test(path) && link !== true)
      .map(([path, { version = "", license }]) => ({
        lockFile,
        name: path.replace(/^.*node_modules\//, ""),
        version,
        licence: license,
        atRunTime: atRunTime.has(path),
      }));
  });
}

/** The packages that the root one asks for, but for development, with those that they ask for. */
function reached(entries: Entries): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    const { dependencies, optionalDependencies, peerDependencies } = entries[path] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const next = resolved(entries, path, name);
      if (next === undefined || found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit("");
  return found;
}

/** Where Node finds a package that another one names. */
function resolved(entries: Entries, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, "")) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (path in entries) return path;
    if (folder === "") return undefined; // optional, and not there
  }
}
