import fc from "fast-check";
import type { Agreement } from "../../src/model/agreement.js";
import type { Competency } from "../../src/model/competency.js";
import type { DriveTime } from "../../src/model/drive-time.js";
import type { Region } from "../../src/model/region.js";
import type { School } from "../../src/model/school.js";
import type { Venue } from "../../src/model/venue.js";
import { instantNear } from "./random-instant.js";
import { recordOf, someOf } from "./random-record.js";
import { daysFrom, type Season } from "./random-season.js";

/** Stages I to III of a document. */
export interface Places {
  readonly regions: readonly Region[];
  readonly competencies: readonly Competency[];
  readonly venues: readonly Venue[];
  readonly schools: readonly School[];
  readonly driveTimes: readonly DriveTime[];
  readonly agreements: readonly Agreement[];
}

export const itemNames = ["gloves", "Gloves", "__proto__", "bolts"];

export function places(season: Season): fc.Arbitrary<Places> {
  const pairs = season.venues.flatMap((venue) => season.schools.map((school) => ({ venue, school })));
  return fc.record({
    regions: each(season.regions, (id) => region(season, id)),
    competencies: each(season.competencies, competency),
    venues: each(season.venues, (id) => venue(season, id)),
    schools: each(season.schools, (id) => school(season, id)),
    driveTimes: fc.oneof(fc.constant(pairs), someOf(pairs)).chain((some) => each(some, driveTime)),
    agreements: someOf(pairs).chain((some) =>
      each(some.slice(0, 5), (pair) => agreement(season, pair.venue, pair.school)),
    ),
  });
}

export function each<From, To>(
  list: readonly From[],
  arbitraryOf: (from: From) => fc.Arbitrary<To>,
): fc.Arbitrary<To[]> {
  return fc.tuple(...list.map(arbitraryOf));
}

function region(season: Season, id: string): fc.Arbitrary<Region> {
  const act = instantNear(season.planAnchors);
  return recordOf(
    {
      id: fc.constant(id),
      name: fc.constant(`Region ${id}`),
      timeZone: fc.constantFrom(...season.zones),
      competencies: someOf(season.competencies),
      venues: someOf(season.venues),
    },
    {
      competenciesChosenAt: act,
      venuesChosenAt: act,
      amendments: fc.oneof(
        { weight: 1, arbitrary: fc.constant({}) },
        { weight: 2, arbitrary: planAmended(season) },
        { weight: 2, arbitrary: amendments(season) },
      ),
    },
  );
}

/** Only the plan deadline, brought to the season: everything else is as in 2020. */
function planAmended(season: Season): fc.Arbitrary<NonNullable<Region["amendments"]>> {
  return recordOf({}, { planDeadline: fc.constantFrom(...season.planDeadlines) });
}

function amendments(season: Season): fc.Arbitrary<NonNullable<Region["amendments"]>> {
  const leadDays = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 7 }) },
    { weight: 1, arbitrary: fc.constantFrom(30, 366) },
  );
  const others = recordOf(
    {},
    {
      planDeadline: fc.constantFrom(...season.planDeadlines),
      lessonLeadDays: leadDays,
      confirmationLeadDays: leadDays,
      deliveryLeadDays: leadDays,
      leadCount: fc.constantFrom(
        "calendar" as const,
        "clear" as const,
        "working" as const,
        "working" as const,
      ),
      maxDriveMinutes: fc.constantFrom(0, 29, 30, 31, 1_000_000),
      minDiagnosticTests: fc.constantFrom(0, 1, 2, 3),
      maxEarlierTrials: fc.constantFrom(0, 1, 2),
      lessonCountsAsTrial: fc.boolean(),
    },
  );
  return fc.tuple(others, daysOfWork(season)).map(([amended, days]) => ({ ...amended, ...days }));
}

/** Days that do or do not count, never both; the lists may name a day twice. */
function daysOfWork(season: Season): fc.Arbitrary<{ nonWorkingDays?: string[]; workingDays?: string[] }> {
  const distances = Array.from({ length: 20 }, (_, index) => index - 14);
  const days = [...new Set(distances.map((distance) => daysFrom(season.day, distance)))];
  const kind = fc.constantFrom("usual", "usual", "usual", "off", "off twice", "on");
  return fc
    .tuple(
      fc.constantFrom("none", "off", "both"),
      each(days, () => kind),
    )
    .map(([given, kinds]) => {
      const ofKind = (wanted: string) => days.filter((_, index) => kinds[index] === wanted);
      const nonWorkingDays = [...ofKind("off"), ...ofKind("off twice"), ...ofKind("off twice")];
      if (given === "none") return {};
      return given === "off" ? { nonWorkingDays } : { nonWorkingDays, workingDays: ofKind("on") };
    });
}

function competency(id: string): fc.Arbitrary<Competency> {
  return recordOf(
    { id: fc.constant(id), name: fc.constant(`Competency ${id}`) },
    {
      infrastructureList: fc
        .oneof(someOf(itemNames), someOf(itemNames, 2))
        .chain((items) => each(items.slice(0, 3), infrastructureItem)),
    },
  );
}

function infrastructureItem(item: string) {
  return fc.record({
    item: fc.constant(item),
    kind: fc.constantFrom("equipment" as const, "consumable" as const),
    quantity: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(1, 2, 3) },
      { weight: 1, arbitrary: fc.constant(1_000_000) },
    ),
    per: fc.constantFrom("lesson" as const, "participant" as const),
    deliver: fc.constantFrom(true, true, false),
  });
}

function venue(season: Season, id: string): fc.Arbitrary<Venue> {
  return recordOf(
    {
      id: fc.constant(id),
      region: fc.constantFrom(...season.regions),
      name: fc.constant(`Venue ${id}`),
      competencies: fc.oneof(someOf(season.competencies), someOf(season.competencies.slice(0, 1), 1)),
    },
    {
      timeZone: fc.constantFrom(...season.zones),
      location: fc.constant({ lat: 55.75, lon: 37.62 }),
      candidateSchools: someOf(season.schools),
      schoolsListedAt: instantNear(season.planAnchors),
    },
  );
}

function school(season: Season, id: string): fc.Arbitrary<School> {
  return recordOf(
    { id: fc.constant(id), region: fc.constantFrom(...season.regions), name: fc.constant(`School ${id}`) },
    {
      timeZone: fc.constantFrom(...season.zones),
      location: fc.constant({ lat: -90, lon: 180 }),
      coordinator: fc.constant("Coordinator"),
    },
  );
}

function driveTime(pair: { venue: string; school: string }): fc.Arbitrary<DriveTime> {
  return fc
    .constantFrom(0, 1740, 1741, 1799, 1800, 1801, 1860, 1861, 10_000_000, "unreachable" as const)
    .map((seconds) => ({ ...pair, seconds }));
}

function agreement(season: Season, venueId: string, schoolId: string): fc.Arbitrary<Agreement> {
  const act = instantNear(season.planAnchors);
  return recordOf(
    {
      venue: fc.constant(venueId),
      school: fc.constant(schoolId),
      competencies: fc.oneof(
        { weight: 3, arbitrary: someOf(season.competencies, 1) },
        { weight: 1, arbitrary: someOf(season.competencies) },
      ),
    },
    {
      selectedAt: act,
      contactedAt: act,
      venueAgreedAt: act,
      schoolAgreedAt: act,
      guidelinesReadAt: act,
      dates: fc.array(fc.constantFrom(...season.dates, daysFrom(season.day, 4)), {
        minLength: 1,
        maxLength: 4,
      }),
    },
  );
}
