import { describe, expect, it } from "vitest";
import { checkFestival } from "../../../src/festival/check-festival.js";
import { FindingSequence } from "../../../src/festival/checker/finding-sequence.js";
import { reportChanges } from "../../../src/festival/checker/report-changes.js";
import { reportOfSequences } from "../../../src/festival/checker/report-of-sequences.js";
import { bySubject } from "../../../src/festival/located-finding.js";
import { type Counts, noCounts, type Report } from "../../../src/festival/report.js";
import { type ClauseId, clauses } from "../../../src/regulation/clauses.js";
import type { Finding, FindingStatus } from "../../../src/verdict/finding.js";
import { confirmation, lesson, participant, smallFestival } from "../../arbitraries/small-festival.js";

const at = "2020-11-15T00:00Z";
const due = "2020-11-11T19:00:00.000Z";

function found(clause: ClauseId, id: string, status: FindingStatus, more: object = {}): Finding {
  return { clause, status, actor: "venue", subject: { kind: "lesson", id }, ...more } as Finding;
}

function reportWith(findings: readonly Finding[]): Report {
  const summary = { ...noCounts, byClause: [], byRegion: [] };
  return {
    format: "upm-report/1",
    regulation: "upm-2020",
    at: "2020-11-15T00:00:00.000Z",
    summary,
    findings,
  };
}

/** The same report as another program may write it: keys in another order, and no list shared. */
function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, rewritten(part)]),
  );
}

const report = checkFestival(smallFestival(), { at });

