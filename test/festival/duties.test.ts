import { describe, expect, it } from "vitest";
import { type Duty, duties } from "../../src/festival/duties.js";
import { isInvalidFacts } from "../../src/issues/invalid-facts.js";
import { isInvalidFestival } from "../../src/issues/invalid-festival.js";
import type { Festival } from "../../src/model/festival.js";
import type { ClauseId } from "../../src/regulation/clauses.js";
import { deepFrozen } from "../arbitraries/deep-frozen.js";
import {
  agreement,
  confirmed,
  festivalWith,
  justBefore,
  moments,
  needing,
} from "../arbitraries/one-lesson.js";
import { confirmation, lesson, region, smallFestival } from "../arbitraries/small-festival.js";

const { lessonDue, deliveryDue, start } = moments;
const planDue = "2020-10-31T19:00:00.000Z";
const after = "2020-11-20T00:00:00.000Z";
const timeZone = "Asia/Yekaterinburg";

/** The duties of a clause, in the order of the board. */
const boardOn = (festival: Festival, at: string, clause: ClauseId) =>
  duties(festival, { at }).filter((one) => one.clause === clause);
const brief = (board: readonly Duty[]) =>
  board.map(
    ({ clause, actor, owedBy, subject, state }) => `${clause} ${actor}:${owedBy} ${subject.id} ${state}`,
  );

const lessonClauses = [
  ["IV.lesson-created", "venue"],
  ["IV.link-sent", "venue"],
  ["V.link-forwarded", "school"],
  ["VI.delivered", "venue"],
  ["VII.mentor-present", "venue"],
  ["VII.venue-connected", "venue"],
  ["VII.venue-link-checked", "venue"],
  ["VII.participants-present", "school"],
  ["VII.school-connected", "school"],
  ["VII.representative-present", "school"],
  ["VII.school-link-checked", "school"],
] as const;

