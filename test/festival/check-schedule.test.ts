import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { checkSchedule, type Schedule } from "../../src/festival/check-schedule.js";
import { reported } from "../../src/festival/located-finding.js";
import { isInvalidFacts } from "../../src/issues/invalid-facts.js";
import { isInvalidFestival } from "../../src/issues/invalid-festival.js";
import type { Stage } from "../../src/regulation/clause.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { festivalOfAllStages } from "../arbitraries/festival-of-all-stages.js";
import { judgedNearDeadlines } from "../arbitraries/near-deadlines.js";
import { lesson, lessonDue, participant, region, smallFestival } from "../arbitraries/small-festival.js";

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
  it("is judged by all stages as the festival is, lesson by lesson, remedies and details aside", () => {
    const sorted = (findings: readonly object[]) => findings.map((one) => JSON.stringify(one)).sort();
    fc.assert(
      fc.property(festivalOfAllStages, judgedNearDeadlines, (festival, at) => {
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

  it("says of a lesson that waits to be created until when it can be, and that it never can from then on (reading 10)", () => {
    const lessons = [{ ...lesson, createdAt: null, linkSentAt: null, linkForwardedAt: null }];
    const remedyAt = (at: number) =>
      checkSchedule(smallFestival({ lessons }), { at, stages: [4] })
        .get("lesson")
        ?.findings.find(({ clause }) => clause === "IV.lesson-created")?.remedy;
    const due = Date.parse(lessonDue);
    expect(remedyAt(due - 1)).toStrictEqual({
      kind: "act",
      actor: "venue",
      act: "create-lesson",
      by: lessonDue,
    });
    expect(remedyAt(due)).toStrictEqual({ kind: "never", since: lessonDue });
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

describe("the stages of a schedule check", () => {
  it("are those that are asked for", () => {
    const festival = smallFestival({ lessons: [{ ...lesson, linkForwardedAt: null }] });
    const clauses = (asked: readonly Stage[]) =>
      checkSchedule(festival, { at: after, stages: asked })
        .get("lesson")
        ?.findings.map(({ clause }) => clause);
    expect(clauses([5])).toStrictEqual(["V.link-forwarded"]);
    expect(clauses([4])).toStrictEqual([]);
    expect(clauses([7])).toHaveLength(7);
    expect(clauses([7, 5])).toStrictEqual([...(clauses([5]) ?? []), ...(clauses([7]) ?? [])]);
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

describe("stages that are no stage of a lesson", () => {
  it("find nothing: a schedule is about lessons", () => {
    const plan = smallFestival({ regions: [{ ...region, competenciesChosenAt: null }], agreements: [] });
    expect(checkSchedule(plan, { at: after, stages: [1, 2, 3] }).get("lesson")).toStrictEqual({
      outcome: "allowed",
      findings: [],
    });
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