describe("the changes between two reports", () => {
  it("are none of a report and itself, a copy of it, and its JSON with keys in another order", () => {
    const none = {
      appeared: [],
      gone: [],
      changed: [],
      summary: { ...noCounts, byClause: [], byRegion: [] },
    };
    expect(report.findings.length).toBeGreaterThan(5);
    for (const other of [report, structuredClone(report), rewritten(report) as Report]) {
      expect(reportChanges(report, other)).toStrictEqual(none);
      expect(reportChanges(other, report)).toStrictEqual(none);
    }
  });

  it("are findings that came, that went, and that say something else, each in the order of findings", () => {
    const [created, sent, forwarded] = ["IV.lesson-created", "IV.link-sent", "V.link-forwarded"] as const;
    const before = reportWith([
      found(created, "a", "pending", { due }),
      found(created, "b", "pending", { due }),
      found(sent, "b", "pending", { due, blockedBy: [created] }),
      found(forwarded, "10", "late", { due, doneAt: due }),
    ]);
    const after = reportWith([
      found(created, "b", "pending", { due }),
      found(sent, "a", "overdue", { due }),
      found(sent, "b", "pending", { due }),
      found(forwarded, "10", "late", { due, doneAt: "2020-11-12T00:00:00.000Z" }),
      found(forwarded, "9", "unknown"),
    ]);
    const [, , blocked, late] = before.findings;
    const [, overdue, free, later, unknown] = after.findings;
    const { appeared, gone, changed } = reportChanges(before, after);
    expect(appeared).toEqual([overdue, unknown]);
    expect(gone).toEqual([before.findings[0]]);
    expect(changed).toEqual([
      { before: blocked, after: free },
      { before: late, after: later },
    ]);
    expect(reportChanges(after, before)).toMatchObject({
      appeared: gone,
      gone: appeared,
      changed: changed.map((pair) => ({ before: pair.after, after: pair.before })),
    });
  });

  it("are told apart by actor and by kind of subject", () => {
    const venue = found("III.competencies-agreed", "v/s", "pending");
    const school = { ...venue, actor: "school" } as Finding;
    expect(reportChanges(reportWith([school, venue]), reportWith([venue]))).toMatchObject({
      gone: [school],
      changed: [],
    });
    const candidate = found("II.drive-time", "v/s", "unknown", { subject: { kind: "candidate", id: "v/s" } });
    const agreement = { ...candidate, subject: { kind: "agreement", id: "v/s" } } as Finding;
    const both = reportChanges(reportWith([candidate]), reportWith([agreement]));
    expect(both).toMatchObject({ appeared: [agreement], gone: [candidate], changed: [] });
  });

  it("say in which counts reports differ, and by how much, of clauses and regions whose counts do", () => {
    const before = checkFestival(smallFestival(), { at });
    const after = checkFestival(
      smallFestival({
        lessons: [lesson, { ...lesson, id: "new", createdAt: null }],
        participants: [{ ...participant, diagnosticTests: [] }],
        confirmations: [confirmation],
      }),
      { at },
    );
    const { summary, appeared, gone } = reportChanges(before, after);
    const weighed = (one: Counts, other: Counts) => other.breaches - one.breaches;
    expect(summary.breaches).toBe(weighed(before.summary, after.summary));
    expect(summary.breaches).toBeGreaterThan(0);
    expect(summary.byRegion).toEqual([
      {
        region: "region",
        breaches: summary.breaches,
        unknown: summary.unknown,
        pending: summary.pending,
        advice: summary.advice,
      },
    ]);
    expect(summary.byClause.map(({ clause }) => clause)).toEqual([
      ...new Set(
        clauses
          .map(({ id }) => id)
          .filter((id) => [...appeared, ...gone].some(({ clause }) => clause === id)),
      ),
    ]);
    expect(summary.byClause).toContainEqual({ ...noCounts, clause: "V.diagnostics-taken", breaches: 1 });
    const back = reportChanges(after, before).summary;
    expect(back.byClause).toContainEqual({ ...noCounts, clause: "V.diagnostics-taken", breaches: -1 });
    expect(reportChanges(before, report).summary).toEqual({ ...noCounts, byClause: [], byRegion: [] });
  });

  it("say when either was judged, where that differs", () => {
    const later = checkFestival(smallFestival(), { at: "2020-11-16T05:00Z" });
    expect(reportChanges(report, later).at).toEqual({
      before: "2020-11-15T00:00:00.000Z",
      after: "2020-11-16T05:00:00.000Z",
    });
    expect("at" in reportChanges(report, report)).toBe(false);
  });

  it("do not depend on the order in which somebody put the findings", () => {
    const findings = ["a", "b", "c"].map((id) => found("IV.lesson-created", id, "pending"));
    const changes = reportChanges(reportWith(findings.toReversed()), reportWith(findings));
    expect(changes).toMatchObject({ appeared: [], gone: [], changed: [] });
    const [a, b, c] = findings;
    expect(
      reportChanges(reportWith(findings.slice(0, 1)), reportWith(findings.toReversed())).appeared,
    ).toEqual([b, c]);
    expect(reportChanges(reportWith(findings.toReversed()), reportWith(findings.slice(2))).gone).toEqual([
      a,
      b,
    ]);
  });

  it("pair in turn what is about the same in merged reports", () => {
    const twice = [...report.findings, ...structuredClone(report.findings)].sort(bySubject);
    const merged = { ...report, findings: twice };
    const { gone, appeared, changed } = reportChanges(merged, report);
    expect(gone).toEqual(report.findings);
    expect([...appeared, ...changed]).toEqual([]);
  });

  it("come without a look at the findings that both reports share", () => {
    const ids = Array.from({ length: 5000 }, (_, number) => String(number).padStart(4, "0"));
    let looked = 0;
    const watched = (finding: Finding): Finding =>
      Object.defineProperty({ ...finding }, "subject", {
        enumerable: true,
        get: () => {
          looked += 1;
          return finding.subject;
        },
      });
    const clause = "IV.lesson-created";
    const position = clauses.findIndex(({ id }) => id === clause);
    const sequence = FindingSequence.of(ids.map((id) => watched(found(clause, id, "pending"))));
    const nothing = FindingSequence.of([]);
    const sequences = clauses.map((_, index) => (index === position ? sequence : nothing));
    const overdue = found(clause, "2500", "overdue");
    const stretch = sequence.stretch("2500", "2500\0");
    const changed = sequence.with([{ stretch, findings: [overdue] }]);
    const before = reportOfSequences(sequences, new Map(), at);
    const after = reportOfSequences(sequences.with(position, changed), new Map(), at);
    looked = 0;
    expect(reportChanges(before, after).changed).toEqual([{ before: stretch.findings[0], after: overdue }]);
    expect(looked).toBeLessThan(2000);
    expect(reportChanges({ ...before }, { ...after }).changed).toHaveLength(1);
  });
});
