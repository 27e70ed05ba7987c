import type { Agreement } from "../../src/model/agreement.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import type { Region } from "../../src/model/region.js";
import type { Venue } from "../../src/model/venue.js";

/** The facts of each stage, gathered from the lists of a festival by hand: what a caller of the sync checks would write. */

const one = <R extends { readonly id: string }>(list: readonly R[], id: string): R => {
  const found = list.find((record) => record.id === id);
  if (found === undefined) throw new Error(`nothing of id ${id}`);
  return found;
};
const act = (instant: string | null | undefined) => instant ?? "not-yet";
const earliest = (instants: ReadonlyArray<string | null | undefined>) =>
  instants
    .filter((instant) => typeof instant === "string")
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? "not-yet";
const zoneOf = ({ regions }: Festival, { region, timeZone }: Pick<Venue, "region" | "timeZone">) =>
  timeZone ?? one(regions, region).timeZone;

export const venueOf = ({ venues }: Festival, id: string) => one(venues, id);
export const lessonOf = ({ lessons }: Festival, id: string) => one(lessons, id);

/** When a region chose a venue, whichever did first. */
export const chosenAt = ({ regions }: Festival, venue: string) =>
  earliest(
    regions.filter(({ venues }) => venues.includes(venue)).map(({ venuesChosenAt }) => venuesChosenAt),
  );

/** When a school was listed for a venue. */
export const listedAt = ({ candidateSchools, schoolsListedAt }: Venue, school: string) =>
  candidateSchools?.includes(school) ? act(schoolsListedAt) : ("not-yet" as const);

export function regionPlanFacts(festival: Festival, id: string, at: number) {
  const { timeZone, competencies, competenciesChosenAt, venues, venuesChosenAt } = one(festival.regions, id);
  const region = {
    id,
    timeZone,
    competencies,
    competenciesChosenAt: act(competenciesChosenAt),
    venuesChosenAt: act(venuesChosenAt),
  };
  return { region, venues: venues.map((venue) => one(festival.venues, venue)), at };
}

export function schoolListFacts(festival: Festival, id: string, at: number) {
  const { region, candidateSchools, schoolsListedAt } = one(festival.venues, id);
  const listed = candidateSchools ? act(schoolsListedAt) : "not-yet";
  return {
    region: { timeZone: one(festival.regions, region).timeZone },
    venue: { candidateSchools, schoolsListedAt: listed },
    at,
  };
}

const planOf = ({ venuesChosenAt, competencies, competenciesChosenAt }: Region) => ({
  venuesChosenAt: act(venuesChosenAt),
  competencies,
  competenciesChosenAt: act(competenciesChosenAt),
});

const driveOf = ({ driveTimes }: Festival, venue: string, school: string) =>
  driveTimes.find((drive) => drive.venue === venue && drive.school === school)?.seconds;

export function candidateSchoolFacts(festival: Festival, venueId: string, schoolId: string, at: number) {
  const venue = one(festival.venues, venueId);
  const school = one(festival.schools, schoolId);
  return {
    venue: {
      region: venue.region,
      competencies: venue.competencies,
      chosenAt: chosenAt(festival, venueId),
    },
    region: planOf(one(festival.regions, venue.region)),
    school: { region: school.region, listedAt: listedAt(venue, schoolId) },
    drive: driveOf(festival, venueId, schoolId),
    competencies: festival.competencies,
    at,
  };
}

export function schoolChoiceFacts(festival: Festival, id: string, at: number) {
  const venue = one(festival.venues, id);
  const selections = festival.agreements.filter((agreement) => agreement.venue === id);
  return {
    venue: {
      timeZone: zoneOf(festival, venue),
      schoolsListedAt: venue.candidateSchools ? act(venue.schoolsListedAt) : ("not-yet" as const),
      schoolsSelectedAt: earliest(selections.map(({ selectedAt }) => selectedAt)),
    },
    at,
  };
}

