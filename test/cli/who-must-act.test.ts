import { describe, expect, it } from "vitest";
import { messagesIn } from "../../src/cli/languages.js";
import { festivalFindings, validRecords } from "../../src/festival/festival-findings.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { type Finding, isBreach, type Subject } from "../../src/verdict/finding.js";
import { groupedBy } from "./grouped-by.js";
import { type PrintedEntry, type PrintedGroup, printedGroups, standsFor } from "./printed-groups.js";
import { at, documentIn, exampleFile, run } from "./run-command.js";
import { type About, ownerIn } from "./who-owes.js";

const document = documentIn(exampleFile);
const records = validRecords(decodeFestival(document));
const ownerOf = ownerIn(document);
const actors = ["regional-operator", "venue", "school"] as const;
const subjectOf = ({ subject }: Finding) => subject as Subject;

/** Who must act: the organisation that can put it right; where none can, the one that answers for it. */
function keyOf(finding: Finding): string {
  const { remedy, details } = finding;
  const able = remedy?.kind === "act" ? actors.find((actor) => actor === remedy.actor) : undefined;
  const planning = details && "regions" in details ? details.regions[0] : undefined;
  const about = { ...finding, actor: able ?? finding.actor } as About;
  return `${about.actor} ${planning ?? ownerOf(about)}`;
}

/** How soon something is to be done about a finding: the less, the sooner. */
function urgencyOf(finding: Finding): readonly [number, number] {
  const { status, due, remedy } = finding;
  if (status === "late" || remedy?.kind === "never") return [5, 0];
  if (status === "overdue") return [0, Date.parse(due as string)];
  if (status === "unknown") return [3, 0];
  const until = remedy?.kind === "act" ? remedy.by : due;
  if (until !== undefined) return [2, Date.parse(until)];
  return [isBreach(finding) ? 1 : 4, 0];
}

/** The counts of findings that are not zero, in the order in which they are printed. */
function countsOf(findings: readonly Finding[]): number[] {
  const weights = [
    isBreach,
    ({ status }: Finding) => status === "unknown",
    ({ status }: Finding) => status === "pending",
    ({ status }: Finding) => status === "advised",
  ];
  return weights.map((weighs) => findings.filter(weighs).length).filter((count) => count > 0);
}

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const instants = [at, "2020-10-01T00:00Z", "2021-01-10T00:00Z"];

