/** Where and when the lessons of the decision spaces are held, with their deadlines as they are known from outside the library. */

const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;

export interface Place {
  readonly date: string;
  readonly timeZone: string;
  /** The first instants of the fourth day before the lesson, of the day before it, and of its day, there. */
  readonly fourthDay: string;
  readonly eve: string;
  readonly ownDay: string;
}

/** The first is the good case. Zones of the festival's regions, one that changed its offset, and others that change clocks. */
export const places = {
  Yekaterinburg: {
    ...{ date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
    ...{ fourthDay: "2020-11-11T19:00:00Z", eve: "2020-11-14T19:00:00Z", ownDay: "2020-11-15T19:00:00Z" },
  },
  Kaliningrad: {
    ...{ date: "2020-11-16", timeZone: "Europe/Kaliningrad" },
    ...{ fourthDay: "2020-11-11T22:00:00Z", eve: "2020-11-14T22:00:00Z", ownDay: "2020-11-15T22:00:00Z" },
  },
  Moscow: {
    ...{ date: "2020-11-16", timeZone: "Europe/Moscow" },
    ...{ fourthDay: "2020-11-11T21:00:00Z", eve: "2020-11-14T21:00:00Z", ownDay: "2020-11-15T21:00:00Z" },
  },
  Kamchatka: {
    ...{ date: "2020-11-16", timeZone: "Asia/Kamchatka" },
    ...{ fourthDay: "2020-11-11T12:00:00Z", eve: "2020-11-14T12:00:00Z", ownDay: "2020-11-15T12:00:00Z" },
  },
  "Volgograd, five days over the change of its clocks": {
    ...{ date: "2020-12-31", timeZone: "Europe/Volgograd" },
    ...{ fourthDay: "2020-12-26T20:00:00Z", eve: "2020-12-29T21:00:00Z", ownDay: "2020-12-30T21:00:00Z" },
  },
  "Volgograd, two days over it": {
    ...{ date: "2020-12-28", timeZone: "Europe/Volgograd" },
    ...{ fourthDay: "2020-12-23T20:00:00Z", eve: "2020-12-26T20:00:00Z", ownDay: "2020-12-27T21:00:00Z" },
  },
  "Havana, where a midnight came twice": {
    ...{ date: "2020-11-05", timeZone: "America/Havana" },
    ...{ fourthDay: "2020-11-01T04:00:00Z", eve: "2020-11-04T05:00:00Z", ownDay: "2020-11-05T05:00:00Z" },
  },
  "Beirut, where a midnight was skipped": {
    ...{ date: "2021-04-01", timeZone: "Asia/Beirut" },
    ...{ fourthDay: "2021-03-27T22:00:00Z", eve: "2021-03-30T21:00:00Z", ownDay: "2021-03-31T21:00:00Z" },
  },
  "Kathmandu, over the new year": {
    ...{ date: "2021-01-02", timeZone: "Asia/Kathmandu" },
    ...{ fourthDay: "2020-12-28T18:15:00Z", eve: "2020-12-31T18:15:00Z", ownDay: "2021-01-01T18:15:00Z" },
  },
} as const satisfies Readonly<Record<string, Place>>;

export type Moment = (place: Place) => string | undefined;

function shifted(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** Instants around a deadline that is the first of some day. */
export function around(of: (place: Place) => string) {
  return {
    "a day before the deadline": (place: Place) => shifted(of(place), -day),
    "the last millisecond in time": (place: Place) => shifted(of(place), -1),
    "at the deadline": of,
    "an hour after the deadline": (place: Place) => shifted(of(place), hour),
    "two days before the deadline": (place: Place) => shifted(of(place), -2 * day),
    "two days after the deadline": (place: Place) => shifted(of(place), 2 * day),
    unknown: () => undefined,
  } satisfies Readonly<Record<string, Moment>>;
}

/** The act as a fact: none yet, unknown, or at one of the instants around a deadline. */
export function actsAround(of: (place: Place) => string): Readonly<Record<string, Moment>> {
  return { ...around(of), "not yet": () => "not-yet" };
}

/** The lesson of a place, as facts have it. */
export function lessonAt({ date, timeZone }: Place) {
  return { date, timeZone };
}
