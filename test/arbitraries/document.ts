import fc from "fast-check";
import type { Agreement } from "../../src/model/agreement.js";
import type { Competency, InfrastructureItem } from "../../src/model/competency.js";
import type { Confirmation } from "../../src/model/confirmation.js";
import type { DriveTime } from "../../src/model/drive-time.js";
import type { Festival } from "../../src/model/festival.js";
import type { Delivery, Lesson, LessonDay, LinkCheck } from "../../src/model/lesson.js";
import type { Parent } from "../../src/model/parent.js";
import type { Participant } from "../../src/model/participant.js";
import type { Region } from "../../src/model/region.js";
import type { School } from "../../src/model/school.js";
import type { Venue } from "../../src/model/venue.js";
import type { Amendments } from "../../src/regulation/amend.js";

const firstMinute = Date.UTC(2000, 0, 1) / 60_000;
const lastMinute = Date.UTC(2100, 0, 1) / 60_000 - 1;
const twoDigits = (value: number) => String(value).padStart(2, "0");

/** The autumn of 2020, around which much of a season happens. */
const season = { firstDay: 7580, lastDay: 7680 };

/** A real day of 2000 to 2099, often of the autumn of 2020. */
export const calendarDate: fc.Arbitrary<string> = fc
  .oneof(fc.integer({ min: season.firstDay, max: season.lastDay }), fc.integer({ min: 0, max: 36_524 }))
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));

const secondsText = fc.oneof(
  fc.constant(""),
  fc.nat({ max: 59 }).map((second) => `:${twoDigits(second)}`),
  fc
    .tuple(
      fc.nat({ max: 59 }),
      fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 9 }),
    )
    .map(([second, digits]) => `:${twoDigits(second)}.${digits}`),
);

const offset = fc.oneof(fc.constant(0), fc.integer({ min: -1080, max: 1080 }));

/** An instant as written: the local minute, its offset in minutes, and what stands after the minutes. */
const writtenInstant = fc.record({
  minute: fc.oneof(
    fc.integer({ min: firstMinute + season.firstDay * 1440, max: firstMinute + season.lastDay * 1440 }),
    fc.integer({ min: firstMinute, max: lastMinute }),
  ),
  offset,
  seconds: secondsText,
  z: fc.boolean(),
});

