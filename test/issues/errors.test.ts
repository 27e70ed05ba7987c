import { describe, expect, it } from "vitest";
import { invalidFacts, isInvalidFacts } from "../../src/issues/invalid-facts.js";
import { invalidFestival, isInvalidFestival, sortedIssues } from "../../src/issues/invalid-festival.js";
import { invalidRegulation, isInvalidRegulation } from "../../src/issues/invalid-regulation.js";
import { type Issue, pointerTo } from "../../src/issues/issue.js";
import { isNotFound, notFound } from "../../src/issues/not-found.js";
import { NotFound as NotFoundByLookup } from "../../src/services/errors.js";

const issue: Issue = { pointer: "/lesson/date", expected: "a real day", received: '"2020-02-30"' };

const errors = [
  ["InvalidFacts", invalidFacts([issue]), isInvalidFacts],
  ["InvalidFestival", invalidFestival([issue]), isInvalidFestival],
  ["InvalidRegulation", invalidRegulation([issue]), isInvalidRegulation],
  ["NotFound", notFound(["lesson", "parent"]), isNotFound],
] as const;

describe.each(errors)("the error %s", (name, error, isThat) => {
  it("is an Error with that name and code", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(name);
    expect(error.code).toBe(name);
    expect(isThat(error)).toBe(true);
  });

  it("is recognised by name and code, wherever it was made", () => {
    const copy = { ...error, name, code: name };
    expect(isThat(Object.assign(new Error("from another copy"), copy))).toBe(true);
    expect(isThat(Object.assign(new Error("only a name"), { name }))).toBe(false);
    expect(isThat(Object.assign(new Error("only a code"), { code: name }))).toBe(false);
    expect(isThat(new Error(name))).toBe(false);
    expect(isThat({ name, code: name })).toBe(false);
    for (const nothing of [undefined, null, name]) expect(isThat(nothing)).toBe(false);
  });

  it("is not taken for another", () => {
    for (const [other, , isOther] of errors) expect(isOther(error)).toBe(other === name);
  });
});

it("NotFound is not taken for that of a look-up, which has its name and code, and one kind", () => {
  const ofLookup = { name: "NotFound", code: "NotFound", kind: "lesson", id: "lesson-1" };
  expect(isNotFound(Object.assign(new Error("no such lesson"), ofLookup))).toBe(false);
  expect(isNotFound(new NotFoundByLookup({ kind: "lesson", id: "lesson-1" }))).toBe(false);
});

describe("an error's message", () => {
  it("names every issue with its pointer, what was expected and what came", () => {
    const message = '\n  /lesson/date: expected a real day, received "2020-02-30"';
    expect(invalidFacts([issue, { pointer: "/at", expected: "an instant" }]).message).toBe(
      `the facts are malformed:${message}\n  /at: expected an instant`,
    );
    expect(invalidRegulation([issue]).message).toContain(message);
    expect(invalidFestival([issue]).message).toContain(message);
    expect(invalidFacts([{ pointer: "", expected: "facts" }]).message).toContain("the facts: expected facts");
    expect(invalidFestival([{ pointer: "", expected: "JSON" }]).message).toContain(
      "the document: expected JSON",
    );
  });

  it("of a festival names twenty issues and how many more there are; `issues` has them all", () => {
    const many = (count: number) =>
      Array.from(
        { length: count },
        (_, index): Issue => ({ pointer: `/lessons/${index}/date`, expected: "a day" }),
      );
    const twenty = invalidFestival(many(20));
    expect(twenty.message).toContain("/lessons/19/date");
    expect(twenty.message).not.toContain("more");
    const more = invalidFestival(many(23));
    expect(more.message).not.toContain("/lessons/20/date");
    expect(more.message).toContain("and 3 more");
    expect(more.issues).toHaveLength(23);
  });

  it("of what was not found names no ids, which may be personal", () => {
    expect(notFound(["lesson", "parent"]).message).toBe("not in the festival: lesson, parent; check the ids");
    expect(notFound(["lesson"]).missing).toEqual(["lesson"]);
  });
});

describe("a JSON pointer", () => {
  it.each([
    ["", "lessons", "/lessons"],
    ["/lessons", 0, "/lessons/0"],
    ["", "a/b", "/a~1b"],
    ["", "a~b", "/a~0b"],
    ["", "~1/", "/~01~1"],
    ["", "//~~", "/~1~1~0~0"],
    ["", "", "/"],
  ])("to what is under %j at %j is %s", (pointer, key, expected) => {
    expect(pointerTo(pointer, key)).toBe(expected);
  });
});

describe("the issues of a festival", () => {
  it("are sorted by pointer, by UTF-16 code unit, the first of each pointer kept", () => {
    const of = (pointer: string, expected: string): Issue => ({ pointer, expected });
    const sorted = sortedIssues([
      of("/b", "first"),
      of("/a/10", "x"),
      of("/b", "second"),
      of("/a/9", "x"),
      of("/\uff5e", "x"),
      of("/\ud83d\ude42", "x"),
      of("", "x"),
      of("/A", "x"),
    ]);
    expect(sorted.map(({ pointer }) => pointer)).toEqual([
      "",
      "/A",
      "/a/10",
      "/a/9",
      "/b",
      "/\ud83d\ude42",
      "/\uff5e",
    ]);
    expect(sorted.find(({ pointer }) => pointer === "/b")?.expected).toBe("first");
  });
});
