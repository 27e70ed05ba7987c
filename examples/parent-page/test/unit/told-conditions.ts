import type { Conditions } from "../../src/platform/bodies.ts";

/** The instant at which the deadline of this lesson is over. */
export const due = "2020-11-11T19:00:00.000Z";

/** What the platform tells of a child of whom everything is met; `changes` say what else it tells. */
export function toldConditions(changes: Partial<Conditions> = {}): Conditions {
  return {
    lesson: {
      id: "lesson-1",
      competency: "Cooking",
      venue: "College",
      school: "School 1",
      date: "2020-11-16",
      startsAt: "10:00",
      timeZone: "Asia/Yekaterinburg",
    },
    facts: {
      participant: { registered: true, diagnosticTests: 1, trials: 0, lessons: 0 },
      parent: { registered: true, linked: true },
      lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
      at: "2020-11-10T12:00:00.000Z",
    },
    region: {
      id: "urals",
      name: "Urals",
      timeZone: "Asia/Yekaterinburg",
      competencies: [],
      venues: [],
    },
    at: "2020-11-10T12:00:00.000Z",
    ...changes,
  };
}
