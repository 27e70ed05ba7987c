import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listDifferences } from "./listed-files.ts";
import { type LocalRegistry, startRegistry } from "./local-registry.ts";
import { npmEnvironment } from "./outside-environment.ts";
import { type PackedPackage, packedPackage } from "./packed-package.ts";
import { type ReleaseCopy, releaseCopy } from "./release-copy.ts";
import { rootAnswers } from "./root-answers.ts";
import { runCommand, type Surroundings } from "./run-command.ts";
import { runReadme } from "./run-readme.ts";
import { checkInstalled, type UserFolder, userFolder } from "./user-folder.ts";

export interface Rehearsal {
  readonly project: string;
  /** An empty one, for everything. */
  readonly folder: string;
  readonly surroundings: Surroundings;
  /** What is to be done at the end, however it ends. */
  readonly cleanUp: Array<() => Promise<void>>;
  step(name: string, action: () => Promise<string>): Promise<void>;
}

const upgradeNote = "A change made up for the rehearsal.";

export async function rehearse({ project, folder, surroundings, cleanUp, step }: Rehearsal): Promise<void> {
  const releases: PackedPackage[] = [];
  let copy: ReleaseCopy;
  let registry: LocalRegistry;
  let user: UserFolder;
  let asUser: Surroundings;
  const publishing = join(folder, "publishing.npmrc");

  await step("copy the last commit and install its dependencies", async () => {
    copy = await releaseCopy(project, join(folder, "copy"), surroundings);
    const { output } = await runCommand(["git", "status", "--porcelain"], project, surroundings);
    const changed = output.split("\n").filter((line) => line !== "").length;
    const head = await copy.run("git", "log", "-1", "--format=%h %s");
    return `${head.output.trim()}${changed > 0 ? `; ${changed} changes that are not committed are not in it` : ""}`;
  });

  await step("start a registry on this machine", async () => {
    const configured = async (name: string) =>
      (await runCommand(["npm", "config", "get", name], project, surroundings)).output.trim();
    const certificates = await configured("cafile");
    registry = await startRegistry(copy.packageName, join(folder, "registry"), {
      url: await configured("registry"),
      certificates: certificates === "null" ? undefined : certificates,
    });
    cleanUp.push(registry.stop);
    writeFileSync(publishing, registry.publishing, { mode: 0o600 });
    const installing = join(folder, "installing.npmrc");
    writeFileSync(installing, registry.installing);
    const environment = npmEnvironment(surroundings.environment, installing, join(folder, "npm-cache"));
    asUser = { ...surroundings, environment };
    return `${registry.url}, ${copy.packageName} only from there`;
  });

  await step("make the version that the changesets say", async () => {
    const before = copy.version();
    const waiting = copy.changesets().length;
    if (waiting === 0) await copy.addChangeset(upgradeNote);
    await copy.makeVersion();
    const from = waiting === 0 ? "a changeset made up, since none waits" : `${waiting} changesets`;
    return `${before} to ${copy.version()}, from ${from}`;
  });

  await step("build and publish it", async () => publishAndList());

  await step("install it without Effect", async () => {
    const plain = userFolder(join(folder, "without-effect"), copy.packageName, asUser);
    await plain.install(copy.packageName);
    checkInstalled(plain, copy.packageName, latest(), copy.folder);
    if (existsSync(join(plain.folder, "node_modules/effect")))
      throw new Error("Effect should not be installed, since it is optional");
    return rootAnswers(project, plain, copy.version());
  });

  await step("install it beside Effect and fast-check", async () => {
    user = userFolder(join(folder, "user"), copy.packageName, asUser);
    const types = JSON.parse(readFileSync(join(project, "package.json"), "utf8")).devDependencies[
      "@types/node"
    ];
    await user.install(copy.packageName, "effect", "fast-check"); // all that the README asks for
    await user.install("--save-dev", `@types/node@${types}`); // README's code reads files
    checkInstalled(user, copy.packageName, latest(), copy.folder);
    return `${latest().files.length} files, as packed: ${latest().integrity.slice(0, 20)}…`;
  });

  await step("run the README there", () => runReadme(project, user.folder, user.installed, asUser));

  await step("make and publish the next version", async () => {
    await copy.addChangeset(upgradeNote);
    const changes = await copy.makeVersion();
    const [first] = releases;
    if (!changes.includes(`## ${first?.version}`))
      throw new Error(`CHANGELOG.md should still have version ${first?.version}`);
    return publishAndList();
  });

  await step("upgrade to it", async () => {
    const [first] = releases;
    const { output } = await user.run(["npm", "outdated", "--json", copy.packageName], [1]);
    const { current, wanted } = JSON.parse(output)[copy.packageName] ?? {};
    if (current !== first?.version || wanted !== latest().version)
      throw new Error(`npm outdated should show ${first?.version} and ${latest().version}:\n${output}`);
    await user.install(`${copy.packageName}@latest`);
    checkInstalled(user, copy.packageName, latest(), copy.folder);
    return `${first?.version} to ${user.version()}`;
  });

  await step("run the README there again", () => runReadme(project, user.folder, user.installed, asUser));

  await step("install the version before exactly", async () => {
    const [first] = releases;
    const exact = userFolder(join(folder, "exact"), copy.packageName, asUser);
    await exact.install("--save-exact", `${copy.packageName}@${first?.version}`);
    if (exact.version() !== first?.version)
      throw new Error(`${first?.version} was asked for; ${exact.version()} came`);
    return exact.version();
  });

  console.log("\nPublished on this machine only, without provenance, which needs the identity of a CI:");
  for (const { version, files, size, unpackedSize } of releases)
    console.log(
      `  ${version}: ${files.length} files, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`,
    );

  function latest(): PackedPackage {
    const last = releases.at(-1);
    if (last === undefined) throw new Error("nothing is published yet");
    return last;
  }

  async function publishAndList(): Promise<string> {
    await copy.publish(publishing); // npm builds first
    const packed = await packedPackage(copy.folder, surroundings);
    const differences = listDifferences(packed.files);
    if (differences.length > 0)
      throw new Error(`release/package-files.txt is not what is packed:\n${differences.join("\n")}`);
    releases.push(packed);
    return `${copy.packageName} ${packed.version}, ${packed.files.length} files, as listed`;
  }
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
