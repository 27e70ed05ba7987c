/** The cases of the deadlines of a lesson: clocks that change around them, and the ways in which days are counted. */
import type { Amendments } from "upm-rules";
import { regulationAxis } from "../verdicts/decision-space.ts";
import { places } from "../verdicts/places.ts";
import { otherRegulations } from "./other-regulations.ts";

interface Lesson {
  readonly date: string;
  readonly timeZone: string;
  readonly startsAt?: string;
}

interface DeadlinesQuestion {
  readonly name: string;
  readonly facts: Lesson;
  readonly amendments?: Amendments;
}

function asked(name: string, facts: Lesson, amendments: Amendments = {}): DeadlinesQuestion {
  return { name, facts, ...(Object.keys(amendments).length > 0 && { amendments }) };
}

/** What clocks did around midnight on a day, by what it is called. */
const changes: Readonly<Record<string, Lesson>> = {
  "Havana, where midnight was skipped": { date: "2020-03-08", timeZone: "America/Havana" },
  "Havana, where midnight came twice": { date: "2020-11-01", timeZone: "America/Havana" },
  "Beirut, where midnight was skipped": { date: "2020-03-29", timeZone: "Asia/Beirut" },
  "Beirut, where clocks went back to 23:00": { date: "2020-10-25", timeZone: "Asia/Beirut" },
  "Santiago, where midnight was skipped": { date: "2019-09-08", timeZone: "America/Santiago" },
  "São Paulo, where midnight was skipped": { date: "2018-11-04", timeZone: "America/Sao_Paulo" },
  "Cairo, where clocks went forward at midnight": { date: "2014-05-16", timeZone: "Africa/Cairo" },
  "Apia, where the day before was skipped": { date: "2011-12-31", timeZone: "Pacific/Apia" },
  "Apia, on the day that was skipped": { date: "2011-12-30", timeZone: "Pacific/Apia" },
  "Saint John's, where clocks went back at a minute past midnight": {
    ...{ date: "2010-11-07", timeZone: "America/St_Johns" },
  },
  "Caracas, where clocks went forward by half an hour": { date: "2016-05-01", timeZone: "America/Caracas" },
  "Pyongyang, where clocks went forward by half an hour before midnight": {
    ...{ date: "2018-05-05", timeZone: "Asia/Pyongyang" },
  },
  "Lord Howe, where clocks went back by half an hour": {
    ...{ date: "2020-04-05", timeZone: "Australia/Lord_Howe" },
  },
  "Tehran, where midnight was skipped": { date: "2020-03-21", timeZone: "Asia/Tehran" },
  "Kamchatka, where an hour was skipped": { date: "2010-03-28", timeZone: "Asia/Kamchatka" },
  "Volgograd, where clocks went back": { date: "2020-12-27", timeZone: "Europe/Volgograd" },
  "Volgograd, where clocks went forward": { date: "2018-10-28", timeZone: "Europe/Volgograd" },
  "the Azores, where midnight was skipped": { date: "2020-03-29", timeZone: "Atlantic/Azores" },
};

function daysLater(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A lesson on the day, and lessons whose deadlines of stages IV to VI begin or end with it. */
const distances = { "that day": 0, "two days after": 2, "five days after": 5 };

const aroundChanges = Object.entries(changes).flatMap(([name, lesson]) =>
  Object.entries(distances).map(([when, days]) =>
    asked(`${name}; ${when}`, { ...lesson, date: daysLater(lesson.date, days) }),
  ),
);

/** Starts at wall times that were skipped or came twice, and just beside them. */
const starts = Object.entries({
  "Havana, where midnight was skipped": ["00:00", "00:30", "00:59", "01:00"],
  "Havana, where midnight came twice": ["00:00", "00:59", "01:00"],
  "Beirut, where midnight was skipped": ["00:00", "00:59", "01:00"],
  "Lord Howe, where clocks went back by half an hour": ["01:29", "01:30", "01:59", "02:00"],
  "Caracas, where clocks went forward by half an hour": ["02:29", "02:30", "02:59", "03:00"],
  "Volgograd, where clocks went back": ["00:59", "01:00", "01:59", "02:00", "23:59"],
  "Volgograd, where clocks went forward": ["01:59", "02:00", "02:59", "03:00"],
  "Apia, on the day that was skipped": ["00:00", "12:00"],
}).flatMap(([name, times]) =>
  times.map((startsAt) =>
    asked(`${name}; starts at ${startsAt}`, { ...(changes[name] as Lesson), startsAt }),
  ),
);

const [yekaterinburg, volgograd] = [
  places.Yekaterinburg,
  places["Volgograd, five days over the change of its clocks"],
].map(({ date, timeZone }) => ({ date, timeZone })) as [Lesson, Lesson];

const inPlaces = Object.entries(places).flatMap(([name, { date, timeZone }]) => [
  asked(name, { date, timeZone }),
  asked(`${name}; starts at 09:30`, { date, timeZone, startsAt: "09:30" }),
]);

const underRegulations = Object.entries({ ...regulationAxis, ...otherRegulations }).flatMap(
  ([name, amendments]) =>
    Object.keys(amendments).length === 0
      ? []
      : [
          asked(name, yekaterinburg, amendments),
          asked(`${name}; Volgograd, over the change of its clocks`, volgograd, amendments),
        ],
);

const weekdays = [2, 3, 4, 5, 6, 7, 8].map((day) =>
  asked(
    `five working days before ${["Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun"][day - 2]}day`,
    {
      ...{ date: `2020-11-0${day}`, timeZone: "Europe/Moscow" },
    },
    { leadCount: "working" },
  ),
);

const edges = [
  asked("the first day there is", { date: "2000-01-01", timeZone: "Europe/Moscow", startsAt: "00:00" }),
  asked("the last day there is", { date: "2099-12-31", timeZone: "UTC", startsAt: "23:59" }),
  asked("over a leap day", { date: "2020-03-02", timeZone: "Europe/Moscow" }),
  asked("over the end of a February without one", { date: "2021-03-02", timeZone: "Europe/Moscow" }),
  asked("over a leap day that a century has", { date: "2000-03-02", timeZone: "Europe/Moscow" }),
  asked("over the new year", { date: "2021-01-03", timeZone: "Europe/Moscow" }),
  asked("a whole leap year ahead", yekaterinburg, { lessonLeadDays: 366 }),
  asked("a link of the zone database", { date: "2020-11-16", timeZone: "W-SU" }),
  asked("a zone of a fixed offset", { date: "2020-11-16", timeZone: "Etc/GMT-14" }),
];

export function deadlinesQuestions(): readonly DeadlinesQuestion[] {
  return [...inPlaces, ...underRegulations, ...weekdays, ...edges, ...starts, ...aroundChanges];
}
