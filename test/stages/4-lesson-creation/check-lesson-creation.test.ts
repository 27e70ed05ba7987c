import { describe, expect, it } from "vitest";
import { isInvalidFacts } from "../../../src/issues/invalid-facts.js";
import {
  canCreateLesson,
  checkLessonCreation,
} from "../../../src/stages/4-lesson-creation/check-lesson-creation.js";
import { parseLessonCreationFacts } from "../../../src/stages/4-lesson-creation/lesson-creation-facts.js";
import { withoutFact } from "../../arbitraries/confirmation-facts.js";
import { deepFrozen } from "../../arbitraries/deep-frozen.js";
import { brief } from "../5-confirmation/allowed-confirmation.js";
import { agreedAs, agreedLesson, createdAt, firstOfNextDay, lessonDue } from "./agreed-lesson.js";

const paths = [
  ["lesson", "date"],
  ["lesson", "timeZone"],
  ["lesson", "competency"],
  ["agreement", "competencies"],
  ["agreement", "venueAgreedAt"],
  ["agreement", "schoolAgreedAt"],
  ["agreement", "dates"],
  ["lesson"],
  ["agreement"],
  ["at"],
];

describe("the verdict on the creation of a lesson", () => {
  it("is that of both clauses, in clause order", () => {
    const wrongAndLate = agreedAs({ competencies: ["17"] }, firstOfNextDay);
    expect(checkLessonCreation(wrongAndLate).outcome).toBe("refused");
    expect(brief(checkLessonCreation(wrongAndLate))).toStrictEqual([
      "IV.as-agreed violated",
      "IV.lesson-created late",
    ]);
  });

  it("has the breach before the unknown", () => {
    const { dates: _dates, ...agreement } = agreedLesson.agreement;
    expect(brief(checkLessonCreation({ ...agreedLesson, agreement, at: firstOfNextDay }))).toStrictEqual([
      "IV.lesson-created late",
      "IV.as-agreed unknown",
    ]);
  });

  it("of nothing knows nothing", () => {
    expect(brief(checkLessonCreation({}))).toStrictEqual([
      "IV.as-agreed unknown",
      "IV.lesson-created unknown",
    ]);
    expect(checkLessonCreation({}).outcome).toBe("undetermined");
    expect(checkLessonCreation({})).not.toHaveProperty("stableUntil");
  });

  it.each(paths.map((path) => [path.join("."), path] as const))(
    "takes left out, undefined and null as the same, and never as allowed: %s",
    (_name, path) => {
      const leftOut = withoutFact(agreedLesson, path, "left out");
      expect(checkLessonCreation(leftOut).outcome).toBe("undetermined");
      expect(canCreateLesson(leftOut)).toBe(false);
      for (const instead of [undefined, null]) {
        expect(checkLessonCreation(withoutFact(agreedLesson, path, instead))).toStrictEqual(
          checkLessonCreation(leftOut),
        );
      }
    },
  );

  it("is false of can where anything is pending on knowledge, and true only of allowed", () => {
    expect(canCreateLesson(agreedLesson)).toBe(true);
    expect(canCreateLesson(agreedAs({ dates: [] }))).toBe(false);
    expect(canCreateLesson(createdAt(firstOfNextDay))).toBe(false);
  });

  it("ignores keys that are no facts: a misspelt one leaves its fact unknown", () => {
    const { dates, ...agreement } = agreedLesson.agreement;
    const misspelt = { ...agreedLesson, agreement: { ...agreement, date: dates }, extra: 1 };
    expect(brief(checkLessonCreation(misspelt))).toStrictEqual(["IV.as-agreed unknown"]);
  });

  it("is the same of text, number and Date, and leaves facts as they were", () => {
    const verdict = checkLessonCreation(agreedLesson);
    const agreed = Date.parse(agreedLesson.agreement.venueAgreedAt);
    const at = Date.parse(agreedLesson.at);
    expect(checkLessonCreation(agreedAs({ venueAgreedAt: agreed }, at))).toStrictEqual(verdict);
    expect(checkLessonCreation(agreedAs({ venueAgreedAt: new Date(agreed) }, new Date(at)))).toStrictEqual(
      verdict,
    );
    const frozen = deepFrozen(structuredClone(agreedLesson));
    expect(checkLessonCreation(frozen)).toStrictEqual(verdict);
    expect(frozen).toStrictEqual(agreedLesson);
  });
});

