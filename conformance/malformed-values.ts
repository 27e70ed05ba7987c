/** Values at both sides of what may stand in a place, by what they are. The first of each kind are right. */

export interface Values {
  readonly right: Readonly<Record<string, unknown>>;
  readonly wrong: Readonly<Record<string, unknown>>;
}

const anInstant: Values = {
  right: {
    "the first instant": "2000-01-01T00:00Z",
    "the last instant": "2099-12-31T23:59:59.999999Z",
    "the first day with an offset": "2000-01-01T00:00+18:00",
    "without seconds": "2020-11-16T10:20+05:45",
    "with one digit of a second": "2020-11-16T10:20:30.5-03:30",
    "with the largest offset": "2020-11-16T10:20-18:00",
    "with an offset of minus nothing": "2020-11-16T10:20-00:00",
  },
  wrong: {
    "an instant without an offset": "2020-11-16T10:20",
    "a day": "2020-11-16",
    "no real day": "2020-11-31T10:20Z",
    "an instant before the first": "1999-12-31T23:59:59.999Z",
    "an instant after the last": "2100-01-01T00:00Z",
    "hour 24": "2020-11-16T24:00Z",
    "minute 60": "2020-11-16T10:60Z",
    "second 60": "2020-11-16T10:20:60Z",
    "an offset past the largest": "2020-11-16T10:20+18:01",
    "an offset with minute 60": "2020-11-16T10:20+05:60",
    "an offset without a colon": "2020-11-16T10:20+0500",
    "an offset of hours": "2020-11-16T10:20+05",
    "a point without digits": "2020-11-16T10:20:30.Z",
    "a comma": "2020-11-16T10:20:30,5Z",
    "a small t": "2020-11-16t10:20Z",
    "a small z": "2020-11-16T10:20z",
    "a space for the T": "2020-11-16 10:20Z",
    "a space before": " 2020-11-16T10:20Z",
    "a line after": "2020-11-16T10:20Z\n",
    "an hour of one digit": "2020-11-16T9:20Z",
    "a year of six digits": "+002020-11-16T10:20Z",
    "digits of another script": "２０２０-11-16T10:20Z",
    "an empty text": "",
    true: true,
    "a list": ["2020-11-16T10:20Z"],
  },
};

const aDay: Values = {
  right: { "the first day": "2000-01-01", "the last day": "2099-12-31", "a leap day": "2020-02-29" },
  wrong: {
    ...{ "no leap day": "2021-02-29", "the 31st of November": "2020-11-31", "month 13": "2020-13-01" },
    ...{ "month 0": "2020-00-10", "day 0": "2020-11-00", "a day before the first": "1999-12-31" },
    ...{ "a day after the last": "2100-01-01", "an instant": "2020-11-16T00:00Z", "one digit": "2020-11-6" },
    ...{ "an empty text": "", "a number": 20201116, "a space after": "2020-11-16 " },
  },
};

const aZone: Values = {
  right: {
    ...{
      "a link": "W-SU",
      UTC: "UTC",
      "a fixed offset by name": "Etc/GMT-14",
      "an old name": "Asia/Calcutta",
    },
    "an abbreviation of the database": "EST",
  },
  wrong: {
    ...{ "a misspelt zone": "Asia/Ekaterinburg", "an offset": "+03:00", "an abbreviation": "MSK" },
    ...{ "an empty text": "", "a number": 3, "a zone and a space": "Europe/Moscow " },
  },
};

const aTime: Values = {
  right: { "the first minute": "00:00", "the last minute": "23:59" },
  wrong: {
    ...{ "24:00": "24:00", "minute 60": "10:60", "one digit": "9:05", "with seconds": "09:05:00" },
    ...{ "an empty text": "", "a number": 905 },
  },
};

const anId: Values = {
  right: { "a space": " ", "a name of the language": "__proto__", "a sign of two code units": "😀" },
  wrong: { "an empty id": "", "an id with a slash": "a/b", "a number": 17, null: null },
};

const aFlag: Values = {
  right: { true: true, false: false },
  wrong: { text: "true", "a number": 1, "an object": {} },
};

const aCount: Values = {
  right: { none: 0, many: 1_000_000_000 },
  wrong: { "fewer than none": -1, half: 0.5, text: "1", true: true },
};

const aGroup: Values = { right: { nothing: {} }, wrong: { "a text": "facts", "a list": [], "a number": 1 } };
const aList: Values = { right: { nothing: [] }, wrong: { "a text": "a", "an object": {}, "a number": 1 } };

export const values = { anInstant, aDay, aZone, aTime, anId, aFlag, aCount, aGroup, aList };
