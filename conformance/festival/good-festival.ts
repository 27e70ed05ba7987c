/** A festival of one lesson that keeps every clause; the cases are this document with something changed. */

const board = { item: "board", kind: "equipment", quantity: 2, per: "lesson", deliver: true };
const wire = { item: "wire", kind: "consumable", quantity: 3, per: "participant", deliver: true };
const oven = { item: "oven", kind: "equipment", quantity: 1, per: "lesson", deliver: false };

/** After the lesson. */
export const goodAt = "2020-12-01T12:00:00+05:00";

export const goodFestival = {
  format: "upm-festival/1",
  regions: [
    {
      id: "r",
      name: "R",
      timeZone: "Asia/Yekaterinburg",
      competencies: ["17"],
      competenciesChosenAt: "2020-10-01T12:00:00+05:00",
      venues: ["v"],
      venuesChosenAt: "2020-10-02T12:00:00+05:00",
    },
    { id: "q", name: "Q", timeZone: "Europe/Moscow", competencies: [], venues: [] },
  ],
  competencies: [
    { id: "17", name: "17", infrastructureList: [board, wire, oven] },
    { id: "R5", name: "R5", infrastructureList: [oven] },
  ],
  venues: [
    {
      ...{ id: "v", region: "r", name: "V", competencies: ["17"] },
      ...{ candidateSchools: ["s"], schoolsListedAt: "2020-10-03T12:00:00+05:00" },
    },
    { id: "w", region: "r", name: "W", competencies: ["R5"] },
  ],
  schools: [
    { id: "s", region: "r", name: "S", coordinator: "coordinator-1" },
    { id: "t", region: "r", name: "T" },
  ],
  driveTimes: [{ venue: "v", school: "s", seconds: 1800 }],
  agreements: [
    {
      ...{ venue: "v", school: "s", selectedAt: "2020-10-04T12:00:00+05:00" },
      ...{ contactedAt: "2020-10-05T12:00:00+05:00", competencies: ["17"] },
      ...{ venueAgreedAt: "2020-10-06T12:00:00+05:00", schoolAgreedAt: "2020-10-07T12:00:00+05:00" },
      ...{ guidelinesReadAt: "2020-10-06T12:00:00+05:00", dates: ["2020-11-16"] },
    },
  ],
  lessons: [
    {
      ...{ id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16", startsAt: "09:30" },
      ...{ createdAt: "2020-11-02T12:00:00+05:00", linkSentAt: "2020-11-03T12:00:00+05:00" },
      linkForwardedAt: "2020-11-04T12:00:00+05:00",
      invited: ["a"],
      deliveries: [
        { item: "board", quantity: 2, receivedAt: "2020-11-10T12:00:00+05:00" },
        { item: "wire", quantity: 3, receivedAt: "2020-11-10T12:00:00+05:00" },
      ],
      linkChecks: [
        { by: "venue", at: "2020-11-15T12:00:00+05:00", passed: true },
        { by: "school", at: "2020-11-15T12:00:00+05:00", passed: true },
      ],
      day: {
        ...{ mentorPresent: true, venueConnected: true, schoolConnected: true, representativePresent: true },
        present: ["a"],
      },
    },
  ],
  parents: [{ id: "p", registeredAt: "2020-09-01T12:00:00+05:00" }, { id: "o" }],
  participants: [
    {
      ...{ id: "a", school: "s", registeredAt: "2020-09-01T12:00:00+05:00" },
      links: [{ parent: "p", linkedAt: "2020-09-02T12:00:00+05:00" }],
      diagnosticTests: ["2020-09-03T12:00:00+05:00"],
    },
    { id: "b", school: "s" },
  ],
  confirmations: [{ lesson: "l", participant: "a", parent: "p", confirmedAt: "2020-11-05T12:00:00+05:00" }],
} as const;

/** The last millisecond in time and the deadline: of the plan, of stages IV and V, of VI, and the start. */
export const plan = { last: "2020-10-31T23:59:59.999+05:00", due: "2020-11-01T00:00:00+05:00" };
export const lead = { last: "2020-11-11T23:59:59.999+05:00", due: "2020-11-12T00:00:00+05:00" };
export const delivery = { last: "2020-11-14T23:59:59.999+05:00", due: "2020-11-15T00:00:00+05:00" };
export const start = { last: "2020-11-16T09:29:59.999+05:00", due: "2020-11-16T09:30:00+05:00" };
