import { russianZones } from "./program/russian-zones.ts";
import type { ZoneDifference } from "./zone-data.ts";

/** The differences that touch a lesson of the regulation: in a zone of Russia, on a day of the season or wholly unknown. */
export function seasonBreaches(differences: readonly ZoneDifference[]): readonly ZoneDifference[] {
  return differences.filter(
    ({ zone, daysOfSeason, opinions }) =>
      russianZones.includes(zone) && (daysOfSeason > 0 || opinions.some(({ knowsZone }) => !knowsZone)),
  );
}
