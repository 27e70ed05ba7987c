import { runCommand, type Surroundings } from "./run-command.ts";

export interface PackedPackage {
  readonly version: string;
  readonly integrity: string;
  /** In bytes. */
  readonly size: number;
  readonly unpackedSize: number;
  /** Their paths, sorted. */
  readonly files: ReadonlyArray<string>;
}

interface NpmPacked extends Omit<PackedPackage, "files"> {
  readonly files: ReadonlyArray<{ readonly path: string }>;
}

/** What npm packs of a folder, as it stands. */
export async function packedPackage(folder: string, surroundings: Surroundings): Promise<PackedPackage> {
  const packing = ["npm", "pack", "--dry-run", "--json", "--ignore-scripts"];
  const { output } = await runCommand(packing, folder, surroundings);
  const [packed] = Object.values<NpmPacked>(JSON.parse(output)); // a list, or by name, as npm's version has it
  if (packed === undefined) throw new Error("npm packed nothing");
  return { ...packed, files: packed.files.map(({ path }) => path).sort() };
}