function textAt(minute: number, seconds: string, offsetMinutes: number, z = false): string {
  const size = Math.abs(offsetMinutes);
  const sign = offsetMinutes < 0 ? "-" : "+";
  const zone =
    z && offsetMinutes === 0 ? "Z" : `${sign}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
  return `${new Date(minute * 60_000).toISOString().slice(0, 16)}${seconds}${zone}`;
}

/** An instant in any form that a document may write it in. */
export const instantText: fc.Arbitrary<string> = writtenInstant.map(({ minute, seconds, offset, z }) =>
  textAt(minute, seconds, offset, z),
);

/** Names and links of the IANA database. */
export const timeZoneName: fc.Arbitrary<string> = fc.constantFrom(
  "Europe/Kaliningrad",
  "Europe/Moscow",
  "Europe/Volgograd",
  "Asia/Yekaterinburg",
  "Asia/Kamchatka",
  "Asia/Kathmandu",
  "Asia/Beirut",
  "America/Havana",
  "America/St_Johns",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Etc/GMT+12",
  "W-SU",
  "EST",
  "UTC",
);

/** An id: any text that is not empty and has no slash, the hostile ones among them. */
export const documentId: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z0-9]{1,6}$/) },
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "0",
    "-1",
    " ",
    "~",
    "~1",
    "\ud800",
    "\udc00x",
    "é",
    "e\u0301",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 5 }).map((text) => text.replaceAll("/", "∕")),
);

const name = fc.oneof(
  fc.constantFrom("Веб-технологии", "a/b", " ", "~"),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const itemName = fc.oneof(
  fc.constantFrom("laptop", "клей", "__proto__", "a/b"),
  fc.string({ minLength: 1, maxLength: 5 }),
);
const quantity = fc.oneof(fc.constantFrom(1, 1_000_000), fc.integer({ min: 1, max: 50 }));
const location = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** How much of a document there is: every optional key and at least so many of each list, or whatever comes. */
interface Extent {
  readonly complete: boolean;
  readonly least: number;
  readonly most: number;
}

type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** Objects with every required key, of which any optional one may be left out or null. */
function partly<T extends object>(
  { complete }: Extent,
  required: { readonly [K in Exclude<keyof T, OptionalKey<T>>]: fc.Arbitrary<T[K]> },
  optional: { readonly [K in OptionalKey<T>]-?: fc.Arbitrary<NonNullable<T[K]>> },
): fc.Arbitrary<T> {
  const values: fc.Arbitrary<Record<string, unknown>> = fc.record({ ...required, ...optional });
  if (complete) return values as fc.Arbitrary<T>;
  const fate = fc.constantFrom<"kept" | "null" | "absent">("kept", "kept", "null", "absent");
  const fates = fc.record(Object.fromEntries(Object.keys(optional).map((key) => [key, fate])));
  const parts = fc.tuple(values, fates).map(([all, fateOf]) => {
    const kept = Object.entries(all).filter(([key]) => fateOf[key] !== "absent");
    return Object.fromEntries(kept.map(([key, value]) => [key, fateOf[key] === "null" ? null : value]));
  });
  return parts as fc.Arbitrary<T>;
}

const listOf = <T>({ least, most }: Extent, item: fc.Arbitrary<T>) =>
  fc.array(item, { minLength: least, maxLength: most });
const idsFor = ({ least, most }: Extent) => fc.uniqueArray(documentId, { minLength: least, maxLength: most });
const someOf = (extent: Extent, ids: readonly string[]) =>
  fc.shuffledSubarray([...ids], { minLength: extent.complete ? ids.length : 0 });

/** One object for each id, in the order of the ids. */
const oneEach = <T extends object>(ids: readonly string[], values: fc.Arbitrary<T>) =>
  fc
    .array(values, { minLength: ids.length, maxLength: ids.length })
    .map((list) => list.map((value, index) => ({ id: ids[index] as string, ...value })));

/** Pairs of a venue and a school, none twice, in any order. */
const pairsOf = (extent: Extent, venues: readonly string[], schools: readonly string[]) => {
  const every = venues.flatMap((venue) => schools.map((school) => ({ venue, school })));
  return fc.shuffledSubarray(every, {
    minLength: Math.min(extent.least, every.length),
    maxLength: Math.min(4, every.length),
  });
};

function amendments(extent: Extent): fc.Arbitrary<Amendments> {
  const count = fc.oneof(fc.constantFrom(0, 1_000_000), fc.nat({ max: 60 }));
  const leadDays = fc.oneof(fc.constantFrom(0, 366), fc.nat({ max: 30 }));
  const days = fc.uniqueArray(calendarDate, { minLength: 2, maxLength: 6 });
  return fc.record({ days, working: fc.nat() }).chain(({ days: some, working }) =>
    partly(
      extent,
      {},
      {
        planDeadline: calendarDate,
        lessonLeadDays: leadDays,
        confirmationLeadDays: leadDays,
        deliveryLeadDays: leadDays,
        leadCount: fc.constantFrom("calendar" as const, "clear" as const, "working" as const),
        nonWorkingDays: fc.constant(some.slice(0, 1 + (working % (some.length - 1)))),
        workingDays: fc.constant(some.slice(1 + (working % (some.length - 1)))),
        maxDriveMinutes: count,
        minDiagnosticTests: count,
        maxEarlierTrials: count,
        lessonCountsAsTrial: fc.boolean(),
      },
    ),
  );
}

function infrastructureList(extent: Extent): fc.Arbitrary<InfrastructureItem[]> {
  const item = fc.record({
    item: itemName,
    kind: fc.constantFrom("equipment" as const, "consumable" as const),
    quantity,
    per: fc.constantFrom("lesson" as const, "participant" as const),
    deliver: fc.boolean(),
  });
  return fc.uniqueArray(item, {
    selector: (value) => value.item,
    minLength: extent.least,
    maxLength: extent.most,
  });
}

/** Confirmations of which no two of a lesson and participant are within the same minute. */
function confirmationsOf(
  extent: Extent,
  lessons: readonly string[],
  participants: readonly string[],
  parents: readonly string[],
): fc.Arbitrary<Confirmation[]> {
  if (lessons.length === 0 || participants.length === 0 || parents.length === 0) return fc.constant([]);
  const made = fc.record({
    lesson: fc.constantFrom(...lessons),
    participant: fc.constantFrom(...participants),
    parent: fc.constantFrom(...parents),
    when: writtenInstant,
    withdrawn: extent.complete ? fc.nat({ max: 10_000 }) : fc.option(fc.nat({ max: 10_000 })),
  });
  return fc
    .uniqueArray(made, {
      selector: ({ lesson, participant, when }) => `${lesson}/${participant}/${when.minute - when.offset}`,
      minLength: extent.least,
      maxLength: extent.most + 2,
    })
    .map((list) =>
      list.map(({ when: { minute, seconds, offset: by, z }, withdrawn, ...who }) => ({
        ...who,
        confirmedAt: textAt(minute, seconds, by, z),
        withdrawnAt:
          withdrawn === null ? null : textAt(Math.min(minute + withdrawn, lastMinute), seconds, by),
      })),
    );
}

function festivalOf(extent: Extent): fc.Arbitrary<Festival> {
  const ids = idsFor(extent);
  return fc
    .record({
      regions: ids,
      competencies: ids,
      venues: ids,
      schools: ids,
      lessons: ids,
      parents: ids,
      participants: ids,
    })
    .map((known) => {
      // Without a region there is no venue and no school, without a school no participant, and so on.
      const venues = known.regions.length === 0 ? [] : known.venues;
      const schools = known.regions.length === 0 ? [] : known.schools;
      const lessons = venues.length * schools.length * known.competencies.length === 0 ? [] : known.lessons;
      const participants = schools.length === 0 ? [] : known.participants;
      return { ...known, venues, schools, lessons, participants };
    })
    .chain(({ regions, competencies, venues, schools, lessons, parents, participants }) => {
      const oneOf = (list: readonly string[]) =>
        list.length === 0 ? fc.constant("") : fc.constantFrom(...list);
      const region = partly<Omit<Region, "id">>(
        extent,
        {
          name,
          timeZone: timeZoneName,
          competencies: someOf(extent, competencies),
          venues: someOf(extent, venues),
        },
        { competenciesChosenAt: instantText, venuesChosenAt: instantText, amendments: amendments(extent) },
      );
      const competency = partly<Omit<Competency, "id">>(
        extent,
        { name },
        { infrastructureList: infrastructureList(extent) },
      );
      const venue = partly<Omit<Venue, "id">>(
        extent,
        { region: oneOf(regions), name, competencies: someOf(extent, competencies) },
        {
          timeZone: timeZoneName,
          location,
          candidateSchools: someOf(extent, schools),
          schoolsListedAt: instantText,
        },
      );
      const school = partly<Omit<School, "id">>(
        extent,
        { region: oneOf(regions), name },
        { timeZone: timeZoneName, location, coordinator: name },
      );
      const seconds = fc.oneof(
        fc.constantFrom("unreachable" as const, 0, 1800, 1801, 10_000_000),
        fc.nat({ max: 5000 }),
      );
      const driveTimes: fc.Arbitrary<DriveTime[]> = pairsOf(extent, venues, schools).chain((pairs) =>
        fc
          .array(seconds, { minLength: pairs.length, maxLength: pairs.length })
          .map((list) =>
            pairs.map((pair, index) => ({ ...pair, seconds: list[index] as number | "unreachable" })),
          ),
      );
      const agreed = partly<Omit<Agreement, "venue" | "school">>(
        extent,
        { competencies: someOf(extent, competencies) },
        {
          selectedAt: instantText,
          contactedAt: instantText,
          venueAgreedAt: instantText,
          schoolAgreedAt: instantText,
          guidelinesReadAt: instantText,
          dates: fc.array(calendarDate, { minLength: 1 + extent.least, maxLength: 4 }),
        },
      );
      const agreements: fc.Arbitrary<Agreement[]> = pairsOf(extent, venues, schools).chain((pairs) =>
        fc
          .array(agreed, { minLength: pairs.length, maxLength: pairs.length })
          .map((list) =>
            pairs.map((pair, index) => ({ ...pair, ...(list[index] as (typeof list)[number]) })),
          ),
      );
      const deliveries: fc.Arbitrary<Delivery[]> = listOf(
        extent,
        fc.record({ item: itemName, quantity, receivedAt: instantText }),
      );
      const linkChecks: fc.Arbitrary<LinkCheck[]> = listOf(
        extent,
        fc.record({
          by: fc.constantFrom("venue" as const, "school" as const),
          at: instantText,
          passed: fc.boolean(),
        }),
      );
      const day = partly<LessonDay>(
        extent,
        {},
        {
          mentorPresent: fc.boolean(),
          venueConnected: fc.boolean(),
          schoolConnected: fc.boolean(),
          representativePresent: fc.boolean(),
          present: someOf(extent, participants),
        },
      );
      const startsAt = fc
        .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
        .map(([hour, minute]) => `${twoDigits(hour)}:${twoDigits(minute)}`);
      const lesson = partly<Omit<Lesson, "id">>(
        extent,
        { venue: oneOf(venues), school: oneOf(schools), competency: oneOf(competencies), date: calendarDate },
        {
          startsAt,
          createdAt: instantText,
          linkSentAt: instantText,
          linkForwardedAt: instantText,
          cancelledAt: instantText,
          invited: someOf(extent, participants),
          deliveries,
          linkChecks,
          day,
        },
      );
      const parent = partly<Omit<Parent, "id">>(extent, {}, { registeredAt: instantText });
      const link = fc.record({ parent: oneOf(parents), linkedAt: instantText });
      const participant = partly<Omit<Participant, "id">>(
        extent,
        { school: oneOf(schools) },
        {
          registeredAt: instantText,
          links: parents.length === 0 ? fc.constant([]) : listOf(extent, link),
          diagnosticTests: listOf(extent, instantText),
          trials: listOf(extent, instantText),
        },
      );
      return fc.record({
        format: fc.constant("upm-festival/1" as const),
        regions: oneEach(regions, region),
        competencies: oneEach(competencies, competency),
        venues: oneEach(venues, venue),
        schools: oneEach(schools, school),
        driveTimes,
        agreements,
        lessons: oneEach(lessons, lesson),
        parents: oneEach(parents, parent),
        participants: oneEach(participants, participant),
        confirmations: confirmationsOf(extent, lessons, participants, parents),
      });
    });
}

/** A valid festival document: any of its lists may be empty, any optional key left out or null. */
export const festivalDocument: fc.Arbitrary<Festival> = festivalOf({ complete: false, least: 0, most: 4 });

/**
 * A valid festival document with every key that a document may have, at least two of everything, and every reference
 * list full: there is something to break of every kind.
 */
export const completeFestivalDocument: fc.Arbitrary<Festival> = festivalOf({
  complete: true,
  least: 2,
  most: 3,
});
