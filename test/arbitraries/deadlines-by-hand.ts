import type { Amendments } from "../../src/regulation/amend.js";

/** A deadline so many days before a lesson, worked out by hand: what is done at `due` is late. */
export interface DeadlineByHand {
  readonly why: string;
  readonly date: string;
  /** Of the school. */
  readonly timeZone: string;
  readonly leadDays: 2 | 5;
  /** How the region counts days. */
  readonly count: Pick<Amendments, "leadCount" | "nonWorkingDays" | "workingDays">;
  readonly due: string;
}

type Row = readonly [why: string, date: string, timeZone: string, leadDays: 2 | 5, due: string];
type CountedRow = readonly [...Row, count: DeadlineByHand["count"]];

const calendarRows: readonly Row[] = [
  ["the end of the fifth day before", "2020-11-16", "Asia/Yekaterinburg", 5, "2020-11-11T19:00:00.000Z"],
  ["the end of the second day before", "2020-11-16", "Asia/Yekaterinburg", 2, "2020-11-14T19:00:00.000Z"],
  ["westernmost Russia", "2020-11-16", "Europe/Kaliningrad", 5, "2020-11-11T22:00:00.000Z"],
  ["easternmost Russia", "2020-11-16", "Asia/Kamchatka", 2, "2020-11-14T12:00:00.000Z"],
  // Volgograd put its clocks back from +04:00 to +03:00 at 02:00 of 27 December 2020.
  ["Volgograd, before the change", "2020-12-31", "Europe/Volgograd", 5, "2020-12-26T20:00:00.000Z"],
  ["Volgograd, on the day of the change", "2021-01-01", "Europe/Volgograd", 5, "2020-12-27T21:00:00.000Z"],
  ["Volgograd, two days, before the change", "2020-12-28", "Europe/Volgograd", 2, "2020-12-26T20:00:00.000Z"],
  ["Volgograd, two days, after the change", "2020-12-29", "Europe/Volgograd", 2, "2020-12-27T21:00:00.000Z"],
  // Where the clocks go forward at midnight there is no 00:00: the day begins at 01:00.
  ["Havana, no midnight", "2020-03-12", "America/Havana", 5, "2020-03-08T05:00:00.000Z"],
  ["Beirut, the day without midnight itself", "2020-03-31", "Asia/Beirut", 2, "2020-03-29T21:00:00.000Z"],
  [
    "Beirut, no midnight on the day after the last",
    "2020-03-30",
    "Asia/Beirut",
    2,
    "2020-03-28T22:00:00.000Z",
  ],
  ["Santiago, no midnight", "2020-09-10", "America/Santiago", 5, "2020-09-06T04:00:00.000Z"],
  ["Sao Paulo, no midnight", "2018-11-05", "America/Sao_Paulo", 2, "2018-11-04T03:00:00.000Z"],
  // Where they go back at midnight, 00:00 or the hour before comes twice.
  ["Havana, midnight twice: the first", "2020-11-05", "America/Havana", 5, "2020-11-01T04:00:00.000Z"],
  ["Beirut, 23:00 twice: after both", "2020-10-29", "Asia/Beirut", 5, "2020-10-24T22:00:00.000Z"],
  ["Santiago, 23:00 twice: after both", "2020-04-06", "America/Santiago", 2, "2020-04-05T04:00:00.000Z"],
  // Apia had no 30 December 2011: that day is over as soon as the 29th is.
  ["Apia, the day before the one left out", "2012-01-03", "Pacific/Apia", 5, "2011-12-30T10:00:00.000Z"],
  ["Apia, the day that was left out", "2012-01-04", "Pacific/Apia", 5, "2011-12-30T10:00:00.000Z"],
  ["Apia, the day after the one left out", "2012-01-02", "Pacific/Apia", 2, "2011-12-31T10:00:00.000Z"],
];

const moscow = "Europe/Moscow";
const unity = { nonWorkingDays: ["2020-11-04"] };

const countedRows: readonly CountedRow[] = [
  [
    "clear: five full days between",
    "2020-11-16",
    moscow,
    5,
    "2020-11-10T21:00:00.000Z",
    { leadCount: "clear" },
  ],
  [
    "clear: two full days between",
    "2020-11-16",
    moscow,
    2,
    "2020-11-13T21:00:00.000Z",
    { leadCount: "clear" },
  ],
  ["working: no weekends", "2020-11-09", moscow, 5, "2020-11-02T21:00:00.000Z", { leadCount: "working" }],
  [
    "working: a Monday's two days",
    "2020-11-09",
    moscow,
    2,
    "2020-11-05T21:00:00.000Z",
    { leadCount: "working" },
  ],
  [
    "working: 4 November does not count",
    "2020-11-09",
    moscow,
    5,
    "2020-10-30T21:00:00.000Z",
    { leadCount: "working", ...unity },
  ],
  [
    "working: two days around 4 November",
    "2020-11-05",
    moscow,
    2,
    "2020-11-02T21:00:00.000Z",
    { leadCount: "working", ...unity },
  ],
  [
    "working: a Saturday that counts",
    "2020-11-09",
    moscow,
    5,
    "2020-10-31T21:00:00.000Z",
    { leadCount: "working", ...unity, workingDays: ["2020-10-31"] },
  ],
  [
    "working: two days, a Saturday among them",
    "2020-11-02",
    moscow,
    2,
    "2020-10-30T21:00:00.000Z",
    { leadCount: "working", workingDays: ["2020-10-31"] },
  ],
  ["calendar: whatever days work", "2020-11-09", moscow, 5, "2020-11-04T21:00:00.000Z", unity],
];

