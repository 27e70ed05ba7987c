import { describe, expect, it } from "vitest";
import { junitReport } from "../../src/cli/junit-report.js";
import { messagesIn } from "../../src/cli/languages.js";
import { checkFestival } from "../../src/festival/check-festival.js";
import { festivalFindings } from "../../src/festival/festival-findings.js";
import type { LocatedFinding } from "../../src/festival/located-finding.js";
import type { Report } from "../../src/festival/report.js";
import { clauseOf, clauses } from "../../src/regulation/clauses.js";
import { decodeFestival, decodeRecords } from "../../src/schema/decode-festival.js";
import { type Finding, isBreach } from "../../src/verdict/finding.js";
import { casesOf, type Element, readJunit } from "./read-junit.js";
import { at, documentIn, exampleFile, goodFile, invalidFile, run, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();

const reportOfFile = (file: string): Report => checkFestival(decodeFestival(documentIn(file)), { at });
const childOf = ({ children }: Element, name: string) => children.find((child) => child.name === name);
const suiteOf = (root: Element, clause: string) =>
  root.children.find(({ attributes }) => attributes["name"] === clause) as Element;

/** What a case is to be called: by ids alone, with the actor where a clause is two sides' own. */
function nameOf({ clause, actor, subject }: Finding): string {
  const about = `${subject?.kind} ${subject?.id}`;
  return clauseOf(clause).actors.length > 1 ? `${about} (${actor})` : about;
}

const elementOf = (finding: Finding) => {
  if (isBreach(finding)) return "failure";
  return finding.status === "advised" ? "system-out" : "skipped";
};

describe.each(["en", "ru"] as const)("check --format junit of the example in %s", async (lang) => {
  const args = ["check", exampleFile, "--at", at, "--lang", lang, "--format", "junit"];
  const { out, err, code } = await run(args);
  const root = readJunit(out);
  const report = reportOfFile(exampleFile);

  it("exits as every other format does", () => {
    expect([code, err]).toEqual([1, ""]);
  });

  it("has a suite for every clause, in clause order, with its title and the time of judging", () => {
    expect(root.children.map(({ attributes }) => attributes["name"])).toEqual(clauses.map(({ id }) => id));
    for (const [index, { id }] of clauses.entries()) {
      const suite = root.children[index] as Element;
      expect(suite.attributes["timestamp"]).toBe(report.at);
      const [title] = childOf(suite, "properties")?.children ?? [];
      expect(title?.attributes).toEqual({ name: "title", value: messagesIn[lang].clauseTitle(id) });
    }
  });

  it("has a case for every finding of the JSON report, by ids, with its weight", () => {
    const told = report.findings.map((finding) => [finding.clause, nameOf(finding), elementOf(finding)]);
    const cases = root.children.flatMap(casesOf).filter(({ children }) => children.length > 0);
    expect(
      cases.map(({ attributes, children }) => [
        attributes["classname"],
        attributes["name"],
        children[0]?.name,
      ]),
    ).toEqual(told);
    const names = cases.map(({ attributes }) => `${attributes["classname"]} ${attributes["name"]}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("counts what the JSON report counts", () => {
    const { summary } = report;
    expect(root.attributes["failures"]).toBe(String(summary.breaches));
    for (const { clause, breaches, unknown, pending, advice } of summary.byClause) {
      expect(suiteOf(root, clause).attributes).toMatchObject({
        tests: String(breaches + unknown + pending + advice),
        failures: String(breaches),
        skipped: String(unknown + pending),
      });
    }
  });

  it("says of a breach what it is, by when it was due, and what to do", () => {
    const overdue = report.findings.filter(({ status }) => status === "overdue");
    expect(overdue.length).toBeGreaterThan(0);
    const { words, deadlineText } = messagesIn[lang];
    for (const finding of overdue) {
      const found = casesOf(suiteOf(root, finding.clause)).find(
        ({ attributes }) => attributes["name"] === nameOf(finding),
      ) as Element;
      const failure = childOf(found, "failure") as Element;
      expect(failure.attributes["type"]).toBe("overdue");
      const [sentence, due, remedy] = failure.text.split("\n");
      expect(failure.attributes["message"]).toBe(sentence);
      expect(due).toBe(
        `${words.headings.due}: ${deadlineText(finding.due as string, finding.timeZone as string)}`,
      );
      expect(remedy).toMatch(new RegExp(`^${words.headings.remedy}: .*\\.$`));
    }
  });

  it("says of what is unknown or pending why it was skipped, and of advice what it is", () => {
    const all = root.children.flatMap(casesOf).flatMap(({ children }) => children);
    const skipped = all.filter(({ name }) => name === "skipped");
    const advice = all.filter(({ name }) => name === "system-out");
    expect(Math.min(skipped.length, advice.length)).toBeGreaterThan(0);
    for (const { attributes } of skipped) expect(attributes["message"]).toMatch(/.{20}\.$/);
    for (const { text } of advice) expect(text).toMatch(/.{20}\./);
  });
});

it("the names of cases are the same in every language, and on another day", async () => {
  const namesIn = async (lang: string, as: string) => {
    const args = ["check", exampleFile, "--at", as, "--lang", lang, "--format", "junit"];
    const cases = readJunit((await run(args)).out).children.flatMap(casesOf);
    return cases
      .filter(({ children }) => children[0]?.name === "failure")
      .map(({ attributes }) => attributes);
  };
  const english = await namesIn("en", at);
  expect(await namesIn("ru", at)).toEqual(english);
  expect(await namesIn("en", "2021-06-01T00:00Z")).toEqual(expect.arrayContaining(english));
});

describe("festivals of other kinds", () => {
  it("an empty one: every clause passes", async () => {
    const { format, ...lists } = documentIn(exampleFile);
    const empty = { format, ...Object.fromEntries(Object.keys(lists).map((list) => [list, []])) };
    const file = folder.file("empty.json", JSON.stringify(empty));
    const { out, code } = await run(["check", file, "--at", at, "--format", "junit"]);
    const root = readJunit(out);
    expect(code).toBe(0);
    expect(root.attributes).toMatchObject({ tests: "40", failures: "0" });
  });

  it.each(["en", "ru"] as const)(
    "a clause that is kept has one case, which passes, called by its title: %s",
    async (lang) => {
      const args = ["check", goodFile, "--at", at, "--lang", lang, "--format", "junit"];
      const root = readJunit((await run(args)).out);
      const broken = new Set(reportOfFile(goodFile).findings.map(({ clause }) => clause));
      const kept = clauses.filter(({ id }) => !broken.has(id));
      expect(kept.length).toBeGreaterThan(0);
      for (const { id } of kept) {
        const [only, ...others] = casesOf(suiteOf(root, id));
        const named = only?.attributes["name"];
        expect([named, only?.children, others]).toEqual([messagesIn[lang].clauseTitle(id), [], []]);
      }
    },
  );

  it("a file is written, and an invalid document is none", async () => {
    const { readFileSync } = await import("node:fs");
    const output = folder.file("report.xml", "");
    const written = await run(["check", goodFile, "--at", at, "--format", "junit", "--output", output]);
    expect(written.out).toBe("");
    readJunit(readFileSync(output, "utf8"));
    const invalid = await run(["check", invalidFile, "--format", "junit"]);
    expect([invalid.code, invalid.out]).toEqual([2, ""]);
  });

  it.each([
    ["markup", "</failure><x a=\"1\" b='2'>&amp;&#0;<![CDATA[]]>--><!--"],
    ["control characters", "a\u0000\u0008\u000b\u001b[31m\u007f\u0085b\tc\r\nd"],
    ["what is no character", "\ufffe\uffff\ud800x\udfff"],
    ["lines and directions", "\u2028\u2029\u202e\u2066"],
    ["a word of XML", "true"],
    ["many letters", "ж👧".repeat(5000)],
  ])("whatever names and ids hold, it stays text: %s", async (_, name) => {
    const document = documentIn(
      exampleFile.replace(/festival\/festival\.json$/, "small/broken-in-ten-ways.json"),
    );
    for (const list of ["regions", "venues", "schools", "competencies"])
      for (const record of document[list]) record.name = name;
    const text = JSON.stringify(document).replaceAll(
      `"${document.schools[0].id}"`,
      JSON.stringify(`${name.replaceAll("/", "|")}!`),
    );
    const file = folder.file("hostile.json", text);
    const { out, code } = await run(["check", file, "--at", "2020-11-20T09:00:00Z", "--format", "junit"]);
    expect(code).toBe(1);
    const root = readJunit(out);
    const report = checkFestival(decodeFestival(JSON.parse(text)), { at: "2020-11-20T09:00:00Z" });
    expect(root.children.flatMap(casesOf).filter(({ children }) => children.length > 0)).toHaveLength(
      report.findings.length,
    );
    const shown = name
      .replace(/(?!\t|\r|\n)\p{Cc}|\p{Cs}|[\u2028\u2029\u202e\u2066\ufffe\uffff]/gu, (character) =>
        character === "\b" ? "\\b" : `\\u${`000${character.charCodeAt(0).toString(16)}`.slice(-4)}`,
      )
      .replaceAll("\t", "\\t")
      .replaceAll("\r", "\\r")
      .replaceAll("\n", "\\n");
    const messages = root.children.flatMap(casesOf).map(({ children }) => children[0]?.attributes["message"]);
    expect(messages.some((message) => message?.includes(shown))).toBe(true);
  });
});

it("is written in pieces, of which none grows with the number of findings", () => {
  const records = decodeRecords(documentIn(exampleFile));
  const located = festivalFindings(records, Date.parse(at));
  const many = Array.from({ length: 20 }, () => located).flat();
  const longest = (findings: readonly LocatedFinding[]) => {
    let length = 0;
    const report = reportOfFile(exampleFile);
    for (const piece of junitReport(report, findings, records, messagesIn.en))
      length = Math.max(length, piece.length);
    return length;
  };
  expect(longest(many)).toBeLessThan(longest(located) + 10);
});
