/**
 * The regulation's table, cell by cell and statement by statement, each restated, with what the library makes of it.
 *
 * It stands beside the scripts since no program asks for it: only the page and the check of traceability read it. Clauses
 * name their cells in src/regulation, and cells name their clauses here. `orphans.ts` compares the two.
 */
import type { Actor, ClauseId, DeadlineKind, ParameterName, ReadingNumber, Stage } from "upm-rules";

/** One thing that a cell says. */
export interface Statement {
  /** In a few words of ours. */
  readonly says: string;
  /** Where the cell numbers its parts. */
  readonly part?: string;
  /** The clauses that say the same. */
  readonly states?: readonly ClauseId[];
  /** The clauses that follow from it without standing in it. */
  readonly implies?: readonly ClauseId[];
  /** The clauses of the row's organisation with a deadline of these kinds are held to it. */
  readonly deadlineOf?: readonly DeadlineKind[];
  readonly parameters?: readonly ParameterName[];
  /** What settles what it leaves open. */
  readonly readings?: readonly ReadingNumber[];
  /** Why nothing encodes it. */
  readonly notEncoded?: string;
}

export type Column = "what is done" | "deadline" | "comment";

export interface Row {
  readonly stage: Stage;
  readonly actor: Actor;
  /** By column; an empty comment of the regulation is an empty list. */
  readonly cells: { readonly [C in Column]: readonly Statement[] };
}

/** What stands above the rows. */
export const heading: readonly Statement[] = [
  {
    says: "title: how the organisers of lessons of professional skills work together at the festival",
    notEncoded: "it names what the rules are about, and asks nothing of anybody",
  },
  {
    says: "title: the championship is that of 2020, the year of the deadlines without one",
    parameters: ["planDeadline"],
    readings: [1],
  },
  { says: "column heads: a deadline is when the stage ends", readings: [1, 14] },
];

const plan: Statement = {
  says: "31 October",
  deadlineOf: ["plan"],
  parameters: ["planDeadline"],
  readings: [1],
};

const fiveDays = "not less than 5 days before the lesson's date";

