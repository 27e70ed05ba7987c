import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauses } from "../../src/regulation/clauses.js";
import { type Finding, type FindingStatus, isBreach } from "../../src/verdict/finding.js";
import { finding, type Rule } from "../../src/verdict/rule.js";
import { findingsOf, verdictOf } from "../../src/verdict/verdict.js";

const statuses: readonly FindingStatus[] = ["violated", "late", "overdue", "unknown", "pending", "advised"];

/** A finding about the clause at a place of the clause order. */
const findingAt = (position: number, status: FindingStatus): Finding => {
  const clause = clauses[position];
  if (clause === undefined) throw new Error(`no clause ${position}`);
  return finding(clause, status, {});
};

const subsets = Array.from({ length: 2 ** statuses.length }, (_, bits) =>
  statuses.filter((_status, index) => bits & (1 << index)),
);

describe("the outcome of a verdict", () => {
  it("is allowed where nothing is to be said, or only advice", () => {
    expect(verdictOf([], undefined).outcome).toBe("allowed");
    expect(verdictOf([findingAt(0, "advised")], undefined).outcome).toBe("allowed");
  });

  it.each(subsets.map((subset) => [subset.join(", ") || "nothing", subset] as const))(
    "of findings that are %s: refused with a breach, else undetermined with an unknown or a pending one",
    (_, subset) => {
      const breached = ["violated", "late", "overdue"].some((status) =>
        subset.includes(status as FindingStatus),
      );
      const open = subset.includes("unknown") || subset.includes("pending");
      const expected = breached ? "refused" : open ? "undetermined" : "allowed";
      const findings = subset.map((status, position) => findingAt(position, status));
      expect(verdictOf([...findings], undefined).outcome).toBe(expected);
      expect(verdictOf([...findings].reverse(), undefined).outcome).toBe(expected);
    },
  );

  it("counts as breaches what is violated, late or overdue", () => {
    const breaches = statuses.filter((status) => isBreach(findingAt(0, status)));
    expect(breaches).toEqual(["violated", "late", "overdue"]);
  });
});

describe("the findings of a verdict", () => {
  it("are breaches, then unknown, then pending, then advice, in clause order within each", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses), { maxLength: 12 }), (given) => {
        const inClauseOrder = given.map((status, position) => findingAt(position, status));
        const groups = [
          inClauseOrder.filter(isBreach),
          inClauseOrder.filter(({ status }) => status === "unknown"),
          inClauseOrder.filter(({ status }) => status === "pending"),
          inClauseOrder.filter(({ status }) => status === "advised"),
        ];
        expect(verdictOf([...inClauseOrder], undefined).findings).toEqual(groups.flat());
      }),
    );
  });

  it("have no rank among breaches: a late one stays before a later clause that is violated", () => {
    const findings = [findingAt(0, "overdue"), findingAt(1, "late"), findingAt(2, "violated")];
    expect(verdictOf([...findings], undefined).findings).toEqual(findings);
  });

  it("are all of what the rules find, and nothing for those that are kept", () => {
    const rule = (
      position: number,
      found: Finding | undefined,
    ): Rule<{ regulation: undefined; at: undefined }> => ({
      clause: clauses[position] as (typeof clauses)[number],
      holds: () => found === undefined,
      judge: () => found,
    });
    const first = findingAt(3, "unknown");
    const second = findingAt(5, "violated");
    const rules = [rule(3, first), rule(4, undefined), rule(5, second)];
    expect(findingsOf(rules, { regulation: undefined, at: undefined })).toEqual([first, second]);
  });
});

describe("a verdict", () => {
  it("says until when it stands only where time changes it", () => {
    expect(verdictOf([], undefined)).toEqual({ outcome: "allowed", findings: [] });
    expect(Object.keys(verdictOf([], undefined))).not.toContain("stableUntil");
    expect(verdictOf([], "2020-11-11T19:00:00.000Z").stableUntil).toBe("2020-11-11T19:00:00.000Z");
  });
});

describe("a finding", () => {
  it("has no key without a value, in the order of the contract", () => {
    const clause = clauses.find(({ id }) => id === "III.competencies-agreed");
    if (clause === undefined) throw new Error("no such clause");
    const due = { instant: 0, text: "1970-01-01T00:00:00.000Z", timeZone: "UTC" };
    expect(finding(clause, "unknown", {})).toEqual({ clause: clause.id, status: "unknown", actor: "venue" });
    expect(Object.keys(finding(clause, "unknown", { due: undefined, blockedBy: [] }))).toEqual([
      "clause",
      "status",
      "actor",
    ]);
    const parts = { due, doneAt: 1, blockedBy: ["III.contact-made"], remedy: { kind: "never" } } as const;
    const full = finding(clause, "overdue", parts);
    expect(Object.keys(full).join()).toBe("clause,status,actor,due,timeZone,doneAt,blockedBy,remedy");
    expect(full).toMatchObject({
      actor: "venue",
      due: due.text,
      timeZone: "UTC",
      doneAt: "1970-01-01T00:00:00.001Z",
    });
  });
});
