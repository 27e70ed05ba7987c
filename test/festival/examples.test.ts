import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import type { Finding } from "../../src/verdict/finding.js";

const text = (path: string) => readFileSync(new URL(`../../examples/${path}`, import.meta.url), "utf8");
const at = "2020-11-13T09:00:00Z";

const found = (path: string, asOf = at) =>
  checkFestival(decodeFestival(JSON.parse(text(path))), { at: asOf }).findings;

/** Findings as the notes beside the examples have them. */
const noted = (findings: readonly Finding[]) =>
  findings.map(({ clause, status, actor, subject }) => ({ clause, status, actor, subject }));

const isPending = ({ status }: Finding) => status === "pending";
const isNotPending = (finding: Finding) => !isPending(finding);

/** The rows of the table in a page: clause, status and actor, subject. */
function rowsOf(path: string) {
  const row =
    /^\| `(?<clause>[^`]+)` \| (?<status>\w+), (?<actor>[\w ]+) \| (?<kind>\w+) `(?<id>[^`]+)` \|/gm;
  return [...text(path).matchAll(row)].map(({ groups = {} }) => ({
    clause: groups["clause"],
    status: groups["status"],
    actor: groups["actor"]?.replace(" ", "-"),
    subject: { kind: groups["kind"], id: groups["id"] },
  }));
}

/** The duties of its day that the second lesson of the small examples still has before it. */
const ahead = [
  ["VII.mentor-present", "venue"],
  ["VII.venue-connected", "venue"],
  ["VII.venue-link-checked", "venue"],
  ["VII.participants-present", "school"],
  ["VII.school-connected", "school"],
  ["VII.representative-present", "school"],
  ["VII.school-link-checked", "school"],
].map(([clause, actor]) => ({
  clause,
  status: "pending",
  actor,
  subject: { kind: "lesson", id: "lesson-2" },
}));

describe("the example festival", () => {
  const findings = found("festival/festival.json");
  const expected: readonly Finding[] = JSON.parse(text("festival/breaches.json"));

  it("has of every stage exactly the breaches, advice and unknowns that were put into it", () => {
    expect(new Set(expected.map(({ clause }) => clause.split(".")[0]))).toEqual(
      new Set(["I", "II", "III", "IV", "V", "VI", "VII"]),
    );
    expect(noted(findings.filter(isNotPending))).toStrictEqual(expected);
  });

  it("has nothing pending whose deadline is over, and nothing overdue that is still ahead", () => {
    for (const { clause, status, subject, due } of findings) {
      if (status !== "pending" && status !== "overdue") continue;
      expect(Date.parse(due ?? "") > Date.parse(at), `${clause} ${subject?.id}`).toBe(status === "pending");
    }
  });
});

describe("the small examples", () => {
  it("all good: only the day of the lesson to come is ahead", () => {
    expect(noted(found("small/all-good.json"))).toStrictEqual(ahead);
  });

  it.each(["2020-11-07T07:00Z", "2020-11-12T18:59:59.999Z", "2020-11-12T19:00Z", "2020-11-17T06:29:59.999Z"])(
    "all good: nothing but what is pending is found, from the last link on until the lesson starts: %s",
    (asOf) => {
      expect(found("small/all-good.json", asOf).filter(isNotPending)).toStrictEqual([]);
    },
  );

  it("broken in ten ways: what its page says, over all stages, and what is ahead", () => {
    const rows = rowsOf("small/broken-in-ten-ways.md");
    expect(rows).toHaveLength(10);
    const findings = found("small/broken-in-ten-ways.json");
    expect(noted(findings.filter(isNotPending))).toStrictEqual(rows);
    expect(noted(findings.filter(isPending))).toStrictEqual(ahead);
  });

  it("invalid: every mistake that its page says, and no other", () => {
    const pointers = [...text("small/invalid.md").matchAll(/^\| `(\/[^`]+)` \|/gm)].map(
      ([, pointer]) => pointer,
    );
    expect(pointers).toHaveLength(8);
    expect(() => decodeFestival(JSON.parse(text("small/invalid.json")))).toThrow(
      expect.objectContaining({
        issues: pointers.map((pointer) => expect.objectContaining({ pointer })),
      }),
    );
  });
});
