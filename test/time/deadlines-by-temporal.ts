import type { Temporal } from "@js-temporal/polyfill";
import { beginningOf, wallTimeOf } from "./temporal-days.ts";

/** Holidays and worked Saturdays of a region that counts working days: any calendar will do that has both. */
export const nonWorkingDays: readonly string[] = [
  "2019",
  "2020",
  "2021",
  "2022",
  "2023",
  "2024",
  "2025",
].flatMap((year) =>
  ["01-01", "01-02", "01-03", "02-23", "03-08", "05-01", "06-12", "11-04"].map((day) => `${year}-${day}`),
);
export const workingDays: readonly string[] = [
  "2019-03-09",
  "2020-11-14",
  "2021-02-20",
  "2022-03-05",
  "2024-12-28",
];

/** The ways to count days, as amendments of a region. */
export const counts = {
  calendar: { leadCount: "calendar" },
  clear: { leadCount: "clear" },
  working: { leadCount: "working", nonWorkingDays, workingDays },
} as const;

export type Count = keyof typeof counts;

function isCounted(date: Temporal.PlainDate): boolean {
  const text = date.toString();
  return date.dayOfWeek > 5 ? workingDays.includes(text) : !nonWorkingDays.includes(text);
}

/** The last acceptable day of an act that is due so many days before a date (reading 2). */
function lastAcceptable(date: Temporal.PlainDate, days: number, count: Count): Temporal.PlainDate {
  if (count !== "working") return date.subtract({ days: count === "clear" ? days + 1 : days });
  let last = date;
  for (let counted = 0; counted < days; counted += isCounted(last) ? 1 : 0) last = last.subtract({ days: 1 });
  return last;
}

export const iso = (instant: number): string => new Date(instant).toISOString();

/** Remembered, since Temporal is slow and the deadlines of a lesson fall on the same days again and again. */
const beginnings = new Map<string, string>();

function beginning(date: Temporal.PlainDate, zone: string): string {
  const key = `${zone} ${date}`;
  const known = beginnings.get(key) ?? iso(beginningOf(date, zone));
  beginnings.set(key, known);
  return known;
}

/** Every deadline of a lesson by Temporal, with leads of 5, 5 and 2 days, by clause (readings 2, 3 and 11). */
export function deadlinesByTemporal(
  date: Temporal.PlainDate,
  zone: string,
  startsAt: string | undefined,
  count: Count,
): ReadonlyArray<readonly [clause: string, due: string]> {
  // Where the last acceptable day is over the next one begins (reading 3).
  const leadEnd = (days: number) => beginning(lastAcceptable(date, days, count).add({ days: 1 }), zone);
  const five = leadEnd(5);
  const two = leadEnd(2);
  const at = startsAt === undefined ? undefined : iso(wallTimeOf(date, startsAt, zone));
  const start = at ?? beginning(date.add({ days: 1 }), zone);
  const beforeStart = at ?? beginning(date, zone);
  return [
    ["IV.lesson-created", five],
    ["IV.link-sent", five],
    ["V.link-forwarded", five],
    ["V.confirmed-in-time", five],
    ["VI.delivered", two],
    ["VII.mentor-present", start],
    ["VII.venue-connected", start],
    ["VII.venue-link-checked", beforeStart],
    ["VII.participants-present", start],
    ["VII.school-connected", start],
    ["VII.representative-present", start],
    ["VII.school-link-checked", beforeStart],
  ];
}
