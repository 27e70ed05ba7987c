import { lead, start } from "./good-festival.ts";
import type { Changes, Scenario } from "./scenario.ts";

/** The confirmation of the good festival is made then. */
const then = "2020-11-05T12:00:00+05:00";
const after = "2020-11-05T12:00:00.001+05:00";

const confirmedAt = "/confirmations/0/confirmedAt";
const of = { lesson: "l", participant: "a", parent: "p" };

/** An act of which the confirmation must be no earlier. */
function beforeConfirming(pointer: string): Scenario["cases"] {
  return {
    "just when it is confirmed": { [pointer]: then },
    "a millisecond after it is confirmed": { [pointer]: after },
  };
}

/** Another lesson, of the week before, that the participant attended. */
const attended = (changes: object): Changes => ({
  "/lessons/-": {
    ...{ id: "k", venue: "v", school: "s", competency: "17", date: "2020-11-04", startsAt: "09:30" },
    ...{ createdAt: "2020-10-20T12:00:00+05:00", linkSentAt: "2020-10-21T12:00:00+05:00" },
    ...{ linkForwardedAt: "2020-10-22T12:00:00+05:00", day: { present: ["a"] } },
    ...changes,
  },
});

const withdrawn = (withdrawnAt: string) => ({ "/confirmations/0/withdrawnAt": withdrawnAt });
const again = (changes: object) => ({ "/confirmations/-": { ...of, ...changes } });
const lateNow = { [confirmedAt]: lead.due };

