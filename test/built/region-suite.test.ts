import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root, type UserProject, userProject } from "./user-project.ts";

let project: UserProject;
beforeAll(() => {
  project = userProject();
  for (const dependency of ["effect", "fast-check", "vitest", "vite"]) project.link(dependency);
  cpSync(join(root, "examples/region-suite"), project.folder, { recursive: true });
  writeFileSync(join(project.folder, "package.json"), '{ "type": "module" }\n');
});
afterAll(() => project.remove());

function runSuite() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/vitest/vitest.mjs"), "run"],
    { cwd: project.folder, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
  );
  return { status, printed: `${stdout}${stderr}` };
}

it("the suite of a region passes with the packed package, and says which clauses it exercised", () => {
  const { status, printed } = runSuite();
  expect(printed).toContain("Clauses exercised: 100 % of 11");
  expect(printed).toContain("V.accounts-linked         seen holds, violated, unknown");
  expect(status, printed).toBe(0);
});

it("it fails where less was exercised than the threshold asks for", () => {
  const config = join(project.folder, "vitest.config.ts");
  writeFileSync(config, readFileSync(config, "utf8").replace("standings: 70", "standings: 99"));
  const { status, printed } = runSuite();
  expect(printed).toContain("% is below the threshold of 99 %; verify the clauses that were not seen");
  expect(printed).toMatch(/Tests {2}\d+ passed/);
  expect(status, printed).toBe(1);
});
