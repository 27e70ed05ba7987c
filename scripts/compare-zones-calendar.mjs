// The days of the comparison, and the last acceptable day of each lead by Temporal's calendar (reading 2), which is the
// same in every zone.
import { Temporal } from "@js-temporal/polyfill";

const epoch = Temporal.PlainDate.from("1970-01-01");

/** The year's holidays, as Russia's are, and Saturdays worked for days off: any calendar will do that has both. */
const years = Array.from({ length: 11 }, (_, index) => 2018 + index);
const holidays = [
  "01-01",
  "01-02",
  "01-03",
  "01-07",
  "01-08",
  "02-23",
  "03-08",
  "05-01",
  "05-09",
  "06-12",
  "11-04",
];
const nonWorkingDays = years.flatMap((year) => holidays.map((day) => `${year}-${day}`));
const workingDays = [
  "2019-03-09",
  "2020-11-14",
  "2021-02-20",
  "2022-03-05",
  "2024-04-27",
  "2024-12-28",
  "2025-11-01",
];

/** The counts of days, as amendments; each is compared with the leads of 2020: 5, 5 and 2 days. */
export const counts = {
  calendar: { leadCount: "calendar" },
  clear: { leadCount: "clear" },
  working: { leadCount: "working", nonWorkingDays, workingDays },
};

function isCounted(date) {
  const text = date.toString();
  return date.dayOfWeek > 5 ? workingDays.includes(text) : !nonWorkingDays.includes(text);
}

const lastAcceptable = {
  calendar: (date, leadDays) => date.subtract({ days: leadDays }),
  clear: (date, leadDays) => date.subtract({ days: leadDays + 1 }),
  working(date, leadDays) {
    let last = date;
    for (let counted = 0; counted < leadDays; counted += isCounted(last) ? 1 : 0)
      last = last.subtract({ days: 1 });
    return last;
  },
};

const numberOf = (date) => epoch.until(date, { largestUnit: "days" }).days;

/** Every day of those years: the date, its number, and by count the number of the last acceptable day of 5 and of 2. */
export function daysOf(firstYear, lastYear) {
  const days = [];
  for (
    let date = Temporal.PlainDate.from(`${firstYear}-01-01`);
    date.year <= lastYear;
    date = date.add({ days: 1 })
  ) {
    const last = {};
    for (const count of Object.keys(counts)) {
      const lead = (leadDays) => numberOf(lastAcceptable[count](date, leadDays));
      last[count] = { five: lead(5), two: lead(2) };
    }
    days.push({ date, text: date.toString(), number: numberOf(date), last });
  }
  return days;
}
