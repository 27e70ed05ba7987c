import { describe, expect, it } from "vitest";
import { checkSchedule, type Schedule } from "../../src/festival/check-schedule.js";
import type { Agreement } from "../../src/model/agreement.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import type { Verdict } from "../../src/verdict/verdict.js";
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

describe("the verdict of all stages stands until what happens next around the lesson", () => {
  const at = "2020-11-06T12:00+05:00";
  const next = "2020-11-07T10:00:00.000Z";
  const ready: Lesson = {
    ...{ ...lesson, invited: [] },
    day: { mentorPresent: true, venueConnected: true, schoolConnected: true, representativePresent: true },
    linkChecks: [
      { by: "venue", at: "2020-11-06T05:00Z", passed: true },
      { by: "school", at: "2020-11-06T05:00Z", passed: true },
    ],
  };
  const board = { item: "board", kind: "equipment", quantity: 2, per: "lesson", deliver: true } as const;
  const boards = (...received: readonly string[]): Partial<Festival> => ({
    competencies: [{ id: "17", name: "Web", infrastructureList: [board] }],
    lessons: [
      { ...ready, deliveries: received.map((receivedAt) => ({ item: "board", quantity: 1, receivedAt })) },
    ],
  });
  const agreement = smallFestival().agreements[0] as Agreement;
  const uncreated = { ...ready, createdAt: null, linkSentAt: null, linkForwardedAt: null };
  const stable = (lists: Partial<Festival>, asOf = at) =>
    checkSchedule(smallFestival({ confirmations: [], lessons: [ready], ...lists }), { at: asOf }).get(
      "lesson",
    )?.stableUntil;

  it.each<readonly [string, Partial<Festival>]>([
    ["it is created", { lessons: [{ ...uncreated, createdAt: next }] }],
    [
      "the venue agrees, for which its creation waits",
      {
        lessons: [uncreated],
        agreements: [{ ...agreement, venueAgreedAt: next }],
      },
    ],
    ["the school agrees", { lessons: [uncreated], agreements: [{ ...agreement, schoolAgreedAt: next }] }],
    ["some of the goods come", boards(next)],
    ["the last of the goods come", boards(at, next)],
    [
      "a link check fails",
      {
        lessons: [
          { ...ready, linkChecks: [...(ready.linkChecks ?? []), { by: "school", at: next, passed: false }] },
        ],
      },
    ],
    [
      "a child is confirmed whose absence is known",
      {
        confirmations: [{ ...confirmation, confirmedAt: next }],
        lessons: [{ ...ready, day: { ...ready.day, present: [] } }],
      },
    ],
  ])("%s", (_what, lists) => {
    expect(stable(lists)).toBe(next);
  });

  it.each<readonly [string, Partial<Festival>, string, string]>([
    ["its delivery is due", boards(), "2020-11-12T00:00Z", "2020-11-14T19:00:00.000Z"],
    [
      "it starts",
      { lessons: [{ ...ready, linkChecks: [] }] },
      "2020-11-15T00:00Z",
      "2020-11-16T05:00:00.000Z",
    ],
    [
      "its day begins, where no start is known",
      {
        lessons: [{ ...ready, startsAt: null, linkChecks: [] }],
      },
      "2020-11-12T00:00Z",
      "2020-11-15T19:00:00.000Z",
    ],
    [
      "its day ends, where no start is known",
      {
        lessons: [{ ...ready, startsAt: null, day: { ...ready.day, mentorPresent: null } }],
      },
      "2020-11-16T00:00Z",
      "2020-11-16T19:00:00.000Z",
    ],
  ])("%s", (_what, lists, asOf, until) => {
    expect(stable(lists, asOf)).toBe(until);
  });

  it("for good, where all is ready and nothing is to come", () => {
    expect(stable({})).toBeUndefined();
    expect(
      stable({
        confirmations: [confirmation],
        lessons: [{ ...ready, day: { ...ready.day, present: ["child"] } }],
      }),
    ).toBeUndefined();
  });
});