export function agreementFacts(festival: Festival, agreement: Agreement, at: number) {
  const venue = one(festival.venues, agreement.venue);
  const school = one(festival.schools, agreement.school);
  const { region, competencies, drive } = candidateSchoolFacts(festival, venue.id, school.id, at);
  return {
    venue: {
      timeZone: zoneOf(festival, venue),
      competencies: venue.competencies,
      chosenAt: chosenAt(festival, venue.id),
    },
    region,
    school: {
      timeZone: zoneOf(festival, school),
      listedAt: listedAt(venue, school.id),
      coordinatorNamed: typeof school.coordinator === "string",
    },
    agreement: {
      selectedAt: act(agreement.selectedAt),
      contactedAt: act(agreement.contactedAt),
      competencies: agreement.competencies,
      venueAgreedAt: act(agreement.venueAgreedAt),
      schoolAgreedAt: act(agreement.schoolAgreedAt),
      guidelinesReadAt: act(agreement.guidelinesReadAt),
    },
    drive,
    competencies,
    at,
  };
}

const placeOf = (festival: Festival, { date, school }: Lesson) => ({
  date,
  timeZone: zoneOf(festival, one(festival.schools, school)),
});

export function lessonCreationFacts(festival: Festival, lesson: Lesson, at: number) {
  const agreement = festival.agreements.find(
    ({ venue, school }) => venue === lesson.venue && school === lesson.school,
  );
  return {
    lesson: { ...placeOf(festival, lesson), competency: lesson.competency },
    agreement: {
      competencies: agreement?.competencies,
      venueAgreedAt: act(agreement?.venueAgreedAt),
      schoolAgreedAt: act(agreement?.schoolAgreedAt),
      dates: agreement?.dates,
    },
    at,
  };
}

export function linkFacts(festival: Festival, lesson: Lesson, at: number) {
  const { createdAt, linkSentAt, linkForwardedAt } = lesson;
  return {
    lesson: {
      ...placeOf(festival, lesson),
      createdAt: act(createdAt),
      linkSentAt: act(linkSentAt),
      linkForwardedAt: act(linkForwardedAt),
    },
    at,
  };
}

/** Those whose latest confirmation made by an instant was not withdrawn by then. */
export function confirmedAsOf(festival: Festival, lesson: Lesson, at: number): string[] {
  const made = festival.confirmations.filter(
    (confirmation) => confirmation.lesson === lesson.id && Date.parse(confirmation.confirmedAt) <= at,
  );
  return [...new Set(made.map(({ participant }) => participant))].filter((participant) => {
    const own = made.filter((confirmation) => confirmation.participant === participant);
    own.sort((a, b) => Date.parse(b.confirmedAt) - Date.parse(a.confirmedAt));
    const { withdrawnAt } = own[0] ?? {};
    return !(typeof withdrawnAt === "string" && Date.parse(withdrawnAt) <= at);
  });
}

export function deliveryFacts(festival: Festival, lesson: Lesson, due: number, at: number) {
  const competency = one(festival.competencies, lesson.competency);
  return {
    lesson: placeOf(festival, lesson),
    infrastructureList: competency.infrastructureList,
    participants: confirmedAsOf(festival, lesson, Math.min(at, due - 1)).length,
    deliveries: lesson.deliveries ?? [],
    at,
  };
}

export function lessonDayFacts(festival: Festival, lesson: Lesson, start: number, at: number) {
  const { day, linkChecks } = lesson;
  const checksBy = (side: string) => (linkChecks ?? []).filter(({ by }) => by === side);
  return {
    lesson: { ...placeOf(festival, lesson), startsAt: lesson.startsAt },
    venue: {
      mentorPresent: day?.mentorPresent,
      connected: day?.venueConnected,
      linkChecks: checksBy("venue"),
    },
    school: {
      connected: day?.schoolConnected,
      representativePresent: day?.representativePresent,
      linkChecks: checksBy("school"),
    },
    participants: {
      confirmed: confirmedAsOf(festival, lesson, Math.min(at, start - 1)),
      present: day?.present,
    },
    at,
  };
}
