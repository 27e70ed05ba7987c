import { describe, expect, it } from "vitest";
import { delivered } from "../../src/regulation/clauses/6-delivery.js";
import type { Deadline } from "../../src/time/deadline.js";
import { about } from "../../src/verdict/about.js";
import { isAllowed } from "../../src/verdict/allowed.js";
import { type DutyDoneAt, duty } from "../../src/verdict/duty.js";
import type { Case } from "../../src/verdict/rule.js";
import type { Truth } from "../../src/verdict/truth.js";

const due: Deadline = {
  instant: Date.UTC(2020, 10, 14, 19),
  text: "2020-11-14T19:00:00.000Z",
  timeZone: "Asia/Yekaterinburg",
};
const lost: Deadline = { ...due, instant: due.instant + 5, text: "2020-11-14T19:00:00.005Z" };

interface Owed extends Case {
  readonly doneAt: DutyDoneAt;
  readonly applies: Truth;
  readonly lostFrom: Deadline | undefined;
}

const missing = { missing: [{ item: "board", needed: 3, delivered: 1 }] };
const rule = duty({
  clause: delivered,
  due: () => due,
  doneAt: (facts: Owed) => facts.doneAt,
  applies: ({ applies }) => applies,
  notApplicable: "nothing-to-deliver",
  act: "deliver",
  lostFrom: ({ lostFrom }) => lostFrom,
  details: () => missing,
  blockedBy: () => ["IV.lesson-created"],
});

const facts = (doneAt: DutyDoneAt, at: number | undefined, more: Partial<Owed> = {}): Owed => ({
  ...{ doneAt, at, applies: true, lostFrom: undefined, regulation: undefined },
  ...more,
});
const before = due.instant - 1;
const standing = (of: Owed) => rule.standing?.(of);

describe("where a duty stands, for the board", () => {
  const common = { clause: delivered, actor: "venue", reason: undefined, due, doneAt: undefined };

  it("has the instant of what is done or late, where there is one", () => {
    const done = { ...common, blockedBy: [] };
    expect(standing(facts(before, due.instant))).toStrictEqual({ ...done, state: "done", doneAt: before });
    expect(standing(facts(due.instant, due.instant))).toStrictEqual({
      ...done,
      state: "late",
      doneAt: due.instant,
    });
    expect(standing(facts("undated", due.instant))).toStrictEqual({ ...done, state: "done" });
  });

  it("names what it waits for while it is not done, and no instant", () => {
    const waiting = { ...common, blockedBy: ["IV.lesson-created"] };
    expect(standing(facts("not-yet", before))).toStrictEqual({ ...waiting, state: "pending" });
    expect(standing(facts("not-yet", due.instant))).toStrictEqual({ ...waiting, state: "overdue" });
    expect(standing(facts(undefined, before))).toStrictEqual({ ...common, state: "unknown", blockedBy: [] });
  });

  it("says why nobody owes it, where nobody does", () => {
    expect(standing(facts("not-yet", due.instant, { applies: false }))).toStrictEqual({
      ...{ ...common, state: "not-applicable", blockedBy: [] },
      reason: "nothing-to-deliver",
    });
  });
});

describe("a duty that nobody may owe", () => {
  it("is kept, and nothing is said of it, where nobody owes it, whatever was done", () => {
    for (const doneAt of [before, due.instant, "not-yet", undefined] as const) {
      const nobody = facts(doneAt, due.instant, { applies: false });
      expect(rule.holds(nobody)).toBe(true);
      expect(rule.judge(nobody)).toBeUndefined();
    }
  });

  it("where nobody knows whether it is owed it is kept if it was done in time, and unknown if not", () => {
    const unsure = (doneAt: DutyDoneAt, at: number) => facts(doneAt, at, { applies: undefined });
    expect(rule.holds(unsure(before, due.instant))).toBe(true);
    expect(rule.judge(unsure(before, due.instant))).toBeUndefined();
    for (const [doneAt, at] of [
      [due.instant, due.instant],
      ["not-yet", due.instant],
      ["not-yet", before],
    ] as const) {
      expect(rule.holds(unsure(doneAt, at))).toBeUndefined();
      expect(rule.judge(unsure(doneAt, at))).toMatchObject({ status: "unknown", due: due.text });
    }
  });
});

describe("the remedy and the details of a duty", () => {
  it("a late act has no details: it is done", () => {
    expect(rule.judge(facts(due.instant, due.instant))).not.toHaveProperty("details");
    expect(rule.judge(facts("not-yet", due.instant))).toHaveProperty("details", missing);
  });

  it("overdue it can be done until it is lost, and never from then on", () => {
    const remedyAt = (at: number) => rule.judge(facts("not-yet", at, { lostFrom: lost }))?.remedy;
    expect(remedyAt(lost.instant - 1)).toStrictEqual({ kind: "act", actor: "venue", act: "deliver" });
    expect(remedyAt(lost.instant)).toMatchObject({ kind: "never" });
    expect(remedyAt(before)).toStrictEqual({ kind: "act", actor: "venue", act: "deliver", by: due.text });
    expect(rule.judge(facts("not-yet", lost.instant))?.remedy).toHaveProperty("kind", "act");
  });

  it("unknown it has none: nobody knows whether anything is to be done", () => {
    expect(rule.judge(facts(undefined, due.instant))).not.toHaveProperty("remedy");
  });
});

describe("a finding about a subject", () => {
  it("has the subject between who answers for it and until when", () => {
    const found = rule.judge(facts(due.instant, due.instant));
    if (found === undefined) throw new Error("late");
    expect(JSON.stringify(about(found, "lesson", "l"))).toBe(
      JSON.stringify({
        ...{ clause: "VI.delivered", status: "late", actor: "venue", subject: { kind: "lesson", id: "l" } },
        ...{
          due: due.text,
          timeZone: due.timeZone,
          doneAt: due.text,
          remedy: { kind: "never", since: due.text },
        },
      }),
    );
  });
});

describe("what is allowed", () => {
  const clauseOf = (level: "must" | "should", holds: Truth) => ({
    ...rule,
    ...{ clause: { ...delivered, level }, holds: () => holds },
  });
  const allowed = (...rules: ReturnType<typeof clauseOf>[]) => isAllowed(rules, facts("not-yet", before));

  it("is where every must is known to be kept, whatever should be", () => {
    expect(allowed()).toBe(true);
    expect(allowed(clauseOf("must", true), clauseOf("should", false), clauseOf("should", undefined))).toBe(
      true,
    );
    expect(allowed(clauseOf("must", true), clauseOf("must", undefined))).toBe(false);
    expect(allowed(clauseOf("must", false), clauseOf("must", true))).toBe(false);
  });
});
