import fc from "fast-check";

/** A zone and its offset in hours on the days from November 2020 to January 2021, written down by hand. */
export interface ZoneByHand {
  readonly name: string;
  /** The offset at 00:00 of a local day, given as that day at 00:00 UTC. */
  readonly offsetAtMidnightOf: (utcDay: number) => number;
}

const hour = 3_600_000;
const day = 24 * hour;

/** Volgograd put its clocks back by an hour at 02:00 of 27 December 2020: that day still began at UTC+4. */
const firstDayOfVolgogradAtThree = Date.UTC(2020, 11, 28);

/** Zones of Russia from west to east, one that changed in the season, and one abroad. */
export const zonesByHand: readonly [ZoneByHand, ...ZoneByHand[]] = [
  { name: "Asia/Yekaterinburg", offsetAtMidnightOf: () => 5 },
  { name: "Europe/Kaliningrad", offsetAtMidnightOf: () => 2 },
  { name: "Europe/Volgograd", offsetAtMidnightOf: (utcDay) => (utcDay < firstDayOfVolgogradAtThree ? 4 : 3) },
  { name: "Asia/Yakutsk", offsetAtMidnightOf: () => 9 },
  { name: "Asia/Kamchatka", offsetAtMidnightOf: () => 12 },
  { name: "Asia/Beirut", offsetAtMidnightOf: () => 2 },
];

/** Where `leadDays` calendar days before a date are over: midnight after the last of them, by the zone's clocks. */
export function midnightAfterLead(date: string, leadDays: number, zone: ZoneByHand): number {
  const utcDay = Date.parse(`${date}T00:00:00Z`) - (leadDays - 1) * day;
  return utcDay - zone.offsetAtMidnightOf(utcDay) * hour;
}

/** One of those zones. */
export const zoneByHand: fc.Arbitrary<ZoneByHand> = fc.constantFrom(...zonesByHand);

/** A day from 16 November 2020 to 14 January 2021, on both sides of the change in Volgograd. */
export const seasonDate: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 59 })
  .map((days) => new Date(Date.UTC(2020, 10, 16) + days * day).toISOString().slice(0, 10));
