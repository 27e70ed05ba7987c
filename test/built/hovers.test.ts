import { describe, expect, it } from "vitest";
import { openInEditor } from "./editor.ts";

const program = `import { createUpmRules, valhalla, straightLine, type Sources, type UpmRulesOptions } from "upm-rules/sdk";
declare const sources: Sources;
const rules = createUpmRules(sources, { travelTimes: [valhalla({ url: "", fetch }), straightLine({ topSpeedKmh: 110 })] });
const { regionPlan, schoolList, candidateSchool, schoolChoice, agreement, lessonCreation, linkSending } = rules;
const { confirmation, linkForwarding, delivery, lessonDay, dispose } = rules;
const verdict = await confirmation.check({ lesson: "l", participant: "c", parent: "p" }, { signal: AbortSignal.abort() });
const facts = await confirmation.facts({ lesson: "l", participant: "c", parent: "p" });
const { participant, parent, lesson, at } = facts;
const selection = await candidateSchool.check({ venue: "v", school: "s" });
const { lessons, lessonsAttended, participants, parents, regions, venues, regionsPlanning, schools } = sources;
const { competencies, driveTimes, agreements, agreementsOfVenues, confirmationsOfLessons, regulations } = sources;
declare const options: UpmRulesOptions;
const { regulation, batchSize, travelTimes, now } = options;
const { findings, outcome } = verdict;
const { admissibleCompetencies } = selection;
`;

describe("what an editor shows to a user of the promise client", () => {
  const editor = openInEditor(program);
  const shown = new Map<string, string>();
  for (const { index, 0: name } of program.matchAll(/[A-Za-z]+/g)) {
    const hover = editor.hoverAt(index);
    if (hover !== undefined) shown.set(`${name} at ${index}`, hover.text);
  }

  it("is there for every name", () => {
    expect(editor.complaints).toEqual([]);
    expect(shown.size).toBeGreaterThan(60);
    expect([...shown.values()].some((text) => text.includes("Promise<Verdict>"))).toBe(true);
  });

  it("names no type of Effect", () => {
    for (const [name, text] of shown) {
      expect(`${name}: ${text}`).not.toMatch(/\b(?:Effect|Layer|Context|Schema|Fiber|Exit|Cause|Service)\b/);
    }
  });

  it("is the ids that go in and the verdict that comes out", () => {
    expect(editor.hoverOver("= createUpmRules")).toBe(
      `(alias) createUpmRules(sources: Sources, { now, ...options }?: UpmRulesOptions): UpmRules
import createUpmRules`,
    );
    expect(editor.hoverOver("await confirmation.check")).toBe(
      "(property) Check<ConfirmationIds, Verdict>.check: (ids: ConfirmationIds, options?: CallOptions) => Promise<Verdict>",
    );
    expect(editor.hoverOver("await confirmation.facts")).toBe(
      "(property) ConfirmationCheck.facts: (ids: ConfirmationIds, options?: CallOptions) => Promise<ConfirmationFacts>",
    );
    expect(editor.hoverOver("await candidateSchool.check")).toBe(
      `(property) Check<{ readonly venue: Id; readonly school: Id; }, CandidateSchoolVerdict>.check: (ids: {
    readonly venue: Id;
    readonly school: Id;
}, options?: CallOptions) => Promise<CandidateSchoolVerdict>`,
    );
    expect(editor.hoverOver("const rules")).toBe("const rules: UpmRules");
    expect(editor.hoverOver("const { admissibleCompetencies")).toBe(
      "const admissibleCompetencies: readonly string[]",
    );
    expect(editor.hoverOver("const { lessons")).toBe(
      "const lessons: Lookup<string, LessonAtPlace> | undefined",
    );
  });
});
