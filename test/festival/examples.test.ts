import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import type { Finding } from "../../src/verdict/finding.js";

const example = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/${path}`, import.meta.url), "utf8"));
const at = "2020-11-13T09:00:00Z";

/** What is found of stage V that is not merely pending, as the notes beside the examples have it. */
const noted = (path: string, asOf = at) =>
  checkFestival(decodeFestival(example(path)), { at: asOf })
    .findings.filter(({ clause, status }) => clause.startsWith("V.") && status !== "pending")
    .map(({ clause, status, actor, subject }) => ({ clause, status, actor, subject }));

describe("the example festival", () => {
  it("has of stage V exactly the breaches, advice and unknowns that were put into it", () => {
    const expected = (example("festival/breaches.json") as readonly Finding[]).filter(({ clause }) =>
      clause.startsWith("V."),
    );
    expect(expected.length).toBeGreaterThan(10);
    expect(noted("festival/festival.json")).toStrictEqual(expected);
  });
});

describe("the small examples", () => {
  it("all good: nothing of stage V is found at any time after the links went out", () => {
    for (const asOf of ["2020-11-09T00:00Z", at, "2020-12-01T00:00Z"]) {
      expect(noted("small/all-good.json", asOf)).toStrictEqual([]);
    }
  });

  it("broken in ten ways: of stage V the four conditions and the deadline", () => {
    const about = (clause: string, status: string, id: string) => ({
      clause,
      status,
      actor: "school",
      subject: { kind: "confirmation", id },
    });
    expect(noted("small/broken-in-ten-ways.json")).toStrictEqual([
      about("V.participant-registered", "violated", "lesson-1/participant-1"),
      about("V.accounts-linked", "violated", "lesson-1/participant-2"),
      about("V.diagnostics-taken", "violated", "lesson-1/participant-3"),
      about("V.no-earlier-trial", "violated", "lesson-2/participant-4"),
      about("V.confirmed-in-time", "late", "lesson-2/participant-5"),
    ]);
  });
});
