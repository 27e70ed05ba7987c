import type { Confirmation } from "../../src/model/confirmation.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import type { Region } from "../../src/model/region.js";

interface Changes {
  readonly timeZone?: string;
  readonly amendments?: Region["amendments"];
  readonly lesson?: Partial<Lesson>;
  readonly confirmations?: readonly Omit<Confirmation, "lesson" | "participant" | "parent">[];
  readonly seconds?: number | "unreachable";
}

/** One of everything, with nothing to report about stages I to IV in the autumn of 2020; some of it changed. */
export function fixedFestival(changes: Changes): Festival {
  return {
    format: "upm-festival/1",
    regions: [
      {
        id: "region",
        name: "Region",
        timeZone: changes.timeZone ?? "Europe/Moscow",
        competencies: ["R5"],
        competenciesChosenAt: "2010-01-01T00:00Z",
        venues: ["venue"],
        venuesChosenAt: "2010-01-01T00:00Z",
        ...(changes.amendments === undefined ? {} : { amendments: changes.amendments }),
      },
    ],
    competencies: [
      {
        id: "R5",
        name: "Competency",
        infrastructureList: [
          { item: "gloves", kind: "consumable", quantity: 2, per: "participant", deliver: true },
          { item: "press", kind: "equipment", quantity: 1, per: "lesson", deliver: true },
          { item: "board", kind: "equipment", quantity: 1, per: "lesson", deliver: false },
        ],
      },
    ],
    venues: [
      {
        id: "venue",
        region: "region",
        name: "Venue",
        competencies: ["R5"],
        candidateSchools: ["school"],
        schoolsListedAt: "2010-01-01T00:00Z",
      },
    ],
    schools: [{ id: "school", region: "region", name: "School", coordinator: "Coordinator" }],
    driveTimes: [{ venue: "venue", school: "school", seconds: changes.seconds ?? 1800 }],
    agreements: [
      {
        venue: "venue",
        school: "school",
        selectedAt: "2010-01-01T00:00Z",
        contactedAt: "2010-01-01T00:00Z",
        competencies: ["R5"],
        venueAgreedAt: "2010-01-01T00:00Z",
        schoolAgreedAt: "2010-01-01T00:00Z",
        guidelinesReadAt: "2010-01-01T00:00Z",
        dates: ["2020-11-16"],
      },
    ],
    lessons: [
      {
        id: "lesson",
        venue: "venue",
        school: "school",
        competency: "R5",
        date: "2020-11-16",
        createdAt: "2010-01-01T00:00Z",
        linkSentAt: "2010-01-01T00:00Z",
        linkForwardedAt: "2010-01-01T00:00Z",
        ...changes.lesson,
      },
    ],
    parents: [{ id: "parent", registeredAt: "2010-01-01T00:00Z" }],
    participants: [
      {
        id: "child",
        school: "school",
        registeredAt: "2010-01-01T00:00Z",
        links: [{ parent: "parent", linkedAt: "2010-01-01T00:00Z" }],
        diagnosticTests: ["2010-01-01T00:00Z"],
      },
    ],
    confirmations: (changes.confirmations ?? []).map((confirmation) => ({
      lesson: "lesson",
      participant: "child",
      parent: "parent",
      ...confirmation,
    })),
  };
}
