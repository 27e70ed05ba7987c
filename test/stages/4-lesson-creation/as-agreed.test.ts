import { describe, expect, it } from "vitest";
import {
  canCreateLesson,
  checkLessonCreation,
} from "../../../src/stages/4-lesson-creation/check-lesson-creation.js";
import { brief } from "../5-confirmation/allowed-confirmation.js";
import {
  agreedAs,
  agreedLesson,
  lessonDue as due,
  firstOfNextDay,
  lastMillisecond,
} from "./agreed-lesson.js";

const now = Date.parse(agreedLesson.at);
const violated = ["IV.as-agreed violated"];
const unknown = ["IV.as-agreed unknown"];
const briefOf = (facts: Parameters<typeof checkLessonCreation>[0]) => brief(checkLessonCreation(facts));

describe("IV.as-agreed (stage IV; reading 15): a lesson follows what both sides agreed before", () => {
  it("says nothing of a lesson in an agreed competency on an agreed day", () => {
    expect(canCreateLesson(agreedLesson)).toBe(true);
    expect(checkLessonCreation(agreedLesson)).toMatchObject({ outcome: "allowed", findings: [] });
  });

  it.each(["venueAgreedAt", "schoolAgreedAt"] as const)(
    "needs either side to have agreed by then: %s",
    (side) => {
      expect(briefOf(agreedAs({ [side]: now }))).toStrictEqual([]);
      expect(briefOf(agreedAs({ [side]: now - 1 }))).toStrictEqual([]);
      expect(briefOf(agreedAs({ [side]: now + 1 }))).toStrictEqual(violated);
      expect(briefOf(agreedAs({ [side]: "not-yet" }))).toStrictEqual(violated);
    },
  );

  it("needs the competency to be among those agreed, as it is written", () => {
    expect(briefOf(agreedAs({ competencies: ["R5"] }))).toStrictEqual([]);
    expect(briefOf(agreedAs({ competencies: ["17"] }))).toStrictEqual(violated);
    expect(briefOf(agreedAs({ competencies: ["r5", "R50", "R"] }))).toStrictEqual(violated);
    expect(briefOf(agreedAs({ competencies: [] }))).toStrictEqual(violated);
  });

  it("needs the day to be among those agreed", () => {
    expect(briefOf(agreedAs({ dates: ["2020-11-16"] }))).toStrictEqual([]);
    expect(briefOf(agreedAs({ dates: ["2020-11-15", "2020-11-17"] }))).toStrictEqual(violated);
    expect(briefOf(agreedAs({ dates: [] }))).toStrictEqual(violated);
  });

  it("is put right by creating it as agreed, as long as that is not refused", () => {
    const wrong = { competencies: ["17"] };
    expect(checkLessonCreation(agreedAs(wrong, lastMillisecond))).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "IV.as-agreed",
          status: "violated",
          actor: "venue",
          details: { missing: ["competency"] },
          remedy: { kind: "act", actor: "venue", act: "create-as-agreed", by: due },
        },
      ],
      stableUntil: due,
    });
    expect(checkLessonCreation(agreedAs(wrong, firstOfNextDay)).findings[0]).toStrictEqual({
      clause: "IV.as-agreed",
      status: "violated",
      actor: "venue",
      details: { missing: ["competency"] },
      remedy: { kind: "never", since: due },
    });
  });

  it("says what was not agreed: anything by both sides, the competency, the date", () => {
    const missing = (agreement: object) => checkLessonCreation(agreedAs(agreement)).findings[0]?.details;
    expect(missing({ dates: ["2020-11-17"] })).toStrictEqual({ missing: ["date"] });
    expect(missing({ schoolAgreedAt: "not-yet" })).toStrictEqual({ missing: ["agreement"] });
    expect(missing({ competencies: [], dates: ["2020-11-17"], venueAgreedAt: "not-yet" })).toStrictEqual({
      missing: ["agreement", "competency", "date"],
    });
  });

  it("does not count what is not known among what was not agreed", () => {
    const { dates: _dates, ...undatedAgreement } = agreedLesson.agreement;
    const [found] = checkLessonCreation({
      ...agreedLesson,
      agreement: { ...undatedAgreement, competencies: ["17"] },
    }).findings;
    expect(found?.details).toStrictEqual({ missing: ["competency"] });
  });

  it("has no deadline: it is a condition", () => {
    const [found] = checkLessonCreation(agreedAs({ dates: ["2020-11-17"] })).findings;
    for (const key of ["due", "timeZone", "doneAt", "blockedBy"]) expect(found).not.toHaveProperty(key);
  });

  describe("knows no more than the facts", () => {
    const { competencies, venueAgreedAt, schoolAgreedAt, dates } = agreedLesson.agreement;
    const of = (agreement: NonNullable<Parameters<typeof checkLessonCreation>[0]["agreement"]>) =>
      briefOf({ ...agreedLesson, agreement });

    it("an agreement without dates leaves unknown whether the lesson follows it", () => {
      expect(of({ competencies, venueAgreedAt, schoolAgreedAt })).toStrictEqual(unknown);
      expect(
        checkLessonCreation({ ...agreedLesson, agreement: { competencies, venueAgreedAt, schoolAgreedAt } }),
      ).toStrictEqual({
        outcome: "undetermined",
        findings: [{ clause: "IV.as-agreed", status: "unknown", actor: "venue" }],
        stableUntil: due,
      });
    });

    it("what is breached convicts, whatever else is unknown", () => {
      expect(of({ competencies: ["17"], venueAgreedAt, schoolAgreedAt })).toStrictEqual(violated);
      expect(of({ competencies, venueAgreedAt, schoolAgreedAt: "not-yet" })).toStrictEqual(violated);
      expect(of({ dates: ["2020-11-17"] })).toStrictEqual(violated);
      expect(of({ venueAgreedAt: "not-yet" })).toStrictEqual(violated);
    });

    it("every other fact that is missing leaves it unknown", () => {
      expect(of({ venueAgreedAt, schoolAgreedAt, dates })).toStrictEqual(unknown);
      expect(of({ competencies, schoolAgreedAt, dates })).toStrictEqual(unknown);
      expect(of({ competencies, venueAgreedAt, dates })).toStrictEqual(unknown);
      const { timeZone, date, competency } = agreedLesson.lesson;
      expect(briefOf({ ...agreedLesson, lesson: { timeZone, date } })).toStrictEqual(unknown);
      const undated = checkLessonCreation({ ...agreedLesson, lesson: { timeZone, competency } });
      expect(brief(undated)).toContain("IV.as-agreed unknown");
    });

    it("offers creation as agreed even where nobody knows until when", () => {
      const { date, competency } = agreedLesson.lesson;
      const facts = { ...agreedAs({ competencies: ["17"] }), lesson: { date, competency } };
      expect(checkLessonCreation(facts).findings[0]?.remedy).toStrictEqual({
        kind: "act",
        actor: "venue",
        act: "create-as-agreed",
      });
    });
  });
});
