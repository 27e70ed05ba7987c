import fc from "fast-check";
import type { Confirmation } from "../../src/model/confirmation.js";
import type { Festival } from "../../src/model/festival.js";
import type { Amendments } from "../../src/regulation/amend.js";
import { zonesByHand } from "./zones-by-hand.js";

const hour = 3_600_000;
const day = 24 * hour;
const iso = (instant: number) => new Date(instant).toISOString();

/** Ids that sort in ways of their own: around the slash, by code unit, beyond the basic plane. */
const suffixes = ["", "-", "0", "é", "\u{1F600}", "\uFF5E"];
const idOf = (kind: string, index: number) => `${kind}${suffixes[index % suffixes.length]}`;

/** Days before, on and after which Volgograd changed its clocks, with their leads. */
const dates = ["2020-12-28", "2020-12-31", "2021-01-01", "2021-01-04"];

/**
 * An instant at, just before or just after a midnight of one of the zones, a few days before a lesson: deadlines are such
 * instants, whatever the region's lead and the school's zone.
 */
const nearMidnight = fc
  .record({
    date: fc.constantFrom(...dates),
    before: fc.integer({ min: 0, max: 8 }),
    offset: fc.constantFrom(2, 3, 4, 5, 9, 12),
    aside: fc.constantFrom(-1, 0, 0, 1, 9 * hour, 33 * hour),
  })
  .map(
    ({ date, before, offset, aside }) => Date.parse(`${date}T00:00Z`) - before * day - offset * hour + aside,
  );

const instant = nearMidnight.map(iso);
/** A month before everything else. */
const longBefore = "2020-11-20T12:00:00.000Z";
/** An act that was done in good time, or around the deadlines, or not at all. */
const act = fc.oneof(
  { weight: 3, arbitrary: fc.constant(longBefore) },
  { weight: 2, arbitrary: instant },
  fc.constant(null),
);

const amendments: fc.Arbitrary<Amendments | null> = fc.option(
  fc.record(
    {
      confirmationLeadDays: fc.integer({ min: 0, max: 6 }),
      leadCount: fc.constantFrom("calendar" as const, "clear" as const, "working" as const),
      nonWorkingDays: fc.constant(["2020-12-31", "2021-01-01"]),
      minDiagnosticTests: fc.integer({ min: 0, max: 2 }),
      maxEarlierTrials: fc.integer({ min: 0, max: 2 }),
      lessonCountsAsTrial: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
);

const pick = fc.nat({ max: 11 });
const few = <T>(item: fc.Arbitrary<T>, most: number, least = 0) =>
  fc.array(item, { minLength: least, maxLength: most });

/** Everything of a festival but its ids: what refers to something names it by a number, taken modulo how many there are. */
const plan = fc.record({
  regions: few(fc.record({ zone: pick, amendments }), 3, 1),
  venues: few(fc.record({ region: pick }), 2, 1),
  schools: few(fc.record({ region: pick, zone: fc.option(pick) }), 3, 1),
  parents: few(act, 3, 1),
  participants: few(
    fc.record({
      school: pick,
      registeredAt: act,
      links: few(fc.record({ parent: pick, linkedAt: fc.oneof(fc.constant(longBefore), instant) }), 3, 1),
      diagnosticTests: few(fc.oneof(fc.constant(longBefore), instant), 2),
      trials: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, few(instant, 2)),
    }),
    4,
    1,
  ),
  lessons: few(
    fc.record({
      venue: pick,
      school: pick,
      date: fc.constantFrom(...dates),
      startsAt: fc.constantFrom(null, "00:00", "01:30", "09:00"),
      linkSentAt: act,
      linkForwardedAt: act,
      cancelledAt: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, instant),
      invited: fc.uniqueArray(pick, { maxLength: 4 }),
      present: fc.option(fc.uniqueArray(pick, { maxLength: 3 })),
    }),
    4,
    1,
  ),
  confirmations: few(
    fc.record({
      lesson: pick,
      participant: pick,
      parent: pick,
      confirmedAt: nearMidnight,
      stood: fc.option(fc.constantFrom(0, 1, hour, 3 * day, 9 * day), { freq: 2 }),
    }),
    8,
    1,
  ),
});

/** A small valid festival in which most things happen around the deadlines of stage V. */
export const festivalNearDeadlines: fc.Arbitrary<Festival> = plan.map((planned) => {
  const { regions, venues, schools, parents, participants, lessons } = planned;
  const ref = (kind: string, index: number, list: readonly unknown[]) => idOf(kind, index % list.length);
  const zone = (index: number) => (zonesByHand[index % zonesByHand.length] ?? zonesByHand[0]).name;
  const refs = (indices: readonly number[]) => [
    ...new Set(indices.map((index) => ref("child", index, participants))),
  ];
  const confirmations = new Map<string, Confirmation>();
  for (const { lesson, participant, parent, confirmedAt, stood } of planned.confirmations) {
    const one = {
      lesson: ref("lesson", lesson, lessons),
      participant: ref("child", participant, participants),
      parent: ref("parent", parent, parents),
      confirmedAt: iso(confirmedAt),
      withdrawnAt: stood === null ? null : iso(confirmedAt + stood),
    };
    confirmations.set(`${one.lesson}/${one.participant}/${one.confirmedAt}`, one);
  }
  return {
    format: "upm-festival/1",
    regions: regions.map((one, index) => ({
      id: idOf("region", index),
      name: "Region",
      timeZone: zone(one.zone),
      competencies: ["17"],
      venues: [],
      amendments: one.amendments,
    })),
    competencies: [{ id: "17", name: "Web technologies" }],
    venues: venues.map((one, index) => ({
      id: idOf("venue", index),
      region: ref("region", one.region, regions),
      name: "Venue",
      competencies: ["17"],
    })),
    schools: schools.map((one, index) => ({
      id: idOf("school", index),
      region: ref("region", one.region, regions),
      name: "School",
      timeZone: one.zone === null ? null : zone(one.zone),
    })),
    driveTimes: [],
    agreements: [],
    lessons: lessons.map(({ present, invited, venue, school, ...one }, index) => ({
      ...one,
      id: idOf("lesson", index),
      venue: ref("venue", venue, venues),
      school: ref("school", school, schools),
      competency: "17",
      invited: refs(invited),
      day: present && { present: refs(present) },
    })),
    parents: parents.map((registeredAt, index) => ({ id: idOf("parent", index), registeredAt })),
    participants: participants.map(({ school, links, ...one }, index) => ({
      ...one,
      id: idOf("child", index),
      school: ref("school", school, schools),
      links: links.map(({ parent, linkedAt }) => ({ parent: ref("parent", parent, parents), linkedAt })),
    })),
    confirmations: [...confirmations.values()],
  };
});

/** An instant to judge such a festival as of. */
export const judgedNearDeadlines: fc.Arbitrary<number> = nearMidnight;

/** Every instant that a document names, ascending. */
export function instantsOf(document: unknown): number[] {
  const texts = JSON.stringify(document).match(/\d{4}-\d\d-\d\dT[^"]+/g) ?? [];
  return [...new Set(texts.map((text) => Date.parse(text)))].sort((a, b) => a - b);
}
