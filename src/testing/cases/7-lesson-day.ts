import type { Unsure } from "../../facts/unsure.js";
import type { LessonDayFacts } from "../../stages/7-lesson-day/lesson-day-facts.js";
import { inTime, lessonDeadlineOf, type Setting, written } from "./setting.js";
import { condition, type Variation, type VariationsBy } from "./variation.js";

/** A lesson day on which everything is ready at the start, and the link was checked before. */
export function keptLessonDay(setting: Setting): LessonDayFacts {
  const checked = { at: written(inTime(lessonDeadlineOf("before-start", setting), setting)), passed: true };
  return {
    lesson: setting.lesson,
    venue: { mentorPresent: true, connected: true, linkChecks: [checked] },
    school: { connected: true, representativePresent: true, linkChecks: [checked] },
    participants: { confirmed: ["child-1", "child-2"], present: ["child-1", "child-2"] },
    at: written(lessonDeadlineOf("start", setting)),
  };
}

type Group = "venue" | "school" | "participants";

function changed<G extends Group>(facts: LessonDayFacts, group: G, change: Unsure<LessonDayFacts[G]>) {
  return { ...facts, [group]: { ...(facts[group] as object), ...(change as object) } };
}

/** What must be so at the start: not so is pending before, and overdue from the start on; so is what nobody said. */
function atStart(
  setting: Setting,
  what: string,
  withSo: (facts: LessonDayFacts, so: boolean | undefined) => Unsure<LessonDayFacts>,
): ReadonlyArray<Variation<LessonDayFacts>> {
  const start = lessonDeadlineOf("start", setting);
  const [before, at] = [written(start - 1), written(start)];
  return [
    condition(`${what}, at the start`, "holds", (facts) => facts),
    condition(`not ${what}, one millisecond before the start`, "pending", (facts) => ({
      ...withSo(facts, false),
      at: before,
    })),
    condition(`not ${what}, at the start`, "overdue", (facts) => ({ ...withSo(facts, false), at })),
    condition(`whether ${what} is not said before the start`, "pending", (facts) => ({
      ...withSo(facts, undefined),
      at: before,
    })),
    condition(`whether ${what} is not said at the start`, "unknown", (facts) => ({
      ...withSo(facts, undefined),
      at,
    })),
  ];
}

/** The sides of the instant that a link check has to come before. */
function linkChecks(setting: Setting, side: "venue" | "school"): ReadonlyArray<Variation<LessonDayFacts>> {
  const due = lessonDeadlineOf("before-start", setting);
  const check = (at: number, passed: boolean) => ({ at: written(at), passed });
  const checks =
    (made: LessonDayFacts["venue"]["linkChecks"] | undefined, at?: number) => (facts: LessonDayFacts) => ({
      ...changed(facts, side, { linkChecks: made }),
      ...(at !== undefined && { at: written(at) }),
    });
  return [
    condition("checked one millisecond before it had to be", "holds", checks([check(due - 1, true)])),
    condition("checked only when it had to have been", "overdue", checks([check(due, true)])),
    condition("not checked, one millisecond before it has to be", "pending", checks([], due - 1)),
    condition("not checked when it had to have been", "overdue", checks([], due)),
    condition("the last check failed", "overdue", checks([check(due - 2, true), check(due - 1, false)])),
    condition(
      "a check failed, and the last one passed",
      "holds",
      checks([check(due - 2, false), check(due - 1, true)]),
    ),
    condition("whether it was checked is unknown", "unknown", checks(undefined)),
  ];
}

export const lessonDayVariations: VariationsBy<"checkLessonDay"> = {
  "VII.mentor-present": (setting) =>
    atStart(setting, "the mentor is there", (facts, mentorPresent) =>
      changed(facts, "venue", { mentorPresent }),
    ),
  "VII.venue-connected": (setting) =>
    atStart(setting, "the venue is connected", (facts, connected) => changed(facts, "venue", { connected })),
  "VII.venue-link-checked": (setting) => linkChecks(setting, "venue"),
  "VII.participants-present": (setting) =>
    atStart(setting, "everyone is in class", (facts, so) =>
      changed(facts, "participants", { present: so === undefined ? undefined : ["child-2"] }),
    ),
  "VII.only-confirmed": () => [
    condition("those in class were confirmed", "holds", (facts) => facts),
    condition("one in class was not confirmed", "advised", (facts) =>
      changed(facts, "participants", { present: ["child-1", "child-2", "child-3"] }),
    ),
    condition(
      "who is in class is unknown",
      "unknown",
      (facts) => changed(facts, "participants", { present: undefined }),
      ["VII.participants-present"],
    ),
  ],
  "VII.school-connected": (setting) =>
    atStart(setting, "the school is connected", (facts, connected) =>
      changed(facts, "school", { connected }),
    ),
  "VII.representative-present": (setting) =>
    atStart(setting, "the representative is in class", (facts, representativePresent) =>
      changed(facts, "school", { representativePresent }),
    ),
  "VII.school-link-checked": (setting) => linkChecks(setting, "school"),
};
