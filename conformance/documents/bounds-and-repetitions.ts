/** Numbers at both sides of their bounds; what is wrong only beside something else. */
import type { FullDocument } from "./full-documents.ts";

export const bounds: ReadonlyArray<readonly [FullDocument, pointer: string, readonly unknown[]]> = [
  ["competencies", "/competencies/0/infrastructureList/0/quantity", [0, 1, 1_000_000, 1_000_001, 1.5, "1"]],
  ["lessons", "/lessons/0/deliveries/0/quantity", [0, 1, 1_000_000, 1_000_001]],
  ["driveTimes", "/driveTimes/0/seconds", [-1, 0, 10_000_000, 10_000_001, "unreachable", "far", null]],
  ["venues", "/venues/0/location/lat", [-90.000001, -90, 90, 90.000001]],
  ["venues", "/venues/0/location/lon", [-180.000001, -180, 180, 180.000001]],
  ["schools", "/schools/0/location/lat", [-90, 91]],
  ["schools", "/schools/0/location/lon", [180, -181]],
  ["regions", "/regions/0/amendments/lessonLeadDays", [-1, 0, 366, 367]],
  ["regions", "/regions/0/amendments/confirmationLeadDays", [-1, 0, 366, 367]],
  ["regions", "/regions/0/amendments/deliveryLeadDays", [-1, 0, 366, 367]],
  ["regions", "/regions/0/amendments/maxDriveMinutes", [-1, 0, 1_000_000, 1_000_001]],
  ["regions", "/regions/0/amendments/minDiagnosticTests", [-1, 0, 1_000_000, 1_000_001]],
  ["regions", "/regions/0/amendments/maxEarlierTrials", [-1, 0, 1_000_000, 1_000_001]],
  ["regions", "/regions/0/amendments/leadCount", ["calendar", "clear", "business"]],
  ["competencies", "/competencies/0/infrastructureList/0/kind", ["consumable", "tool"]],
  ["competencies", "/competencies/0/infrastructureList/0/per", ["participant", "child"]],
  ["lessons", "/lessons/0/linkChecks/0/by", ["school", "region"]],
];

const at = "2020-10-22T12:00:00+03:00";
const confirmation = { lesson: "l", participant: "a", parent: "p" };

/** Changes by JSON pointer, by what the case is called. */
export const several: ReadonlyArray<
  readonly [FullDocument, name: string, changes: Readonly<Record<string, unknown>>]
