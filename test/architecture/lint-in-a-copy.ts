import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = new URL("../..", import.meta.url).pathname;

export interface Diagnostic {
  readonly category: string;
  readonly path: string;
  readonly line: number;
}

/** What the linter, configured as here, says about other files: `files` maps a path to its text. */
export async function lintInACopy(files: ReadonlyMap<string, string>): Promise<ReadonlyArray<Diagnostic>> {
  const folder = await mkdtemp(join(tmpdir(), "upm-rules-lint-"));
  try {
    await cp(join(root, "biome.json"), join(folder, "biome.json"));
    await cp(join(root, "lint"), join(folder, "lint"), { recursive: true });
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return diagnostics(await runBiome(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function runBiome(folder: string): Promise<string> {
  const binary = join(root, "node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [binary, ...options], { cwd: folder }, (error, stdout, stderr) => {
      if (stdout.startsWith("{")) resolve(stdout);
      else reject(new Error(`the linter did not run: ${stderr}`, { cause: error }));
    });
  });
}

function diagnostics(json: string): Diagnostic[] {
  const report = JSON.parse(json) as {
    diagnostics: {
      category: string;
      severity: string;
      location: { path: string; start: { line: number } };
    }[];
  };
  return report.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ category, location }) => ({ category, path: location.path, line: location.start.line }));
}
