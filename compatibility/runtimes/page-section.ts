import type { ZoneData } from "./ask-zone-data.ts";
import { pins } from "./pins.ts";
import { russianZones } from "./program/russian-zones.ts";
import type { ZoneDifference } from "./zone-data.ts";

/** A row of the table of results. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly loads: "files" | "a bundle";
  readonly forms: readonly string[];
  readonly hostZones: readonly string[];
  readonly takesHostZone: boolean;
}

/** The section of the page, of results that are all the same. */
export function pageSection(
  rows: readonly Row[],
  outputs: { count: number; bytes: number },
  data: ZoneData,
): string {
  const hostZones = rows[0]?.hostZones ?? [];
  return `The packed package was installed with \`effect\` ${pins()["effect"]} beside it. Every runtime gives the same bytes:
${outputs.count} texts, ${outputs.bytes} bytes. They are the reports, boards of duties and sentences in both languages of each example document as
of three instants; the deadlines of lessons; decoded documents, and what is wrong with an invalid one; verdicts by
\`upm-rules/effect\` and \`upm-rules/sdk\`; the JSON Schema.

${table(
  ["runtime", "version", "forms", "started on hosts in", "result"],
  rows.map((row) => [
    row.name,
    row.version,
    `${row.forms.join(", ")}${row.loads === "files" ? "" : ", bundled"}`,
    row.takesHostZone
      ? `${row.hostZones.length} zones`
      : `${row.hostZones.length} zones, and is in UTC on each`,
    "identical",
  ]),
)}

*ESM* is all entries; *CommonJS* the root, the messages and the calendar; *command* the installed \`upm-rules check --format json\`. What has
no files of its own runs a bundle of both forms by esbuild. Each runtime was started once on a host in each of these zones,
and verified to be there, workerd to be in UTC:
${hostZones.slice(0, 6).join(", ")},
${hostZones.slice(6).join(", ")}.

The runtimes are pinned in \`compatibility/runtimes\`, but for Chromium, which is Debian's. The version of workerd is
miniflare's.

### Zone data

A deadline is as right as the zone data of the runtime. Each runtime was asked for the deadlines of lessons in all zones
that one of them knows, ${data.zones}, on ${data.days} days: each of September 2020 to June 2021, and each seventh of 2019 to 2027.

${table(
  ["runtime", "version of the database that it tells", "its deadlines are everywhere those of"],
  rows.map(({ id }) => [
    shortName(id, rows),
    toldVersion(id, data),
    namesOf(data.alike.get(id) ?? [], rows) || "no other",
  ]),
)}

${ofSeason(data)}

${differenceTable(data, rows)}`
    .trimEnd()
    .concat("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The version that a runtime tells of its data: Node and Deno one of the database, Bun one of ICU. */
function toldVersion(id: string, { told }: ZoneData): string {
  const { tz, icu } = told.get(id) ?? {};
  return tz ?? (icu === undefined ? "none" : `none; ICU ${icu}`);
}

function namesOf(ids: readonly string[], rows: readonly Row[]): string {
  return ids.map((id) => shortName(id, rows)).join(", ");
}

/** The name without what is said besides; with the major version where there are several of the name. */
function shortName(id: string, rows: readonly Row[]): string {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) return id;
  const name = row.name.replace(/[, (].*/, "");
  return rows.filter((one) => one.name === row.name).length > 1
    ? `${name} ${row.version.split(".")[0]}`
    : name;
}

function ofSeason({ differences }: ZoneData): string {
  const inSeason = differences.filter(({ daysOfSeason }) => daysOfSeason > 0).map(({ zone }) => zone);
  const russian = differences.filter(({ zone }) => russianZones.includes(zone)).map(({ zone }) => zone);
  const season =
    inSeason.length === 0
      ? "In the season of the regulation, September 2020 to June 2021, no zone that all know differs on any day"
      : `In the season of the regulation, September 2020 to June 2021, these zones differ: ${inSeason.join(", ")}`;
  return `${season}.\n${
    russian.length === 0
      ? `Of the ${russianZones.length} zones of Russia none differs on any day: it does not matter for a lesson.`
      : `Of the zones of Russia these differ, out of the season: ${russian.join(", ")}.`
  }`;
}

/** Zones that differ in the same way share a row. */
function differenceTable({ differences }: ZoneData, rows: readonly Row[]): string {
  if (differences.length === 0) return "No runtime differs from another in any zone.";
  const groups = new Map<string, ZoneDifference[]>();
  for (const one of differences) {
    const key = JSON.stringify([one.firstDay, one.opinions]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const cells = [...groups.values()].map(([first, ...others]) => {
    const { zone, firstDay, opinions, days } = first as ZoneDifference;
    return [
      [zone, ...others.map((other) => other.zone)].join(", "),
      firstDay ?? "",
      firstDay === undefined ? "" : String(days),
      ...[
        opinions
          .map(
            ({ runtimes, knowsZone, due }) =>
              `${due ?? (knowsZone ? "known" : "unknown")}: ${namesOf(runtimes, rows)}`,
          )
          .join("<br>"),
      ],
    ];
  });
  return `They differ here, by the first day of a lesson of which they tell another deadline:

${table(["zones", "first day", "days that differ", "the deadline, and who tells it"], cells)}`;
}