describe("the board of duties", () => {
  it("has every duty of every stage, in the order of findings, with who owes it and where it stands", () => {
    expect(brief(duties(smallFestival(), { at: "2020-11-06T12:00+05:00" }))).toStrictEqual([
      "I.competencies-chosen regional-operator:region region done",
      "I.venues-chosen regional-operator:region region done",
      "II.schools-listed regional-operator:region venue done",
      "III.schools-selected venue:venue venue done",
      "III.contact-made venue:venue venue/school done",
      "III.competencies-agreed school:school venue/school done",
      "III.competencies-agreed venue:venue venue/school done",
      "IV.lesson-created venue:venue lesson done",
      "IV.link-sent venue:venue lesson done",
      "V.link-forwarded school:school lesson done",
      "VI.delivered venue:venue lesson not-applicable",
      ...["mentor-present", "venue-connected", "venue-link-checked"].map(
        (clause) => `VII.${clause} venue:venue lesson pending`,
      ),
      ...["participants-present", "school-connected", "representative-present", "school-link-checked"].map(
        (clause) => `VII.${clause} school:school lesson pending`,
      ),
    ]);
  });

  it("says when what is done was done, where the document has an instant, and until when it was due", () => {
    const board = duties(smallFestival(), { at: after });
    const done = (clause: ClauseId, actor: string) =>
      board.find((one) => one.clause === clause && one.actor === actor);
    const plan = { state: "done", due: planDue, timeZone };
    expect(done("I.competencies-chosen", "regional-operator")).toStrictEqual({
      ...{ clause: "I.competencies-chosen", actor: "regional-operator", owedBy: "region" },
      ...{ subject: { kind: "region", id: "region" }, due: planDue, timeZone, state: "done" },
      doneAt: "2020-10-01T05:00:00.000Z",
    });
    expect(done("I.venues-chosen", "regional-operator")).toMatchObject(plan);
    expect(done("II.schools-listed", "regional-operator")).toMatchObject({
      ...plan,
      ...{ subject: { kind: "venue", id: "venue" }, doneAt: "2020-10-02T05:00:00.000Z" },
    });
    expect(done("III.schools-selected", "venue")).toMatchObject({
      ...plan,
      doneAt: "2020-10-05T05:00:00.000Z",
    });
    expect(done("III.contact-made", "venue")).toMatchObject({ ...plan, doneAt: "2020-10-06T05:00:00.000Z" });
    expect(done("III.competencies-agreed", "venue")).toMatchObject({
      ...plan,
      ...{ subject: { kind: "agreement", id: "venue/school" }, doneAt: "2020-10-08T05:00:00.000Z" },
    });
    expect(done("III.competencies-agreed", "school")).toMatchObject({ doneAt: "2020-10-08T06:00:00.000Z" });
    const ofLesson = { state: "done", due: lessonDue, timeZone, subject: { kind: "lesson", id: "lesson" } };
    expect(done("IV.lesson-created", "venue")).toMatchObject({
      ...ofLesson,
      doneAt: "2020-11-02T05:00:00.000Z",
    });
    expect(done("IV.link-sent", "venue")).toMatchObject({ ...ofLesson, doneAt: "2020-11-03T05:00:00.000Z" });
    expect(done("V.link-forwarded", "school")).toMatchObject({
      ...ofLesson,
      doneAt: "2020-11-03T13:00:00.000Z",
    });
  });

  it("has no instant of what was seen on the day, and that of the check that decided", () => {
    const [first, last] = ["2020-11-10T05:00:00.000Z", "2020-11-16T04:00:00.000Z"];
    const festival = festivalWith({
      ...{ day: { mentorPresent: true } },
      linkChecks: [
        { by: "venue", at: last, passed: true },
        { by: "venue", at: first, passed: true },
      ],
    });
    const [mentor] = boardOn(festival, after, "VII.mentor-present");
    expect(mentor).toMatchObject({ state: "done", due: start });
    expect(mentor).not.toHaveProperty("doneAt");
    expect(boardOn(festival, after, "VII.venue-link-checked")).toMatchObject([
      { state: "done", doneAt: last },
    ]);
  });

  it("has the instant at which the last needed quantity came, done or late", () => {
    const wire = {
      item: "wire",
      kind: "consumable",
      quantity: 2,
      per: "participant",
      deliver: true,
    } as const;
    const came = (quantity: number, receivedAt: string) => ({ item: "wire", quantity, receivedAt });
    const of = (...deliveries: ReturnType<typeof came>[]) =>
      boardOn(
        festivalWith({ deliveries }, { ...needing(wire), confirmations: [confirmation] }),
        after,
        "VI.delivered",
      );
    const early = "2020-11-12T00:00:00.000Z";
    expect(of(came(1, justBefore(deliveryDue)), came(1, early))).toMatchObject([
      { state: "done", due: deliveryDue, doneAt: justBefore(deliveryDue) },
    ]);
    expect(of(came(1, deliveryDue), came(1, early))).toMatchObject([{ state: "late", doneAt: deliveryDue }]);
    expect(of(came(1, early))).toMatchObject([{ state: "overdue" }]);
    expect(of(came(1, early))[0]).not.toHaveProperty("doneAt");
  });

  it("says late, overdue, pending and unknown as the report does, with what it waits for", () => {
    const uncreated = festivalWith(
      { createdAt: null, linkSentAt: null, linkForwardedAt: null },
      { agreements: [] },
    );
    const states = (at: string) =>
      duties(uncreated, { at })
        .filter(({ clause }) => /^I?V\./.test(clause))
        .map(({ clause, state, blockedBy }) => [clause, state, blockedBy]);
    for (const [at, state] of [
      [justBefore(lessonDue), "pending"],
      [lessonDue, "overdue"],
    ] as const) {
      expect(states(at)).toStrictEqual([
        ["IV.lesson-created", state, ["III.competencies-agreed"]],
        ["IV.link-sent", state, ["IV.lesson-created"]],
        ["V.link-forwarded", state, ["IV.link-sent"]],
      ]);
    }
    expect(boardOn(festivalWith({ createdAt: lessonDue }), after, "IV.lesson-created")).toMatchObject([
      { state: "late", doneAt: lessonDue },
    ]);
    expect(boardOn(festivalWith({}), after, "VII.mentor-present")).toMatchObject([{ state: "unknown" }]);
  });

  it("has the duties of each side of an agreement, and who owes them, as its own", () => {
    const half = festivalWith({}, { agreements: [{ ...agreement, contactedAt: null, venueAgreedAt: null }] });
    const [bySchool, byVenue] = boardOn(half, after, "III.competencies-agreed");
    expect(bySchool).toMatchObject({ actor: "school", owedBy: "school", state: "done" });
    expect(byVenue).toMatchObject({
      actor: "venue",
      owedBy: "venue",
      state: "overdue",
      blockedBy: ["III.contact-made"],
    });
  });

  it("has nothing of venues that nobody chose, and of schools that nobody selected", () => {
    const unchosen = smallFestival({
      regions: [{ ...region, venues: [] }],
      agreements: [],
      lessons: [],
      confirmations: [],
    });
    expect(brief(duties(unchosen, { at: after }))).toStrictEqual([
      "I.competencies-chosen regional-operator:region region done",
      "I.venues-chosen regional-operator:region region overdue",
    ]);
    const unselected = smallFestival({ agreements: [{ ...agreement, selectedAt: null }] });
    expect(boardOn(unselected, after, "III.contact-made")).toStrictEqual([]);
    expect(boardOn(unselected, after, "III.competencies-agreed")).toStrictEqual([]);
  });
});