export const rows: readonly Row[] = [
  {
    stage: 1,
    actor: "regional-operator",
    cells: {
      "what is done": [
        {
          says: "chooses the competencies that take part",
          states: ["I.competencies-chosen", "III.competencies-offered"],
        },
        {
          says: "chooses the venues that take part",
          states: ["I.venues-chosen"],
          implies: ["I.venue-competencies"],
        },
        { says: "both are those in the region", states: ["I.venue-in-region"] },
      ],
      deadline: [plan],
      comment: [],
    },
  },
  {
    stage: 2,
    actor: "regional-operator",
    cells: {
      "what is done": [
        {
          says: "lists for each venue the schools with which it may work",
          states: ["II.schools-listed"],
          implies: ["II.same-region", "II.schools-available", "III.school-is-candidate"],
          readings: [17],
        },
      ],
      deadline: [plan],
      comment: [
        {
          says: "where goods of the infrastructure list have to be delivered, the school is at most 30 minutes' drive away",
          states: ["II.drive-time"],
          parameters: ["maxDriveMinutes"],
          readings: [4, 5, 6],
        },
      ],
    },
  },
  {
    stage: 3,
    actor: "venue",
    cells: {
      "what is done": [
        { says: "it is a venue that the regional operator chose", states: ["III.venue-chosen"] },
        { says: "selects the schools that it will teach", states: ["III.schools-selected"] },
        { says: "gets in touch with the school coordinators", states: ["III.contact-made"] },
        {
          says: "agrees with them the competencies of the lessons",
          states: ["III.competencies-agreed", "III.competencies-offered"],
        },
      ],
      deadline: [plan],
      comment: [
        {
          says: "a shared chat of the venue's representative and the school coordinators is possible",
          notEncoded: 'it is "possible": nobody owes it, and nothing follows from its absence',
        },
      ],
    },
  },
  {
    stage: 3,
    actor: "school",
    cells: {
      "what is done": [
        { says: "the school has a coordinator, who acts for it", states: ["III.coordinator-named"] },
        { says: "after contact with the venue's representative", states: ["III.contact-first"] },
        {
          says: "somebody represents the venue",
          notEncoded: "no stage makes the venue name anybody: its acts are those of the venue",
        },
        {
          says: "agrees with the venue the list of competencies",
          states: ["III.competencies-agreed"],
        },
      ],
      deadline: [{ says: "empty: as in the row above", deadlineOf: ["plan"], readings: [1] }],
      comment: [
        {
          says: "reading the guidelines for online lessons beforehand is recommended",
          states: ["III.guidelines-read"],
        },
      ],
    },
  },
  {
    stage: 4,
    actor: "venue",
    cells: {
      "what is done": [
        { says: "creates the lessons on the platform of the project", states: ["IV.lesson-created"] },
        {
          says: "by the schedule and the competencies agreed with the schools",
          states: ["IV.as-agreed"],
          readings: [15],
        },
        {
          says: "sends the school coordinator the link for confirming",
          states: ["IV.link-sent"],
          implies: ["IV.link-after-creation"],
          readings: [17],
        },
      ],
      deadline: [
        {
          says: fiveDays,
          deadlineOf: ["lesson-lead"],
          parameters: ["lessonLeadDays", "leadCount"],
          readings: [2, 3, 10],
        },
      ],
      comment: [],
    },
  },
  {
    stage: 5,
    actor: "school",
    cells: {
      "what is done": [
        { says: "the coordinator acts after the link was received", states: ["V.forward-after-link"] },
        {
          says: "forwards the link to the parents, for them to confirm",
          states: ["V.link-forwarded"],
          implies: ["V.own-school"],
        },
        {
          says: "informs about the project in general, if needed",
          notEncoded: '"if needed", and no fact says when it is; its practical part is `V.help-needed`',
        },
        {
          says: "helps children and parents to register, if needed",
          states: ["V.help-needed"],
          readings: [16],
        },
      ],
      deadline: [
        {
          says: fiveDays,
          states: ["V.confirmed-in-time"],
          deadlineOf: ["confirmation-lead"],
          parameters: ["confirmationLeadDays", "leadCount"],
          readings: [2, 3, 10, 14],
        },
      ],
      comment: [
        { says: "for a right confirmation the conditions have to be met", readings: [8, 14] },
        {
          says: "child and parent are registered on the platform",
          part: "condition 1",
          states: ["V.participant-registered", "V.parent-registered"],
          readings: [8, 9],
        },
        {
          says: "the accounts of parent and child are linked",
          part: "condition 2",
          states: ["V.accounts-linked"],
          readings: [8, 9],
        },
        {
          says: "the child has taken at least one test of the online diagnostics",
          part: "condition 3",
          states: ["V.diagnostics-taken"],
          parameters: ["minDiagnosticTests"],
          readings: [7, 8],
        },
        {
          says: "the child has been to no professional trial of the project",
          part: "condition 4",
          states: ["V.no-earlier-trial"],
          parameters: ["maxEarlierTrials", "lessonCountsAsTrial"],
          readings: [7, 8],
        },
      ],
    },
  },
  {
    stage: 6,
    actor: "venue",
    cells: {
      "what is done": [
        {
          says: "delivers to the school the equipment and consumables that the infrastructure list names",
          states: ["VI.delivered"],
          readings: [5],
        },
      ],
      deadline: [
        {
          says: "not less than 2 days before the lesson's date",
          deadlineOf: ["delivery-lead"],
          parameters: ["deliveryLeadDays", "leadCount"],
          readings: [2, 3, 10],
        },
      ],
      comment: [
        {
          says: "only for competencies of which the infrastructure list implies it",
          states: ["VI.delivered"],
          readings: [5],
        },
      ],
    },
  },
  {
    stage: 7,
    actor: "venue",
    cells: {
      "what is done": [
        {
          says: "makes the lesson technically possible",
          notEncoded: "it is the head of the items below, which say what that takes",
        },
        {
          says: "the mentor is at the venue",
          part: "first item",
          states: ["VII.mentor-present"],
          readings: [11],
        },
        {
          says: "connects with the school by video",
          part: "second item",
          states: ["VII.venue-connected"],
          readings: [11, 12],
        },
      ],
      deadline: [{ says: "the lesson's date", deadlineOf: ["start"], readings: [11] }],
      comment: [
        {
          says: "tries the means of communication in advance",
          states: ["VII.venue-link-checked"],
          deadlineOf: ["before-start"],
          readings: [11, 12],
        },
      ],
    },
  },
  {
    stage: 7,
    actor: "school",
    cells: {
      "what is done": [
        {
          says: "makes the lesson technically possible",
          notEncoded: "it is the head of the items below, which say what that takes",
        },
        {
          says: "those who signed up are in class",
          part: "first item",
          states: ["VII.participants-present"],
          implies: ["VII.only-confirmed"],
          readings: [11],
        },
        {
          says: "connects with the venue",
          part: "second item",
          states: ["VII.school-connected"],
          readings: [11, 12],
        },
        {
          says: "a representative of the school is in class",
          part: "third item",
          states: ["VII.representative-present"],
          readings: [11],
        },
        {
          says: "the representative stays while the lesson is held",
          part: "third item",
          notEncoded: "presence is judged at the start, where the duties of the day are due (reading 11)",
        },
      ],
      deadline: [{ says: "empty: as in the row above", deadlineOf: ["start"], readings: [11] }],
      comment: [
        {
          says: "tries the means of communication in advance",
          states: ["VII.school-link-checked"],
          deadlineOf: ["before-start"],
          readings: [11, 12],
        },
      ],
    },
  },
];

export const columns: readonly Column[] = ["what is done", "deadline", "comment"];
