import { describe, expect, it } from "vitest";
import type { DoneAt } from "../../src/facts/read.js";
import { contactMade } from "../../src/regulation/clauses/3-agreement.js";
import type { Finding, FindingStatus } from "../../src/verdict/finding.js";
import { finding } from "../../src/verdict/rule.js";
import { stableUntil } from "../../src/verdict/stable-until.js";

const noon = Date.UTC(2020, 10, 11, 12);

/** Findings that change at the given instants only. */
const changingAt =
  (...changes: readonly number[]) =>
  (at: number | undefined): Finding[] => {
    const past = changes.filter((change) => at !== undefined && change <= at).length;
    const statuses: FindingStatus[] = ["pending", "overdue", "late"];
    return [finding(contactMade, statuses[past % 3] as FindingStatus, {})];
  };

describe("until when a verdict stands", () => {
  it("is the first later instant at which the findings change", () => {
    expect(stableUntil(changingAt(noon + 5, noon + 9), noon, [noon + 9, noon + 5])).toBe(
      "2020-11-11T12:00:00.005Z",
    );
  });

  it("passes over an instant that changes nothing", () => {
    expect(stableUntil(changingAt(noon + 9), noon, [noon + 1, noon + 5, noon + 9])).toBe(
      "2020-11-11T12:00:00.009Z",
    );
  });

  it("is later than now: what changed at this very instant is in the findings already", () => {
    expect(stableUntil(changingAt(noon), noon, [noon])).toBeUndefined();
    expect(stableUntil(changingAt(noon - 1, noon), noon, [noon - 1, noon])).toBeUndefined();
    expect(stableUntil(changingAt(noon + 1), noon, [noon + 1])).toBe("2020-11-11T12:00:00.001Z");
  });

  it("is nothing where time changes nothing any more", () => {
    expect(stableUntil(changingAt(), noon, [noon + 1, noon + 5])).toBeUndefined();
    expect(stableUntil(changingAt(noon + 5), noon, [])).toBeUndefined();
  });

  it("passes over acts that never happen or that nobody knows of", () => {
    const turns: DoneAt[] = ["not-yet", undefined, noon + 5];
    expect(stableUntil(changingAt(noon + 5), noon, turns)).toBe("2020-11-11T12:00:00.005Z");
    expect(stableUntil(changingAt(noon + 5), noon, ["not-yet", undefined])).toBeUndefined();
  });

  it("is nothing where nobody knows as of when", () => {
    expect(stableUntil(changingAt(noon + 5), undefined, [noon + 5])).toBeUndefined();
  });

  it("does not depend on the order in which the turns come, and leaves them as they were", () => {
    const turns = Object.freeze([noon + 9, noon + 5, noon + 1]);
    expect(stableUntil(changingAt(noon + 5), noon, turns)).toBe("2020-11-11T12:00:00.005Z");
  });

  it("compares the findings of now, not those of the turn before", () => {
    const backAndForth = (at: number | undefined): Finding[] =>
      at === noon + 5 ? [finding(contactMade, "overdue", {})] : [];
    expect(stableUntil(backAndForth, noon, [noon + 5, noon + 6])).toBe("2020-11-11T12:00:00.005Z");
    expect(stableUntil(backAndForth, noon, [noon + 6])).toBeUndefined();
  });
});
