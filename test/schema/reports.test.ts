import { readFileSync } from "node:fs";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { ConfirmationFacts, Finding, Report, Verdict } from "../../src/entries/schema.js";
import { checkFestival } from "../../src/festival/check-festival.js";
import { clauses } from "../../src/regulation/clauses.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { checkCandidateSchool } from "../../src/stages/2-candidate-schools/check-candidate-school.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/check-confirmation.js";
import { keptCandidate } from "../stages/2-candidate-schools/kept-candidate.js";

const example = decodeFestival(
  JSON.parse(readFileSync(new URL("../../examples/festival/festival.json", import.meta.url), "utf8")),
);
const report = checkFestival(example, { at: "2020-11-13T09:00:00Z" });
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));
const strictly = { errors: "all", onExcessProperty: "error" } as const;

/** Facts of which every one is right, wrong or missing in turn. */
const verdicts = ["2020-11-01T10:00Z", "2020-11-12T10:00Z", null].flatMap((at) =>
  [true, false, null].flatMap((flag) =>
    [0, 1, null].flatMap((tests) =>
      [0, 1, null].map((trials) =>
        checkConfirmation({
          participant: { registered: flag, diagnosticTests: tests, trials, lessons: trials },
          parent: { registered: flag, linked: flag },
          lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
          at,
        }),
      ),
    ),
  ),
);

describe("the Schema of a report", () => {
  it("accepts what checkFestival gives, key for key", () => {
    expect(report.findings.length).toBeGreaterThan(50);
    expect(Schema.decodeUnknownSync(Report)(asJson(report), strictly)).toEqual(asJson(report));
    expect(Schema.is(Report)(report)).toBe(true);
  });

  it.each([
    ["another format", { format: "upm-report/2" }],
    ["another regulation", { regulation: "upm-2021" }],
    ["an instant without offset", { at: "2020-11-13T09:00:00" }],
    ["no summary", { summary: undefined }],
    ["a finding that is none", { findings: [null] }],
    ["an unknown clause in findings", { findings: [{ ...report.findings[0], clause: "V.unheard-of" }] }],
    ["a negative count", { summary: { ...report.summary, breaches: -1 } }],
    ["half a breach", { summary: { ...report.summary, breaches: 0.5 } }],
    [
      "an unknown clause in the summary",
      { summary: { ...report.summary, byClause: [{ ...report.summary.byClause[0], clause: "VIII.any" }] } },
    ],
    [
      "a region without id",
      { summary: { ...report.summary, byRegion: [{ ...report.summary.byRegion[0], region: "" }] } },
    ],
  ])("refuses %s", (_, change) => {
    expect(Schema.is(Report)(asJson({ ...report, ...change }))).toBe(false);
  });
});

describe("the Schema of a verdict", () => {
  it("accepts what checkConfirmation gives, key for key", () => {
    expect(new Set(verdicts.map(({ outcome }) => outcome)).size).toBe(3);
    for (const verdict of verdicts)
      expect(Schema.decodeUnknownSync(Verdict)(asJson(verdict), strictly)).toEqual(asJson(verdict));
  });

  it("refuses another outcome and a moment that is none", () => {
    expect(Schema.is(Verdict)({ outcome: "allowed", findings: [] })).toBe(true);
    expect(Schema.is(Verdict)({ outcome: "denied", findings: [] })).toBe(false);
    expect(Schema.is(Verdict)({ outcome: "allowed" })).toBe(false);
    expect(Schema.is(Verdict)({ outcome: "allowed", findings: [], stableUntil: "soon" })).toBe(false);
  });
});

