import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const file = `${root}test/built/hovered.ts`;
const program = `import { createUpmRules, valhalla, straightLine, type Sources, type UpmRulesOptions } from "upm-rules/sdk";
declare const sources: Sources;
const rules = createUpmRules(sources, { travelTimes: [valhalla({ url: "", fetch }), straightLine({ topSpeedKmh: 110 })] });
const { regionPlan, schoolList, candidateSchool, schoolChoice, agreement, lessonCreation, linkSending } = rules;
const { confirmation, linkForwarding, delivery, lessonDay, dispose } = rules;
const verdict = await confirmation.check({ lesson: "l", participant: "c", parent: "p" }, { signal: AbortSignal.abort() });
const selection = await candidateSchool.check({ venue: "v", school: "s" });
const { lessons, lessonsAttended, participants, parents, regions, venues, regionsPlanning, schools } = sources;
const { competencies, driveTimes, agreements, agreementsOfVenues, confirmationsOfLessons, regulations } = sources;
declare const options: UpmRulesOptions;
const { regulation, batchSize, travelTimes, now } = options;
const { findings, outcome } = verdict;
const { admissibleCompetencies } = selection;
`;

/** What an editor shows over a name, as it shows it. */
function hovers(): ReadonlyMap<string, string> {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const service = ts.createLanguageService({
    useCaseSensitiveFileNames: () => true,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    getCompilationSettings: () => ({ ...options, noUnusedLocals: false }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = name === file ? program : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? program : ts.sys.readFile(name)),
  });
  expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toStrictEqual([]);
  const shown = new Map<string, string>();
  for (const { index, 0: name } of program.matchAll(/[A-Za-z]+/g)) {
    const info = service.getQuickInfoAtPosition(file, index);
    if (info === undefined) continue;
    shown.set(`${name} at ${index}`, ts.displayPartsToString(info.displayParts));
  }
  return shown;
}

describe("what an editor shows to a user of the promise client", () => {
  const shown = hovers();

  it("is there for every name", () => {
    expect(shown.size).toBeGreaterThan(60);
    expect([...shown.values()].some((text) => text.includes("Promise<Verdict>"))).toBe(true);
  });

  it("names no type of Effect", () => {
    for (const [name, text] of shown) {
      expect(`${name}: ${text}`).not.toMatch(/\b(?:Effect|Layer|Context|Schema|Fiber|Exit|Cause|Service)\b/);
    }
  });
});