describe("duties that nobody owes are on the board with the reason", () => {
  const cancelled = lessonClauses.map(([clause, actor]) => [clause, actor, "cancelled"]);
  const reasons = (festival: Festival, at: string) =>
    duties(festival, { at })
      .filter(({ state }) => state === "not-applicable")
      .map(({ clause, actor, reason }) => [clause, actor, reason]);

  it("all of a lesson once it is cancelled, whatever was done, and none before", () => {
    const cancelledAt = "2020-11-13T00:00:00.000Z";
    const festival = festivalWith({ cancelledAt });
    expect(reasons(festival, cancelledAt)).toStrictEqual(cancelled);
    expect(reasons(festival, justBefore(cancelledAt))).toStrictEqual([
      ["VI.delivered", "venue", "nothing-to-deliver"],
    ]);
    const [created] = boardOn(festival, after, "IV.lesson-created");
    expect(created).toStrictEqual({
      ...{ clause: "IV.lesson-created", actor: "venue", owedBy: "venue" },
      ...{ subject: { kind: "lesson", id: "lesson" }, due: lessonDue, timeZone },
      ...{ state: "not-applicable", reason: "cancelled" },
    });
  });

  it("those of delivery and day while a lesson is not created, even where nothing is to deliver", () => {
    const createdAt = "2020-11-10T00:00:00.000Z";
    const festival = festivalWith({ createdAt });
    expect(reasons(festival, justBefore(createdAt))).toStrictEqual(
      lessonClauses.slice(3).map(([clause, actor]) => [clause, actor, "lesson-not-created"]),
    );
    expect(reasons(festival, createdAt)).toStrictEqual([["VI.delivered", "venue", "nothing-to-deliver"]]);
    const never = festivalWith({ createdAt: null, cancelledAt: after });
    expect(reasons(never, justBefore(after)).map(([, , reason]) => reason)).toStrictEqual(
      lessonClauses.slice(3).map(() => "lesson-not-created"),
    );
    expect(reasons(never, after)).toStrictEqual(cancelled);
  });

  it("they keep their deadlines", () => {
    const board = duties(festivalWith({ createdAt: null }), { at: after });
    const dueOf = (clause: ClauseId) => board.find((one) => one.clause === clause)?.due;
    expect(dueOf("VI.delivered")).toBe(deliveryDue);
    expect(dueOf("VII.mentor-present")).toBe(start);
    const untimed = duties(festivalWith({ createdAt: null, startsAt: null }), { at: after });
    const untimedDue = (clause: ClauseId) => untimed.find((one) => one.clause === clause)?.due;
    expect(untimedDue("VII.school-connected")).toBe(moments.endOfDay);
    expect(untimedDue("VII.school-link-checked")).toBe(moments.beginOfDay);
  });

  it("delivery, where nothing is needed as of now: it is, once somebody is confirmed", () => {
    const wire = {
      item: "wire",
      kind: "consumable",
      quantity: 1,
      per: "participant",
      deliver: true,
    } as const;
    const confirmedAt = "2020-11-10T00:00:00.000Z";
    const festival = festivalWith({}, { ...needing(wire), confirmations: [confirmed("child", confirmedAt)] });
    const delivered = (at: string) => boardOn(festival, at, "VI.delivered")[0];
    expect(delivered(justBefore(confirmedAt))).toMatchObject({
      state: "not-applicable",
      reason: "nothing-to-deliver",
    });
    expect(delivered(confirmedAt)).toMatchObject({ state: "pending", due: deliveryDue });
    expect(delivered(confirmedAt)).not.toHaveProperty("reason");
  });

  it("is unknown, not inapplicable, where there is no infrastructure list (reading 5)", () => {
    const festival = festivalWith({}, { competencies: [{ id: "17", name: "Web" }] });
    expect(boardOn(festival, after, "VI.delivered")).toMatchObject([{ state: "unknown", due: deliveryDue }]);
  });
});

describe("the board of a document", () => {
  const thrownBy = (act: () => unknown) => {
    try {
      act();
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it("that breaks a rule of its format is refused, as is a time that is none", () => {
    const twice = smallFestival({ lessons: [lesson, lesson] });
    const error = thrownBy(() => duties(twice, { at: after }));
    expect(isInvalidFestival(error) && error.issues.map(({ pointer }) => pointer)).toStrictEqual([
      "/lessons/1/id",
    ]);
    const timeless = thrownBy(() => duties(smallFestival(), { at: "today" }));
    expect(isInvalidFacts(timeless) && timeless.issues.map(({ pointer }) => pointer)).toStrictEqual(["/at"]);
  });

  it("leaves it as it was, even one of which nothing can be changed", () => {
    const festival = deepFrozen(smallFestival());
    const before = JSON.stringify(festival);
    expect(duties(festival, { at: after })).toHaveLength(18);
    expect(JSON.stringify(festival)).toBe(before);
  });
});