/** Deadlines in zones and counts of days that are easily got wrong. */
export const deadlinesByHand: readonly DeadlineByHand[] = [
  ...calendarRows.map((row): CountedRow => [...row, {}]),
  ...countedRows,
].map(([why, date, timeZone, leadDays, due, count]) => ({ why, date, timeZone, leadDays, due, count }));

/** When a lesson starts, worked out by hand; a start without a time is the end of its day, checks are due at its beginning. */
export interface StartByHand {
  readonly why: string;
  readonly date: string;
  readonly timeZone: string;
  readonly startsAt: string | undefined;
  readonly start: string;
  readonly linkChecksDue: string;
}

type TimedRow = readonly [why: string, date: string, timeZone: string, startsAt: string, start: string];
type UntimedRow = readonly [why: string, date: string, timeZone: string, end: string, begin: string];

const timedRows: readonly TimedRow[] = [
  ["an ordinary morning", "2020-11-16", "Asia/Yekaterinburg", "10:00", "2020-11-16T05:00:00.000Z"],
  ["midnight", "2020-11-16", "Asia/Kamchatka", "00:00", "2020-11-15T12:00:00.000Z"],
  ["the last minute of a day", "2020-11-16", "Europe/Moscow", "23:59", "2020-11-16T20:59:00.000Z"],
  [
    "Havana, in the gap: later by the gap",
    "2020-03-08",
    "America/Havana",
    "00:30",
    "2020-03-08T05:30:00.000Z",
  ],
  ["Beirut, at the start of the gap", "2020-03-29", "Asia/Beirut", "00:00", "2020-03-28T22:00:00.000Z"],
  ["Santiago, in the gap", "2020-09-06", "America/Santiago", "00:15", "2020-09-06T04:15:00.000Z"],
  ["Sao Paulo, in the gap", "2018-11-04", "America/Sao_Paulo", "00:30", "2018-11-04T03:30:00.000Z"],
  ["Berlin, in the gap", "2020-03-29", "Europe/Berlin", "02:30", "2020-03-29T01:30:00.000Z"],
  ["Berlin, twice: the earlier", "2020-10-25", "Europe/Berlin", "02:30", "2020-10-25T00:30:00.000Z"],
  ["Beirut, twice: the earlier", "2020-10-24", "Asia/Beirut", "23:30", "2020-10-24T20:30:00.000Z"],
  ["Havana, twice: the earlier", "2020-11-01", "America/Havana", "00:30", "2020-11-01T04:30:00.000Z"],
  ["Volgograd, twice: the earlier", "2020-12-27", "Europe/Volgograd", "01:30", "2020-12-26T21:30:00.000Z"],
  ["Volgograd, before the change", "2020-12-27", "Europe/Volgograd", "00:59", "2020-12-26T20:59:00.000Z"],
  ["Volgograd, after the change", "2020-12-27", "Europe/Volgograd", "02:00", "2020-12-26T23:00:00.000Z"],
  ["Apia, on the day that was left out", "2011-12-30", "Pacific/Apia", "10:00", "2011-12-30T20:00:00.000Z"],
];

const untimedRows: readonly UntimedRow[] = [
  [
    "an ordinary day",
    "2020-11-16",
    "Asia/Yekaterinburg",
    "2020-11-16T19:00:00.000Z",
    "2020-11-15T19:00:00.000Z",
  ],
  [
    "Havana, 25 hours",
    "2020-11-01",
    "America/Havana",
    "2020-11-02T05:00:00.000Z",
    "2020-11-01T04:00:00.000Z",
  ],
  [
    "Sao Paulo, 23 hours",
    "2018-11-04",
    "America/Sao_Paulo",
    "2018-11-05T02:00:00.000Z",
    "2018-11-04T03:00:00.000Z",
  ],
  ["Beirut, 25 hours", "2020-10-24", "Asia/Beirut", "2020-10-24T22:00:00.000Z", "2020-10-23T21:00:00.000Z"],
  [
    "Volgograd, 25 hours",
    "2020-12-27",
    "Europe/Volgograd",
    "2020-12-27T21:00:00.000Z",
    "2020-12-26T20:00:00.000Z",
  ],
  [
    "Apia, before a day left out",
    "2011-12-29",
    "Pacific/Apia",
    "2011-12-30T10:00:00.000Z",
    "2011-12-29T10:00:00.000Z",
  ],
];

/** Starts that are easily got wrong: link checks come before the start, or before the day where no time is known. */
export const startsByHand: readonly StartByHand[] = [
  ...timedRows.map(([why, date, timeZone, startsAt, start]) => ({
    ...{ why, date, timeZone, startsAt, start },
    linkChecksDue: start,
  })),
  ...untimedRows.map(([why, date, timeZone, start, linkChecksDue]) => ({
    ...{ why: `${why}, no time known`, date, timeZone, startsAt: undefined, start },
    linkChecksDue,
  })),
];