describe("the Schema of a finding", () => {
  const finding = { status: "violated", actor: "school" };

  it("accepts one of every clause, and no other", () => {
    for (const { id } of clauses) expect(Schema.is(Finding)({ clause: id, ...finding })).toBe(true);
    for (const clause of [
      "",
      "V",
      "V.unheard-of",
      "v.accounts-linked",
      "V.accounts-linked ",
      "toString",
      null,
      5,
    ])
      expect(Schema.is(Finding)({ clause, ...finding })).toBe(false);
    expect(Schema.is(Finding)(finding)).toBe(false);
  });

  it.each([
    ["status", "broken"],
    ["actor", "parent"],
    ["subject", { kind: "planet", id: "x" }],
    ["subject", { kind: "lesson" }],
    ["subject", null],
    ["due", "2020-11-11"],
    ["due", 1_605_000_000_000],
    ["doneAt", "yesterday"],
    ["blockedBy", ["V.unheard-of"]],
    ["blockedBy", "V.link-forwarded"],
    ["remedy", { kind: "act", actor: "school", act: "pray" }],
    ["remedy", { kind: "act", act: "link-accounts" }],
    ["remedy", { kind: "perhaps" }],
    ["remedy", { kind: "never", since: "long ago" }],
  ])("refuses the %s %j", (key, value) => {
    expect(Schema.is(Finding)({ clause: "V.accounts-linked", ...finding, [key]: value })).toBe(false);
  });

  it("has the details of its own clause", () => {
    const diagnostics = { clause: "V.diagnostics-taken", ...finding, details: { required: 1, completed: 0 } };
    const trial = { clause: "V.no-earlier-trial", ...finding, details: { allowed: 0, attended: 1 } };
    const help = { clause: "V.help-needed", ...finding, details: { missing: ["registration"] } };
    for (const one of [diagnostics, trial, help]) expect(Schema.is(Finding)(one)).toBe(true);
    expect(Schema.is(Finding)({ ...trial, details: diagnostics.details })).toBe(false);
    expect(Schema.is(Finding)({ ...diagnostics, details: trial.details })).toBe(false);
    expect(Schema.is(Finding)({ ...help, details: { missing: ["courage"] } })).toBe(false);
  });
});

describe("the Schema of a finding about a drive", () => {
  const of = (details: unknown) => ({
    clause: "II.drive-time",
    status: "violated",
    actor: "regional-operator",
    details,
  });
  const known = { competencies: ["R5"], drive: 1801, limit: 1800 };

  it.each([
    known,
    { ...known, drive: "unreachable" },
    { ...known, drive: { atLeast: 1801 } },
    { ...known, drive: { atLeast: 1801 }, source: "straight-line" },
    { ...known, source: "valhalla" },
    { ...known, competencies: [], source: "2gis" },
  ])("encodes to JSON and back to the same: %j", (details) => {
    const finding = Schema.decodeUnknownSync(Finding)(of(details), strictly);
    expect(finding).toStrictEqual(of(details));
    const json = asJson(Schema.encodeSync(Finding)(finding));
    expect(json).toStrictEqual(of(details));
    expect(Schema.decodeUnknownSync(Finding)(json, strictly)).toStrictEqual(of(details));
  });

  it.each([
    { ...known, drive: "near" },
    { ...known, drive: {} },
    { ...known, drive: { atLeast: "1801" } },
    { ...known, drive: { atLeast: null } },
    { ...known, drive: null },
    { ...known, source: 7 },
    { ...known, source: null },
    { ...known, limit: { atLeast: 1800 } },
    { drive: { atLeast: 1801 }, limit: 1800 },
  ])("refuses the details %j", (details) => {
    expect(Schema.is(Finding)(of(details))).toBe(false);
  });

  it("accepts what the check finds", () => {
    for (const drive of [1801, "unreachable", { atLeast: 1801 }] as const) {
      for (const driveSource of ["osrm", undefined]) {
        const { findings } = checkCandidateSchool({ ...keptCandidate, drive, driveSource });
        expect(findings).toHaveLength(1);
        for (const finding of findings)
          expect(Schema.decodeUnknownSync(Finding)(asJson(finding), strictly)).toStrictEqual(asJson(finding));
      }
    }
  });
});

describe("the Schema of the facts of a confirmation", () => {
  it.each([
    [{}],
    [{ participant: null, parent: undefined, lesson: {}, at: null }],
    [{ participant: { registered: null, diagnosticTests: 0, trials: undefined } }],
    [{ lesson: { date: "2020-11-16", timeZone: "Europe/Moscow" }, at: "2020-11-10T10:00Z" }],
  ])("accepts facts of which any part is missing: %j", (facts) => {
    expect(Schema.is(ConfirmationFacts)(facts)).toBe(true);
    expect(() => checkConfirmation(Schema.decodeUnknownSync(ConfirmationFacts)(facts))).not.toThrow();
  });

  it.each([
    [{ participant: { diagnosticTests: -1 } }],
    [{ participant: { trials: 0.5 } }],
    [{ participant: { lessons: Number.NaN } }],
    [{ participant: { registered: "yes" } }],
    [{ parent: { linked: 1 } }],
    [{ lesson: { date: "2020-11-31" } }],
    [{ lesson: { timeZone: "+03:00" } }],
    [{ at: "2020-11-10T10:00" }],
    [{ parent: [] }],
    [null],
  ])("refuses what checkConfirmation calls malformed: %j", (facts) => {
    expect(Schema.is(ConfirmationFacts)(facts)).toBe(false);
  });
});
