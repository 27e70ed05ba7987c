import { plan } from "./good-festival.ts";
import { dutyCases, type Scenario } from "./scenario.ts";

const seconds = "/driveTimes/0/seconds";
const both = "/venues/0/competencies";
const list = "/competencies/0/infrastructureList";
const needsNothing = [{ item: "oven", kind: "equipment", quantity: 1, per: "lesson", deliver: false }];
const chosenByQ = { "/regions/1/venues": ["v"], "/regions/1/venuesChosenAt": "2020-10-02T12:00:00+05:00" };

const drives = {
  "a second less than half an hour": { [seconds]: 1799 },
  "half an hour": { [seconds]: 1800 },
  "a second more than half an hour": { [seconds]: 1801 },
  "no road": { [seconds]: "unreachable" },
  "an unknown time": { "/driveTimes": [] },
  "a time of the other way round only": { "/driveTimes/0/school": "t" },
  "too far, with nothing to deliver": { [seconds]: 1801, [list]: needsNothing },
  "too far, with an empty list": { [seconds]: 1801, [list]: [] },
  "too far, with an unknown list": { [seconds]: 1801, [list]: undefined },
  "near, with an unknown list": { [list]: undefined },
  "unknown, with nothing to deliver": { "/driveTimes": [], [list]: needsNothing },
  "unknown, with an unknown list": { "/driveTimes": [], [list]: undefined },
  "29 minutes, where that is the most": {
    "/regions/0/amendments": { maxDriveMinutes: 29 },
    [seconds]: 1740,
  },
  "a second more than 29 minutes, where that is the most": {
    "/regions/0/amendments": { maxDriveMinutes: 29 },
    [seconds]: 1741,
  },
} as const;

export const candidateSchools: readonly Scenario[] = [
  {
    clause: "II.schools-listed",
    about: "the list of schools for a chosen venue",
    cases: {
      ...dutyCases("/venues/0/schoolsListedAt", plan),
      "an empty list": { "/venues/0/candidateSchools": [] },
      "a date, but no list": { "/venues/0/candidateSchools": undefined },
      "of a venue that nobody chose": { "/regions/0/venues": [], "/venues/0/schoolsListedAt": undefined },
      "at midnight of the venue's own zone, which does not count": {
        "/venues/0/timeZone": "Europe/Kaliningrad",
        "/venues/0/schoolsListedAt": "2020-10-31T23:59:59.999+02:00",
      },
      "of a venue that only another region chose": {
        ...chosenByQ,
        "/regions/0/venues": [],
        "/venues/0/schoolsListedAt": undefined,
      },
    },
  },
  {
    clause: "II.drive-time",
    subject: "candidate",
    about: "the drive to a candidate",
    cases: {
      ...drives,
      "too far for one competency, another needs no delivery": { [seconds]: 1801, [both]: ["17", "R5"] },
      "too far for one competency, another has an unknown list": {
        ...{ [seconds]: 1801, [both]: ["17", "R5"] },
        "/competencies/1/infrastructureList": undefined,
      },
      "too far, for a venue without competencies": { [seconds]: 1801, [both]: [] },
      "too far, before the schools are listed": { [seconds]: 1801, "/venues/0/schoolsListedAt": undefined },
      "too far, for a venue that nobody chose": { [seconds]: 1801, "/regions/0/venues": [] },
    },
  },
  {
    clause: "II.drive-time",
    subject: "agreement",
    about: "the drive of an agreement",
    cases: {
      ...drives,
      "too far for one of the agreed competencies": {
        ...{ [seconds]: 1801, "/agreements/0/competencies": ["17", "R5"] },
      },
      "too far for both agreed competencies": {
        ...{ [seconds]: 1801, "/agreements/0/competencies": ["R5", "17"] },
        "/competencies/1/infrastructureList/0/deliver": true,
      },
      "too far for one of the agreed competencies, the other unknown": {
        ...{ [seconds]: 1801, "/agreements/0/competencies": ["17", "R5"] },
        "/competencies/1/infrastructureList": undefined,
      },
      "too far, agreed by the school only": { [seconds]: 1801, "/agreements/0/venueAgreedAt": undefined },
      "too far, agreed by the venue only": { [seconds]: 1801, "/agreements/0/schoolAgreedAt": undefined },
      "too far, agreed by nobody": {
        ...{ [seconds]: 1801, "/agreements/0/venueAgreedAt": undefined },
        "/agreements/0/schoolAgreedAt": undefined,
      },
      "too far, with no competency agreed": { [seconds]: 1801, "/agreements/0/competencies": [] },
    },
  },
  {
    clause: "II.same-region",
    about: "the region of a candidate",
    cases: {
      "the venue's": {},
      another: { "/schools/0/region": "q" },
      "another, for a venue that nobody chose": { "/schools/0/region": "q", "/regions/0/venues": [] },
      "another, before the schools are listed": {
        "/schools/0/region": "q",
        "/venues/0/schoolsListedAt": undefined,
      },
    },
  },
  {
    clause: "II.schools-available",
    about: "that a list has schools",
    cases: {
      "it has": {},
      "it is empty": { "/venues/0/candidateSchools": [] },
      "it is empty, and not made yet": {
        "/venues/0/candidateSchools": [],
        "/venues/0/schoolsListedAt": undefined,
      },
      "there is none": { "/venues/0/candidateSchools": undefined },
      "it is empty, of a venue that nobody chose": {
        "/venues/0/candidateSchools": [],
        "/regions/0/venues": [],
      },
    },
  },
];