describe("until when the verdict on a creation stands", () => {
  it("is the deadline, while it may be created", () => {
    expect(checkLessonCreation(agreedLesson).stableUntil).toBe(lessonDue);
  });

  it("is the instant at which the second side will have agreed, where that comes first", () => {
    const soon = { venueAgreedAt: "2020-11-10T13:00+05:00", schoolAgreedAt: "2020-11-10T14:00+05:00" };
    expect(checkLessonCreation(agreedAs(soon)).stableUntil).toBe("2020-11-10T09:00:00.000Z");
    const other = { schoolAgreedAt: "2020-11-10T13:00+05:00", venueAgreedAt: "2020-11-10T14:00+05:00" };
    expect(checkLessonCreation(agreedAs(other)).stableUntil).toBe("2020-11-10T09:00:00.000Z");
  });

  it("is nothing once it is late: the instant of the late act is no change", () => {
    expect(checkLessonCreation(createdAt(firstOfNextDay))).not.toHaveProperty("stableUntil");
    const neverAgreed = agreedAs({ schoolAgreedAt: "not-yet" }, firstOfNextDay);
    expect(checkLessonCreation(neverAgreed)).not.toHaveProperty("stableUntil");
  });
});

describe("malformed facts of a creation", () => {
  const allWrong = {
    lesson: { date: "2020-02-30", timeZone: "+05:00", competency: "a/b" },
    agreement: {
      competencies: ["R5", "", 17],
      venueAgreedAt: "2020-10-23",
      schoolAgreedAt: new Date(Number.NaN),
      dates: ["2020-11-16", "2020-11-31", null],
    },
    at: Number.NaN,
  };
  const pointers = [
    "/agreement/competencies/1",
    "/agreement/competencies/2",
    "/agreement/dates/1",
    "/agreement/dates/2",
    "/agreement/schoolAgreedAt",
    "/agreement/venueAgreedAt",
    "/at",
    "/lesson/competency",
    "/lesson/date",
    "/lesson/timeZone",
  ];
  const sorted = (issues: readonly { readonly pointer: string }[]) =>
    issues.map(({ pointer }) => pointer).sort();

  it.each([canCreateLesson, checkLessonCreation])(
    "throw one InvalidFacts that lists every bad path: %o",
    (check) => {
      let thrown: unknown;
      try {
        check(allWrong as never);
      } catch (error) {
        thrown = error;
      }
      expect(isInvalidFacts(thrown) && sorted(thrown.issues)).toStrictEqual(pointers);
      expect(thrown).toMatchObject({ name: "InvalidFacts", code: "InvalidFacts" });
    },
  );

  it("are answered by parseLessonCreationFacts, which never throws", () => {
    const parsed = parseLessonCreationFacts(allWrong);
    expect("issues" in parsed && sorted(parsed.issues)).toStrictEqual(pointers);
    for (const nothing of [undefined, null, 5, "facts", []]) {
      expect(parseLessonCreationFacts(nothing)).toMatchObject({ issues: [{ pointer: "" }] });
    }
    expect(parseLessonCreationFacts({ lesson: [], agreement: "none" })).toMatchObject({
      issues: [{ pointer: "/lesson" }, { pointer: "/agreement" }],
    });
    expect(
      parseLessonCreationFacts({ agreement: { dates: "2020-11-16", competencies: { 0: "R5" } } }),
    ).toMatchObject({
      issues: [{ pointer: "/agreement/competencies" }, { pointer: "/agreement/dates" }],
    });
  });

  it("are none of these: nothing at all, the very facts, a side that has not agreed", () => {
    for (const facts of [{}, agreedLesson, agreedAs({ venueAgreedAt: "not-yet" })]) {
      expect(parseLessonCreationFacts(facts)).toStrictEqual({ facts });
    }
    expect(parseLessonCreationFacts({ at: "not-yet" })).toMatchObject({ issues: [{ pointer: "/at" }] });
  });
});
