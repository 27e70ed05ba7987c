import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { checkSchedule } from "../../src/festival/check-schedule.js";
import { duties } from "../../src/festival/duties.js";
import { countsOf } from "../../src/festival/report.js";
import type { Confirmation } from "../../src/model/confirmation.js";
import type { Finding } from "../../src/verdict/finding.js";
import { confirmation, lesson, parent, participant, smallFestival } from "../arbitraries/small-festival.js";

const [first, second, third] = ["2020-11-05T15:00Z", "2020-11-06T15:00Z", "2020-11-07T15:00Z"] as const;
const made = (confirmedAt: string, withdrawnAt?: string): Confirmation => ({
  ...confirmation,
  confirmedAt,
  ...(withdrawnAt !== undefined && { withdrawnAt }),
});

/** Whether it is unknown which confirmation counts, of a lesson whose school, so its deadline, is unknown. */
function isUnknown(confirmations: readonly Confirmation[], at: string): boolean {
  const schedule = { lessons: [lesson], participants: [participant], parents: [parent], confirmations };
  const findings = checkSchedule(schedule, { at, stages: [5] }).get("lesson")?.findings ?? [];
  return findings.some(({ clause, status }) => clause === "V.participant-registered" && status === "unknown");
}

describe("which confirmation counts where no deadline is known", () => {
  it("is known of one, and unknown from the instant of the second on", () => {
    expect(isUnknown([made(first), made(second)], "2020-11-06T14:59:59.999Z")).toBe(false);
    expect(isUnknown([made(first), made(second)], second)).toBe(true);
    expect(isUnknown([made(first), made(second), made(third)], second)).toBe(true);
  });

  it("is known while it is not withdrawn, and unknown from the instant of its withdrawal on", () => {
    expect(isUnknown([made(first, second)], "2020-11-06T14:59:59.999Z")).toBe(false);
    expect(isUnknown([made(first, second)], second)).toBe(true);
    expect(isUnknown([made(first, first)], first)).toBe(true);
  });
});

describe("what a schedule and a festival leave out", () => {
  it("is unknown of a schedule: whether there is an agreement", () => {
    const verdict = checkSchedule({ lessons: [lesson] }, { at: "2020-11-08T12:00Z", stages: [4] }).get(
      "lesson",
    );
    expect(verdict?.findings).toMatchObject([
      { clause: "IV.as-agreed", status: "unknown" },
      { clause: "IV.lesson-created", status: "unknown" },
      { clause: "IV.link-sent", status: "unknown" },
    ]);
  });

  it("is nothing of a venue: the schools of a list without any", () => {
    const [venue] = smallFestival().venues;
    const { candidateSchools: _schools, ...unlisted } = venue as NonNullable<typeof venue>;
    const wire = { item: "wire", kind: "consumable", quantity: 1, per: "lesson", deliver: true } as const;
    const competencies = [{ id: "17", name: "Wiring", infrastructureList: [wire] }];
    const festival = smallFestival({ venues: [unlisted], competencies });
    const { findings } = checkFestival(festival, { at: "2020-11-08T12:00Z" });
    expect(findings.filter(({ subject }) => subject?.kind === "candidate")).toStrictEqual([]);
  });
});

describe("the order of findings and duties", () => {
  it("is that of clauses, then of subjects, whatever the order of records", () => {
    const children = ["b", "a"].map((id) => ({ id, school: "school" }));
    const confirmations = children.map(({ id }) => ({ ...confirmation, participant: id }));
    const festival = smallFestival({
      participants: children,
      lessons: [{ ...lesson, invited: [] }],
      confirmations,
    });
    const verdict = checkSchedule(festival, { at: "2020-11-08T12:00Z", stages: [5] }).get("lesson");
    const about = (verdict?.findings ?? []).map(({ clause, subject }) => `${clause} ${subject?.id}`);
    expect(about.slice(0, 4)).toStrictEqual([
      "V.participant-registered lesson/a",
      "V.participant-registered lesson/b",
      "V.accounts-linked lesson/a",
      "V.accounts-linked lesson/b",
    ]);
  });

  it("puts the same duty of two lessons together, by their ids", () => {
    const lessons = ["b", "a"].map((id) => ({ ...lesson, id, invited: [] }));
    const board = duties(smallFestival({ lessons, confirmations: [] }), { at: "2020-11-08T12:00Z" });
    const about = board.map(({ clause, subject }) => `${clause} ${subject.id}`);
    const created = about.filter((text) => text.startsWith("IV."));
    expect(created).toStrictEqual([
      "IV.lesson-created a",
      "IV.lesson-created b",
      "IV.link-sent a",
      "IV.link-sent b",
    ]);
  });
});

describe("how many findings there are of each weight", () => {
  it("is counted by status", () => {
    const found = (status: Finding["status"]): Finding => ({
      clause: "V.accounts-linked",
      status,
      actor: "school",
    });
    const statuses = ["violated", "late", "overdue", "unknown", "pending", "pending", "advised"] as const;
    expect(countsOf(statuses.map(found))).toStrictEqual({ breaches: 3, unknown: 1, pending: 2, advice: 1 });
  });
});
