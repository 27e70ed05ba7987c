import type { FestivalReferences } from "../../lines/festival-line.js";
import { type LineKind, lineKind, listOfKind } from "../../lines/line-kind.js";
import { jsonOfBytes } from "./json-of-bytes.js";
import { linesBefore } from "./lines-before.js";
import type { LinesFile } from "./lines-file.js";

/**
 * What no rule about lessons reads: two thirds of what they refer to. Each thread has the rest in memory, for millions of
 * lessons some tens of megabytes.
 */
export const unreadByLessons: { readonly [L in keyof FestivalReferences]: readonly string[] | "all" } = {
  regions: ["name"],
  competencies: ["name"],
  venues: ["name", "location", "candidateSchools", "schoolsListedAt"],
  schools: ["name", "location", "coordinator"],
  driveTimes: "all",
  agreements: ["selectedAt", "contactedAt", "guidelinesReadAt"],
};

/** What the lessons of a file refer to, as far as rules about them read it; all of it must be right. */
export function referencesOfLessons(file: LinesFile, end: number): FestivalReferences {
  const lists: Record<keyof FestivalReferences, unknown[]> = {
    regions: [],
    competencies: [],
    venues: [],
    schools: [],
    driveTimes: [],
    agreements: [],
  };
  const known = new Map<string, unknown>();
  for (const { bytes } of linesBefore(end, file)) {
    const line = jsonOfBytes(bytes) as Readonly<Record<string, object>>;
    const kind = lineKind(line) as Exclude<LineKind, "lesson">;
    if (kind === "header") continue;
    const list = listOfKind[kind];
    const unread = unreadByLessons[list];
    if (unread === "all") continue;
    const read = Object.entries(line[kind] as object).filter(([key]) => !unread.includes(key));
    lists[list].push(Object.fromEntries(read.map(([key, value]) => [key, shared(value, known)])));
  }
  return lists as unknown as FestivalReferences;
}

/** A list of texts, such as the days that many agreed upon, once for all that have the same. */
function shared(value: unknown, known: Map<string, unknown>): unknown {
  if (!Array.isArray(value)) return value;
  const text = JSON.stringify(value);
  const same = known.get(text);
  if (same !== undefined) return same;
  known.set(text, value);
  return value;
}
