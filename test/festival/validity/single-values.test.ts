import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { festivalIssues } from "../../../src/festival/validity/festival-issues.js";
import { completeFestivalDocument, festivalDocument } from "../../arbitraries/document.ts";
import { withValue } from "./broken-document.ts";

const pointersOf = (document: unknown) => festivalIssues(document).map(({ pointer }) => pointer);

const notInstants = [
  "",
  "2020-11-16",
  "2020-11-16T10:20",
  "2020-11-31T10:20Z",
  "1999-12-31T23:59Z",
  "2100-01-01T00:00Z",
  "2020-11-16T24:00Z",
  "2020-11-16T10:20+18:01",
  "not-yet",
];
const notDates = ["", "2020-11-31", "2020-2-03", "1999-12-31", "2100-01-01", "2020-11-16T10:20Z"];
const notZones = ["", "+03:00", "UTC+3", "MSK", "PST", "Europe/Moskow"];
const notTimes = ["", "24:00", "23:60", "9:05", "09:05:00"];
const notIds = ["", "/", "a/b"];

/** What stands where, and values that are just out of what it may be. */
const rules: ReadonlyArray<readonly [what: string, pointers: readonly string[], values: readonly unknown[]]> =
  [
    [
      "an instant",
      [
        "/regions/0/competenciesChosenAt",
        "/regions/1/venuesChosenAt",
        "/venues/0/schoolsListedAt",
        "/agreements/0/selectedAt",
        "/agreements/1/contactedAt",
        "/agreements/0/venueAgreedAt",
        "/agreements/1/schoolAgreedAt",
        "/agreements/0/guidelinesReadAt",
        "/lessons/0/createdAt",
        "/lessons/1/linkSentAt",
        "/lessons/0/linkForwardedAt",
        "/lessons/1/cancelledAt",
        "/lessons/0/deliveries/1/receivedAt",
        "/lessons/1/linkChecks/0/at",
        "/parents/1/registeredAt",
        "/participants/0/registeredAt",
        "/participants/1/links/1/linkedAt",
        "/participants/0/diagnosticTests/1",
        "/participants/1/trials/0",
        "/confirmations/0/confirmedAt",
        "/confirmations/1/withdrawnAt",
      ],
      notInstants,
    ],
    [
      "a real day",
      [
        "/regions/0/amendments/planDeadline",
        "/regions/0/amendments/nonWorkingDays/0",
        "/regions/1/amendments/workingDays/0",
        "/agreements/0/dates/1",
        "/lessons/1/date",
      ],
      notDates,
    ],
    [
      "a zone of the IANA database",
      ["/regions/1/timeZone", "/venues/0/timeZone", "/schools/1/timeZone"],
      notZones,
    ],
    ["a time of day", ["/lessons/0/startsAt"], notTimes],
    [
      "a name or an item, not empty",
      [
        "/regions/0/name",
        "/competencies/1/name",
        "/competencies/0/infrastructureList/1/item",
        "/venues/1/name",
        "/schools/0/name",
        "/schools/1/coordinator",
        "/lessons/0/deliveries/0/item",
      ],
      [""],
    ],
    [
      "a quantity, whole, 1 to 1,000,000",
      ["/competencies/1/infrastructureList/0/quantity", "/lessons/1/deliveries/1/quantity"],
      [0, 1_000_001, 1.5, -1, Number.NaN],
    ],
    [
      "lead days, whole, 0 to 366",
      [
        "/regions/0/amendments/lessonLeadDays",
        "/regions/1/amendments/confirmationLeadDays",
        "/regions/0/amendments/deliveryLeadDays",
      ],
      [-1, 367, 0.5, Number.NaN],
    ],
    [
      "minutes or a count, whole, 0 to 1,000,000",
      [
        "/regions/1/amendments/maxDriveMinutes",
        "/regions/0/amendments/minDiagnosticTests",
        "/regions/1/amendments/maxEarlierTrials",
      ],
      [-1, 1_000_001, 29.5],
    ],
    [
      "seconds, whole, 0 to 10,000,000",
      ["/driveTimes/0/seconds", "/driveTimes/1/seconds"],
      [-1, 10_000_001, 0.5, Number.NaN],
    ],
    [
      "a latitude, ±90",
      ["/venues/0/location/lat", "/schools/1/location/lat"],
      [90.000001, -90.000001, Number.NaN],
    ],
    ["a longitude, ±180", ["/venues/1/location/lon", "/schools/0/location/lon"], [180.000001, -180.000001]],
    [
      "a reference, malformed or to nothing: wrong once",
      [
        "/regions/0/competencies/1",
        "/regions/1/venues/0",
        "/venues/0/region",
        "/venues/1/competencies/0",
        "/venues/0/candidateSchools/1",
        "/schools/1/region",
        "/driveTimes/0/venue",
        "/driveTimes/1/school",
        "/agreements/0/venue",
        "/agreements/1/school",
        "/agreements/0/competencies/1",
        "/lessons/0/venue",
        "/lessons/1/school",
        "/lessons/0/competency",
        "/lessons/1/invited/0",
        "/lessons/0/day/present/1",
        "/participants/1/school",
        "/participants/0/links/0/parent",
        "/confirmations/0/lesson",
        "/confirmations/1/participant",
        "/confirmations/0/parent",
      ],
      [...notIds, "no such id", "valueOf", "hasOwnProperty"],
    ],
  ];

