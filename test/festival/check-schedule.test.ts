import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { checkSchedule, type Schedule } from "../../src/festival/check-schedule.js";
import { reported } from "../../src/festival/located-finding.js";
import { isInvalidFacts } from "../../src/issues/invalid-facts.js";
import { isInvalidFestival } from "../../src/issues/invalid-festival.js";
import type { Festival } from "../../src/model/festival.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { festivalNearDeadlines, judgedNearDeadlines } from "../arbitraries/near-deadlines.js";
import {
  confirmation,
  lesson,
  lessonDue,
  participant,
  smallFestival,
} from "../arbitraries/small-festival.js";

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

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("a schedule with all lists of a festival", () => {
  it("is judged as the festival is, lesson by lesson, remedies and details aside", () => {
    const sorted = (findings: readonly object[]) => findings.map((one) => JSON.stringify(one)).sort();
    fc.assert(
      fc.property(festivalNearDeadlines, judgedNearDeadlines, (festival, at) => {
        const { findings } = checkFestival(festival, { at });
        const verdicts = checkSchedule(festival, { at });
        for (const { id } of festival.lessons) {
          const about = findings.filter(
            ({ subject }) => subject?.id === id || subject?.id.startsWith(`${id}/`),
          );
          expect(sorted((verdicts.get(id)?.findings ?? []).map(reported))).toStrictEqual(sorted(about));
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("gives a verdict for each lesson, in the order of the lessons", () => {
    const lessons = ["b", "a", "c"].map((id) => ({ ...lesson, id }));
    expect([...checkSchedule({ lessons }, { at: after }).keys()]).toStrictEqual(["b", "a", "c"]);
    expect(checkSchedule({ lessons: [] }, { at: after }).size).toBe(0);
  });

  it("says how each finding can be put right", () => {
    const festival = smallFestival({ lessons: [{ ...lesson, linkForwardedAt: null }], confirmations: [] });
    expect(verdictOn(festival, "2020-11-04T00:00Z")).toStrictEqual({
      outcome: "undetermined",
      findings: [
        {
          clause: "V.link-forwarded",
          status: "pending",
          actor: "school",
          subject: { kind: "lesson", id: "lesson" },
          due: lessonDue,
          timeZone: "Asia/Yekaterinburg",
          remedy: { kind: "act", actor: "school", act: "forward-link", by: lessonDue },
        },
      ],
      stableUntil: lessonDue,
    });
  });

  it("says of a confirmation made before what can still be put right now: it can be made again until the deadline", () => {
    const festival = smallFestival({ participants: [{ ...participant, diagnosticTests: [] }] });
    const about = { clause: "V.diagnostics-taken", subject: { kind: "confirmation", id: "lesson/child" } };
    const due = Date.parse(lessonDue);
    const details = { required: 1, completed: 0 };
    expect(verdictOn(festival, due - 1).findings).toMatchObject([
      { ...about, details, remedy: { kind: "act", act: "take-diagnostic-test", by: lessonDue } },
    ]);
    expect(verdictOn(festival, due).findings).toMatchObject([
      { ...about, details, remedy: { kind: "never", since: lessonDue } },
    ]);
  });

  it("has nothing to keep once a lesson is cancelled", () => {
    const lessons = [{ ...lesson, linkForwardedAt: null, cancelledAt: "2020-11-13T10:00Z" }];
    expect(verdictOn(smallFestival({ lessons }))).toStrictEqual({ outcome: "allowed", findings: [] });
  });

  it("has breaches before unknowns, unknowns before what is pending, advice last", () => {
    const { confirmations: _unknown, ...rest } = smallFestival({
      lessons: [{ ...lesson, linkForwardedAt: null, invited: ["child"] }],
      participants: [{ ...participant, diagnosticTests: [] }],
    });
    expect(brief(verdictOn(rest, "2020-11-06T00:00Z"))).toStrictEqual([
      ...unknownConfirmation,
      "V.link-forwarded pending",
    ]);
    const all = smallFestival({
      lessons: [{ ...lesson, linkSentAt: null, invited: ["child"] }],
      participants: [{ ...participant, school: "other" }],
      schools: [...smallFestival().schools, { id: "other", region: "region", name: "Other" }],
    });
    expect(brief(verdictOn(all))).toStrictEqual(["V.forward-after-link violated", "V.own-school advised"]);
  });
});

describe("a schedule with lists absent", () => {
  const { lessons } = smallFestival();

  it("of nothing but lessons knows only what the lessons say, and convicts nobody", () => {
    expect(brief(verdictOn({ lessons }))).toStrictEqual(["V.link-forwarded unknown", ...unknownConfirmation]);
    expect(verdictOn({ lessons }).outcome).toBe("undetermined");
    expect(verdictOn({ lessons })).not.toHaveProperty("stableUntil");
    const outOfOrder = [{ ...lesson, linkSentAt: null }];
    expect(brief(verdictOn({ lessons: outOfOrder }))[0]).toBe("V.forward-after-link violated");
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

  it("never breaches what the whole festival does not breach", () => {
    const lists = ["regions", "venues", "schools", "parents", "participants", "confirmations"] as const;
    const breaches = (verdict: Verdict | undefined) =>
      (verdict?.findings ?? [])
        .filter(({ status }) => ["violated", "late", "overdue"].includes(status))
        .map(({ clause, status, subject }) => `${clause} ${status} ${subject?.id}`);
    fc.assert(
      fc.property(
        festivalNearDeadlines,
        judgedNearDeadlines,
        fc.subarray([...lists], { minLength: 1 }),
        fc.boolean(),
        (festival, at, absent, empty) => {
          const whole = checkSchedule(festival, { at });
          // An empty list of confirmations says that there is none; any other leaves its records unknown.
          const instead = (list: (typeof lists)[number]) => (empty && list !== "confirmations" ? [] : null);
          const parts = Object.fromEntries(absent.map((list) => [list, instead(list)]));
          const partly = checkSchedule({ ...festival, ...parts }, { at });
          for (const { id } of festival.lessons) {
            const breached = breaches(whole.get(id));
            expect(breaches(partly.get(id)).filter((one) => !breached.includes(one))).toStrictEqual([]);
          }
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe("the verdict on a lesson stands until what happens next around it", () => {
  const at = "2020-11-06T12:00+05:00";
  const next = "2020-11-07T10:00:00.000Z";
  const held = { ...lesson, id: "held", date: "2020-11-04", day: { present: ["child"] } };
  const invited = { confirmations: [] };

  it.each<readonly [string, Partial<Festival>]>([
    ["its link is forwarded", { lessons: [{ ...lesson, linkForwardedAt: next }] }],
    ["its link is sent", { lessons: [{ ...lesson, linkSentAt: next, linkForwardedAt: null }] }],
    ["it is cancelled", { lessons: [{ ...lesson, linkForwardedAt: null, cancelledAt: next }] }],
    [
      "a child is confirmed",
      {
        participants: [{ ...participant, diagnosticTests: [] }],
        confirmations: [{ ...confirmation, confirmedAt: next }],
        lessons: [{ ...lesson, invited: [] }],
      },
    ],
    [
      "a confirmation is withdrawn",
      {
        participants: [{ ...participant, diagnosticTests: [] }],
        confirmations: [{ ...confirmation, withdrawnAt: next }],
        lessons: [{ ...lesson, invited: [] }],
      },
    ],
    ["an invited child registers", { ...invited, participants: [{ ...participant, registeredAt: next }] }],
    [
      "an invited child takes a test",
      { ...invited, participants: [{ ...participant, diagnosticTests: [next] }] },
    ],
    [
      "an invited child is linked",
      { ...invited, participants: [{ ...participant, links: [{ parent: "parent", linkedAt: next }] }] },
    ],
    [
      "the parent of an invited child registers",
      { ...invited, parents: [{ id: "parent", registeredAt: next }] },
    ],
    [
      "a lesson that a confirmed child attended is cancelled",
      { lessons: [lesson, { ...held, cancelledAt: next }] },
    ],
  ])("%s", (_what, lists) => {
    expect(verdictOn(smallFestival(lists), at).stableUntil).toBe(next);
  });

  it("its deadline, where something may still be put right", () => {
    const untested = { ...participant, diagnosticTests: [] };
    expect(verdictOn(smallFestival({ participants: [untested] }), at).stableUntil).toBe(lessonDue);
  });

  it("for good, where nothing is found and nothing is to come", () => {
    expect(verdictOn(smallFestival(), at)).not.toHaveProperty("stableUntil");
  });
});

describe("the stages of a schedule check", () => {
  it("are those that are asked for", () => {
    const festival = smallFestival({ lessons: [{ ...lesson, linkForwardedAt: null }] });
    const clauses = (asked: readonly (1 | 4 | 5)[]) =>
      checkSchedule(festival, { at: after, stages: asked })
        .get("lesson")
        ?.findings.map(({ clause }) => clause);
    expect(clauses([5])).toStrictEqual(["V.link-forwarded"]);
    expect(clauses([4, 5])).toContain("V.link-forwarded");
    expect(clauses([1, 4])).not.toContain("V.link-forwarded");
    expect(checkSchedule(festival, { at: after, stages: [] }).get("lesson")).toStrictEqual({
      outcome: "allowed",
      findings: [],
    });
  });

  it("are all of them where none is named", () => {
    const festival = smallFestival({ lessons: [{ ...lesson, linkForwardedAt: null }] });
    for (const options of [{ at: after }, { at: after, stages: undefined }]) {
      const clauses = checkSchedule(festival, options)
        .get("lesson")
        ?.findings.map(({ clause }) => clause);
      expect(clauses).toContain("V.link-forwarded");
    }
  });
});

describe("a schedule that is malformed", () => {
  it("is refused as a document is, but for references to what is not there", () => {
    const lessons = [lesson, { ...lesson, date: "2020-11-31" }];
    const error = thrownBy(() => checkSchedule({ lessons }, { at: after }));
    expect(isInvalidFestival(error) && error.issues.map(({ pointer }) => pointer)).toStrictEqual([
      "/lessons/1/date",
      "/lessons/1/id",
    ]);
  });

  it("is not judged as of what is no instant", () => {
    const error = thrownBy(() => checkSchedule({ lessons: [] }, { at: "today" }));
    expect(isInvalidFacts(error) && error.issues.map(({ pointer }) => pointer)).toStrictEqual(["/at"]);
  });
});
