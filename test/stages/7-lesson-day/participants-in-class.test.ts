import { describe, expect, it } from "vitest";
import { canStartLesson, checkLessonDay } from "../../../src/stages/7-lesson-day/check-lesson-day.js";
import { brief } from "../5-confirmation/allowed-confirmation.js";
import { inClass, readyLesson, start } from "./ready-lesson.js";

describe("VII.participants-present (stage VII): every confirmed participant is in class", () => {
  it("needs all of them, in whatever order", () => {
    expect(canStartLesson(inClass(["ada", "bob"], ["bob", "ada"]))).toBe(true);
    expect(canStartLesson(inClass(["ada", "bob"], ["bob"]))).toBe(false);
    expect(brief(checkLessonDay(inClass(["ada", "bob"], [], start)))).toStrictEqual([
      "VII.participants-present overdue",
    ]);
  });

  it("names the absent by code unit, and nobody who is there", () => {
    const confirmed = ["b", "é", "a", "B", "\u{1F600}", "\uFF5E"];
    expect(checkLessonDay(inClass(confirmed, ["a"], start)).findings[0]?.details).toStrictEqual({
      absent: ["B", "b", "é", "\u{1F600}", "\uFF5E"],
    });
  });

  it("is done where nobody is confirmed, even if nobody knows who is there, or when it starts", () => {
    const { lesson: _lesson, at: _at, ...rest } = readyLesson;
    const found = (facts: Parameters<typeof checkLessonDay>[0]) =>
      brief(checkLessonDay(facts)).filter((one) => one.startsWith("VII.participants-present"));
    expect(found({ ...readyLesson, participants: { confirmed: [] } })).toStrictEqual([]);
    expect(found({ ...rest, participants: { confirmed: [] } })).toStrictEqual([]);
    expect(canStartLesson(inClass([], []))).toBe(true);
  });

  it("is unknown from the start on where nobody knows who is confirmed, and names nobody", () => {
    const participants = { present: ["ada"] };
    expect(checkLessonDay({ ...readyLesson, participants, at: start }).findings).toStrictEqual([
      {
        clause: "VII.participants-present",
        status: "unknown",
        actor: "school",
        due: start,
        timeZone: "Asia/Yekaterinburg",
      },
    ]);
    expect(brief(checkLessonDay({ ...readyLesson, participants }))).toStrictEqual([
      "VII.participants-present pending",
    ]);
  });
});

describe("VII.only-confirmed (implied; advice): nobody takes part who was not confirmed", () => {
  const advised = (unconfirmed: readonly string[]) => ({
    clause: "VII.only-confirmed",
    status: "advised",
    actor: "school",
    details: { unconfirmed },
    remedy: { kind: "act", actor: "school", act: "admit-only-confirmed" },
  });

  it("is advised at any time, names them by code unit, and refuses nothing", () => {
    for (const at of ["2020-11-01T00:00Z", readyLesson.at, start, "2020-11-16T18:59:59.999Z"]) {
      const facts = inClass(["ada"], ["zoe", "ada", "Bob", "b"], at);
      const { findings } = checkLessonDay(facts);
      expect(findings.filter(({ clause }) => clause === "VII.only-confirmed")).toStrictEqual([
        advised(["Bob", "b", "zoe"]),
      ]);
    }
    const afterwards = checkLessonDay(inClass(["ada"], ["zoe", "ada"], "2020-11-16T19:00Z")).findings;
    expect(afterwards.find(({ clause }) => clause === "VII.only-confirmed")?.remedy).toStrictEqual({
      kind: "never",
    });
    const guest = inClass(["ada"], ["ada", "guest"]);
    expect(checkLessonDay(guest).outcome).toBe("allowed");
    expect(canStartLesson(guest)).toBe(true);
  });

  it("says nothing where all are confirmed, nobody is there, or who is there or confirmed is not known", () => {
    for (const participants of [
      { confirmed: ["ada", "bob"], present: ["ada", "bob"] },
      { confirmed: ["ada"], present: [] },
      { confirmed: ["ada"] },
      { present: ["ada"] },
      {},
    ]) {
      expect(brief(checkLessonDay({ ...readyLesson, participants }))).not.toContain(
        "VII.only-confirmed advised",
      );
    }
  });

  it("comes last, after what is pending", () => {
    expect(brief(checkLessonDay(inClass(["ada"], ["guest"])))).toStrictEqual([
      "VII.participants-present pending",
      "VII.only-confirmed advised",
    ]);
  });
});
