import type { Counted, Words } from "../words.js";
import { counted, type Forms } from "./plurals.js";
import { subjects } from "./subjects.js";

const nouns: Readonly<Record<Counted, Forms>> = {
  breach: ["breach", "breaches"],
  unknown: ["unknown", "unknown"],
  pending: ["pending", "pending"],
  advice: ["piece of advice", "pieces of advice"],
  finding: ["finding", "findings"],
  lesson: ["lesson", "lessons"],
  day: ["day", "days"],
  participant: ["child", "children"],
  region: ["region", "regions"],
  venue: ["venue", "venues"],
  school: ["school", "schools"],
  clause: ["clause", "clauses"],
  duty: ["duty", "duties"],
};

/**
 * The words of a text report in English: names, labels, headings, and numbers with their nouns.
 *
 * Counts are whole numbers.
 *
 * @example
 * import { words } from "upm-rules/messages/en";
 *
 * words.counted("day", 5) // => "5 days"
 * words.actors.school // => "school"
 *
 * @since 0.1.0
 * @public
 */
export const words: Words = {
  actors: {
    "regional-operator": "regional operator",
    venue: "venue",
    school: "school",
    parent: "parent",
    participant: "child",
  },
  statuses: {
    violated: "violated",
    late: "late",
    overdue: "overdue",
    unknown: "unknown",
    pending: "pending",
    advised: "advice",
  },
  dutyStates: {
    pending: "pending",
    overdue: "overdue",
    late: "done late",
    done: "done",
    unknown: "unknown",
    "not-applicable": "not owed",
  },
  notApplicable: {
    cancelled: "the lesson is cancelled",
    "nothing-to-deliver": "nothing has to be delivered",
    "lesson-not-created": "the lesson has not been created",
  },
  outcomes: {
    allowed: "allowed",
    refused: "refused",
    undetermined: "not known yet",
  },
  stages: {
    1: "Stage I. The region's competencies and venues",
    2: "Stage II. Schools for the venues",
    3: "Stage III. Agreements of venues and schools",
    4: "Stage IV. Creating the lesson",
    5: "Stage V. Confirmation",
    6: "Stage VI. Delivery to the school",
    7: "Stage VII. The day of the lesson",
  },
  levels: {
    must: "must",
    should: "should",
  },
  kinds: {
    duty: "an act that is owed",
    condition: "a condition",
    "act-in-time": "an act that has to be in time",
  },
  deadlines: {
    plan: "the deadline of stages I to III",
    "lesson-lead": "the deadline of creating the lesson and sending the link",
    "confirmation-lead": "the deadline of confirming",
    "delivery-lead": "the deadline of delivery",
    start: "the start of the lesson",
    "before-start": "strictly before the start of the lesson",
  },
  subjects,
  headings: {
    asOf: "As of",
    summary: "Summary",
    whoMustAct: "Who must act",
    nothingFound: "Nothing to report",
    breaches: "Breaches",
    unknown: "Unknown",
    pending: "Pending",
    advice: "Advice",
    byClause: "By clause",
    byRegion: "By region",
    stage: "Stage",
    clause: "Clause",
    actor: "Who answers",
    subject: "About",
    level: "Level",
    deadline: "Deadline",
    remedy: "What to do",
    origin: "Source",
    readings: "How it is read",
    parameters: "Can be set",
    duties: "Duties",
    due: "Due",
    waitsFor: "Waits for",
  },
  more: (count) => `and ${count} more`,
  counted: (what, count) => counted(count, nouns[what]),
};
