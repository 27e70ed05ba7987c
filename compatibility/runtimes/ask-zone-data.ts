import { readFileSync } from "node:fs";
import { ask } from "./ask.ts";
import { inPairs } from "./in-pairs.ts";
import { daysFrom } from "./program/days.ts";
import type { Runtime } from "./runtimes.ts";
import type { UserFolder } from "./user-folder.ts";
import { season, type ZoneDifference, zoneDifference, zonesThatDiffer } from "./zone-data.ts";

/** How the zone data of the runtimes differ. */
export interface ZoneData {
  /** How many zones some runtime knows, and of how many days each was asked. */
  readonly zones: number;
  readonly days: number;
  readonly differences: readonly ZoneDifference[];
  /** What each runtime says of the version of its data. */
  readonly told: ReadonlyMap<string, { readonly tz?: string; readonly icu?: string }>;
  /** Of each runtime those whose data give the same deadlines everywhere. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
}

/** Days of lessons: each of the season, and each seventh of nine years. */
const days = daysFrom("2019-01-01", "2027-12-31").filter(
  (day, index) => index % 7 === 0 || (season.first <= day && day <= season.last),
);

/** Old names of zones, which runtimes know and do not list. */
function namesOfTheDatabase(): readonly string[] {
  const file = new URL("../../scripts/compare-zones-with-temporal.names.txt", import.meta.url);
  return readFileSync(file, "utf8").trim().split("\n");
}

/** Asks each runtime for the deadlines in every zone that one of them knows. */
export async function zoneData(runtimes: readonly Runtime[], user: UserFolder): Promise<ZoneData> {
  const listed = await inPairs(runtimes, (runtime) => ask(runtime, { kind: "zone names" }, "UTC", user));
  const names = [
    ...new Set([...namesOfTheDatabase(), ...listed.flatMap(({ zoneNames }) => zoneNames)]),
  ].sort();
  const request = { kind: "zones" as const, zones: names, days };
  const answers = await inPairs(runtimes, (runtime) => ask(runtime, request, "UTC", user));
  const digests = new Map(runtimes.map(({ id }, index) => [id, answers[index]?.digests ?? {}]));

  const zones = zonesThatDiffer(digests);
  const whole = await inPairs(zones.length > 0 ? runtimes : [], (runtime) =>
    ask(runtime, { ...request, zones, texts: zones }, "UTC", user),
  );
  const texts = new Map(runtimes.map(({ id }, index) => [id, whole[index]?.texts ?? {}]));
  return {
    zones: new Set([...digests.values()].flatMap((known) => Object.keys(known))).size,
    days: days.length,
    differences: zones.map((zone) => zoneDifference(zone, texts)),
    told: new Map(runtimes.map(({ id }, index) => [id, listed[index]?.zoneData ?? {}])),
    alike: alike(digests),
  };
}

function alike(digests: ReadonlyMap<string, Readonly<Record<string, string>>>): ZoneData["alike"] {
  const whole = [...digests].map(([id, known]) => ({ id, text: JSON.stringify(known) }));
  return new Map(
    whole.map(({ id, text }) => [
      id,
      whole.filter((other) => other.id !== id && other.text === text).map((other) => other.id),
    ]),
  );
}
