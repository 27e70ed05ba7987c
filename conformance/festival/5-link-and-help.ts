import { lead } from "./good-festival.ts";
import { dutyCases, type Scenario } from "./scenario.ts";

const forwarded = "/lessons/0/linkForwardedAt";
const linkSent = "/lessons/0/linkSentAt";
const inTime = { at: "2020-11-10T12:00:00+05:00" };
/** The other participant is invited, and misses all. */
const invited = { "/lessons/0/invited": ["a", "b"], ...inTime };
const missesNothing = {
  id: "b",
  school: "s",
  registeredAt: "2020-09-01T12:00:00+05:00",
  links: [{ parent: "p", linkedAt: "2020-09-02T12:00:00+05:00" }],
  diagnosticTests: ["2020-09-03T12:00:00+05:00"],
};
const ready = (changes: object) => ({ ...invited, "/participants/1": { ...missesNothing, ...changes } });

export const linkAndHelp: readonly Scenario[] = [
  {
    clause: "V.link-forwarded",
    about: "that the link is forwarded",
    cases: {
      ...dutyCases(forwarded, lead),
      "not done, nor sent, in the last millisecond": {
        ...{ [forwarded]: undefined, [linkSent]: undefined, at: lead.last },
      },
      "not done, nor sent, at the deadline": { [forwarded]: undefined, [linkSent]: undefined, at: lead.due },
      "at the deadline of seven days": {
        "/regions/0/amendments": { confirmationLeadDays: 7 },
        [forwarded]: "2020-11-10T00:00:00+05:00",
      },
      "in the last millisecond, where other leads are longer": {
        "/regions/0/amendments": { lessonLeadDays: 7, deliveryLeadDays: 7 },
        [forwarded]: lead.last,
      },
    },
  },
  {
    clause: "V.forward-after-link",
    about: "forwarding after the link",
    cases: {
      after: {},
      "just then": { [forwarded]: "2020-11-03T12:00:00+05:00" },
      "a millisecond before": { [forwarded]: "2020-11-03T11:59:59.999+05:00" },
      "forwarded without a link": { [linkSent]: undefined },
      "not forwarded": { [forwarded]: undefined },
    },
  },
  {
    clause: "V.help-needed",
    about: "who is invited and not confirmed",
    cases: {
      "misses everything": invited,
      "misses nothing": ready({}),
      "is not registered": ready({ registeredAt: undefined }),
      "is registered just when it is judged": ready({ registeredAt: "2020-11-10T12:00:00+05:00" }),
      "is registered a millisecond later": ready({ registeredAt: "2020-11-10T12:00:00.001+05:00" }),
      "has no link": ready({ links: [] }),
      "has a link to a parent who is not registered": ready({
        links: [{ parent: "o", linkedAt: "2020-09-02T12:00:00+05:00" }],
      }),
      "has a link to one of two parents who is registered": ready({
        links: [
          { parent: "o", linkedAt: "2020-09-02T12:00:00+05:00" },
          { parent: "p", linkedAt: "2020-09-02T12:00:00+05:00" },
        ],
      }),
      "has a link that is made later": ready({
        links: [{ parent: "p", linkedAt: "2020-11-10T12:00:00.001+05:00" }],
      }),
      "has no test": ready({ diagnosticTests: undefined }),
      "has one test, where two are needed": {
        ...ready({}),
        "/regions/0/amendments": { minDiagnosticTests: 2 },
      },
      "misses everything, in the last millisecond": { ...invited, at: lead.last },
      "misses everything, at the deadline": { ...invited, at: lead.due },
      "misses everything, before the link is sent": { ...invited, [linkSent]: undefined },
      "misses everything, and is not invited": inTime,
      "misses everything, and is confirmed": {
        ...invited,
        "/confirmations/-": {
          ...{ lesson: "l", participant: "b", parent: "p", confirmedAt: "2020-11-05T12:00:00+05:00" },
        },
      },
      "misses everything, and has withdrawn": {
        ...invited,
        "/confirmations/-": {
          ...{ lesson: "l", participant: "b", parent: "p", confirmedAt: "2020-11-05T12:00:00+05:00" },
          withdrawnAt: "2020-11-10T12:00:00+05:00",
        },
      },
      "misses everything, of a lesson that is cancelled": {
        ...invited,
        "/lessons/0/cancelledAt": "2020-11-09T12:00:00+05:00",
      },
    },
  },
];
