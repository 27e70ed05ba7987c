import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { root } from "./user-project.ts";

const folder = mkdtempSync(join(tmpdir(), "upm-rules-verdicts-"));
afterAll(() => rmSync(folder, { recursive: true }));
for (const path of ["verdicts", "dist/esm", "package.json", ".changeset/config.json"]) {
  cpSync(join(root, path), join(folder, path), { recursive: true });
}
symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));

function checked(...mode: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["verdicts/main.ts", ...mode], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

// The check itself runs on the library as it is; here on a copy with a clause that has changed.
it("passes until a verdict changes, and then until a changeset says major and names the clause", () => {
  // The library may differ from its last release, as its changesets say: here it is the last release.
  expect(checked("--release").status).toBe(0);
  expect(checked()).toMatchObject({ status: 0, stderr: "" });
  expect(checked("--wirte")).toMatchObject({ status: 2, stdout: "" });

  const rule = join(folder, "dist/esm/stages/5-confirmation/accounts-linked.js");
  const text = readFileSync(rule, "utf8");
  writeFileSync(rule, text.replace("parent.linked", "parent.linked ?? true"));
  expect(readFileSync(rule, "utf8")).not.toBe(text);
  const { status, stderr } = checked();
  expect(status).toBe(1);
  expect(stderr).toContain("V.accounts-linked in checkConfirmation: unknown -> nothing");
  expect(stderr).toContain("smallest case  linked: unknown\n");
  expect(stderr).toContain("add a changeset that says major and names V.accounts-linked");
  expect(stderr).not.toContain(" at "); // no stack trace

  const changeset = (type: string) =>
    writeFileSync(
      join(folder, ".changeset/link.md"),
      `---\n"upm-rules": ${type}\n---\n\nV.accounts-linked: trusting.\n`,
    );
  changeset("minor");
  expect(checked().status).toBe(1);
  changeset("major");
  const declared = checked();
  expect(declared).toMatchObject({ status: 0, stderr: "" });
  expect(declared.stdout).toContain("checkConfirmation: changesets declare ");
});
