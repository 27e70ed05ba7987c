/**
 * Writes what each entry point exports to api/, for a reader of changes; with --check only says whether that is current.
 * Either way it complains of a public name that shows a type its user cannot name, and of one without a stability.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { entryPoints, exportsOf } from "./public-names.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "upm-rules-api-"));
const complaints: string[] = [];

/** Types that public names are made of and that nobody has to name. */
const neverNamed = new Set([
  "Checks", // the functions that a witness can be for
  "checks",
  "VerdictErrorClass", // the class of `…Refused` and `…Undetermined`
  "Whole", // what `Unsure` leaves as it is
  "actIds", // the list behind ActId
  "kinds", // the list behind Kind
  "schemas", // the table behind JsonSchemaName
  "table", // the clauses
]);
const exported = Object.keys(entryPoints).flatMap((entry) => exportsOf(entry));
const nameable = new Set(exported.map(({ name }) => name));

/** The name that a message is about. The second of two things of a name has a number, Effect's base classes `_base`. */
function nameIn(text: string): string {
  return /"([^"]+)"/.exec(text)?.[1]?.replace(/_(\d+|base)$/, "") ?? "";
}

const ofNames = /^ae-(forgotten-export|(missing|incompatible|different)-release-tags?)$/;

function reportOf(entry: string): string {
  const name = entry.replaceAll("/", "-");
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, entryPoints[entry] ?? ""),
      compiler: { tsconfigFilePath: join(root, "tsconfig.build.json") },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: temporary,
        reportTempFolder: join(temporary, "as-written"),
        // What clauses and acts there are stands in lists that are not exported.
        includeForgottenExports: entry === "upm-rules",
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
    },
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      const name = nameIn(message.text);
      const isWrong = ofNames.test(message.messageId) && !neverNamed.has(name);
      if (isWrong && !(message.messageId === "ae-forgotten-export" && nameable.has(name)))
        complaints.push(`${entry}: ${message.text}`);
      message.logLevel = ExtractorLogLevel.None;
    },
  });
  return readFileSync(join(temporary, `${name}.api.md`), "utf8").replaceAll("\r\n", "\n");
}

try {
  mkdirSync(join(root, "api"), { recursive: true });
  const stale = new Set(readdirSync(join(root, "api")));
  for (const entry of Object.keys(entryPoints)) {
    const file = `${entry.replaceAll("/", "-")}.api.md`;
    stale.delete(file);
    const report = reportOf(entry);
    if (!process.argv.includes("--check")) writeFileSync(join(root, "api", file), report);
    else if (readOrEmpty(join(root, "api", file)) !== report) {
      complaints.push(
        `api/${file} is not what ${entry} exports: run npm run api:reports, and look at the difference`,
      );
    }
  }
  for (const file of stale) complaints.push(`api/${file} is of no entry point: remove it`);
} finally {
  rmSync(temporary, { recursive: true });
}
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