> = [
  ...(["regions", "competencies", "venues", "schools", "lessons", "parents", "participants"] as const).map(
    (list) => [list, `an id twice in ${list}`, { [`/${list}/1`]: recordOf(list) }] as const,
  ),
  ["parents", "an id three times", { "/parents/1": { id: "p" }, "/parents/2": { id: "p" } }],
  ["parents", "ids that differ in their case", { "/parents/1": { id: "P" } }],
  ["driveTimes", "two drive times of a pair", { "/driveTimes/1": { venue: "v", school: "s", seconds: 1 } }],
  [
    "agreements",
    "two agreements of a pair",
    { "/agreements/1": { venue: "v", school: "s", competencies: [] } },
  ],
  [
    "competencies",
    "an item twice in an infrastructure list",
    { "/competencies/0/infrastructureList/1/item": "oven" },
  ],
  ["regions", "a competency twice in a region", { "/regions/0/competencies/1": "c" }],
  ["regions", "a venue twice in a region", { "/regions/0/venues/1": "v" }],
  ["venues", "a competency twice at a venue", { "/venues/0/competencies/1": "c" }],
  ["venues", "a candidate twice", { "/venues/0/candidateSchools/1": "s" }],
  ["agreements", "a competency agreed twice", { "/agreements/0/competencies/1": "c" }],
  ["agreements", "a date agreed twice", { "/agreements/0/dates/1": "2020-11-16" }],
  ["agreements", "dates without any", { "/agreements/0/dates": [] }],
  ["lessons", "a participant invited twice", { "/lessons/0/invited/1": "a" }],
  ["lessons", "a participant present twice", { "/lessons/0/day/present/1": "a" }],
  ["participants", "a parent linked twice", { "/participants/0/links/1": { parent: "p", linkedAt: at } }],
  ["participants", "a trial twice", { "/participants/0/trials/1": at }],
  [
    "confirmations",
    "two confirmations at one instant",
    { "/confirmations/1": { ...confirmation, confirmedAt: at } },
  ],
  [
    "confirmations",
    "two confirmations at one instant, which is written in two ways",
    { "/confirmations/1": { ...confirmation, confirmedAt: "2020-10-22T09:00Z" } },
  ],
  [
    "confirmations",
    "two confirmations, a millisecond apart",
    { "/confirmations/1": { ...confirmation, confirmedAt: "2020-10-22T12:00:00.001+03:00" } },
  ],
  [
    "confirmations",
    "two confirmations apart only past milliseconds",
    { "/confirmations/1": { ...confirmation, confirmedAt: "2020-10-22T12:00:00.0001+03:00" } },
  ],
  [
    "confirmations",
    "withdrawn a millisecond before it was confirmed",
    { "/confirmations/0/withdrawnAt": "2020-10-22T11:59:59.999+03:00" },
  ],
  [
    "confirmations",
    "withdrawn just when it was confirmed, written in another offset",
    { "/confirmations/0/withdrawnAt": "2020-10-22T09:00Z" },
  ],
  [
    "regions",
    "a working day that is not working too",
    { "/regions/0/amendments/workingDays/0": "2020-11-04" },
  ],
  ...(
    [
      ["regions", ["/regions/0/competencies/0", "/regions/0/venues/0"]],
      ["venues", ["/venues/0/region", "/venues/0/competencies/0", "/venues/0/candidateSchools/0"]],
      ["schools", ["/schools/0/region"]],
      ["driveTimes", ["/driveTimes/0/venue", "/driveTimes/0/school"]],
      ["agreements", ["/agreements/0/venue", "/agreements/0/school", "/agreements/0/competencies/0"]],
      ["lessons", ["/lessons/0/venue", "/lessons/0/school", "/lessons/0/competency"]],
      ["lessons", ["/lessons/0/invited/0", "/lessons/0/day/present/0"]],
      ["participants", ["/participants/0/school", "/participants/0/links/0/parent"]],
      [
        "confirmations",
        ["/confirmations/0/lesson", "/confirmations/0/participant", "/confirmations/0/parent"],
      ],
    ] as const
  ).flatMap(([list, pointers]) =>
    pointers.map(
      (pointer) => [list, `a reference to nothing, at ${pointer}`, { [pointer]: "nothing" }] as const,
    ),
  ),
  ["driveTimes", "an id of another list", { "/driveTimes/0/venue": "s" }],
  ["lessons", "an id with a slash, at /lessons/0/venue", { "/lessons/0/venue": "v/s" }],
  [
    "lessons",
    "many things wrong at once, references among them",
    {
      ...{ "/lessons/0/date": "2020-11-31", "/lessons/0/invited/0": "b", "/lessons/0/unknown": 1 },
      ...{ "/lessons/0/deliveries/0/quantity": 0, "/participants": {}, "/schools/0/id": 7 },
    },
  ],
  ["regions", "the eleventh wrong one after the second, by UTF-16 code unit", wrongCompetencies()],
];

function recordOf(list: string): object {
  const records: Readonly<Record<string, object>> = {
    regions: { id: "r", name: "R", timeZone: "Europe/Moscow", competencies: [], venues: [] },
    competencies: { id: "c", name: "C" },
    venues: { id: "v", region: "r", name: "V", competencies: [] },
    schools: { id: "s", region: "r", name: "S" },
    lessons: { id: "l", venue: "v", school: "s", competency: "c", date: "2020-11-16" },
    parents: { id: "p" },
    participants: { id: "a", school: "s" },
  };
  return records[list] ?? {};
}

/** Eleven references to nothing, whose pointers sort otherwise than they stand. */
function wrongCompetencies(): Readonly<Record<string, unknown>> {
  return { "/regions/0/competencies": Array.from({ length: 11 }, (_, index) => `nothing-${index}`) };
}
