/** Who takes part in a generated season, and which of them keep a clause of stages I to III badly. */
import { lessonDays } from "./season-calendar.ts";
import { notChosen, type SeasonRegion, seasonRegions, taught, unlisted } from "./season-places.ts";
import { inTurn, type Numbers, numbersFrom } from "./seeded-numbers.ts";

/** How large a generated festival is. */
export interface FestivalSize {
  readonly lessons: number;
  readonly confirmationsPerLesson: number;
}

const venueBreaches = [
  "listed-late",
  "selected-late",
  "not-chosen",
  "chosen-elsewhere",
  "foreign-candidate",
  "nothing-in-common",
] as const;

const agreementBreaches = [
  "far",
  "no-coordinator",
  "not-offered",
  "not-a-candidate",
  "guidelines-unread",
  "agreed-before-contact",
  "no-contact",
  "no-drive-time",
  "agreed-late",
  "unreachable",
  "guidelines-late",
  "no-schedule",
  "contacted-late",
] as const;

export interface PlannedVenue {
  readonly number: number;
  readonly id: string;
  readonly region: SeasonRegion;
  readonly competencies: readonly string[];
  /** The schools that it teaches. */
  readonly schools: readonly PlannedSchool[];
  readonly breach: (typeof venueBreaches)[number] | undefined;
}

export interface PlannedSchool {
  readonly number: number;
  readonly id: string;
  readonly zone: string;
  /** Of the school or of what it agreed with its venue. */
  readonly breach: (typeof agreementBreaches)[number] | undefined;
}

export interface SeasonPlan {
  readonly venues: readonly PlannedVenue[];
  /** In the order of their numbers: school after school goes to the next venue. */
  readonly schools: readonly PlannedSchool[];
}

const schoolsPerVenue = 8;

/** Venues go to the regions in turn, schools to the venues; every region and every venue has at least one. */
export function seasonPlan({ lessons }: FestivalSize): SeasonPlan {
  const numbers = numbersFrom(2020);
  const schoolCount = Math.max(seasonRegions.length, Math.ceil(lessons / lessonDays.length));
  const venueCount = Math.max(seasonRegions.length, Math.ceil(schoolCount / schoolsPerVenue));
  const nextOfVenue = inTurn(venueBreaches);
  const nextOfAgreement = inTurn(agreementBreaches);
  const regionOf = (venue: number) => seasonRegions[venue % seasonRegions.length] as SeasonRegion;
  const schools = Array.from({ length: schoolCount }, (_, number): PlannedSchool => {
    const { timeZone, schoolZone = timeZone } = regionOf(number % venueCount);
    return {
      number,
      id: `school-${number + 1}`,
      zone: numbers.oneIn(3) ? schoolZone : timeZone,
      breach: numbers.oneIn(8) ? nextOfAgreement() : undefined,
    };
  });
  const venues = Array.from({ length: venueCount }, (_, number): PlannedVenue => {
    const breach = numbers.oneIn(8) ? nextOfVenue() : undefined;
    return {
      number,
      id: `venue-${number + 1}`,
      region: regionOf(number),
      competencies: breach === "nothing-in-common" ? [notChosen.id] : offered(numbers),
      schools: every(schools, venueCount, number),
      breach,
    };
  });
  return { venues, schools };
}

/** Of a list each so many places on, from one of them. */
function every<T>(list: readonly T[], step: number, from: number): readonly T[] {
  const found: T[] = [];
  for (let place = from; place < list.length; place += step) found.push(list[place] as T);
  return found;
}

/** Three or four competencies; now and then one of them has no infrastructure list. */
function offered(numbers: Numbers): readonly string[] {
  const first = numbers.below(taught.length);
  const ids = Array.from(
    { length: 3 },
    (_, place) => taught[(first + 2 * place) % taught.length]?.id as string,
  );
  return numbers.oneIn(8) ? [...ids, unlisted.id] : ids;
}
