import { describe, expect, it } from "vitest";
import type { DoneAt } from "../../src/facts/read.js";
import { doneAtOf, doneWith, earliest, happened, inOrder, notDone } from "../../src/verdict/act.js";
import type { Truth } from "../../src/verdict/truth.js";

const at = Date.UTC(2020, 10, 11, 19);

describe("an act dated after `at` has not happened yet (reading 13)", () => {
  it.each<[string, DoneAt, number | undefined, Truth]>([
    ["a millisecond before", at - 1, at, true],
    ["at that very instant", at, at, true],
    ["a millisecond after", at + 1, at, false],
    ["not yet", "not-yet", at, false],
    ["not yet, as of nobody knows when", "not-yet", undefined, false],
    ["nobody knows when", undefined, at, undefined],
    ["at an instant, as of nobody knows when", at, undefined, undefined],
    ["nothing is known", undefined, undefined, undefined],
  ])("%s", (_, act, asOf, expected) => {
    expect(happened(act, asOf)).toBe(expected);
  });
});

describe("an act that comes after another or together with it", () => {
  it.each<[string, DoneAt, DoneAt, number | undefined, Truth]>([
    ["after it", at - 2, at - 1, at, true],
    ["together with it", at - 1, at - 1, at, true],
    ["a millisecond before it", at - 1, at - 2, at, false],
    ["while the other has not happened", "not-yet", at - 1, at, false],
    ["while the other is yet to come", at + 1, at, at, false],
    ["and has not happened itself", "not-yet", "not-yet", at, true],
    ["and is dated after `at`, before the other", at + 2, at + 1, at, true],
    ["and nobody knows when the other was", undefined, at, at, undefined],
    ["and nobody knows when it was", at, undefined, at, undefined],
    ["in order, as of nobody knows when", at - 2, at - 1, undefined, true],
    ["out of order, as of nobody knows when", at - 1, at - 2, undefined, undefined],
  ])("%s", (_, earlier, later, asOf, expected) => {
    expect(inOrder(earlier, later, asOf)).toBe(expected);
  });

  it("is in order, or not, exactly where every way to fill in what is missing agrees", () => {
    const acts: DoneAt[] = ["not-yet", 10, 20, 30];
    const asOfs = [10, 20, 30];
    /** With nothing missing. */
    const ordered = (earlier: DoneAt, later: DoneAt, asOf: number) => {
      const seen = [earlier, later].map((act) => (typeof act === "number" && act <= asOf ? act : undefined));
      return seen[1] === undefined || (seen[0] !== undefined && seen[0] <= seen[1]);
    };
    // Of what is missing, anything between and beyond the known instants is possible.
    const anyAct: DoneAt[] = ["not-yet", 5, 15, 25, 35];
    const anyAsOf = [5, 15, 25, 35];
    for (const earlier of [...acts, undefined]) {
      for (const later of [...acts, undefined]) {
        for (const asOf of [...asOfs, undefined]) {
          const answers = new Set<boolean>();
          for (const first of earlier === undefined ? anyAct : [earlier]) {
            for (const second of later === undefined ? anyAct : [later]) {
              for (const when of asOf === undefined ? anyAsOf : [asOf])
                answers.add(ordered(first, second, when));
            }
          }
          const expected = answers.size === 1 ? [...answers][0] : undefined;
          expect(inOrder(earlier, later, asOf), `${earlier}, ${later}, as of ${asOf}`).toBe(expected);
        }
      }
    }
  });
});

describe("an act of a document", () => {
  it("has not happened where it has no instant", () => {
    expect(doneAtOf(undefined)).toBe("not-yet");
    expect(doneAtOf(null)).toBe("not-yet");
    expect(doneAtOf("2020-11-12T00:00+05:00")).toBe(at);
  });
});

describe("an act that is done only together with something else", () => {
  it.each<[string, DoneAt, Truth, DoneAt]>([
    ["both are so", at, true, at],
    ["the other is not", at, false, "not-yet"],
    ["nobody knows of the other", at, undefined, undefined],
    ["it is not done, whatever the other", "not-yet", true, "not-yet"],
    ["it is not done, and nobody knows of the other", "not-yet", undefined, "not-yet"],
    ["nobody knows when, and the other is so", undefined, true, undefined],
    ["nobody knows when, and the other is not", undefined, false, "not-yet"],
    ["nothing is known", undefined, undefined, undefined],
  ])("%s", (_, act, other, expected) => {
    expect(doneWith(act, other)).toBe(expected);
  });
});

describe("an act that another waits for", () => {
  it("is one that is known not to have happened: what nobody knows holds up nothing", () => {
    expect(notDone("not-yet", at)).toBe(true);
    expect(notDone("not-yet", undefined)).toBe(true);
    expect(notDone(at + 1, at)).toBe(true);
    expect(notDone(at, at)).toBe(false);
    expect(notDone(undefined, at)).toBe(false);
    expect(notDone(at, undefined)).toBe(false);
  });
});

describe("the earliest of acts of the same kind", () => {
  it.each<[readonly DoneAt[], DoneAt]>([
    [[], "not-yet"],
    [["not-yet"], "not-yet"],
    [["not-yet", 20, "not-yet", 10, 30], 10],
    [[10, 20], 10],
    [[20, 10], 10],
    [[0, "not-yet"], 0],
    [[10, undefined], undefined],
    [["not-yet", undefined], undefined],
  ])("of %j is %s", (acts, expected) => {
    expect(earliest(acts)).toBe(expected);
  });
});
