import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSchedule } from "../../src/festival/check-schedule.js";
import type { Finding } from "../../src/verdict/finding.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { verdictChanges } from "../../src/verdict/verdict-changes.js";
import { judgedFestival } from "../oracle/random-festival.js";

const nothing = { appeared: [], gone: [], changed: [] };
const verdict = (outcome: Verdict["outcome"], ...findings: Finding[]): Verdict => ({ outcome, findings });
const agreed = (actor: "venue" | "school", status: "pending" | "overdue"): Finding => ({
  clause: "III.competencies-agreed",
  status,
  actor,
  due: "2020-10-31T19:00:00.000Z",
  timeZone: "Asia/Yekaterinburg",
});
const unlinked: Finding = {
  clause: "V.accounts-linked",
  status: "violated",
  actor: "school",
  remedy: { kind: "act", actor: "parent", act: "link-accounts", by: "2020-11-10T19:00:00.000Z" },
};

describe("what changed between two verdicts", () => {
  it("is nothing where both say the same, however it was carried", () => {
    const before = verdict("refused", unlinked);
    expect(verdictChanges(before, before)).toStrictEqual(nothing);
    expect(verdictChanges(before, JSON.parse(JSON.stringify(before)))).toStrictEqual(nothing);
    const { remedy, ...rest } = unlinked;
    const reordered = { remedy: Object.fromEntries(Object.entries(remedy ?? {}).reverse()), ...rest };
    expect(verdictChanges(before, verdict("refused", reordered as Finding))).toStrictEqual(nothing);
  });

  it("is told of null too, which JSON of elsewhere may hold", () => {
    const without = { ...unlinked, remedy: null } as unknown as Finding;
    expect(verdictChanges(verdict("refused", without), verdict("refused", without))).toStrictEqual(nothing);
    const { changed } = verdictChanges(verdict("refused", without), verdict("refused", unlinked));
    expect(changed).toStrictEqual([{ before: without, after: unlinked }]);
  });

  it("is the outcome, what appeared and what is gone", () => {
    const before = verdict("undetermined", agreed("venue", "pending"));
    const after = verdict("refused", unlinked);
    expect(verdictChanges(before, after)).toStrictEqual({
      outcome: { before: "undetermined", after: "refused" },
      appeared: [unlinked],
      gone: [agreed("venue", "pending")],
      changed: [],
    });
  });

  it("tells the duties of two actors by one clause apart", () => {
    const before = verdict("undetermined", agreed("venue", "pending"), agreed("school", "pending"));
    const after = verdict("refused", agreed("school", "overdue"), agreed("venue", "pending"));
    expect(verdictChanges(before, after).changed).toStrictEqual([
      { before: agreed("school", "pending"), after: agreed("school", "overdue") },
    ]);
  });

  it("tells findings about two subjects apart", () => {
    const about = (id: string): Finding => ({ ...unlinked, subject: { kind: "confirmation", id } });
    const { appeared, gone, changed } = verdictChanges(
      verdict("refused", about("l/a")),
      verdict("refused", about("l/b")),
    );
    expect({ appeared, gone, changed }).toStrictEqual({
      appeared: [about("l/b")],
      gone: [about("l/a")],
      changed: [],
    });
  });

  it("is a remedy that came too late, where the clause is broken as before", () => {
    const late: Finding = { ...unlinked, remedy: { kind: "never", since: "2020-11-10T19:00:00.000Z" } };
    expect(verdictChanges(verdict("refused", unlinked), verdict("refused", late))).toStrictEqual({
      ...nothing,
      changed: [{ before: unlinked, after: late }],
    });
  });

  it("together with what stayed is the later verdict, and the earlier one", () => {
    let differing = 0;
    fc.assert(
      fc.property(judgedFestival, judgedFestival, ({ festival, at }, { at: other }) => {
        const befores = checkSchedule(festival, { at });
        for (const [id, after] of checkSchedule(festival, { at: other })) {
          const before = befores.get(id) as Verdict;
          const changes = verdictChanges(before, after);
          const { appeared, gone, changed } = changes;
          const stayed = after.findings.filter(
            (finding) => !appeared.includes(finding) && !changed.some((one) => one.after === finding),
          );
          for (const finding of stayed) expect(before.findings).toContainEqual(finding);
          expect(before.findings).toHaveLength(stayed.length + gone.length + changed.length);
          for (const one of [...gone, ...changed.map((change) => change.before)]) {
            expect(after.findings).not.toContainEqual(one);
          }
          expect(changes.outcome !== undefined).toBe(before.outcome !== after.outcome);
          if (appeared.length + gone.length + changed.length > 0) differing += 1;
        }
      }),
      { seed: 3, numRuns: 200 },
    );
    expect(differing).toBeGreaterThan(50);
  });
});
