import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Ran, runCommand, type Surroundings } from "./run-command.ts";

/** A copy of the project's last commit, in which versions are made. Nothing of it gets back to where it came from. */
export interface ReleaseCopy {
  readonly folder: string;
  readonly packageName: string;
  version(): string;
  changesets(): ReadonlyArray<string>;
  addChangeset(text: string): Promise<void>;
  /** As the changesets say; returns what the package's CHANGELOG has then. */
  makeVersion(): Promise<string>;
  publish(npmConfiguration: string): Promise<void>;
  run(...command: string[]): Promise<Ran>;
}

export async function releaseCopy(
  project: string,
  folder: string,
  surroundings: Surroundings,
): Promise<ReleaseCopy> {
  await runCommand(["git", "clone", "--quiet", "--no-local", project, folder], project, surroundings);
  const run = (...command: string[]) => runCommand(command, folder, surroundings);
  await run("git", "remote", "remove", "origin");
  const { output: isShallow } = await run("git", "rev-parse", "--is-shallow-repository");
  if (isShallow.trim() === "true")
    throw new Error("a version needs the history of its changesets; get it with `git fetch --unshallow`");
  await run("git", "config", "user.name", "Release rehearsal");
  await run("git", "config", "user.email", "rehearsal@localhost");
  await run("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error");

  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  // Changesets compare with this branch, which a copy of another one, or of none, lacks.
  await run("git", "checkout", "--quiet", "-B", JSON.parse(read(".changeset/config.json")).baseBranch);
  const manifest = () => JSON.parse(read("package.json"));
  const packageName: string = manifest().name;
  const version = (): string => manifest().version;
  const changesets = () =>
    globSync(".changeset/*.md", { cwd: folder }).filter((file) => !file.endsWith("README.md"));

  return {
    folder,
    packageName,
    version,
    changesets,
    run,
    addChangeset: async (text) => {
      await run("npx", "--no-install", "changeset", "add", "--patch", packageName, "--message", text);
      await commit("Add a changeset");
    },
    makeVersion: async () => {
      const texts = changesets().map(read);
      const planned = await plannedVersion();
      const isScript = manifest().scripts["release:version"] !== undefined;
      const making = isScript
        ? ["npm", "run", "release:version"]
        : ["npx", "--no-install", "changeset", "version"];
      await run(...making);
      if (version() !== planned)
        throw new Error(`package.json should have version ${planned} now; it has ${version()}`);
      const left = changesets();
      if (left.length > 0) throw new Error(`these changesets should be used up: ${left.join(", ")}`);
      const changes = read("CHANGELOG.md");
      const missing = [`## ${planned}`, ...texts.flatMap(linesOf)].filter((line) => !changes.includes(line));
      if (missing.length > 0)
        throw new Error(`CHANGELOG.md lacks what the changesets say:\n${missing.join("\n")}`);
      await commit(`Version ${planned}`);
      return changes;
    },
    publish: async (npmConfiguration) => {
      const publishing = { ...surroundings.environment, npm_config_userconfig: npmConfiguration };
      const command = ["npx", "--no-install", "changeset", "publish"];
      await runCommand(command, folder, { ...surroundings, environment: publishing });
      const { output } = await run("git", "tag", "--points-at", "HEAD");
      const tag = `v${version()}`;
      if (output.trim() !== tag)
        throw new Error(`the commit should have the tag ${tag}; it has "${output.trim()}"`);
    },
  };

  async function commit(message: string): Promise<void> {
    await run("git", "add", "--all");
    await run("git", "commit", "--quiet", "--no-verify", "--message", message);
  }

  async function plannedVersion(): Promise<string> {
    const plan = join(folder, "release-plan.json");
    await run("npx", "--no-install", "changeset", "status", "--output", "release-plan.json");
    const { releases } = JSON.parse(readFileSync(plan, "utf8"));
    await run("git", "clean", "--quiet", "--force", "release-plan.json");
    return releases[0].newVersion;
  }
}

/** The lines of a changeset's text, without its front matter. */
function linesOf(changeset: string): string[] {
  const text = changeset.replace(/^---\n[\s\S]*?\n---\n/, "");
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
