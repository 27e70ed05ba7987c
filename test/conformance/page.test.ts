import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { upm2020 } from "../../src/index.js";
import { corpusFiles } from "./corpus-files.ts";

const root = new URL("../..", import.meta.url);
const page = readFileSync(new URL("docs/conformance.md", root), "utf8");
const cases = corpusFiles.reduce((sum, { file }) => sum + file.cases.length, 0);

describe("the page of the corpus", () => {
  it("says how many cases and files there are", () => {
    expect(page).toContain(`${cases.toLocaleString("en-US")} cases in ${corpusFiles.length} files`);
  });

  it("names every file, check and key", () => {
    const keys = corpusFiles.flatMap(({ file }) => file.cases.flatMap((one) => Object.keys(one)));
    const named = corpusFiles.flatMap(({ name, file }) => [
      name.replace(".json", ""),
      ...(/^(?!check)|checkFestival/.test(file.check) ? [file.check] : []),
    ]);
    for (const word of new Set([...named, ...keys])) expect(page).toContain(`\`${word}\``);
  });

  it("states the regulation of 2020 as it is", () => {
    const text = page.replaceAll(/\s+/g, " ");
    for (const [name, value] of Object.entries(upm2020)) {
      if (Array.isArray(value)) expect(text).toContain(`\`${name}\``);
      else if (typeof value === "number") expect(text).toContain(`\`${name}\` ${value}`);
      else expect(text).toContain(`\`${name}\` \`${JSON.stringify(value)}\``);
    }
  });
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "upm-rules-port-"));
afterAll(() => rmSync(folder, { recursive: true }));

// Elsewhere the runner is read, not run: the library needs no Python.
describe.runIf(hasPython)("the runner of the page, with a port that knows the answers by heart", () => {
  const [, runner = ""] = /```python\n([\s\S]*?)```/.exec(page) ?? [];
  const folderOfCases = new URL("conformance/cases", root).pathname;

  function run(changed: string) {
    writeFileSync(join(folder, "run.py"), runner);
    writeFileSync(
      join(folder, "port.py"),
      `import json, pathlib
known = {}
for path in pathlib.Path(${JSON.stringify(folderOfCases)}).glob("*.json"):
    corpus = json.loads(path.read_text(encoding="utf-8"))
    for case in corpus["cases"]:
        question = {key: case[key] for key in case if key not in ("name", "expected")}
        known[corpus["check"] + json.dumps(question)] = case["expected"]
def answer(check, question):
    expected = known[check + json.dumps(question)]
    ${changed}
    return expected
`,
    );
    const { status, stdout, stderr } = spawnSync("python3", ["run.py", folderOfCases], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PYTHONIOENCODING: "utf-8", PYTHONDONTWRITEBYTECODE: "1" },
    });
    expect(stderr).toBe("");
    return { status, lines: stdout.trim().split("\n") };
  }

  it("passes a port that answers alike", () => {
    const { status, lines } = run("pass");
    expect(lines).toEqual([`${cases} of ${cases} cases are answered alike`]);
    expect(status).toBe(0);
  });

  it("names each case that a port answers otherwise", () => {
    const { status, lines } = run(
      'if check == "checkDelivery" and question["facts"] == {}: expected = { **expected, "outcome": "allowed" }',
    );
    expect(status).toBe(1);
    expect(lines[0]).toBe("6-delivery.json: no facts at all");
    expect(lines.at(-1)).toBe(`${cases - 1} of ${cases} cases are answered alike`);
  });

  it("does not take yes or no for a number", () => {
    const { status } = run('if check == "amend" and expected == []: expected = [True]');
    expect(status).toBe(1);
  });
});
