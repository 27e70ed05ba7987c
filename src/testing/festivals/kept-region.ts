/** The records of one region in which every clause is kept. */
import type { Competency } from "../../model/competency.js";
import type { FestivalLists } from "../../model/festival.js";
import type { Lesson } from "../../model/lesson.js";
import type { Participant } from "../../model/participant.js";
import type { Amendments } from "../../regulation/amend.js";
import type { Regulation } from "../../regulation/regulation.js";
import { longestDrive } from "../../stages/2-candidate-schools/drive-time.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import { written } from "../cases/setting.js";
import type { DrawnRegion, Timeline } from "./timeline.js";

/** The ids of a region's records. The first child and its parent are those whom a breach is about. */
export interface RegionIds {
  readonly region: string;
  readonly venue: string;
  readonly school: string;
  readonly lesson: string;
  readonly child: string;
  readonly parent: string;
}

export function idsOf(index: number): RegionIds {
  const number = index + 1;
  return {
    region: `region-${number}`,
    venue: `venue-${number}`,
    school: `school-${number}`,
    lesson: `lesson-${number}`,
    child: childOf(index, 0),
    parent: parentOf(index, 0),
  };
}

const childOf = (index: number, child: number) => `child-${index + 1}-${child + 1}`;
const parentOf = (index: number, child: number) => `parent-${index + 1}-${child + 1}`;

/** What lessons are held in: goods for the first have to be delivered, and none for the second. */
export const competencies: readonly [Competency, Competency] = [
  {
    id: "R5",
    name: "Web technologies",
    infrastructureList: [
      { item: "camera", kind: "equipment", quantity: 1, per: "lesson", deliver: true },
      { item: "cable", kind: "consumable", quantity: 2, per: "participant", deliver: true },
      { item: "server", kind: "equipment", quantity: 1, per: "lesson", deliver: false },
    ],
  },
  { id: "17", name: "Graphic design", infrastructureList: [] },
];

/** One region, venue and school with their agreement and lesson, its children confirmed, all as it should be. */
export function keptRegion(
  index: number,
  drawn: DrawnRegion,
  times: Timeline,
  amendments: Amendments,
  regulation: Regulation,
  at: EpochMilliseconds,
): Omit<FestivalLists, "competencies"> {
  const ids = idsOf(index);
  const children = Array.from({ length: drawn.participants }, (_, child) => child);
  const offered = competencies.map(({ id }) => id);
  const trials = Math.min(drawn.trials, regulation.maxEarlierTrials);
  const registeredAt = written(times.registeredAt);
  return {
    regions: [
      {
        id: ids.region,
        name: `Region ${index + 1}`,
        timeZone: drawn.regionZone,
        competencies: offered,
        competenciesChosenAt: written(times.chosenAt),
        venues: [ids.venue],
        venuesChosenAt: written(times.chosenAt),
        ...(Object.keys(amendments).length > 0 && { amendments }),
      },
    ],
    venues: [
      {
        id: ids.venue,
        region: ids.region,
        name: `College ${index + 1}`,
        ...(drawn.venueZone !== undefined && { timeZone: drawn.venueZone }),
        competencies: offered,
        candidateSchools: [ids.school],
        schoolsListedAt: written(times.listedAt),
      },
    ],
    schools: [
      {
        id: ids.school,
        region: ids.region,
        name: `School ${index + 1}`,
        ...(drawn.schoolZone !== undefined && { timeZone: drawn.schoolZone }),
        coordinator: `coordinator of school ${index + 1}`,
      },
    ],
    driveTimes: [{ venue: ids.venue, school: ids.school, seconds: Math.min(longestDrive(regulation), 1200) }],
    agreements: [
      {
        venue: ids.venue,
        school: ids.school,
        selectedAt: written(times.selectedAt),
        contactedAt: written(times.contactedAt),
        competencies: offered.slice(0, 1),
        venueAgreedAt: written(times.venueAgreedAt),
        schoolAgreedAt: written(times.schoolAgreedAt),
        guidelinesReadAt: written(times.schoolAgreedAt),
        dates: [times.date],
      },
    ],
    lessons: [lessonOf(index, ids, drawn, times, at)],
    parents: children.map((child) => ({ id: parentOf(index, child), registeredAt })),
    participants: children.map(
      (child): Participant => ({
        id: childOf(index, child),
        school: ids.school,
        registeredAt,
        links: [{ parent: parentOf(index, child), linkedAt: registeredAt }],
        diagnosticTests: Array(regulation.minDiagnosticTests).fill(registeredAt),
        ...(trials > 0 && { trials: Array(trials).fill(registeredAt) }),
      }),
    ),
    confirmations: children.map((child) => ({
      lesson: ids.lesson,
      participant: childOf(index, child),
      parent: parentOf(index, child),
      confirmedAt: written(times.confirmedAt),
    })),
  };
}

function lessonOf(
  index: number,
  ids: RegionIds,
  drawn: DrawnRegion,
  times: Timeline,
  at: EpochMilliseconds,
): Lesson {
  const children = Array.from({ length: drawn.participants }, (_, child) => childOf(index, child));
  const checked = { at: written(times.linkCheckedAt), passed: true };
  const receivedAt = written(times.deliveredAt);
  return {
    id: ids.lesson,
    venue: ids.venue,
    school: ids.school,
    competency: "R5",
    date: times.date,
    ...(drawn.startsAt !== undefined && { startsAt: drawn.startsAt }),
    createdAt: written(times.createdAt),
    linkSentAt: written(times.linkSentAt),
    linkForwardedAt: written(times.linkForwardedAt),
    invited: children,
    deliveries: [
      { item: "camera", quantity: 1, receivedAt },
      { item: "cable", quantity: 2 * children.length, receivedAt },
    ],
    linkChecks: [
      { by: "venue", ...checked },
      { by: "school", ...checked },
    ],
    // The day has no instants: it is written down once it is over.
    ...(at >= times.due.start && {
      day: {
        mentorPresent: true,
        venueConnected: true,
        schoolConnected: true,
        representativePresent: true,
        present: children,
      },
    }),
  };
}