export const confirmations: readonly Scenario[] = [
  {
    clause: "V.participant-registered",
    about: "the child's registration",
    cases: {
      ...beforeConfirming("/participants/0/registeredAt"),
      none: { "/participants/0/registeredAt": undefined },
    },
  },
  {
    clause: "V.parent-registered",
    about: "the parent's registration",
    cases: {
      ...beforeConfirming("/parents/0/registeredAt"),
      none: { "/parents/0/registeredAt": undefined },
    },
  },
  {
    clause: "V.accounts-linked",
    about: "the link to the parent who confirms",
    cases: {
      ...beforeConfirming("/participants/0/links/0/linkedAt"),
      "no links": { "/participants/0/links": undefined },
      "a link to another parent": { "/participants/0/links/0/parent": "o" },
      "one of two links": {
        "/participants/0/links/-": { parent: "o", linkedAt: "2020-09-02T12:00:00+05:00" },
      },
      "a later and an earlier link to the same parent": {
        ...{ "/participants/0/links/0/linkedAt": after },
        "/participants/0/links/-": { parent: "p", linkedAt: then },
      },
    },
  },
  {
    clause: "V.diagnostics-taken",
    about: "diagnostic tests",
    cases: {
      ...beforeConfirming("/participants/0/diagnosticTests/0"),
      none: { "/participants/0/diagnosticTests": undefined },
      "one of two, where two are needed": {
        "/participants/0/diagnosticTests/-": after,
        "/regions/0/amendments": { minDiagnosticTests: 2 },
      },
      "two, where two are needed": {
        "/participants/0/diagnosticTests/-": then,
        "/regions/0/amendments": { minDiagnosticTests: 2 },
      },
      "none, where none is needed": {
        "/participants/0/diagnosticTests": undefined,
        "/regions/0/amendments": { minDiagnosticTests: 0 },
      },
    },
  },
  {
    clause: "V.no-earlier-trial",
    about: "earlier trials",
    cases: {
      none: {},
      "one, a millisecond before it is confirmed": {
        "/participants/0/trials": ["2020-11-05T11:59:59.999+05:00"],
      },
      "one, just when it is confirmed": { "/participants/0/trials": [then] },
      "one, where one is allowed": {
        "/participants/0/trials": ["2020-10-01T12:00:00+05:00"],
        "/regions/0/amendments": { maxEarlierTrials: 1 },
      },
      "two, where one is allowed": {
        "/participants/0/trials": ["2020-10-01T12:00:00+05:00", "2020-10-01T12:00:00+05:00"],
        "/regions/0/amendments": { maxEarlierTrials: 1 },
      },
      "a lesson attended": attended({}),
      "a lesson attended, where lessons are no trials": {
        ...attended({}),
        "/regions/0/amendments": { lessonCountsAsTrial: false },
      },
      "a lesson attended, and a trial": {
        ...attended({}),
        "/participants/0/trials": ["2020-10-01T12:00:00+05:00"],
      },
      "a lesson where others were": attended({ day: { present: ["b"] } }),
      "a lesson that began a millisecond before it is confirmed": {
        ...attended({ date: "2020-11-05" }),
        [confirmedAt]: "2020-11-05T09:30:00.001+05:00",
      },
      "a lesson that begins just when it is confirmed": {
        ...attended({ date: "2020-11-05" }),
        [confirmedAt]: "2020-11-05T09:30:00+05:00",
      },
      "a lesson of that day, its start unknown": attended({ date: "2020-11-05", startsAt: undefined }),
      "a lesson of the day before, its start unknown": attended({ startsAt: undefined }),
      "a lesson attended that was cancelled": attended({ cancelledAt: "2020-11-03T12:00:00+05:00" }),
      "a lesson attended that nobody created": attended({ createdAt: undefined }),
    },
  },
  {
    clause: "V.confirmed-in-time",
    about: "when the parent confirms",
    cases: {
      "in the last millisecond": { [confirmedAt]: lead.last },
      "at the deadline": lateNow,
      "after it is judged": { [confirmedAt]: lead.due, at: lead.last },
      "at the deadline of seven days": {
        "/regions/0/amendments": { confirmationLeadDays: 7 },
        [confirmedAt]: "2020-11-10T00:00:00+05:00",
      },
      "late, and in time before": { ...again({ confirmedAt: lead.due }) },
      "late, and again later": { ...lateNow, ...again({ confirmedAt: "2020-11-13T12:00:00+05:00" }) },
      "late, and in time before, but withdrawn": {
        ...withdrawn("2020-11-06T12:00:00+05:00"),
        ...again({ confirmedAt: lead.due }),
      },
      "late, and withdrawn in the last millisecond before the start": {
        ...lateNow,
        ...withdrawn(start.last),
      },
      "late, and withdrawn at the start": { ...lateNow, ...withdrawn(start.due) },
      "late, and withdrawn on the day, the start unknown": {
        ...{ ...lateNow, ...withdrawn("2020-11-16T23:59:59.999+05:00") },
        "/lessons/0/startsAt": undefined,
      },
      "late, and withdrawn after the day, the start unknown": {
        ...{ ...lateNow, ...withdrawn("2020-11-17T00:00:00+05:00") },
        "/lessons/0/startsAt": undefined,
      },
      "late, and withdrawn only after it is judged": {
        ...{ ...lateNow, ...withdrawn("2020-11-14T12:00:00+05:00") },
        at: "2020-11-13T12:00:00+05:00",
      },
      "late, of a lesson that is cancelled": {
        ...lateNow,
        "/lessons/0/cancelledAt": "2020-11-13T12:00:00+05:00",
      },
      "late, of a lesson that nobody created": { ...lateNow, "/lessons/0/createdAt": undefined },
    },
  },
  {
    clause: "V.parent-registered",
    about: "which confirmation is judged",
    cases: {
      "the later of two in time": again({ parent: "o", confirmedAt: "2020-11-06T12:00:00+05:00" }),
      "the later of two in time, which is good": again({
        parent: "o",
        confirmedAt: "2020-11-04T12:00:00+05:00",
      }),
      "the one in time, not the late one": again({ parent: "o", confirmedAt: lead.due }),
      "none, since the later of two in time was withdrawn": again({
        parent: "o",
        confirmedAt: "2020-11-06T12:00:00+05:00",
        withdrawnAt: "2020-11-07T12:00:00+05:00",
      }),
      "the later of two in time, withdrawn only after the lesson": again({
        parent: "o",
        confirmedAt: "2020-11-06T12:00:00+05:00",
        withdrawnAt: "2020-11-17T12:00:00+05:00",
      }),
      "the earlier of two in time, while the later is not made": {
        ...again({ parent: "o", confirmedAt: "2020-11-06T12:00:00+05:00" }),
        at: "2020-11-06T11:59:59.999+05:00",
      },
    },
  },
  {
    clause: "V.own-school",
    about: "whose school the lesson is of",
    cases: {
      "the participant's": {},
      another: { "/participants/0/school": "t" },
      "another, withdrawn": {
        ...{ "/participants/0/school": "t", ...withdrawn("2020-11-06T12:00:00+05:00") },
      },
    },
  },
];
