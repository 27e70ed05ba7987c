import { expect, it } from "vitest";
import * as en from "../../src/entries/messages-en.ts";
import * as ru from "../../src/entries/messages-ru.ts";
import { origins } from "../../src/messages/ru/clause-origins.ts";
import { clauses } from "../../src/regulation/clauses.ts";
import { readings } from "../../src/regulation/readings.ts";

it("gives every clause a title of its own in both languages", () => {
  for (const { clauseTitle } of [en, ru]) {
    const titles = clauses.map(({ id }) => clauseTitle(id));
    expect(new Set(titles).size).toBe(40);
    for (const title of titles) expect(title).toMatch(/^[A-ZА-ЯЁ].{10,160}[^.]$/);
  }
});

it("says where each clause comes from, stated or implied alike in both languages", () => {
  for (const clause of clauses) {
    expect(Object.keys(origins[clause.id])).toEqual(Object.keys(clause.origin));
    expect(en.clauseOrigin(clause)).toMatch(/^(stages? [IV]+|implied: )/);
    expect(ru.clauseOrigin(clause)).toMatch(/^(этапы? [IV]+|следует из смысла: )/);
  }
});

it("names the same stages of the table in both languages", () => {
  const numerals = (text: string) => text.match(/\b[IV]+\b/g);
  for (const clause of clauses)
    expect(numerals(ru.clauseOrigin(clause))).toEqual(numerals(en.clauseOrigin(clause)));
});

it("says every reading in both languages", () => {
  for (const { readingTitle, readingSettled } of [en, ru]) {
    expect(new Set(readings.map(readingTitle)).size).toBe(17);
    expect(new Set(readings.map(readingSettled)).size).toBe(17);
    for (const reading of readings) expect(readingSettled(reading)).toMatch(/\.$/);
  }
});
