import { describe, expect, it } from "vitest";
import { ConfirmationsByLesson } from "../../src/festival/confirmations-by-lesson.js";
import { ListById } from "../../src/festival/list-by-id.js";

describe("confirmations by lesson", () => {
  const lessons = new ListById([{ id: "a" }, { id: "b" }, { id: "c" }]);
  const [first, second, third, fourth] = ["a", "b", "a", "elsewhere"].map((lesson) => ({ lesson }));
  const ofNumber = { lesson: 1 };
  const list = [first, null, "b", second, third, fourth, ofNumber, 7, undefined, fourth];
  const confirmations = new ConfirmationsByLesson(list, lessons);

  it("are each lesson's own, in the order of the list", () => {
    expect(confirmations.ofLesson("a")).toEqual([first, third]);
    expect(confirmations.ofLessonAt(0)).toEqual([first, third]);
    expect(confirmations.ofLessonAt(1)).toEqual([second]);
    expect(confirmations.ofLesson("c")).toBeUndefined();
    expect(confirmations.ofLessonAt(2)).toBeUndefined();
  });

  it("are kept where their lesson is not there, and what is no record is none", () => {
    expect(confirmations.ofLesson("elsewhere")).toEqual([fourth, fourth]);
    expect([...confirmations.ofOtherLessons()]).toEqual([[fourth, fourth], [ofNumber]]);
  });
});
