import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isInvalidFestival } from "../../src/issues/invalid-festival.js";
import { type Issue, sentenceOf } from "../../src/issues/issue.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { at, documentIn, exampleFile, goodFile, invalidFile, run, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();
const check = (document: unknown) =>
  run(["check", folder.file("document.json", JSON.stringify(document)), "--at", at]);

function issuesOf(document: unknown): readonly Issue[] {
  try {
    decodeFestival(document);
    return [];
  } catch (error) {
    if (!isInvalidFestival(error)) throw error;
    return error.issues;
  }
}

describe("an invalid document", () => {
  it("has every issue on standard error, one a line, and nothing else anywhere", async () => {
    const document = { ...documentIn(invalidFile), surname: 1, parents: null };
    const issues = issuesOf(document);
    expect(issues.length).toBeGreaterThan(10);
    for (const more of [[], ["--exit-zero"], ["--format", "json"], ["--lang", "ru"]]) {
      const file = folder.file("document.json", JSON.stringify(document));
      const { code, out, err } = await run(["check", file, "--at", at, ...more]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toBe(issues.map((issue) => `${issue.pointer}: ${sentenceOf(issue)}\n`).join(""));
    }
  });

  it("has all of 100,000 issues", async () => {
    const { code, out, err } = await check({ ...documentIn(goodFile), parents: Array(100_000).fill(null) });
    expect([code, out]).toEqual([2, ""]);
    const lines = err.split("\n").filter((line) => /^\/parents\/\d+: /.test(line));
    expect(lines).toHaveLength(100_000);
  });

  it("has control characters in keys escaped as in JSON, so that an issue stays one line", async () => {
    const keys = [
      "a\nb",
      "c\u001b[31m",
      "d\u0000",
      "e\u007f",
      "f\u009b",
      "g\u2028\u202e\u2066",
      "h\ud800",
      "i/~",
    ];
    const document = { ...documentIn(goodFile), ...Object.fromEntries(keys.map((key) => [key, 1])) };
    const { err } = await check(document);
    expect(err.split("\n").map((line) => line.split(": ")[0])).toEqual([
      "/a\\nb",
      "/c\\u001b[31m",
      "/d\\u0000",
      "/e\\u007f",
      "/f\\u009b",
      "/g\\u2028\\u202e\\u2066",
      "/h\\ud800",
      "/i~1~0",
      "",
    ]);
  });

  it("shows nobody's name, id or address, whichever field it is put in", async () => {
    const personal = ["Иванова Мария Петровна", "maria@example.org", "+7 900 123-45-67", "Ivanova/Maria"];
    const document = documentIn(exampleFile);
    for (const text of personal) {
      const spoiled = {
        ...document,
        format: text,
        regions: [
          { ...document.regions[0], timeZone: text, amendments: { leadCount: text, planDeadline: text } },
        ],
        schools: document.schools.map((school: object) => ({ ...school, location: text, region: text })),
        lessons: document.lessons.map((lesson: object) => ({
          ...lesson,
          ...{
            date: text,
            startsAt: text,
            createdAt: text,
            invited: [text, text],
            day: { mentorPresent: text },
          },
        })),
        participants: [{ id: text, school: text, registeredAt: text, links: text, trials: [text] }],
        parents: [{ id: `${text}/`, registeredAt: text }],
        confirmations: [],
      };
      const { code, out, err } = await check(spoiled);
      expect([code, out]).toEqual([2, ""]);
      expect(err.split("\n").length).toBeGreaterThan(20);
      for (const part of [text, ...text.split(/[ /@]/)]) {
        if (part.length > 3) expect(err).not.toContain(part);
      }
    }
  });

  it("shows no name or id that the document has in the right places", async () => {
    const document = documentIn(exampleFile);
    const participants = document.participants.map((one: object) => ({ ...one, registeredAt: 5 }));
    const spoiled = { ...document, participants, parents: [], regions: [] };
    const { err } = await check(spoiled);
    const { participants: people, parents, schools } = document;
    const texts = [...people, ...parents].map(({ id }) => id as string);
    const names = schools.flatMap((school: { name: string; coordinator?: string }) => [
      school.name,
      school.coordinator ?? school.name,
    ]);
    const withoutPointers = err.replace(/^\S+: /gm, "");
    for (const text of [...texts, ...names]) expect(withoutPointers).not.toContain(text);
  });

  it("quotes nothing of what is no JSON", async () => {
    for (const text of [
      '{"a": Maria}',
      '{"Maria" "a"}',
      "Maria",
      '"Maria',
      '[1 "Maria"]',
      '{"a": "Maria\n"}',
    ]) {
      const { code, err } = await run(["check", folder.file("text.json", text)]);
      expect(code).toBe(2);
      expect(err).not.toContain("Maria");
    }
  });

  it("is not mistaken about where JSON breaks off by what stands there", async () => {
    const { err } = await run(["check", folder.file("text.json", '{"a": at position 7777 }')]);
    expect(err).toMatch(/^: expected JSON(?:, which it is not from line 1, column 7 on)?\n$/);
  });
});

const page = invalidFile.replace(/json$/, "md");

describe("the invalid example", () => {
  it.skipIf(!existsSync(page))("has exactly the pointers that its page lists", async () => {
    const { err, code } = await run(["check", invalidFile]);
    expect(code).toBe(2);
    const pointers = err
      .trimEnd()
      .split("\n")
      .map((line) => line.split(": ")[0]);
    const listed = [...readFileSync(page, "utf8").matchAll(/`(\/[^`\s]*)`/g)].map(([, pointer]) => pointer);
    expect([...new Set(listed)].sort()).toEqual(pointers);
  });
});
