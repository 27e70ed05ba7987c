/** Places and days whose first instant is easily got wrong, and ordinary ones beside them. */
import type { Regulation } from "../../regulation/regulation.js";
import type { LessonDeadlineKind } from "../../stages/lesson-deadlines.js";
import { dateOf, dayOf } from "../../time/calendar-date.js";
import { lastAcceptableDay } from "../../time/deadline.js";
import type { Setting } from "./setting.js";

/** A day in a zone, and what is special about its first instant. */
interface OddDay {
  readonly name: string;
  readonly timeZone: string;
  readonly day: string;
}

const oddDays: readonly OddDay[] = [
  { name: "Moscow", timeZone: "Europe/Moscow", day: "2020-11-12" },
  { name: "Kaliningrad, the westernmost zone", timeZone: "Europe/Kaliningrad", day: "2020-11-12" },
  { name: "Kamchatka, the easternmost zone", timeZone: "Asia/Kamchatka", day: "2020-11-12" },
  {
    name: "Volgograd, the day on which its clocks went back",
    timeZone: "Europe/Volgograd",
    day: "2020-12-27",
  },
  { name: "Volgograd, the day after", timeZone: "Europe/Volgograd", day: "2020-12-28" },
  { name: "Havana, where that midnight came twice", timeZone: "America/Havana", day: "2020-11-01" },
  { name: "Beirut, where that midnight was skipped", timeZone: "Asia/Beirut", day: "2021-03-28" },
];

/** A place for a boundary case, by what it shows. */
export interface NamedSetting {
  readonly name: string;
  readonly setting: Setting;
}

const before = 86_400_000;

const leads = {
  "lesson-lead": "lessonLeadDays",
  "confirmation-lead": "confirmationLeadDays",
  "delivery-lead": "deliveryLeadDays",
} as const;

/** No lead reaches further: 366 working days, with as many that are none. */
const furthest = 2000;

/** The first date of a lesson whose deadline is the first instant of a day; undefined where there is none. */
function dateWithDeadline(
  lead: keyof typeof leads,
  { day }: OddDay,
  regulation: Regulation,
): string | undefined {
  const due = dayOf(day);
  for (let date = due - 1; date < due + furthest; date++) {
    if (lastAcceptableDay(date, regulation[leads[lead]], regulation) === due - 1) return dateOf(date);
  }
  return undefined;
}

function lessonOn(
  { name, timeZone }: OddDay,
  date: string | undefined,
  regulation: Regulation,
  startsAt?: string,
): NamedSetting[] {
  if (date === undefined) return [];
  const lesson = { date, timeZone, ...(startsAt !== undefined && { startsAt }) };
  return [{ name, setting: { lesson, before, regulation } }];
}

/** The same deadline in every place: of stages I to III once for each zone, of a lesson on each of the days. */
export function settingsAround(
  deadline: LessonDeadlineKind | "plan" | undefined,
  regulation: Regulation,
): readonly NamedSetting[] {
  const ordinary = oddDays.slice(0, 1).flatMap((odd) => lessonOn(odd, "2020-11-16", regulation, "10:00"));
  switch (deadline) {
    case undefined:
      return ordinary;
    case "plan":
      // Whatever the day, the plan ends on one day for all.
      return oddDays
        .filter(({ timeZone }, index) => oddDays.findIndex((odd) => odd.timeZone === timeZone) === index)
        .flatMap((odd) => lessonOn({ ...odd, name: odd.name.replace(/,.*/, "") }, odd.day, regulation));
    case "start":
    case "before-start":
      return oddDays.flatMap((odd) => {
        const dayBefore = dateOf(dayOf(odd.day) - 1);
        return [
          // The end of a day without a start is the first instant of the next; link checks come before the day itself.
          ...lessonOn(odd, deadline === "start" ? dayBefore : odd.day, regulation),
          ...lessonOn({ ...odd, name: `${odd.name}, at 00:30` }, odd.day, regulation, "00:30"),
        ];
      });
    default:
      return oddDays.flatMap((odd) => lessonOn(odd, dateWithDeadline(deadline, odd, regulation), regulation));
  }
}
