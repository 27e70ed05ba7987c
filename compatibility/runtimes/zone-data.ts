/** Of each zone that a runtime knows, its deadlines: a line a day, which starts with the day. */
export type ZoneTexts = Readonly<Record<string, string>>;

/** Runtimes that differ in a zone from the others, from a first day on. */
export interface ZoneDifference {
  readonly zone: string;
  /** Each opinion with the runtimes that hold it; what most hold comes first. */
  readonly opinions: readonly Opinion[];
  /** The first day of a lesson of which they tell other deadlines; undefined where the zone is not known to all. */
  readonly firstDay: string | undefined;
  /** How many of the days that were asked for differ, and how many of these are in the season. */
  readonly days: number;
  readonly daysOfSeason: number;
}

export interface Opinion {
  readonly runtimes: readonly string[];
  readonly knowsZone: boolean;
  /** The first deadline that is not the same, where there is one. */
  readonly due: string | undefined;
}

/** The season of the regulation's lessons. */
export const season = { first: "2020-09-01", last: "2021-06-30" };

/** The zones in which digests of the runtimes are not all the same. */
export function zonesThatDiffer(
  byRuntime: ReadonlyMap<string, Readonly<Record<string, string>>>,
): readonly string[] {
  const all = [...byRuntime.values()];
  const zones = new Set(all.flatMap((digests) => Object.keys(digests)));
  return [...zones].filter((zone) => new Set(all.map((digests) => digests[zone])).size > 1).sort();
}

/** How the runtimes differ in a zone. */
export function zoneDifference(zone: string, byRuntime: ReadonlyMap<string, ZoneTexts>): ZoneDifference {
  const runtimesOf = new Map<string | undefined, string[]>();
  for (const [runtime, texts] of byRuntime) {
    runtimesOf.set(texts[zone], [...(runtimesOf.get(texts[zone]) ?? []), runtime]);
  }
  const held = [...runtimesOf].sort(([, some], [, others]) => others.length - some.length);
  const known = held.flatMap(([text]) => (text === undefined ? [] : [text.split("\n")]));
  const differing = known[0]?.filter((line, index) => known.some((lines) => lines[index] !== line)) ?? [];
  const days = differing.map((line) => line.slice(0, "2020-09-01".length));
  const index = known[0]?.indexOf(differing[0] ?? "") ?? -1;
  const rows = known.map((lines) => lines[index]?.split(" ") ?? []);
  const column = rows[0]?.findIndex((due, number) => rows.some((row) => row[number] !== due)) ?? -1;
  return {
    zone,
    opinions: held.map(([text, runtimes]) => ({
      runtimes,
      knowsZone: text !== undefined,
      due: text?.split("\n")[index]?.split(" ")[column],
    })),
    firstDay: days[0],
    days: days.length,
    daysOfSeason: days.filter((day) => season.first <= day && day <= season.last).length,
  };
}
