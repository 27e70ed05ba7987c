// How long the drive from a venue to a school takes, from their coordinates.

import type { Location } from "upm-rules";

const EARTH_RADIUS = 6371.0088; // kilometres
const DETOUR = 1.4; // roads are longer than the straight line
const TOWN_SPEED = 30; // km/h, for the first ten kilometres
const ROAD_SPEED = 70; // km/h beyond
const TOWN_KILOMETRES = 10;

// In November the winter roads to Verkhoyansk and Srednekolymsk are not open yet.
const BEYOND_ROADS = ["school-srk-", "school-vrh-"];

interface Place {
  readonly id: string;
  readonly location?: Location;
}

export function driveSeconds(venue: Place, school: Place): number | "unreachable" {
  if (!venue.location || !school.location) throw new Error(`${venue.id} or ${school.id} has no location`);
  const straight = greatCircle(venue.location, school.location);
  const beyond = (place: Place): boolean =>
    BEYOND_ROADS.some((start) => place.id.replace("venue-", "school-").startsWith(start));
  if (straight > 100 && (beyond(venue) || beyond(school))) return "unreachable";
  const road = straight * DETOUR;
  const hours =
    Math.min(road, TOWN_KILOMETRES) / TOWN_SPEED + Math.max(0, road - TOWN_KILOMETRES) / ROAD_SPEED;
  return Math.round(hours * 3600);
}

function greatCircle(from: Location, to: Location): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const halfChord =
    Math.sin(radians(to.lat - from.lat) / 2) ** 2 +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(halfChord));
}
