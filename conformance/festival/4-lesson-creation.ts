import { lead } from "./good-festival.ts";
import { dutyCases, type Scenario } from "./scenario.ts";

const created = "/lessons/0/createdAt";
const linkSent = "/lessons/0/linkSentAt";
const amended = "/regions/0/amendments";
const notAgreed = { "/agreements/0/schoolAgreedAt": undefined };
const never = { [created]: undefined };

export const lessonCreation: readonly Scenario[] = [
  {
    clause: "IV.as-agreed",
    about: "whether a lesson follows what was agreed",
    cases: {
      "it does": {},
      "no agreement": { "/agreements": [] },
      "another competency": { "/agreements/0/competencies": ["R5"] },
      "another date": { "/agreements/0/dates": ["2020-11-17"] },
      "another date and competency": {
        "/agreements/0/dates": ["2020-11-17"],
        "/agreements/0/competencies": ["R5"],
      },
      "no dates stated": { "/agreements/0/dates": undefined },
      "no dates stated, another competency": {
        "/agreements/0/dates": undefined,
        "/agreements/0/competencies": ["R5"],
      },
      "the school has not agreed": notAgreed,
      "the venue has not agreed": { "/agreements/0/venueAgreedAt": undefined },
      "the school agreed just when it was created": {
        "/agreements/0/schoolAgreedAt": "2020-11-02T12:00:00+05:00",
      },
      "the school agreed a millisecond after it was created": {
        "/agreements/0/schoolAgreedAt": "2020-11-02T12:00:00.001+05:00",
      },
      "no agreement, nor created": { "/agreements": [], ...never },
      "no agreement, but cancelled": {
        "/agreements": [],
        "/lessons/0/cancelledAt": "2020-11-10T12:00:00+05:00",
      },
      "no agreement, cancelled only later": {
        "/agreements": [],
        "/lessons/0/cancelledAt": "2020-12-02T12:00:00+05:00",
      },
    },
  },
  {
    clause: "IV.lesson-created",
    about: "that a lesson is created",
    cases: {
      ...dutyCases(created, lead),
      "not done, nor agreed, in the last millisecond": { ...never, ...notAgreed, at: lead.last },
      "not done, nor agreed, at the deadline": { ...never, ...notAgreed, at: lead.due },
      "not done, with no competency agreed, at the deadline": {
        ...{ ...never, "/agreements/0/competencies": [], at: lead.due },
      },
      "not done, and cancelled": { ...never, "/lessons/0/cancelledAt": "2020-11-10T12:00:00+05:00" },
    },
  },
  {
    clause: "IV.lesson-created",
    about: "how its days are counted",
    cases: {
      "clear days: in the last millisecond": {
        [amended]: { leadCount: "clear" },
        [created]: "2020-11-10T23:59:59.999+05:00",
      },
      "clear days: at the deadline": {
        [amended]: { leadCount: "clear" },
        [created]: "2020-11-11T00:00:00+05:00",
      },
      "working days: in the last millisecond": {
        [amended]: { leadCount: "working" },
        [created]: "2020-11-09T23:59:59.999+05:00",
      },
      "working days: at the deadline": {
        [amended]: { leadCount: "working" },
        [created]: "2020-11-10T00:00:00+05:00",
      },
      "working days, with a holiday: at the deadline": {
        [amended]: { leadCount: "working", nonWorkingDays: ["2020-11-11"] },
        [created]: "2020-11-07T00:00:00+05:00",
      },
      "working days, with a Saturday that counts: in the last millisecond": {
        [amended]: { leadCount: "working", workingDays: ["2020-11-14"] },
        [created]: "2020-11-10T23:59:59.999+05:00",
      },
      "a holiday where all days count: in the last millisecond": {
        [amended]: { nonWorkingDays: ["2020-11-13"] },
        [created]: lead.last,
      },
      "seven days of lessons only: at the deadline": {
        [amended]: { lessonLeadDays: 7 },
        [created]: "2020-11-10T00:00:00+05:00",
      },
      "other leads only: in the last millisecond": {
        [amended]: { confirmationLeadDays: 7, deliveryLeadDays: 7 },
        [created]: lead.last,
      },
      "no days ahead: in the last millisecond": {
        [amended]: { lessonLeadDays: 0 },
        [created]: "2020-11-16T23:59:59.999+05:00",
      },
      "the region of the school has another count, which does not matter": {
        "/schools/0/region": "q",
        "/schools/0/timeZone": "Asia/Yekaterinburg",
        "/regions/1/amendments": { lessonLeadDays: 9 },
        [created]: lead.last,
      },
      "in the zone of the school's region: at the deadline": {
        "/schools/0/region": "q",
        [created]: "2020-11-12T00:00:00+03:00",
      },
      "in the school's own zone: at the deadline": {
        "/schools/0/timeZone": "Asia/Kamchatka",
        [created]: "2020-11-12T00:00:00+12:00",
      },
      "in Volgograd, five days over the change of its clocks: in the last millisecond": {
        "/schools/0/timeZone": "Europe/Volgograd",
        "/lessons/0/date": "2020-12-31",
        [created]: "2020-12-26T23:59:59.999+04:00",
        at: "2021-01-10T12:00:00+03:00",
      },
      "in Volgograd, five days over the change of its clocks: at the deadline": {
        "/schools/0/timeZone": "Europe/Volgograd",
        "/lessons/0/date": "2020-12-31",
        [created]: "2020-12-27T00:00:00+04:00",
        at: "2021-01-10T12:00:00+03:00",
      },
      "in Havana, after a midnight that came twice: at the deadline": {
        "/schools/0/timeZone": "America/Havana",
        "/lessons/0/date": "2020-11-05",
        [created]: "2020-11-01T00:00:00-04:00",
      },
      "in Beirut, after a midnight that was skipped: in the last millisecond": {
        "/schools/0/timeZone": "Asia/Beirut",
        "/lessons/0/date": "2021-04-02",
        [created]: "2021-03-28T23:59:59.999+03:00",
        at: "2021-05-01T00:00:00Z",
      },
      "in Beirut, after a midnight that was skipped: at the deadline": {
        "/schools/0/timeZone": "Asia/Beirut",
        "/lessons/0/date": "2021-04-01",
        [created]: "2021-03-28T01:00:00+03:00",
        at: "2021-05-01T00:00:00Z",
      },
    },
  },
  {
    clause: "IV.link-sent",
    about: "that the link is sent",
    cases: {
      ...dutyCases(linkSent, lead),
      "not done, nor created, in the last millisecond": {
        ...{ [linkSent]: undefined, ...never, at: lead.last },
      },
      "not done, nor created, at the deadline": { [linkSent]: undefined, ...never, at: lead.due },
      "not done, and cancelled": {
        [linkSent]: undefined,
        "/lessons/0/cancelledAt": "2020-11-10T12:00:00+05:00",
      },
    },
  },
  {
    clause: "IV.link-after-creation",
    about: "the link after the lesson",
    cases: {
      after: {},
      "just then": { [linkSent]: "2020-11-02T12:00:00+05:00" },
      "a millisecond before": { [linkSent]: "2020-11-02T11:59:59.999+05:00" },
      "sent without a lesson": never,
      "not sent": { [linkSent]: undefined },
      "a lesson created only after it is judged": {
        ...{ [linkSent]: "2020-11-03T12:00:00+05:00", [created]: "2020-11-05T12:00:00+05:00" },
        at: "2020-11-04T12:00:00+05:00",
      },
    },
  },
];
