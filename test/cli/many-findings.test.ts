import { describe, expect, it } from "vitest";
import type { Duty } from "../../src/festival/duties.js";
import { words as english } from "../../src/messages/en.js";
import { words as russian } from "../../src/messages/ru.js";
import { groupedBy } from "./grouped-by.js";
import { asOf, largeFestival } from "./large-festival.js";
import { printedGroups, standsFor } from "./printed-groups.js";
import { run, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();
const fileOf = (document: unknown) => folder.file("festival.json", JSON.stringify(document));
const textOf = async (command: string, document: unknown, lang = "en") =>
  (await run([command, fileOf(document), "--at", asOf, "--lang", lang])).out;

/** A festival in which so many lessons of one venue and school are of one kind. */
function lessonsOfKind(kind: number, count: number) {
  const festival = largeFestival(6 * count, 1);
  return { ...festival, lessons: festival.lessons.filter((_, index) => index % 6 === kind) };
}

describe("findings that are alike", () => {
  it.each([1, 2, 3, 4, 5, 13, 14, 24])(
    "are told up to the third breach, others by id up to ten: %i",
    async (count) => {
      const [school] = printedGroups(await textOf("check", lessonsOfKind(0, count))).filter(
        ({ id }) => id === "school-0",
      );
      const told = school?.entries.filter(({ clause }) => clause === "V.link-forwarded") ?? [];
      // A fourth takes no more room when it is told than when it is listed.
      expect(told).toHaveLength(count <= 4 ? count : 3);
      const others = count - told.length;
      const last = told.at(-1);
      if (others === 0) expect(last?.more).toBeUndefined();
      else {
        expect(last?.more?.count).toBe(others);
        expect(last?.more?.ids).toHaveLength(Math.min(others, 10));
        expect(last?.more?.listed.endsWith(` ${english.more(others - 10)}`)).toBe(others > 10);
      }
    },
  );

  it.each([1, 2, 11, 12, 30])("and pending are told by the one that is due first: %i", async (count) => {
    const festival = lessonsOfKind(1, count);
    const shuffled = { ...festival, lessons: [...festival.lessons].reverse() };
    const [school] = printedGroups(await textOf("check", shuffled)).filter(({ id }) => id === "school-0");
    const pending = school?.entries.filter(({ clause }) => clause === "V.link-forwarded") ?? [];
    expect(pending).toHaveLength(1);
    const dates = [
      ...`${pending[0]?.line} ${pending[0]?.more?.listed ?? ""}`.matchAll(/lesson-\d+ \(([\d-]+)/g),
    ].map(([, date]) => date ?? "");
    expect(dates).toEqual(
      festival.lessons
        .map(({ date }) => date)
        .sort()
        .slice(0, Math.min(count, 11)),
    );
    expect(pending.map(standsFor)).toEqual([count]);
  });
});

describe("a document with more than 20,000 findings", () => {
  const places = 4;
  const half = largeFestival(4_000, places);
  const whole = largeFestival(8_000, places);

  it.each([
    ["en", english],
    ["ru", russian],
  ] as const)(
    "is told in lines bounded by organisations and clauses, not by findings: %s",
    async (lang, words) => {
      const json = await run(["check", fileOf(whole), "--at", asOf, "--format", "json"]);
      const { findings } = JSON.parse(json.out);
      expect(findings.length).toBeGreaterThan(20_000);
      const text = await textOf("check", whole, lang);
      const groups = printedGroups(text);
      expect(groups).toHaveLength(2 * places);
      for (const { entries, lines, id } of groups) {
        // Three breaches, each with a remedy, and a line for the others.
        const kinds = groupedBy(entries, ({ clause, status }) => `${clause} ${status}`).size;
        expect(lines.length, id).toBeLessThanOrEqual(1 + 2 * 7 * kinds);
        expect(kinds).toBeLessThanOrEqual(24);
      }
      const lines = text.split("\n");
      expect(lines.length).toBeLessThan(600);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(1_000);
      expect(lines.length).toBe((await textOf("check", half, lang)).split("\n").length);
      expect(text).toContain(words.counted("breach", JSON.parse(json.out).summary.breaches));
      const told = groups.flatMap(({ entries }) => entries.map(standsFor));
      expect(told.reduce((sum, one) => sum + one, 0)).toBe(findings.length);
    },
  );

  it("has a board in lines bounded by organisations and clauses, not by duties", async () => {
    const json = await run(["duties", fileOf(whole), "--at", asOf, "--format", "json"]);
    const { duties } = JSON.parse(json.out);
    expect(duties.length).toBeGreaterThan(60_000);
    const text = await textOf("duties", whole);
    const open = duties.filter(({ state }: { state: string }) =>
      ["overdue", "pending", "unknown"].includes(state),
    );
    const groups = printedGroups(text);
    const owing = new Set(open.map(({ actor, owedBy }: Duty) => `${actor} ${owedBy}`));
    expect(groups).toHaveLength(owing.size);
    expect(groups.length).toBeLessThanOrEqual(2 * places + 1);
    for (const { lines, id } of groups) expect(lines.length, id).toBeLessThanOrEqual(1 + 2 * 3 * 9);
    const told = groups.flatMap(({ entries }) => entries.map(standsFor));
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(open.length);
    expect(text.split("\n").length).toBe((await textOf("duties", half)).split("\n").length);
  });

  it("tells one organisation every duty of its own", async () => {
    const file = fileOf(half);
    const args = ["duties", file, "--at", asOf, "--actor", "school:school-1"];
    const { duties } = JSON.parse((await run([...args, "--format", "json"])).out);
    const { out } = await run(args);
    const [group, ...others] = printedGroups(out);
    expect(others).toEqual([]);
    expect(group?.entries).toHaveLength(duties.length);
    expect(duties.length).toBeGreaterThan(4_000);
  });
});
