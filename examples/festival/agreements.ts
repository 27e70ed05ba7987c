// Step 2: which schools each venue selected, what both sides agreed, and on which dates lessons are to be.

import type { Agreement, Venue } from "upm-rules";
import { addDays, weekday } from "./calendar.ts";
import { needsNoDelivery } from "./competencies.ts";
import type { Draft } from "./document.ts";
import { homeSchools, reachedSchools } from "./places.ts";
import type { PlannedRegion } from "./planned-region.ts";
import { regions } from "./regions.ts";
import { act, type Season, schoolZone, venueOf, venueZone } from "./season.ts";
import { type Random, seededRandom } from "./seeded-random.ts";

const LONGEST_DRIVE = 1800;

export interface PlannedLessons {
  readonly agreement: Draft<Agreement>;
  readonly dates: readonly string[];
}

export function addAgreements(season: Season): PlannedLessons[] {
  const random = seededRandom("agreements");
  const plans: PlannedLessons[] = [];
  for (const region of regions) {
    for (const planned of region.venues) {
      const venue = venueOf(season, planned.id);
      // An idle venue is in talks with two schools only.
      const schools = planned.idle
        ? homeSchools(region, planned).slice(0, 2)
        : [...homeSchools(region, planned), ...reachedSchools(region, planned)];
      for (const school of schools) {
        const withLessons = !planned.idle && !random.chance(0.12);
        const dates = withLessons ? datesOfLessons(region, random) : [];
        const agreement = plannedAgreement(season, region, venue, school, dates, random);
        season.festival.agreements.push(agreement);
        plans.push({ agreement, dates });
      }
    }
  }
  return plans;
}

function plannedAgreement(
  season: Season,
  region: PlannedRegion,
  venue: Draft<Venue>,
  school: string,
  lessonDates: readonly string[],
  random: Random,
): Draft<Agreement> {
  const zone = venueZone(season, venue.id);
  const late = region.amendments?.planDeadline !== undefined;
  const selectedOn = late
    ? `2020-11-${random.pick(["09", "10", "11"])}`
    : `2020-10-${random.pick(["09", "12", "13"])}`;
  const contactedOn = addDays(selectedOn, random.integer(0, 2));
  const readOn = addDays(contactedOn, 1);
  const venueAgreedOn = addDays(readOn, random.integer(1, 3));
  const schoolAgreedOn = addDays(readOn, random.integer(1, 3));
  // The schedule holds a date in reserve, on which no lesson need be.
  const reserve = addDays("2020-12-14", random.integer(0, 4));
  return {
    venue: venue.id,
    school,
    selectedAt: act(selectedOn, random.integer(540, 720), zone),
    contactedAt: act(contactedOn, random.integer(780, 1020), zone),
    competencies: agreedCompetencies(season, venue, school, random),
    venueAgreedAt: act(venueAgreedOn, random.integer(540, 1050), zone),
    schoolAgreedAt: act(schoolAgreedOn, random.integer(540, 1050), schoolZone(season, school)),
    guidelinesReadAt: act(readOn, random.integer(540, 1200), schoolZone(season, school)),
    dates: [...new Set([...lessonDates, reserve])].sort(),
  };
}

/** Near schools take what the venue offers, far ones only what needs no delivery. */
function agreedCompetencies(season: Season, venue: Draft<Venue>, school: string, random: Random): string[] {
  const drive = season.festival.driveTimes.find(
    (time) => time.venue === venue.id && time.school === school,
  )?.seconds;
  const near = typeof drive === "number" && drive <= LONGEST_DRIVE;
  const possible = near ? venue.competencies : venue.competencies.filter(needsNoDelivery);
  return random.sample(possible, random.integer(1, Math.min(2, possible.length)));
}

/** A school has a lesson early in November, one late, one in December; every fourth school begins later. */
function datesOfLessons(region: PlannedRegion, random: Random): string[] {
  const spans: [string, string][] = random.chance(0.75)
    ? [
        ["2020-11-06", "2020-11-14"],
        ["2020-11-13", "2020-11-30"],
        ["2020-12-01", "2020-12-19"],
      ]
    : [
        ["2020-11-19", "2020-11-30"],
        ["2020-12-01", "2020-12-12"],
        ["2020-12-14", "2020-12-25"],
      ];
  // Across the night of 27 December, in which Volgograd set its clocks back.
  if (region.timeZone === "Europe/Volgograd" && random.chance(0.5)) spans.push(["2020-12-28", "2020-12-31"]);
  if (random.chance(0.2)) spans.pop();
  const dates = spans.map(([first, last]) =>
    schoolDay(first < region.firstLesson ? region.firstLesson : first, last, random),
  );
  return [...new Set(dates.filter((date) => date !== undefined))].sort();
}

function schoolDay(first: string, last: string, random: Random): string | undefined {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (weekday(day) !== 0) days.push(day);
  return days.length === 0 ? undefined : random.pick(days);
}
