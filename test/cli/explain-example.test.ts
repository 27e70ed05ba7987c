import { describe, expect, it } from "vitest";
import { exampleOf } from "../../src/cli/clause-example.js";
import { explain } from "../../src/cli/explain.js";
import { messagesIn } from "../../src/cli/languages.js";
import { checkFestival } from "../../src/festival/check-festival.js";
import type { Festival } from "../../src/model/festival.js";
import { clauses } from "../../src/regulation/clauses.js";
import { changedAt, valueAt } from "../fuzz/json-pointers.js";

const ids = clauses.map(({ id }) => id);

describe.each(ids)("the example of %s", (id) => {
  const { changes, at, findings, records } = exampleOf(id);
  const broken = records.festival as Festival;

  it("breaks the clause, and the report says so", () => {
    const reported = checkFestival(broken, { at }).findings.filter(({ clause }) => clause === id);
    expect(reported.length).toBeGreaterThan(0);
    expect(findings.map(({ status }) => status)).toEqual(reported.map(({ status }) => status));
    for (const { status } of findings) expect(["violated", "late", "overdue", "advised"]).toContain(status);
  });

  it("names every place that is changed, by what stands there", () => {
    expect(changes.length).toBeGreaterThan(0);
    for (const { pointer, before, after } of changes) {
      expect(valueAt(broken, pointer), pointer).toEqual(after);
      expect(after, pointer).not.toEqual(before);
    }
  });

  it.each(["en", "ru"] as const)("is told by explain, with places, values and the finding: %s", (lang) => {
    const out = explain(id, lang);
    for (const { pointer, after } of changes) {
      expect(out).toContain(`  ${pointer}: `);
      if (after !== undefined) expect(out).toContain(JSON.stringify(after));
    }
    for (const { status } of findings)
      expect(out).toMatch(new RegExp(`^  ${messagesIn[lang].words.statuses[status]} +${id} `, "m"));
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });
});

const changedInOnePlace = ids.filter((id) => {
  const { changes } = exampleOf(id);
  return changes.length === 1 && changes[0]?.before !== undefined && changes[0].after !== undefined;
});

describe("the festival that the examples change", () => {
  it.each(changedInOnePlace)("keeps every clause where %s is not broken", (id) => {
    const { records, changes, at } = exampleOf(id);
    const [{ pointer, before } = { pointer: "", before: undefined }] = changes;
    const kept = changedAt(records.festival, pointer, before) as Festival;
    expect(checkFestival(kept, { at }).findings).toEqual([]);
  });

  it("can be put right by one change in half of the examples", () => {
    expect(changedInOnePlace.length).toBeGreaterThanOrEqual(ids.length / 2);
  });
});
