import type { Festival } from "../../src/model/festival.js";

/** JSON as a test changes it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A valid document that has every key of the format, each list with something in it. */
export const fullFestival = {
  format: "upm-festival/1",
  regions: [
    {
      id: "r",
      name: "Region",
      timeZone: "Europe/Volgograd",
      competencies: ["c"],
      competenciesChosenAt: "2020-09-01T10:00+04:00",
      venues: ["v"],
      venuesChosenAt: "2020-09-02T10:00+04:00",
      amendments: {
        planDeadline: "2020-10-30",
        lessonLeadDays: 6,
        confirmationLeadDays: 4,
        deliveryLeadDays: 3,
        leadCount: "working",
        nonWorkingDays: ["2020-11-04"],
        workingDays: ["2020-11-07"],
        maxDriveMinutes: 25,
        minDiagnosticTests: 1,
        maxEarlierTrials: 0,
        lessonCountsAsTrial: true,
      },
    },
  ],
  competencies: [
    {
      id: "c",
      name: "Competency",
      infrastructureList: [
        { item: "oven", kind: "equipment", quantity: 1, per: "lesson", deliver: false },
        { item: "flour", kind: "consumable", quantity: 2, per: "participant", deliver: true },
      ],
    },
  ],
  venues: [
    {
      id: "v",
      region: "r",
      name: "Venue",
      timeZone: "Europe/Samara",
      location: { lat: 48.7, lon: 44.5 },
      competencies: ["c"],
      candidateSchools: ["s"],
      schoolsListedAt: "2020-10-01T10:00+04:00",
    },
  ],
  schools: [
    {
      id: "s",
      region: "r",
      name: "School",
      timeZone: "Europe/Saratov",
      location: { lat: -90, lon: 180 },
      coordinator: "the coordinator",
    },
  ],
  driveTimes: [{ venue: "v", school: "s", seconds: 1800 }],
  agreements: [
    {
      venue: "v",
      school: "s",
      selectedAt: "2020-10-05T10:00Z",
      contactedAt: "2020-10-06T10:00Z",
      competencies: ["c"],
      venueAgreedAt: "2020-10-07T10:00Z",
      schoolAgreedAt: "2020-10-08T10:00Z",
      guidelinesReadAt: "2020-10-07T12:00Z",
      dates: ["2020-11-16"],
    },
  ],
  lessons: [
    {
      id: "l",
      venue: "v",
      school: "s",
      competency: "c",
      date: "2020-11-16",
      startsAt: "10:00",
      createdAt: "2020-10-10T10:00Z",
      linkSentAt: "2020-10-11T10:00Z",
      linkForwardedAt: "2020-10-12T10:00Z",
      cancelledAt: "2020-11-15T10:00Z",
      invited: ["p"],
      deliveries: [{ item: "flour", quantity: 2, receivedAt: "2020-11-10T10:00Z" }],
      linkChecks: [{ by: "venue", at: "2020-11-14T10:00:30.5Z", passed: true }],
      day: {
        mentorPresent: true,
        venueConnected: true,
        schoolConnected: false,
        representativePresent: true,
        present: ["p"],
      },
    },
  ],
  parents: [{ id: "m", registeredAt: "2020-09-10T10:00Z" }],
  participants: [
    {
      id: "p",
      school: "s",
      registeredAt: "2020-09-11T10:00Z",
      links: [{ parent: "m", linkedAt: "2020-09-12T10:00Z" }],
      diagnosticTests: ["2020-09-13T10:00Z"],
      trials: ["2020-09-14T10:00Z"],
    },
  ],
  confirmations: [
    {
      lesson: "l",
      participant: "p",
      parent: "m",
      confirmedAt: "2020-11-01T10:00Z",
      withdrawnAt: "2020-11-02T10:00Z",
    },
  ],
} as const satisfies Festival;

/** A valid document without anything in it. */
export const emptyFestival = {
  format: "upm-festival/1",
  regions: [],
  competencies: [],
  venues: [],
  schools: [],
  driveTimes: [],
  agreements: [],
  lessons: [],
  parents: [],
  participants: [],
  confirmations: [],
} as const satisfies Festival;

/** A copy of a document with one change: the value at a pointer replaced, or left out. */
export function changed(
  document: unknown,
  pointer: string,
  change: { readonly to: unknown } | "left out",
): Json {
  const copy = structuredClone(document) as Json;
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = keys.pop();
  if (last === undefined) throw new Error("a pointer to a key");
  let parent = copy as Record<string, unknown>;
  for (const key of keys) parent = parent[key] as Record<string, unknown>;
  if (change === "left out") delete parent[last];
  else {
    // A key such as `__proto__` becomes a key like any other, as JSON.parse makes it.
    Object.defineProperty(parent, last, {
      value: change.to,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}
