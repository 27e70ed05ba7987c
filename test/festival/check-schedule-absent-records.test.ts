import { describe, expect, it } from "vitest";
import { checkSchedule, type Schedule } from "../../src/festival/check-schedule.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { confirmation, lesson, lessonDue, smallFestival } from "../arbitraries/small-festival.js";

const after = "2020-11-20T00:00Z";
const stages = [5] as const;

function verdictOn(schedule: Schedule, at: string | number = after): Verdict {
  const verdict = checkSchedule(schedule, { at, stages }).get("lesson");
  if (verdict === undefined) throw new Error("no verdict on the lesson");
  return verdict;
}
const brief = ({ findings }: Verdict) => findings.map(({ clause, status }) => `${clause} ${status}`);

const unknownConfirmation = [
  "V.participant-registered unknown",
  "V.parent-registered unknown",
  "V.accounts-linked unknown",
  "V.diagnostics-taken unknown",
  "V.no-earlier-trial unknown",
  "V.confirmed-in-time unknown",
];

describe("a schedule with lists absent", () => {
  const { lessons } = smallFestival();

  it("of nothing but lessons knows only what the lessons say, and convicts nobody", () => {
    expect(brief(verdictOn({ lessons }))).toStrictEqual(["V.link-forwarded unknown", ...unknownConfirmation]);
    expect(verdictOn({ lessons }).outcome).toBe("undetermined");
    expect(verdictOn({ lessons })).not.toHaveProperty("stableUntil");
    const outOfOrder = [{ ...lesson, linkSentAt: null }];
    expect(brief(verdictOn({ lessons: outOfOrder }))[0]).toBe("V.forward-after-link violated");
  });

  it("says nothing of a confirmation that is not made yet, where its deadline is unknown", () => {
    const schedule = { lessons, confirmations: [confirmation] };
    const before = Date.parse(confirmation.confirmedAt) - 1;
    expect(brief(verdictOn(schedule, before))).toStrictEqual(["V.link-forwarded unknown"]);
    expect(brief(verdictOn(schedule, before + 1))).toContain("V.confirmed-in-time unknown");
  });

  it("takes an absent list and one that is null or undefined as the same", () => {
    const whole = smallFestival();
    for (const list of [
      "regions",
      "venues",
      "schools",
      "parents",
      "participants",
      "confirmations",
    ] as const) {
      const { [list]: _absent, ...rest } = whole;
      const verdict = verdictOn(rest);
      expect(verdict.outcome).toBe("undetermined");
      expect(verdictOn({ ...whole, [list]: null })).toStrictEqual(verdict);
      expect(verdictOn({ ...whole, [list]: undefined })).toStrictEqual(verdict);
    }
  });

  it.each([
    [
      "participants",
      ["V.participant-registered", "V.accounts-linked", "V.diagnostics-taken", "V.no-earlier-trial"],
    ],
    ["parents", ["V.parent-registered"]],
    ["schools", ["V.link-forwarded", "V.confirmed-in-time"]],
    ["venues", ["V.link-forwarded", "V.diagnostics-taken", "V.no-earlier-trial", "V.confirmed-in-time"]],
    ["regions", ["V.link-forwarded", "V.diagnostics-taken", "V.no-earlier-trial", "V.confirmed-in-time"]],
  ] as const)("without %s leaves unknown what they would say, and no more", (list, clauses) => {
    const expected = clauses.map((clause) => `${clause} unknown`);
    const { [list]: _absent, ...rest } = smallFestival();
    expect(brief(verdictOn(rest))).toStrictEqual(expected);
    // A record that is not in its list is as unknown as without the list.
    expect(brief(verdictOn({ ...rest, [list]: [] }))).toStrictEqual(expected);
  });

  it("without confirmations names the deadline of confirming where it is known", () => {
    const { confirmations: _absent, ...rest } = smallFestival();
    const inTime = verdictOn(rest).findings.find(({ clause }) => clause === "V.confirmed-in-time");
    expect(inTime).toMatchObject({ status: "unknown", due: lessonDue, timeZone: "Asia/Yekaterinburg" });
  });

  it("cannot say which of several confirmations counts, where the deadline is not known", () => {
    const { venues: _absent, ...rest } = smallFestival({
      confirmations: [confirmation, { ...confirmation, confirmedAt: "2020-11-12T10:00Z" }],
    });
    expect(brief(verdictOn(rest))).toStrictEqual(["V.link-forwarded unknown", ...unknownConfirmation]);
    // Before the second of them is made there is but one.
    expect(brief(verdictOn(rest, "2020-11-12T09:59:59.999Z"))).toStrictEqual([
      "V.link-forwarded unknown",
      "V.diagnostics-taken unknown",
      "V.no-earlier-trial unknown",
      "V.confirmed-in-time unknown",
    ]);
    expect(brief(verdictOn(rest, "2020-11-05T14:59:59.999Z"))).toStrictEqual(["V.link-forwarded unknown"]);
  });

  it("cannot say what a withdrawal leaves, where the lesson's start is not known", () => {
    const withdrawn = { ...confirmation, withdrawnAt: "2020-11-14T10:00Z" };
    const { schools: _absent, ...rest } = smallFestival({ confirmations: [withdrawn] });
    expect(brief(verdictOn(rest))).toStrictEqual(["V.link-forwarded unknown", ...unknownConfirmation]);
  });

  it("cannot count lessons attended elsewhere, where their start is not known", () => {
    const held = {
      ...lesson,
      id: "held",
      school: "elsewhere",
      date: "2020-11-04",
      day: { present: ["child"] },
    };
    const festival = smallFestival({ lessons: [lesson, held] });
    expect(brief(verdictOn(festival))).toStrictEqual(["V.no-earlier-trial unknown"]);
  });
});
