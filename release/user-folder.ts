import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PackedPackage } from "./packed-package.ts";
import { type Ran, runCommand, type Surroundings } from "./run-command.ts";

/** A project of somebody who installs the package from the registry. */
export interface UserFolder {
  readonly folder: string;
  /** Where the package is installed. */
  readonly installed: string;
  run(command: ReadonlyArray<string>, allowed?: ReadonlyArray<number>): Promise<Ran>;
  install(...packages: ReadonlyArray<string>): Promise<Ran>;
  version(): string;
}

export function userFolder(folder: string, packageName: string, surroundings: Surroundings): UserFolder {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const installed = join(folder, "node_modules", packageName);
  const run: UserFolder["run"] = (command, allowed) => runCommand(command, folder, surroundings, allowed);
  return {
    folder,
    installed,
    run,
    install: (...packages) => run(["npm", "install", ...packages]),
    version: () => JSON.parse(readFileSync(join(installed, "package.json"), "utf8")).version,
  };
}

/** Complains where what a user has installed is not, byte for byte, what was packed from the folder it was made in. */
export function checkInstalled(
  { folder, installed }: UserFolder,
  packageName: string,
  packed: PackedPackage,
  made: string,
): void {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  const { integrity } = lock.packages[`node_modules/${packageName}`];
  if (integrity !== packed.integrity)
    throw new Error(`the registry's package has the integrity ${integrity}; npm packed ${packed.integrity}`);
  const files = filesOf(installed);
  const isSame = (file: string) => readFileSync(join(installed, file)).equals(readFileSync(join(made, file)));
  const differences = [
    ...packed.files.filter((file) => !files.includes(file)).map((file) => `not installed: ${file}`),
    ...files.filter((file) => !packed.files.includes(file)).map((file) => `not packed: ${file}`),
    ...files.filter((file) => packed.files.includes(file) && !isSame(file)).map((file) => `differs: ${file}`),
  ];
  if (differences.length > 0) throw new Error(differences.join("\n"));
}

const filesOf = (folder: string): string[] =>
  globSync("**", { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
