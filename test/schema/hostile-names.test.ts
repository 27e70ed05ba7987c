import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { duties } from "../../src/festival/duties.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { changed, emptyFestival, fullFestival, type Json } from "./full-festival.js";
import { issuesOf } from "./issues-of.js";

const at = "2020-11-13T09:00:00Z";
const hostile = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "then",
  "length",
  "0",
  "-1",
  "NaN",
  "null",
  " ",
  "\u0000",
  "\ud800",
  "\udc00\ud800",
  "~1",
  "%2F",
  "\u202e",
  "😀".repeat(5000),
];

/** The full document with another id for each of its records, or with another one. */
function renamed(id: string): Json {
  const ids = new Set(["r", "c", "v", "s", "l", "m", "p"]);
  const document: Json = JSON.parse(JSON.stringify(fullFestival), (_, value) =>
    ids.has(value) ? id : value,
  );
  // So that there is something to find: confirmed late, and nobody has cancelled.
  const uncancelled = changed(document, "/lessons/0/cancelledAt", { to: null });
  return changed(uncancelled, "/confirmations/0/withdrawnAt", { to: null });
}

describe("an id", () => {
  /** What was said of documents whose only id is x, said of others; ids stand alone, or in pairs, or in lists. */
  const saidOf = (id: string, said: unknown) =>
    JSON.stringify(said, (key, value) =>
      value === "x" || key === "id" || key === "region" ? value.replaceAll("x", () => id) : value,
    );

  it.each(hostile)("may be any text without a slash: %j", (id) => {
    const decoded = decodeFestival(renamed(id));
    expect(decoded).toEqual(renamed(id));
    const plain = decodeFestival(renamed("x"));
    // Before the lesson, and after its day.
    for (const instant of [at, "2020-11-20T09:00:00Z"]) {
      const report = checkFestival(plain, { at: instant });
      expect(report.findings.length).toBeGreaterThan(0);
      expect(JSON.stringify(checkFestival(decoded, { at: instant }))).toBe(saidOf(id, report));
      const board = duties(plain, { at: instant });
      expect(board.length).toBeGreaterThan(11);
      expect(JSON.stringify(duties(decoded, { at: instant }))).toBe(saidOf(id, board));
    }
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "is found only where a record has it: %s",
    (id) => {
      for (const pointer of ["/lessons/0/venue", "/lessons/0/invited/0", "/confirmations/0/parent"]) {
        expect(issuesOf(changed(fullFestival, pointer, { to: id }))).toEqual([
          { pointer, expected: expect.stringMatching(/^the id of one of the /) },
        ]);
      }
    },
  );

  it("of two that only look alike is not repeated", () => {
    const parents = ["é", "e\u0301", "É", "е", "e", "e ", "e\u200b", "1", "01", "1.0"].map((id) => ({ id }));
    expect(issuesOf({ ...emptyFestival, parents })).toEqual([]);
    expect(issuesOf({ ...emptyFestival, parents: [...parents, { id: "é" }] })).toEqual([
      { pointer: `/parents/${parents.length}/id`, expected: expect.stringMatching(/no earlier/) },
    ]);
  });

  it.each(["__proto__", "constructor"])("or item may be repeated in no list: %s", (name) => {
    const parents = [{ id: name }, { id: "other" }, { id: name }];
    expect(issuesOf({ ...emptyFestival, parents }).map(({ pointer }) => pointer)).toEqual(["/parents/2/id"]);
    const item = { item: name, kind: "equipment", quantity: 1, per: "lesson", deliver: true };
    const competencies = [{ id: "c", name, infrastructureList: [item, item] }];
    expect(issuesOf({ ...emptyFestival, competencies }).map(({ pointer }) => pointer)).toEqual([
      "/competencies/0/infrastructureList/1/item",
    ]);
  });
});

describe("a key named __proto__", () => {
  it("gives nothing to the object that has it", () => {
    const text = JSON.stringify({ ...emptyFestival, parents: [{ id: "m" }] });
    const inherited = text.replace('"id":"m"', '"__proto__":{"id":"m"}');
    expect(issuesOf(JSON.parse(inherited)).map(({ pointer }) => pointer)).toEqual([
      "/parents/0/__proto__",
      "/parents/0/id",
    ]);
    expect(issuesOf(JSON.parse(`{"__proto__":${text}}`))).toHaveLength(12);
    expect(({} as Record<string, unknown>)["id"]).toBeUndefined();
  });
});
