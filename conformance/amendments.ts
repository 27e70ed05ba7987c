/** Amendments, both sides of every bound. */

const perParameter: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  planDeadline: {
    "the first day": "2000-01-01",
    "the last day": "2099-12-31",
    "a leap day": "2020-02-29",
    "no leap day": "2021-02-29",
    "a day before the first": "1999-12-31",
    "a day after the last": "2100-01-01",
    "an instant": "2020-10-31T00:00:00Z",
    "a number": 20201031,
  },
  lessonLeadDays: { none: 0, most: 366, "one too many": 367, "fewer than none": -1, half: 0.5, text: "5" },
  confirmationLeadDays: { none: 0, most: 366, "one too many": 367, "fewer than none": -1 },
  deliveryLeadDays: { none: 0, most: 366, "one too many": 367, "fewer than none": -1 },
  leadCount: {
    ...{ calendar: "calendar", clear: "clear", working: "working" },
    ...{ "another word": "business", "in capitals": "Calendar", "no text": 1 },
  },
  nonWorkingDays: {
    ...{ none: [], "the same twice": ["2020-11-04", "2020-11-04"], "no list": "2020-11-04" },
    "one of two is no day": ["2020-11-04", "2020-11-31"],
    "a number": [5],
  },
  workingDays: { none: [], "a Saturday": ["2020-11-14"], "no day": ["2020-11-31"], "no list": {} },
  maxDriveMinutes: { none: 0, most: 1_000_000, "one too many": 1_000_001, half: 29.5, "fewer than none": -1 },
  minDiagnosticTests: { none: 0, most: 1_000_000, "one too many": 1_000_001, "fewer than none": -1 },
  maxEarlierTrials: { none: 0, most: 1_000_000, "one too many": 1_000_001, "fewer than none": -1 },
  lessonCountsAsTrial: { no: false, yes: true, text: "no", number: 0 },
};

const together: Readonly<Record<string, object>> = {
  "no amendment": {},
  "all that are null": Object.fromEntries(Object.keys(perParameter).map((name) => [name, null])),
  "a working day that is not working too": { workingDays: ["2020-11-14"], nonWorkingDays: ["2020-11-14"] },
  "the second of two working days is not working too": {
    workingDays: ["2020-11-14", "2020-11-21"],
    nonWorkingDays: ["2020-11-21"],
  },
  "a working day and another that is not": { workingDays: ["2020-11-14"], nonWorkingDays: ["2020-11-16"] },
  "an unknown parameter": { leadDays: 5 },
  "an unknown parameter that is null": { leadDays: null },
  "an unknown parameter with a slash and a tilde": { "a/b~c": 5 },
  "everything wrong": Object.fromEntries(Object.keys(perParameter).map((name) => [name, {}])),
};

export function amendmentQuestions() {
  const single = Object.entries(perParameter).flatMap(([parameter, values]) =>
    Object.entries(values).map(([name, value]) => ({
      name: `${parameter}: ${name}`,
      amendments: { [parameter]: value },
    })),
  );
  return [...single, ...Object.entries(together).map(([name, amendments]) => ({ name, amendments }))];
}
