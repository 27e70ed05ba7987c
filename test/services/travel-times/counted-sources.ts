import type { Agreement } from "../../../src/model/agreement.js";
import type { DriveTime } from "../../../src/model/drive-time.js";
import type { School } from "../../../src/model/school.js";
import type { Venue } from "../../../src/model/venue.js";
import type { Sources, VenueAndSchool } from "../../../src/services/sources.js";
import { agreementWith, college, forestry, komi, school } from "./college-in-komi.js";

/** The calls of each function so far, each with how many keys it was asked for. */
export type Calls = Readonly<Record<string, readonly number[]>>;

interface Given {
  readonly venues?: (id: string) => Venue | undefined;
  readonly schools?: (id: string) => School | undefined;
  readonly agreements?: (pair: VenueAndSchool) => Agreement | undefined;
  readonly driveTimes?: (pair: VenueAndSchool) => DriveTime | undefined;
  /** Turns of the event loop that each further look-up of schools takes longer than the one before. */
  readonly turnsForSchools?: number;
}

/** School n by its id. */
function schoolOf(id: string): School | undefined {
  const [, digits] = /^school-(\d+)$/.exec(id) ?? [];
  return digits === undefined ? undefined : school(Number(digits));
}

/**
 * Functions of an application, whose calls are counted: the college in Komi, and any school with a number,
 * with which it agreed on everything. Of drives nothing is known where no function for them is given.
 */
export function countedSources(given: Given = {}): { readonly sources: Sources; readonly calls: Calls } {
  const calls: Record<string, number[]> = {};
  const counted =
    <Key, Found>(name: string, find: (key: Key) => Found | undefined) =>
    async (keys: readonly Key[]): Promise<readonly Found[]> => {
      calls[name] = [...(calls[name] ?? []), keys.length];
      return keys.map(find).filter((found) => found !== undefined);
    };
  const { venues = () => college, schools = schoolOf, driveTimes, turnsForSchools = 0 } = given;
  const agreements = given.agreements ?? (({ school: id }: VenueAndSchool) => agreementWith(id));
  const findSchools = counted("schools", schools);
  return {
    calls,
    sources: {
      lessons: () => [],
      lessonsAttended: () => [],
      participants: () => [],
      parents: () => [],
      regions: counted("regions", () => komi),
      regionsPlanning: counted("regionsPlanning", () => komi),
      venues: counted("venues", venues),
      schools: async (keys) => {
        const turns = turnsForSchools * (calls["schools"]?.length ?? 0);
        const found = findSchools(keys);
        for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
        return found;
      },
      competencies: counted("competencies", () => forestry),
      agreements: counted("agreements", agreements),
      driveTimes: driveTimes && counted("driveTimes", driveTimes),
    },
  };
}
