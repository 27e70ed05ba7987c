import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = new URL("../..", import.meta.url).pathname;

export interface UserProject {
  readonly folder: string;
  /** The unpacked package in it. */
  readonly installed: string;
  /** The paths of the files of the package. */
  readonly packed: ReadonlyArray<string>;
  /** Links a package of this repository into it. */
  link(dependency: string): void;
  /** What a script of its prints. */
  run(name: string, text: string): string;
  remove(): void;
}

/** A project elsewhere that has installed the package as npm packs it, with its two dependencies. */
export function userProject(): UserProject {
  const folder = mkdtempSync(join(tmpdir(), "upm-rules-user-"));
  const installed = join(folder, "node_modules/upm-rules");
  const options = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [tarball] = JSON.parse(execFileSync("npm", options, { cwd: root, encoding: "utf8", stdio: "pipe" }));
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball.filename, "-C", installed, "--strip-components=1"], { cwd: folder });
  const project: UserProject = {
    folder,
    installed,
    packed: tarball.files.map((file: { readonly path: string }) => file.path),
    link: (dependency) =>
      symlinkSync(join(root, "node_modules", dependency), join(folder, "node_modules", dependency)),
    run: (name, text) => {
      writeFileSync(join(folder, name), text);
      return execFileSync(process.execPath, [name], { cwd: folder, encoding: "utf8", stdio: "pipe" }).trim();
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
  project.link("date-fns");
  project.link("date-fns-tz");
  return project;
}
