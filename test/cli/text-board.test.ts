import { describe, expect, it } from "vitest";
import { messagesIn } from "../../src/cli/languages.js";
import { type Duty, duties } from "../../src/festival/duties.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import type { DutyState } from "../../src/verdict/rule.js";
import { groupedBy } from "./grouped-by.js";
import { movesTheCursor } from "./moves-the-cursor.js";
import { type PrintedEntry, type PrintedGroup, printedGroups, standsFor } from "./printed-groups.js";
import { at, documentIn, exampleFile, run, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();
const document = documentIn(exampleFile);
const board = duties(decodeFestival(document), { at });
const states: readonly DutyState[] = ["overdue", "pending", "unknown", "late", "done", "not-applicable"];
const open: readonly DutyState[] = states.slice(0, 3);
const byOwner = groupedBy(board, ({ actor, owedBy }) => `${actor} ${owedBy}`);
const isOpen = ({ state }: Duty) => open.includes(state);

/** What is overdue first, then what is open by its deadline, then what is behind. */
const urgencyOf = ({ state, due }: Duty) => {
  const far = 1e15;
  if (state === "overdue") return Date.parse(due) - far;
  return Date.parse(due) + far * Math.max(0, states.indexOf(state) - 2);
};

describe.each(["en", "ru"] as const)("the board of the example in %s", async (lang) => {
  const { words, deadlineText, clauseTitle, instantText } = messagesIn[lang];
  const { out, err } = await run(["duties", exampleFile, "--at", at, "--lang", lang]);
  const groups = printedGroups(out);
  const actorOf = ({ actor }: PrintedGroup) =>
    (["regional-operator", "venue", "school"] as const).find((one) => words.actors[one] === actor);
  const owedBy = (group: PrintedGroup) => byOwner.get(`${actorOf(group)} ${group.id}`) ?? [];
  const toldBy = (owed: readonly Duty[], { clause, status, line }: PrintedEntry): Duty => {
    const told = owed.filter(
      (duty) =>
        duty.clause === clause &&
        words.dutyStates[duty.state] === status &&
        (line.includes(`(${duty.subject.id})`) || line.includes(` ${duty.subject.id} (`)),
    );
    expect(told, line).toHaveLength(1);
    return told[0] as Duty;
  };

  it("says as of when, and is whole", () => {
    expect(err).toBe("");
    expect(out.split("\n")[0]).toBe(
      `${words.headings.asOf}: ${instantText("2020-11-13T09:00:00.000Z", "UTC")}`,
    );
    expect(out.endsWith("\n")).toBe(true);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  it("has everyone who has something open, and counts all they owe by state", () => {
    const owing = [...byOwner].filter(([, owed]) => owed.some(isOpen)).map(([owner]) => owner);
    expect(new Set(groups.map((group) => `${actorOf(group)} ${group.id}`))).toEqual(new Set(owing));
    const countsOf = (owed: readonly Duty[]) =>
      states
        .map(
          (state) => [words.dutyStates[state], owed.filter((duty) => duty.state === state).length] as const,
        )
        .filter(([, count]) => count > 0)
        .map(([state, count]) => `${state} ${count}`)
        .join(", ");
    for (const group of groups) expect(group.counts, group.id).toBe(countsOf(owedBy(group)));
    expect(out).toContain(`\n  ${countsOf(board)}\n`);
  });

  it("tells or lists every duty that is open once, and only counts the others", () => {
    for (const group of groups) {
      const expected = groupedBy(
        owedBy(group).filter(isOpen),
        ({ clause, state }) => `${clause} ${words.dutyStates[state]}`,
      );
      const printed = new Map(group.entries.map((entry) => [`${entry.clause} ${entry.status}`, entry]));
      expect(group.entries).toHaveLength(printed.size);
      expect(new Set(printed.keys())).toEqual(new Set(expected.keys()));
      for (const [key, entry] of printed) {
        const alike = expected.get(key) ?? [];
        expect(standsFor(entry), key).toBe(alike.length);
        const named = [toldBy(alike, entry).subject.id, ...(entry.more?.ids ?? [])];
        expect(named).toHaveLength(Math.min(11, alike.length));
        expect(new Set(named).size).toBe(named.length);
        const known = new Set(alike.map(({ subject }) => subject.id));
        expect(named.filter((id) => !known.has(id))).toEqual([]);
      }
    }
  });

  it("has first what is most urgent, in each group and of all groups", () => {
    const firsts = groups.map((group) => {
      const urgencies = group.entries.map((entry) => urgencyOf(toldBy(owedBy(group), entry)));
      expect(urgencies, group.id).toEqual([...urgencies].sort((a, b) => a - b));
      const first = Math.min(...owedBy(group).map(urgencyOf));
      expect(urgencies[0] ?? Number.MAX_SAFE_INTEGER).toBe(first);
      return first;
    });
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  });

  it("says of each duty its clause, its deadline in the zone of the place, and what it waits for", () => {
    for (const group of groups) {
      for (const entry of group.entries) {
        const { due, timeZone, clause, blockedBy = [] } = toldBy(owedBy(group), entry);
        expect(entry.line).toContain(deadlineText(due, timeZone));
        expect(entry.line).toContain(clauseTitle(clause));
        for (const blocker of blockedBy) expect(entry.line).toContain(blocker);
        expect(entry.line.includes(words.headings.waitsFor)).toBe(blockedBy.length > 0);
      }
    }
  });

  it.each([
    ["region", "RU-TA"],
    ["venue", "venue-srk-1"],
    ["school", "school-msk-548"],
  ])("tells one of them every duty, done and not owed too: %s %s", async (kind, id) => {
    const { out: own } = await run([
      "duties",
      exampleFile,
      "--at",
      at,
      "--lang",
      lang,
      "--actor",
      `${kind}:${id}`,
    ]);
    const [group, ...others] = printedGroups(own) as [PrintedGroup];
    expect([group.id, others]).toEqual([id, []]);
    const told = group.entries.map((entry) => toldBy(owedBy(group), entry));
    expect(new Set(told)).toEqual(new Set(owedBy(group)));
    expect(told).toHaveLength(owedBy(group).length);
    expect(told.map(urgencyOf)).toEqual(told.map(urgencyOf).sort((a, b) => a - b));
    group.entries.forEach(({ line }, index) => {
      const { reason, doneAt, timeZone } = told[index] as Duty;
      if (reason !== undefined) expect(line).toContain(words.notApplicable[reason]);
      if (doneAt !== undefined) expect(line).toContain(instantText(doneAt, timeZone));
    });
  });

  it("names no child, no parent and no coordinator", () => {
    expect(out).not.toMatch(/parent-\d|participant-\d/);
    for (const { coordinator } of document.schools) if (coordinator) expect(out).not.toContain(coordinator);
  });

  it("has control characters in names escaped as in JSON", async () => {
    const hostile = "\u001b[31mred\r\nline\u009b2J\u2028\u202e\u2066\ud800";
    const escaped = "\\u001b[31mred\\r\\nline\\u009b2J\\u2028\\u202e\\u2066\\ud800";
    const spoiled = { ...document };
    for (const list of ["regions", "competencies", "venues", "schools"]) {
      spoiled[list] = document[list].map((record: { name: string }) => ({
        ...record,
        name: hostile + record.name,
      }));
    }
    const file = folder.file(`hostile-${lang}.json`, JSON.stringify(spoiled));
    const { out: printed, code } = await run(["duties", file, "--at", at, "--lang", lang]);
    expect(code).toBe(0);
    expect(printed).not.toMatch(movesTheCursor);
    expect(printed.replaceAll(escaped, "")).toBe(out);
  });
});

it("an id of the document or of --actor cannot move the cursor", async () => {
  const id = "s\u001b[2J\n\u202e";
  const [{ id: old }] = document.schools;
  const renamed = JSON.parse(JSON.stringify(document), (_, value) => (value === old ? id : value));
  const file = folder.file("ids.json", JSON.stringify(renamed));
  const own = await run(["duties", file, "--at", at, "--actor", `school:${id}`]);
  expect(own.code).toBe(0);
  expect(own.out).not.toMatch(movesTheCursor);
  const none = await run(["duties", exampleFile, "--at", at, "--actor", `school:${id}`]);
  expect([none.code, none.out]).toEqual([2, ""]);
  expect(none.err).not.toMatch(movesTheCursor);
  const wrong = await run(["duties", exampleFile, "--at", at, "--actor", id]);
  expect([wrong.code, wrong.out]).toEqual([2, ""]);
  expect(wrong.err).not.toMatch(movesTheCursor);
});
