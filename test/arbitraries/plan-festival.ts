import { checkFestival } from "../../src/festival/check-festival.js";
import type { Report } from "../../src/festival/report.js";
import type { Agreement } from "../../src/model/agreement.js";
import type { Competency } from "../../src/model/competency.js";
import type { Festival } from "../../src/model/festival.js";
import type { Region } from "../../src/model/region.js";
import type { School } from "../../src/model/school.js";
import type { Venue } from "../../src/model/venue.js";
import type { ClauseId } from "../../src/regulation/clauses.js";
import type { Instant } from "../../src/time/instant.js";
import type { Finding } from "../../src/verdict/finding.js";

const chosenAt = "2020-10-05T12:00Z";

/** A region in Moscow's zone: 31 October ends there at 21:00 UTC. */
const west: Region = {
  id: "west",
  name: "West",
  timeZone: "Europe/Moscow",
  competencies: ["R5", "V49"],
  competenciesChosenAt: chosenAt,
  venues: ["college"],
  venuesChosenAt: chosenAt,
};

/** A region in Kamchatka's zone: 31 October ends there at 12:00 UTC. */
const east: Region = { ...west, id: "east", name: "East", timeZone: "Asia/Kamchatka", venues: ["depot"] };

/** A venue of the west with a zone of its own: 31 October ends there at 19:00 UTC. */
const college: Venue = {
  id: "college",
  region: "west",
  name: "College",
  timeZone: "Asia/Yekaterinburg",
  competencies: ["R5", "V49"],
  candidateSchools: ["gymnasium"],
  schoolsListedAt: "2020-10-06T12:00Z",
};

/** A venue of the east, in its region's zone. */
const depot: Venue = {
  id: "depot",
  region: "east",
  name: "Depot",
  competencies: ["R5"],
  candidateSchools: ["lyceum"],
  schoolsListedAt: "2020-10-06T12:00Z",
};

/** A school of the west with a zone of its own: 31 October ends there at 18:00 UTC. */
const gymnasium: School = {
  id: "gymnasium",
  region: "west",
  name: "Gymnasium",
  timeZone: "Asia/Omsk",
  coordinator: "coordinator",
};

/** A school of the east, in its region's zone. */
const lyceum: School = { id: "lyceum", region: "east", name: "Lyceum", coordinator: "coordinator" };

/** What the college agreed with the gymnasium. */
const taught: Agreement = {
  venue: "college",
  school: "gymnasium",
  selectedAt: "2020-10-07T12:00Z",
  contactedAt: "2020-10-08T12:00Z",
  competencies: ["R5"],
  guidelinesReadAt: "2020-10-09T12:00Z",
  venueAgreedAt: "2020-10-10T12:00Z",
  schoolAgreedAt: "2020-10-11T12:00Z",
};

const item = { item: "kit", kind: "equipment", quantity: 1, per: "lesson" } as const;

/** One competency that needs delivery, one that does not, one without an infrastructure list. */
const competencies: readonly Competency[] = [
  { id: "R5", name: "R5", infrastructureList: [{ ...item, deliver: true }] },
  { id: "V49", name: "V49", infrastructureList: [{ ...item, deliver: false }] },
  { id: "X1", name: "X1" },
];

/** The records of that festival by what they are called here, and its lists. */
export interface PlanChanges {
  readonly west?: Partial<Region>;
  readonly east?: Partial<Region>;
  readonly college?: Partial<Venue>;
  readonly depot?: Partial<Venue>;
  readonly gymnasium?: Partial<School>;
  readonly lyceum?: Partial<School>;
  readonly taught?: Partial<Agreement>;
  /** Agreements besides: what they do not say is as the college and the gymnasium agreed. */
  readonly agreements?: ReadonlyArray<Partial<Agreement>>;
  readonly regions?: readonly Region[];
  readonly driveTimes?: Festival["driveTimes"];
}

/** A festival of two regions that keeps stages I to III, with some records changed. There are no lessons yet. */
export function planFestival(changes: PlanChanges = {}): Festival {
  return {
    format: "upm-festival/1",
    regions: [{ ...west, ...changes.west }, { ...east, ...changes.east }, ...(changes.regions ?? [])],
    competencies,
    venues: [
      { ...college, ...changes.college },
      { ...depot, ...changes.depot },
    ],
    schools: [
      { ...gymnasium, ...changes.gymnasium },
      { ...lyceum, ...changes.lyceum },
    ],
    driveTimes: changes.driveTimes ?? [
      { venue: "college", school: "gymnasium", seconds: 1800 },
      { venue: "depot", school: "lyceum", seconds: 60 },
    ],
    agreements: [
      { ...taught, ...changes.taught },
      { ...taught, venue: "depot", school: "lyceum" },
      ...(changes.agreements ?? []).map((agreement) => ({ ...taught, ...agreement })),
    ],
    lessons: [],
    parents: [],
    participants: [],
    confirmations: [],
  };
}

/** Weeks after every deadline. */
export const weeksAfter = "2020-11-20T12:00Z";

/** The report on that festival with some records changed. */
export function reportOn(changes: PlanChanges = {}, at: Instant = weeksAfter): Report {
  return checkFestival(planFestival(changes), { at });
}

/** What it finds of one clause. */
export function planFindings(clause: ClauseId, changes: PlanChanges, at?: Instant): Finding[] {
  return reportOn(changes, at).findings.filter((finding) => finding.clause === clause);
}

/** The same in short: subject, who answers, status. */
export function planShort(clause: ClauseId, changes: PlanChanges, at?: Instant): string[] {
  return planFindings(clause, changes, at).map(
    ({ subject, actor, status }) => `${subject?.kind} ${subject?.id} ${actor} ${status}`,
  );
}
