/** For each list a document in which it has a record with every key, and the others what that record refers to. */

const at = "2020-10-22T12:00:00+03:00";
const region = { id: "r", name: "R", timeZone: "Europe/Moscow", competencies: [], venues: [] };
const competency = { id: "c", name: "C" };
const venue = { id: "v", region: "r", name: "V", competencies: [] };
const school = { id: "s", region: "r", name: "S" };
const lesson = { id: "l", venue: "v", school: "s", competency: "c", date: "2020-11-16" };
const parent = { id: "p" };
const participant = { id: "a", school: "s" };
const location = { lat: 48.7, lon: 44.5 };

const empty = {
  format: "upm-festival/1",
  ...{ regions: [], competencies: [], venues: [], schools: [], driveTimes: [], agreements: [] },
  ...{ lessons: [], parents: [], participants: [], confirmations: [] },
};
const placed = { ...empty, regions: [region], venues: [venue], schools: [school] };
const planned = { ...placed, competencies: [competency] };

export const fullDocuments = {
  none: empty,
  regions: {
    ...{ ...empty, competencies: [competency], venues: [venue] },
    regions: [
      {
        ...{ ...region, competencies: ["c"], competenciesChosenAt: at, venues: ["v"], venuesChosenAt: at },
        amendments: {
          ...{ planDeadline: "2020-10-30", lessonLeadDays: 6, confirmationLeadDays: 4, deliveryLeadDays: 3 },
          ...{ leadCount: "working", nonWorkingDays: ["2020-11-04"], workingDays: ["2020-11-07"] },
          ...{ maxDriveMinutes: 25, minDiagnosticTests: 1, maxEarlierTrials: 0, lessonCountsAsTrial: true },
        },
      },
    ],
  },
  competencies: {
    ...empty,
    competencies: [
      {
        ...competency,
        infrastructureList: [
          { item: "oven", kind: "equipment", quantity: 1, per: "lesson", deliver: false },
          { item: "flour", kind: "consumable", quantity: 2, per: "participant", deliver: true },
        ],
      },
    ],
  },
  venues: {
    ...{ ...empty, regions: [region], competencies: [competency], schools: [school] },
    venues: [
      {
        ...{ ...venue, timeZone: "Europe/Volgograd", location, competencies: ["c"] },
        ...{ candidateSchools: ["s"], schoolsListedAt: at },
      },
    ],
  },
  schools: {
    ...{ ...empty, regions: [region] },
    schools: [{ ...school, timeZone: "Europe/Volgograd", location, coordinator: "coordinator-1" }],
  },
  driveTimes: { ...placed, driveTimes: [{ venue: "v", school: "s", seconds: 1800 }] },
  agreements: {
    ...planned,
    agreements: [
      {
        ...{ venue: "v", school: "s", selectedAt: at, contactedAt: at, competencies: ["c"] },
        ...{ venueAgreedAt: at, schoolAgreedAt: at, guidelinesReadAt: at, dates: ["2020-11-16"] },
      },
    ],
  },
  lessons: {
    ...{ ...planned, participants: [participant] },
    lessons: [
      {
        ...{ ...lesson, startsAt: "09:30", createdAt: at, linkSentAt: at, linkForwardedAt: at },
        ...{ cancelledAt: at, invited: ["a"] },
        deliveries: [{ item: "flour", quantity: 2, receivedAt: at }],
        linkChecks: [{ by: "venue", at, passed: true }],
        day: {
          ...{ mentorPresent: true, venueConnected: true, schoolConnected: true },
          ...{ representativePresent: true, present: ["a"] },
        },
      },
    ],
  },
  parents: { ...empty, parents: [{ ...parent, registeredAt: at }] },
  participants: {
    ...{ ...empty, regions: [region], schools: [school], parents: [parent] },
    participants: [
      {
        ...{ ...participant, registeredAt: at, links: [{ parent: "p", linkedAt: at }] },
        ...{ diagnosticTests: [at], trials: [at] },
      },
    ],
  },
  confirmations: {
    ...{ ...planned, lessons: [lesson], parents: [parent], participants: [participant] },
    confirmations: [{ lesson: "l", participant: "a", parent: "p", confirmedAt: at, withdrawnAt: at }],
  },
} as const;

export type FullDocument = keyof typeof fullDocuments;
