import { type Zone, zoneNamed } from "../../src/time/zone.js";

/** The zone of a name that this platform must know. */
export function zoneOf(name: string): Zone {
  const zone = zoneNamed(name);
  if (zone === undefined) throw new Error(`no time zone ${name} here`);
  return zone;
}
