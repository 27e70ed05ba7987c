// The JSON text of the committed files: keys in the order of the format, one entity a line.

import type { Festival } from "upm-rules";
import type { ExpectedFinding } from "./expected-findings.ts";

const KEYS: Readonly<Record<Exclude<keyof Festival, "format">, readonly string[]>> = {
  regions: [
    "id",
    "name",
    "timeZone",
    "competencies",
    "competenciesChosenAt",
    "venues",
    "venuesChosenAt",
    "amendments",
  ],
  competencies: ["id", "name", "infrastructureList"],
  venues: [
    "id",
    "region",
    "name",
    "timeZone",
    "location",
    "competencies",
    "candidateSchools",
    "schoolsListedAt",
  ],
  schools: ["id", "region", "name", "timeZone", "location", "coordinator"],
  driveTimes: ["venue", "school", "seconds"],
  agreements: [
    "venue",
    "school",
    "selectedAt",
    "contactedAt",
    "competencies",
    "venueAgreedAt",
    "schoolAgreedAt",
    "guidelinesReadAt",
    "dates",
  ],
  lessons: [
    "id",
    "venue",
    "school",
    "competency",
    "date",
    "startsAt",
    "createdAt",
    "linkSentAt",
    "linkForwardedAt",
    "cancelledAt",
    "invited",
    "deliveries",
    "linkChecks",
    "day",
  ],
  parents: ["id", "registeredAt"],
  participants: ["id", "school", "registeredAt", "links", "diagnosticTests", "trials"],
  confirmations: ["lesson", "participant", "parent", "confirmedAt", "withdrawnAt"],
};

export function festivalText(festival: Festival): string {
  const lists = Object.entries(KEYS).map(([list, keys]) => {
    const entities = festival[list as keyof typeof KEYS] as readonly object[];
    return `${JSON.stringify(list)}:[\n${entities.map((entity) => entityText(entity, keys)).join(",\n")}\n]`;
  });
  return `{"format":${JSON.stringify(festival.format)},\n${lists.join(",\n")}}\n`;
}

function entityText(entity: object, keys: readonly string[]): string {
  const unknown = Object.keys(entity).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new Error(`unknown key ${unknown}`);
  const values = new Map(Object.entries(entity));
  return JSON.stringify(
    Object.fromEntries(keys.filter((key) => values.has(key)).map((key) => [key, values.get(key)])),
  );
}

export function findingsText(findings: readonly ExpectedFinding[]): string {
  return `[\n${findings.map((finding) => JSON.stringify(finding)).join(",\n")}\n]\n`;
}
