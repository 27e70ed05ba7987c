/** Axes of facts that are yes or no, and of acts of the plan. */

export const yes = { yes: true, no: false, unknown: undefined } as const;

/** A flag that ought to be `false`, or may be. */
export const no = { no: false, yes: true, unknown: undefined } as const;

/** Acts of stages I to III, whose deadline in Yekaterinburg is the end of 31 October 2020. */
export const planActs = {
  early: "2020-10-05T12:00:00+05:00",
  "the last millisecond in time": "2020-10-31T23:59:59.999+05:00",
  "at the deadline": "2020-11-01T00:00:00+05:00",
  "at the later deadline": "2020-11-16T00:00:00+05:00",
  "not yet": "not-yet",
  unknown: undefined,
} as const;

/** When the plan is looked at. */
export const planMoments = {
  "in October": "2020-10-20T12:00:00+05:00",
  "the last millisecond in time": "2020-10-31T23:59:59.999+05:00",
  "at the deadline": "2020-11-01T00:00:00+05:00",
  "long after": "2020-12-01T12:00:00+05:00",
  "before anything": "2020-10-01T00:00:00+05:00",
  unknown: undefined,
} as const;

/** Zones of the plan; its deadline is reckoned in that of who acts. */
export const planZones = {
  Yekaterinburg: "Asia/Yekaterinburg",
  Kaliningrad: "Europe/Kaliningrad",
  Kamchatka: "Asia/Kamchatka",
  unknown: undefined,
} as const;

/** What competencies need. */
const board = { item: "board", kind: "equipment", quantity: 2, per: "lesson", deliver: true } as const;
export const lists = {
  toDeliver: [board],
  nothingToDeliver: [{ ...board, deliver: false }],
} as const;
