import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deadlines, parameters } from "../../src/index.js";
import type { CheckName } from "../../src/testing/checks.js";
import type { OracleFinding } from "../oracle/oracle-finding.js";
import { kindOf, permittedKinds } from "../oracle/permitted-findings.js";
import { casesOf, corpusFiles } from "./corpus-files.ts";

const baselines = new URL("../../verdicts/baseline/", import.meta.url);

interface Baseline {
  readonly check: string;
  /** Findings as JSON. */
  readonly findings: readonly string[];
}

function kindOfFinding({ clause, status, actor, blockedBy, remedy }: Record<string, unknown>): string {
  const { kind, act } = (remedy ?? {}) as Readonly<Record<string, unknown>>;
  return [clause, status, actor, blockedBy, kind, act].join(" ");
}

const ofFacts = readdirSync(baselines)
  .map((file): Baseline => JSON.parse(readFileSync(new URL(file, baselines), "utf8")))
  .filter(({ check }) => check !== "checkFestival");

describe.each(ofFacts)("the cases of $check", ({ check, findings }) => {
  const cases = casesOf(check as CheckName);

  it("have every clause, status, actor and remedy that its decision space has", () => {
    const possible = new Set(findings.map((text) => kindOfFinding(JSON.parse(text))));
    const found = cases.flatMap(({ expected }) => expected.findings.map((one) => kindOfFinding({ ...one })));
    expect([...possible].filter((kind) => !found.includes(kind))).toEqual([]);
  });

  it("have every outcome, and answers that time changes and such that it does not", () => {
    const outcomes = new Set(cases.map(({ expected }) => expected.outcome));
    expect([...outcomes].sort()).toEqual(["allowed", "refused", "undetermined"]);
    const stable = new Set(cases.map(({ expected }) => expected.stableUntil === undefined));
    expect(stable.size).toBe(2);
  });
});

it("the festival cases have every clause and status that a report may have, blocked and not, and no other", () => {
  const found = casesOf("checkFestival").flatMap(({ expected }) =>
    expected.findings.map((finding) => kindOf(finding as OracleFinding)),
  );
  expect([...new Set(found)].sort()).toEqual(permittedKinds().sort());
});

const deadlineClauses = [
  ["checkLessonCreation", "IV.lesson-created"],
  ["checkLinkSending", "IV.link-sent"],
  ["checkConfirmation", "V.link-forwarded"],
  ["checkLinkForwarding", "V.link-forwarded"],
  ["checkDelivery", "VI.delivered"],
] as const;
const zones = ["Europe/Volgograd", "America/Havana", "Asia/Beirut", "Asia/Kathmandu", "Asia/Kamchatka"];

describe.each(deadlineClauses)("%s, whose deadline is that of %s", (check, clause) => {
  const dueOf = (lesson: { readonly date: string; readonly timeZone: string }) =>
    Date.parse(deadlines(lesson).find((one) => one.clause === clause)?.due ?? "");
  const asked = casesOf(check).filter(({ amendments }) => amendments === undefined);

  it.each(zones)("is asked in its last millisecond and at it, in %s", (zone) => {
    const distances = asked.flatMap(({ facts }) => {
      const { at, lesson } = facts as { readonly at?: string; readonly lesson?: Parameters<typeof dueOf>[0] };
      return at && lesson?.timeZone === zone ? [Date.parse(at) - dueOf(lesson)] : [];
    });
    expect(distances).toEqual(expect.arrayContaining([-1, 0]));
  });
});

it("a drive is asked a second below, at and above the limit", () => {
  const drives = casesOf("checkCandidateSchool").map(
    ({ facts }) => (facts as { readonly drive?: unknown }).drive,
  );
  expect(drives).toEqual(expect.arrayContaining([1799, 1800, 1801]));
  const seconds = casesOf("checkFestival").flatMap(({ document }) =>
    document.driveTimes.map((one) => one.seconds),
  );
  expect(seconds).toEqual(expect.arrayContaining([1799, 1800, 1801]));
});

it.each(parameters.map(({ name }) => name))("%s is amended", (parameter) => {
  const amended = corpusFiles.filter(({ file }) =>
    (file.cases as ReadonlyArray<{ readonly amendments?: object }>).some(
      ({ amendments }) => amendments !== undefined && Object.hasOwn(amendments, parameter),
    ),
  );
  expect(amended.map(({ file }) => file.check)).toEqual(
    expect.arrayContaining(["checkConfirmation", "deadlines"]),
  );
});
