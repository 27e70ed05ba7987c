import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | ReadonlyArray<string>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: ReadonlyArray<Step>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = new URL("../..", import.meta.url).pathname;
const text = (file: string) => readFileSync(`${root}${file}`, "utf8");
const { scripts } = JSON.parse(text("package.json"));
const files = globSync(".github/workflows/*.yml", { cwd: root }).sort();
const workflows = files.map((file) => [file, parse(text(file)) as Workflow] as const);
const jobs = workflows.flatMap(([file, workflow]) =>
  Object.entries(workflow.jobs).map(([name, job]) => [`${file} ${name}`, job] as const),
);

/** What more than reading a job may do. */
const mayWrite: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ".github/workflows/release.yml version": { contents: "write", "pull-requests": "write" },
  ".github/workflows/release.yml publish": { contents: "write", "id-token": "write" },
};

describe("the workflows", () => {
  it("are there", () => {
    expect(files.map((file) => file.replace(/^.*\//, ""))).toEqual([
      "ci.yml",
      "compatibility.yml",
      "evidence.yml",
      "release.yml",
    ]);
  });

  it.each(workflows)("%s gives nothing to all of its jobs, and keeps no secret", (file, workflow) => {
    expect(workflow.permissions).toEqual({});
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(text(file)).not.toMatch(/\bsecrets\b|NPM_TOKEN|NODE_AUTH_TOKEN/);
  });

  it.each(files)("%s names every action by its commit, with its version beside it", (file) => {
    const used = text(file)
      .split("\n")
      .filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(
      used.filter((line) => !/uses: [\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });
});

describe.each(jobs)("the job %s", (name, job) => {
  const commands = job.steps.flatMap(({ run, with: inputs }) => [run ?? "", `${inputs?.["script"] ?? ""}`]);

  it("may do what it does and no more", () => {
    expect(job.permissions).toEqual(mayWrite[name] ?? { contents: "read" });
  });

  it("runs scripts that there are", () => {
    const ran = commands.flatMap((command) =>
      [...command.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script),
    );
    expect(ran.filter((script) => script === undefined || !(script in scripts))).toEqual([]);
  });

  it("runs nothing that somebody else could have written", () => {
    expect(commands.filter((command) => command.includes("${{"))).toEqual([]);
  });

  it("leaves no credentials in the checkout, and ends", () => {
    const checkout = job.steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkout?.with?.["persist-credentials"]).toBe(false);
    expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });
});

it("a release is checked before it is published, with provenance", () => {
  const release = workflows.find(([file]) => file.endsWith("release.yml"))?.[1].jobs;
  const ofJob = (name: string) => release?.[name]?.steps ?? [];
  expect(release?.["publish"]?.needs).toContain("check");
  expect(ofJob("check").map(({ run }) => run)).toContain("bash .ci/run");
  const publishing = ofJob("publish");
  expect(publishing.at(-1)?.uses).toMatch(/^changesets\/action\/publish@/);
  expect(publishing.at(-1)?.env).toEqual({ NPM_CONFIG_PROVENANCE: "true" });
  expect(publishing.map(({ run }) => run)).toContain("npm run release:check-repository");
});
