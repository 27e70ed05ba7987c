import { plan } from "./good-festival.ts";
import { dutyCases, type Scenario } from "./scenario.ts";

const agreement = (key: string) => `/agreements/0/${key}`;
const noList = { "/venues/0/schoolsListedAt": undefined };
const withT = (changes: object) => ({
  "/agreements/-": { venue: "v", school: "t", competencies: [], ...changes },
});
const notSelected = { [agreement("selectedAt")]: undefined };
const sides = {
  "the venue": agreement("venueAgreedAt"),
  "the school": agreement("schoolAgreedAt"),
};

export const agreements: readonly Scenario[] = [
  {
    clause: "III.schools-selected",
    about: "that a chosen venue selects schools",
    cases: {
      ...dutyCases(agreement("selectedAt"), plan),
      "not done, nor listed, in the last millisecond": { ...notSelected, ...noList, at: plan.last },
      "not done, nor listed, at the deadline": { ...notSelected, ...noList, at: plan.due },
      "done late, without a list": { [agreement("selectedAt")]: plan.due, ...noList },
      "the earlier of two in time": {
        ...{ [agreement("selectedAt")]: plan.due },
        ...withT({ selectedAt: plan.last }),
      },
      "no agreement at all": { "/agreements": [] },
      "not done by a venue that nobody chose": { ...notSelected, "/regions/0/venues": [] },
      "at the deadline of the venue's own zone": {
        "/venues/0/timeZone": "Europe/Kaliningrad",
        [agreement("selectedAt")]: "2020-11-01T00:00:00+02:00",
      },
      "in the last millisecond of the venue's own zone": {
        "/venues/0/timeZone": "Europe/Kaliningrad",
        [agreement("selectedAt")]: "2020-10-31T23:59:59.999+02:00",
      },
    },
  },
  {
    clause: "III.venue-chosen",
    about: "that a venue which selects was chosen",
    cases: {
      "it was": {},
      "it was not": { "/regions/0/venues": ["w"] },
      "its region has not chosen yet": { "/regions/0/venuesChosenAt": undefined },
      "another region chose it": {
        "/regions/0/venues": ["w"],
        "/regions/1/venues": ["v"],
        "/regions/1/venuesChosenAt": "2020-10-02T12:00:00+05:00",
      },
      "it was not, and has selected nobody": { "/regions/0/venues": ["w"], ...notSelected },
    },
  },
  {
    clause: "III.school-is-candidate",
    about: "that a selected school is on the list",
    cases: {
      "it is": {},
      "it is not": { "/venues/0/candidateSchools": ["t"] },
      "there is no list": { "/venues/0/candidateSchools": undefined },
      "the list is not made yet": noList,
      "the list was made after the selection": { "/venues/0/schoolsListedAt": "2020-11-20T12:00:00+05:00" },
      "it is not, and was not selected": { "/venues/0/candidateSchools": ["t"], ...notSelected },
    },
  },
  {
    clause: "III.coordinator-named",
    about: "the coordinator of a selected school",
    cases: {
      named: {},
      "not named": { "/schools/0/coordinator": undefined },
      "not named, of another region": { "/schools/0/coordinator": undefined, "/schools/0/region": "q" },
      "not named, selected by two venues: once": {
        "/schools/0/coordinator": undefined,
        "/agreements/-": {
          venue: "w",
          school: "s",
          competencies: [],
          selectedAt: "2020-10-04T12:00:00+05:00",
        },
      },
      "not named, not selected": { "/schools/0/coordinator": undefined, ...notSelected },
    },
  },
  {
    clause: "III.contact-made",
    about: "that a venue makes contact",
    cases: {
      ...dutyCases(agreement("contactedAt"), plan),
      "not made with a school that is not selected": {
        ...notSelected,
        [agreement("contactedAt")]: undefined,
      },
    },
  },
  {
    clause: "III.contact-first",
    about: "contact before either side agrees",
    cases: {
      "before both": {},
      "just when the venue agreed": { [agreement("contactedAt")]: "2020-10-06T12:00:00+05:00" },
      "a millisecond after the venue agreed": { [agreement("contactedAt")]: "2020-10-06T12:00:00.001+05:00" },
      "after both": { [agreement("contactedAt")]: "2020-10-08T12:00:00+05:00" },
      "not made": { [agreement("contactedAt")]: undefined },
      "not made, when only the school agreed": {
        [agreement("contactedAt")]: undefined,
        [agreement("venueAgreedAt")]: undefined,
      },
      "not made, when nobody agreed": {
        ...{ [agreement("contactedAt")]: undefined, [agreement("venueAgreedAt")]: undefined },
        [agreement("schoolAgreedAt")]: undefined,
      },
      "not made by a venue that has not selected the school": {
        ...notSelected,
        [agreement("contactedAt")]: undefined,
      },
    },
  },
  ...Object.entries(sides).map(
    ([side, pointer]): Scenario => ({
      clause: "III.competencies-agreed",
      about: `that ${side} agrees`,
      cases: {
        ...dutyCases(pointer, plan),
        "not done, nor contact made, in the last millisecond": {
          ...{ [pointer]: undefined, [agreement("contactedAt")]: undefined },
          at: plan.last,
        },
        "not done, nor contact made, at the deadline": {
          ...{ [pointer]: undefined, [agreement("contactedAt")]: undefined },
          at: plan.due,
        },
      },
    }),
  ),
  {
    clause: "III.competencies-agreed",
    about: "what both sides agree",
    cases: {
      "no competency": { [agreement("competencies")]: [] },
      "nothing, each overdue in its own zone": {
        "/venues/0/timeZone": "Europe/Moscow",
        "/schools/0/timeZone": "Asia/Kamchatka",
        [agreement("venueAgreedAt")]: undefined,
        [agreement("schoolAgreedAt")]: undefined,
      },
      "nothing, since the school is not selected": {
        ...notSelected,
        [agreement("venueAgreedAt")]: undefined,
      },
    },
  },
  {
    clause: "III.competencies-offered",
    about: "the agreed competencies",
    cases: {
      "offered and chosen": {},
      "not offered": { "/venues/0/competencies": ["R5"] },
      "not chosen": { "/regions/0/competencies": ["R5"] },
      "neither offered nor chosen": { "/venues/0/competencies": [], "/regions/0/competencies": ["R5"] },
      "offered, before the region has chosen": { "/regions/0/competenciesChosenAt": undefined },
      "not offered, before the region has chosen": {
        "/venues/0/competencies": ["R5"],
        "/regions/0/competenciesChosenAt": undefined,
      },
      "one offered, another not": { [agreement("competencies")]: ["17", "R5"] },
      "two neither offered nor chosen": {
        ...{ [agreement("competencies")]: ["R5", "17"], "/venues/0/competencies": [] },
        "/regions/0/competencies": [],
      },
      "not offered, agreed by the school only": {
        "/venues/0/competencies": ["R5"],
        [agreement("venueAgreedAt")]: undefined,
      },
      "not offered, agreed by nobody": {
        "/venues/0/competencies": ["R5"],
        [agreement("venueAgreedAt")]: undefined,
        [agreement("schoolAgreedAt")]: undefined,
      },
    },
  },
  {
    clause: "III.guidelines-read",
    about: "the guidelines before the school agrees",
    cases: {
      "read before": {},
      "read just then": { [agreement("guidelinesReadAt")]: "2020-10-07T12:00:00+05:00" },
      "read a millisecond later": { [agreement("guidelinesReadAt")]: "2020-10-07T12:00:00.001+05:00" },
      "not read": { [agreement("guidelinesReadAt")]: undefined },
      "not read, nor agreed": {
        [agreement("guidelinesReadAt")]: undefined,
        [agreement("schoolAgreedAt")]: undefined,
      },
    },
  },
];