/** Values at the very edge of what may stand there. */
const edges: ReadonlyArray<readonly [pointers: readonly string[], values: readonly unknown[]]> = [
  [
    ["/lessons/0/createdAt", "/participants/1/trials/0", "/venues/0/schoolsListedAt"],
    [
      "2000-01-01T00:00Z",
      "2000-01-01T00:00+18:00",
      "2099-12-31T23:59:59.999999-18:00",
      "2020-11-16T23:59:59.9+05:45",
    ],
  ],
  [
    ["/lessons/1/date", "/agreements/0/dates/1", "/regions/0/amendments/planDeadline"],
    ["2000-01-01", "2099-12-31", "2020-02-29"],
  ],
  [
    ["/regions/1/timeZone", "/venues/0/timeZone", "/schools/1/timeZone"],
    ["W-SU", "Etc/GMT-14", "EST", "Asia/Calcutta"],
  ],
  [["/lessons/0/startsAt"], ["00:00", "23:59"]],
  [
    ["/regions/0/name", "/schools/1/coordinator", "/lessons/0/deliveries/0/item"],
    [" ", "/", "a/b", "\ud800"],
  ],
  [
    ["/competencies/1/infrastructureList/0/quantity", "/lessons/1/deliveries/1/quantity"],
    [1, 1_000_000],
  ],
  [
    ["/regions/0/amendments/lessonLeadDays", "/regions/0/amendments/deliveryLeadDays"],
    [0, 366],
  ],
  [
    ["/regions/1/amendments/maxDriveMinutes", "/regions/0/amendments/minDiagnosticTests"],
    [0, 1_000_000],
  ],
  [["/regions/1/amendments/maxEarlierTrials"], [0, 1_000_000]],
  [["/driveTimes/0/seconds"], [0, 10_000_000, "unreachable"]],
  [
    ["/venues/0/location/lat", "/schools/1/location/lat"],
    [-90, 90, 0],
  ],
  [
    ["/venues/1/location/lon", "/schools/0/location/lon"],
    [-180, 180],
  ],
];

describe("a valid document", () => {
  it("has no issues, whatever is left out, null, or named like a part of the language", () => {
    fc.assert(
      fc.property(festivalDocument, (document) => {
        expect(festivalIssues(document)).toEqual([]);
      }),
    );
  });

  it("has none with every key that there is", () => {
    fc.assert(
      fc.property(completeFestivalDocument, (document) => {
        expect(festivalIssues(document)).toEqual([]);
      }),
    );
  });

  it("has none as JSON either", () => {
    fc.assert(
      fc.property(festivalDocument, (document) => {
        expect(festivalIssues(JSON.parse(JSON.stringify(document)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe.each(rules)("what is not %s is pointed at, and nothing else is", (_, pointers, values) => {
  it.each(pointers)("%s", (pointer) => {
    fc.assert(
      fc.property(completeFestivalDocument, (document) => {
        for (const value of values) {
          expect(pointersOf(withValue(document, pointer, value)), JSON.stringify(value)).toEqual([pointer]);
        }
      }),
      { numRuns: 4 },
    );
  });
});

describe("what is just within its bounds is right", () => {
  it.each(edges.flatMap(([pointers, values]) => pointers.map((pointer) => [pointer, values] as const)))(
    "%s: %j",
    (pointer, values) => {
      fc.assert(
        fc.property(completeFestivalDocument, (document) => {
          for (const value of values) expect(pointersOf(withValue(document, pointer, value))).toEqual([]);
        }),
        { numRuns: 4 },
      );
    },
  );
});

describe("many things that are wrong", () => {
  it("are all pointed at, references among them", () => {
    const breakable = rules.flatMap(([, pointers, values]) =>
      pointers.map((pointer) => [pointer, values[0]] as const),
    );
    // Pairs that lose a part may be alike; one of each is enough here.
    const apart = breakable.filter(
      ([pointer]) => !/^\/(confirmations|driveTimes|agreements)\/1\//.test(pointer),
    );
    fc.assert(
      fc.property(completeFestivalDocument, fc.subarray(apart, { minLength: 2 }), (document, chosen) => {
        const broken = chosen.reduce((part, [pointer, value]) => withValue(part, pointer, value), document);
        expect([...pointersOf(broken)].sort()).toEqual(chosen.map(([pointer]) => pointer).sort());
      }),
    );
  });

  it("say what was expected, and what came where that may be shown", () => {
    fc.assert(
      fc.property(completeFestivalDocument, (document) => {
        expect(festivalIssues(withValue(document, "/lessons/0/date", "2020-11-31"))).toEqual([
          {
            pointer: "/lessons/0/date",
            expected: "a real day of 2000 to 2099 as YYYY-MM-DD",
            received: '"2020-11-31"',
          },
        ]);
        expect(festivalIssues(withValue(document, "/lessons/0/invited/0", "Maria Ivanova"))).toEqual([
          { pointer: "/lessons/0/invited/0", expected: "the id of one of the participants" },
        ]);
      }),
      { numRuns: 3 },
    );
  });
});
