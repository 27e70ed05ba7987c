import { describe, expect, it } from "vitest";
import type { DoneAt } from "../../src/facts/read.js";
import { dutyState } from "../../src/verdict/duty.js";
import type { DutyState } from "../../src/verdict/rule.js";

const due = Date.UTC(2020, 10, 11, 19);
const instants = { "due − 1 ms": due - 1, due, "due + 1 ms": due + 1 };
type Named = keyof typeof instants;

describe("where a duty stands, as of `at`; `due` is exclusive (readings 2, 13)", () => {
  it.each<[Named, Named | "not-yet", DutyState]>([
    ["due − 1 ms", "not-yet", "pending"],
    ["due", "not-yet", "overdue"],
    ["due + 1 ms", "not-yet", "overdue"],
    ["due − 1 ms", "due − 1 ms", "done"],
    ["due", "due − 1 ms", "done"],
    ["due + 1 ms", "due − 1 ms", "done"],
    // Dated after `at`: not done yet.
    ["due − 1 ms", "due", "pending"],
    ["due − 1 ms", "due + 1 ms", "pending"],
    ["due", "due + 1 ms", "overdue"],
    ["due", "due", "late"],
    ["due + 1 ms", "due", "late"],
    ["due + 1 ms", "due + 1 ms", "late"],
  ])("as of %s, done at %s: %s", (at, doneAt, expected) => {
    expect(dutyState(instants[at], due, doneAt === "not-yet" ? doneAt : instants[doneAt])).toBe(expected);
  });

  it.each<[string, number | undefined, number | undefined, DoneAt]>([
    ["when it was done", due + 1, due, undefined],
    ["the deadline", due, undefined, due],
    ["the deadline, of what is not done", due, undefined, "not-yet"],
    ["as of when", undefined, due, due],
    ["as of when, of what is not done", undefined, due, "not-yet"],
  ])("is unknown where nobody knows %s: it never passes and never convicts", (_, at, until, doneAt) => {
    expect(dutyState(at, until, doneAt)).toBe("unknown");
  });
});

describe("where a duty stands that is done, and nobody knows since when", () => {
  it.each<[string, number | undefined, number | undefined]>([
    ["before the deadline", due - 1, due],
    ["after it", due + 1, due],
    ["where nobody knows the deadline", due, undefined],
    ["where nobody knows as of when", undefined, due],
    ["where nobody knows anything else", undefined, undefined],
  ])("it is done: %s", (_, at, until) => {
    expect(dutyState(at, until, "undated")).toBe("done");
    expect(dutyState(at, until, "undated", true)).toBe("done");
  });
});

describe("where a duty stands of which nothing can be known before its deadline", () => {
  it("it is pending until then where nobody knows whether it is done, and unknown from then on", () => {
    expect(dutyState(due - 1, due, undefined, true)).toBe("pending");
    expect(dutyState(due, due, undefined, true)).toBe("unknown");
    expect(dutyState(due - 1, due, undefined, false)).toBe("unknown");
  });

  it("it is unknown where nobody knows the deadline or as of when", () => {
    expect(dutyState(due - 1, undefined, undefined, true)).toBe("unknown");
    expect(dutyState(undefined, due, undefined, true)).toBe("unknown");
  });

  it("it stands as any other where its act is known", () => {
    for (const at of [due - 1, due, due + 1]) {
      for (const doneAt of ["not-yet", due - 1, due] as const) {
        expect(dutyState(at, due, doneAt, true)).toBe(dutyState(at, due, doneAt));
      }
    }
  });
});
