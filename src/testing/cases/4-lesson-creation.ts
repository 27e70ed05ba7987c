import type { Unsure } from "../../facts/unsure.js";
import type { LessonCreationFacts } from "../../stages/4-lesson-creation/lesson-creation-facts.js";
import type { LinkSendingFacts } from "../../stages/4-lesson-creation/link-sending-facts.js";
import { inTime, lessonDeadlineOf, type Setting, written } from "./setting.js";
import { aroundDeadline, condition, type VariationsBy } from "./variation.js";

/** A lesson created in time, as both sides had agreed at that instant. */
export function keptLessonCreation(setting: Setting): LessonCreationFacts {
  const at = written(inTime(lessonDeadlineOf("lesson-lead", setting), setting));
  const { date, timeZone } = setting.lesson;
  return {
    lesson: { date, timeZone, competency: "17" },
    agreement: { competencies: ["R5", "17"], venueAgreedAt: at, schoolAgreedAt: at, dates: [date] },
    at,
  };
}

/** A link sent in time, at the instant at which its lesson was created. */
export function keptLinkSending(setting: Setting): LinkSendingFacts {
  const done = written(inTime(lessonDeadlineOf("lesson-lead", setting), setting));
  const { date, timeZone } = setting.lesson;
  return { lesson: { date, timeZone, createdAt: done, linkSentAt: done }, at: done };
}

const agreed = (facts: LessonCreationFacts, change: Unsure<LessonCreationFacts["agreement"]>) => ({
  ...facts,
  agreement: { ...facts.agreement, ...change },
});

export const lessonCreationVariations: VariationsBy<"checkLessonCreation"> = {
  "IV.as-agreed": (setting) => {
    const later = written(inTime(lessonDeadlineOf("lesson-lead", setting), setting) + 1);
    return [
      condition("agreed at the instant of creating", "holds", (facts) => facts),
      condition("the venue agreed one millisecond later", "violated", (facts) =>
        agreed(facts, { venueAgreedAt: later }),
      ),
      condition("the school agreed one millisecond later", "violated", (facts) =>
        agreed(facts, { schoolAgreedAt: later }),
      ),
      condition("the school did not agree", "violated", (facts) =>
        agreed(facts, { schoolAgreedAt: "not-yet" }),
      ),
      condition("the competency was not agreed", "violated", (facts) =>
        agreed(facts, { competencies: ["R5"] }),
      ),
      condition("the date is not in the agreed schedule", "violated", (facts) =>
        agreed(facts, { dates: [] }),
      ),
      condition("no schedule was agreed", "unknown", (facts) => agreed(facts, { dates: undefined })),
    ];
  },
  "IV.lesson-created": (setting) => {
    const due = lessonDeadlineOf("lesson-lead", setting);
    return [
      condition("created one millisecond before the deadline", "holds", (facts) => ({
        ...facts,
        at: written(due - 1),
      })),
      condition("created at the deadline", "late", (facts) => ({ ...facts, at: written(due) })),
      condition("created one millisecond after the deadline", "late", (facts) => ({
        ...facts,
        at: written(due + 1),
      })),
      condition(
        "the date of the lesson is unknown",
        "unknown",
        (facts) => ({
          ...facts,
          lesson: { ...facts.lesson, date: undefined },
        }),
        ["IV.as-agreed"],
      ),
    ];
  },
};

const link = (facts: LinkSendingFacts, change: Unsure<LinkSendingFacts["lesson"]>) => ({
  ...facts,
  lesson: { ...facts.lesson, ...change },
});

export const linkSendingVariations: VariationsBy<"checkLinkSending"> = {
  "IV.link-sent": (setting) =>
    aroundDeadline<LinkSendingFacts>(
      lessonDeadlineOf("lesson-lead", setting),
      (facts, linkSentAt, at) => ({ ...link(facts, { linkSentAt }), at }),
      ["IV.link-after-creation"],
    ),
  "IV.link-after-creation": (setting) => {
    const next = written(inTime(lessonDeadlineOf("lesson-lead", setting), setting) + 1);
    return [
      condition("sent at the instant of creating", "holds", (facts) => facts),
      condition("sent one millisecond before creating", "violated", (facts) => ({
        ...link(facts, { createdAt: next }),
        at: next,
      })),
      condition("sent, and the lesson not created", "violated", (facts) =>
        link(facts, { createdAt: "not-yet" }),
      ),
      condition("when the lesson was created is unknown", "unknown", (facts) =>
        link(facts, { createdAt: undefined }),
      ),
    ];
  },
};
