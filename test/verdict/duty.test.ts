import { describe, expect, it } from "vitest";
import type { DoneAt } from "../../src/facts/read.js";
import { linkForwarded } from "../../src/regulation/clauses/5-confirmation.js";
import type { Deadline } from "../../src/time/deadline.js";
import { duty } from "../../src/verdict/duty.js";
import type { Case } from "../../src/verdict/rule.js";

const due: Deadline = {
  instant: Date.UTC(2020, 10, 11, 19),
  text: "2020-11-11T19:00:00.000Z",
  timeZone: "Asia/Yekaterinburg",
};

interface Owed extends Case {
  readonly doneAt: DoneAt;
  readonly due: Deadline | undefined;
  readonly linkSent: boolean;
}

const rule = duty({
  clause: linkForwarded,
  due: (facts: Owed) => facts.due,
  doneAt: (facts) => facts.doneAt,
  act: "forward-link",
  blockedBy: ({ linkSent }) => (linkSent ? [] : ["IV.link-sent"]),
});

const facts = (doneAt: DoneAt, at: number | undefined, more: Partial<Owed> = {}): Owed => ({
  doneAt,
  at,
  due,
  linkSent: true,
  regulation: undefined,
  ...more,
});

const about = { clause: "V.link-forwarded", actor: "school", due: due.text, timeZone: due.timeZone };

describe("the rule of a duty", () => {
  it("says nothing of what was done before due", () => {
    expect(rule.holds(facts(due.instant - 1, due.instant + 1))).toBe(true);
    expect(rule.judge(facts(due.instant - 1, due.instant + 1))).toBeUndefined();
  });

  it("names what was done late, when, and that nothing makes it timely", () => {
    expect(rule.holds(facts(due.instant, due.instant))).toBe(false);
    expect(rule.judge(facts(due.instant, due.instant))).toEqual({
      ...about,
      status: "late",
      doneAt: due.text,
      remedy: { kind: "never", since: due.text },
    });
  });

  it("is pending before due, with the act, who does it, and until when", () => {
    expect(rule.holds(facts("not-yet", due.instant - 1))).toBe(false);
    expect(rule.judge(facts("not-yet", due.instant - 1))).toEqual({
      ...about,
      status: "pending",
      remedy: { kind: "act", actor: "school", act: "forward-link", by: due.text },
    });
  });

  it("is overdue from due on: the act may still be done, no longer in time", () => {
    expect(rule.judge(facts("not-yet", due.instant))).toEqual({
      ...about,
      status: "overdue",
      remedy: { kind: "act", actor: "school", act: "forward-link" },
    });
  });

  it("names the duty that it waits for, with pending and overdue only", () => {
    const waiting = { linkSent: false };
    const pending = rule.judge(facts("not-yet", due.instant - 1, waiting));
    const overdue = rule.judge(facts("not-yet", due.instant, waiting));
    const late = rule.judge(facts(due.instant, due.instant, waiting));
    const unknown = rule.judge(facts(undefined, due.instant, waiting));
    expect(pending?.blockedBy).toEqual(["IV.link-sent"]);
    expect(overdue?.blockedBy).toEqual(["IV.link-sent"]);
    expect(late).not.toHaveProperty("blockedBy");
    expect(unknown).not.toHaveProperty("blockedBy");
  });

  it("is unknown where a fact is missing, and still names the deadline where that is known", () => {
    expect(rule.holds(facts(undefined, due.instant))).toBeUndefined();
    expect(rule.judge(facts(undefined, due.instant))).toEqual({ ...about, status: "unknown" });
    expect(rule.judge(facts("not-yet", undefined))).toEqual({ ...about, status: "unknown" });
    expect(rule.judge(facts("not-yet", due.instant, { due: undefined }))).toEqual({
      clause: "V.link-forwarded",
      status: "unknown",
      actor: "school",
    });
  });
});
