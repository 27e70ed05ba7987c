import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/model/agreement.js";
import type { Lesson } from "../../../src/model/lesson.js";
import {
  checkLessonCreation,
  checkLinkSending,
  requireLessonCreation,
  requireLinkSending,
} from "../../../src/stages/4-lesson-creation/effect.js";
import { lesson, lessonDue, smallFestival } from "../../arbitraries/small-festival.js";
import { across, ask, brief, tagOf } from "../../services/ask.js";

const ids = { lesson: "lesson" };
const inTime = "2020-11-06T12:00Z";
const agreement = smallFestival().agreements[0] as Agreement;
const having = (change: Partial<Lesson>, agreements = [agreement]) =>
  smallFestival({ lessons: [{ ...lesson, ...change }], agreements });
const draft = { createdAt: null, linkSentAt: null, linkForwardedAt: null };

describe("the check of a lesson's creation, from its id, of a draft", () => {
  it("is as if it were created now: allowed until the deadline, late and refused for good from it on", async () => {
    const [before, after] = await across(checkLessonCreation(ids), having(draft), lessonDue);
    expect(before).toStrictEqual({ outcome: "allowed", findings: [], stableUntil: lessonDue });
    expect(after.findings).toMatchObject([
      {
        clause: "IV.lesson-created",
        status: "late",
        doneAt: lessonDue,
        remedy: { kind: "never", since: lessonDue },
      },
    ]);
    expect(await across(tagOf(requireLessonCreation(ids)), having(draft), lessonDue)).toStrictEqual([
      "allowed",
      "LessonCreationRefused",
    ]);
  });

  it("is the same of a lesson that is created only later than now", async () => {
    const later = having({ ...draft, createdAt: "2020-11-20T10:00Z" });
    expect(await ask(checkLessonCreation(ids), later, inTime)).toMatchObject({ outcome: "allowed" });
  });

  it("refuses what was not agreed: without an agreement nothing was", async () => {
    const otherDay = having(draft, [{ ...agreement, dates: ["2020-11-17"] }]);
    for (const festival of [having(draft, []), otherDay]) {
      expect(brief(await ask(checkLessonCreation(ids), festival, inTime))).toStrictEqual([
        "IV.as-agreed violated",
      ]);
    }
  });

  it("is undetermined where the schedule states no dates", async () => {
    const undated = having(draft, [{ ...agreement, dates: null }]);
    expect(brief(await ask(checkLessonCreation(ids), undated, inTime))).toStrictEqual([
      "IV.as-agreed unknown",
    ]);
    const error = await ask(Effect.flip(requireLessonCreation(ids)), undated, inTime);
    expect(error).toMatchObject({
      _tag: "LessonCreationUndetermined",
      message: "the creation of the lesson cannot be judged: IV.as-agreed unknown",
    });
  });
});

describe("the check of a lesson's creation, from its id, of one that was created", () => {
  it("is of that creation: in time, however long ago", async () => {
    expect(await ask(checkLessonCreation(ids), smallFestival(), "2021-06-01T12:00Z")).toStrictEqual({
      outcome: "allowed",
      findings: [],
    });
  });

  it("says when it was created, where that was late", async () => {
    const createdAt = "2020-11-12T09:00:00.000Z";
    const late = having({ createdAt });
    expect((await ask(checkLessonCreation(ids), late, "2020-11-20T12:00Z")).findings).toMatchObject([
      { clause: "IV.lesson-created", status: "late", doneAt: createdAt },
    ]);
    expect(await ask(tagOf(requireLessonCreation(ids)), late, "2020-11-20T12:00Z")).toBe(
      "LessonCreationRefused",
    );
  });

  it("turns with its creation: what is agreed later counts for a draft, and not for it", async () => {
    const createdAt = "2020-11-02T05:00:00.000Z";
    const agreedAfter = [{ ...agreement, schoolAgreedAt: "2020-11-02T05:00:00.001Z" }];
    const found = Effect.map(checkLessonCreation(ids), brief);
    expect(await ask(found, having({ createdAt }, agreedAfter), inTime)).toStrictEqual([
      "IV.as-agreed violated",
    ]);
    expect(await ask(found, having(draft, agreedAfter), inTime)).toStrictEqual([]);
  });

  it("says what can still be done as of now: nothing once the deadline is over", async () => {
    const unagreed = having({}, []);
    const [before, after] = await across(checkLessonCreation(ids), unagreed, lessonDue);
    expect(before).toMatchObject({
      stableUntil: lessonDue,
      findings: [{ clause: "IV.as-agreed", remedy: { kind: "act", by: lessonDue } }],
    });
    expect(after.stableUntil).toBeUndefined();
    expect(after.findings[0]?.remedy).toStrictEqual({ kind: "never", since: lessonDue });
  });

  it("fails where there is no such lesson, which is no verdict", async () => {
    for (const check of [checkLessonCreation, checkLinkSending]) {
      const error = Effect.flip(check({ lesson: "nothing" }));
      expect(await ask(error, smallFestival(), inTime)).toMatchObject({ code: "NotFound", kind: "lesson" });
    }
  });
});

describe("the check of a link's sending, from the lesson's id", () => {
  const unsent = having({ linkSentAt: null, linkForwardedAt: null });

  it("is pending until the deadline, and overdue from it on", async () => {
    expect(await across(Effect.map(checkLinkSending(ids), brief), unsent, lessonDue)).toStrictEqual([
      ["IV.link-sent pending"],
      ["IV.link-sent overdue"],
    ]);
    expect(await across(tagOf(requireLinkSending(ids)), unsent, lessonDue)).toStrictEqual([
      "LinkSendingUndetermined",
      "LinkSendingRefused",
    ]);
    expect(await ask(tagOf(requireLinkSending(ids)), smallFestival(), inTime)).toBe("allowed");
  });

  it("refuses a link that was sent before its lesson was created", async () => {
    const early = having({ linkSentAt: "2020-11-01T10:00Z" });
    const caught = requireLinkSending(ids).pipe(
      Effect.map(brief),
      Effect.catchTag("LinkSendingRefused", ({ verdict }) => Effect.succeed(brief(verdict))),
    );
    expect(await ask(caught, early, inTime)).toStrictEqual(["IV.link-after-creation violated"]);
  });
});