describe.each(instants.flatMap((asOf) => (["en", "ru"] as const).map((lang) => [asOf, lang] as const)))(
  "the text of the example at %s in %s",
  async (asOf, lang) => {
    const { words, deadlineText, describe: say } = messagesIn[lang];
    const findings = festivalFindings(records, Date.parse(asOf)).map(({ finding }) => finding);
    const { out } = await run(["check", exampleFile, "--at", asOf, "--lang", lang]);
    const groups = printedGroups(out);
    const owned = groupedBy(findings, keyOf);
    const actorOf = ({ actor }: PrintedGroup) => actors.find((one) => words.actors[one] === actor);
    const ownedBy = (group: PrintedGroup) => owned.get(`${actorOf(group)} ${group.id}`) ?? [];
    const clauseAndStatus = ({ clause, status }: Finding) => `${clause} ${words.statuses[status]}`;

    /** The finding that a line tells. */
    const toldBy = (group: PrintedGroup, { clause, status, line }: PrintedEntry): Finding => {
      const told = ownedBy(group).filter(
        (finding) =>
          clauseAndStatus(finding) === `${clause} ${status}` &&
          (line.includes(`(${subjectOf(finding).id})`) || line.includes(` ${subjectOf(finding).id} (`)),
      );
      expect(told, line).toHaveLength(1);
      return told[0] as Finding;
    };

    it("has a group for everyone who must act on a finding, by name", () => {
      expect(new Set(groups.map((group) => `${actorOf(group)} ${group.id}`))).toEqual(new Set(owned.keys()));
      expect(groups).toHaveLength(owned.size);
      const lists = { "regional-operator": "regions", venue: "venues", school: "schools" } as const;
      for (const group of groups) {
        const list = document[lists[actorOf(group) as "venue"]] as { id: string; name: string }[];
        expect(group.name).toBe(list.find(({ id }) => id === group.id)?.name);
      }
    });

    it("counts what each of them must act on, and all of it", () => {
      for (const group of groups) expect(numbersIn(group.counts), group.id).toEqual(countsOf(ownedBy(group)));
      const all = out.split("\n").find((line) => /^ {2}\S/.test(line)) ?? "";
      expect(numbersIn(all)).toEqual(countsOf(findings));
    });

    it("tells or lists every finding of the report once", () => {
      for (const group of groups) {
        const expected = groupedBy(ownedBy(group), clauseAndStatus);
        const printed = groupedBy(group.entries, ({ clause, status }) => `${clause} ${status}`);
        expect(new Set(printed.keys())).toEqual(new Set(expected.keys()));
        for (const [key, entries] of printed)
          expect(sum(entries.map(standsFor)), key).toBe(expected.get(key)?.length);
        const named = group.entries.flatMap((entry) => {
          const others = entry.more?.ids ?? [];
          return [subjectOf(toldBy(group, entry)).id, ...others].map((id) => `${entry.clause} ${id}`);
        });
        expect(new Set(named).size).toBe(named.length);
        const known = new Set(ownedBy(group).map((finding) => `${finding.clause} ${subjectOf(finding).id}`));
        expect(named.filter((one) => !known.has(one))).toEqual([]);
      }
    });

    it("has first what is most urgent, in each group and of all groups", () => {
      const compare = (a: readonly [number, number], b: readonly [number, number]) =>
        a[0] - b[0] || a[1] - b[1];
      const firsts = groups.map((group) => {
        const kin = new Map<string, readonly [number, number]>();
        for (const entry of group.entries) {
          const finding = toldBy(group, entry);
          const key = `${finding.clause} ${finding.status} ${finding.remedy?.kind}`;
          if (!kin.has(key)) kin.set(key, urgencyOf(finding));
        }
        const urgencies = [...kin.values()];
        expect(urgencies, group.id).toEqual([...urgencies].sort(compare));
        const all = ownedBy(group).map(urgencyOf).sort(compare);
        expect(urgencies[0], group.id).toEqual(all[0]);
        return {
          first: urgencies[0] ?? [9, 0],
          breaches: ownedBy(group).filter(isBreach).length,
          id: group.id,
        };
      });
      const sorted = [...firsts].sort(
        (a, b) => compare(a.first, b.first) || b.breaches - a.breaches || (a.id < b.id ? -1 : 1),
      );
      expect(firsts).toEqual(sorted);
    });

    it("tells few breaches of a kind in full, and of many the first three", () => {
      for (const group of groups) {
        const kin = groupedBy(group.entries, (entry) => {
          const { clause, status, remedy } = toldBy(group, entry);
          return `${clause} ${status} ${remedy?.kind}`;
        });
        for (const entries of kin.values()) {
          const [first] = entries as readonly [PrintedEntry];
          const others = entries.at(-1)?.more;
          expect(entries.slice(0, -1).filter(({ more }) => more !== undefined)).toEqual([]);
          expect(others?.ids.length ?? 0).toBe(Math.min(10, others?.count ?? 0));
          if (!isBreach(toldBy(group, first))) expect(entries).toHaveLength(1);
          else if (others !== undefined) expect(entries).toHaveLength(3);
          else expect(entries.length).toBeLessThanOrEqual(4);
        }
      }
    });

    it("says deadlines in the zone of the place, and what to do about what is not only pending or late", () => {
      for (const group of groups) {
        for (const entry of group.entries) {
          const finding = toldBy(group, entry);
          const { due, timeZone, status, remedy } = finding;
          if (due !== undefined) expect(entry.line).toContain(deadlineText(due, timeZone as string));
          const isSaid = remedy !== undefined && status !== "pending" && status !== "late";
          // A remedy of a condition has a deadline too, in the zone of the lesson's school.
          const lesson = records.lesson(subjectOf(finding).id.split("/")[0] ?? "");
          const place = timeZone ?? (lesson && records.schoolZone(lesson.school)?.name);
          // The deadline stands in the line already, so what nobody can put right does not say it again.
          const brief =
            remedy?.kind === "never" && due !== undefined
              ? { ...finding, remedy: { kind: "never" } }
              : finding;
          const said = isSaid
            ? say(brief as Finding, place === undefined ? {} : { timeZone: place }).remedy
            : undefined;
          expect(entry.remedy, entry.line).toBe(said);
        }
      }
    });

    it("calls lessons by their date and competency, and pairs by both names", () => {
      const names = new Map<string, string>(
        [...document.venues, ...document.schools, ...document.competencies].map(({ id, name }) => [id, name]),
      );
      for (const group of groups) {
        for (const entry of group.entries) {
          const { kind, id } = subjectOf(toldBy(group, entry));
          const lesson = document.lessons.find((one: { id: string }) => one.id === id);
          if (kind === "lesson")
            expect(entry.line).toContain(`${id} (${lesson.date}, ${names.get(lesson.competency)})`);
          if (kind === "agreement" || kind === "candidate")
            for (const one of id.split("/")) expect(entry.line).toContain(names.get(one));
        }
      }
    });

    it("names no parent and no coordinator, and children by id, only where a finding is about one", () => {
      expect(out).not.toMatch(/parent-\d/);
      for (const { coordinator } of document.schools) if (coordinator) expect(out).not.toContain(coordinator);
      const about = new Set(findings.map((finding) => subjectOf(finding).id.split("/")[1]));
      const children = out.match(/participant-\d+/g) ?? [];
      expect(children.filter((id) => !about.has(id))).toEqual([]);
    });
  },
);
