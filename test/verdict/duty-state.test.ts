import { describe, expect, it } from "vitest";
import type { DoneAt } from "../../src/facts/read.js";
import { type DutyState, dutyState } from "../../src/verdict/duty.js";

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
