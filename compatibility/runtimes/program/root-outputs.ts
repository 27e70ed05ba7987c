// What the root, the messages and the calendar give for the documents, as named texts.
import type { Report } from "upm-rules";
import { daysFrom } from "./days.ts";
import type { Document } from "./request.ts";
import { russianZones } from "./russian-zones.ts";

type Messages = typeof import("upm-rules/messages/en") | typeof import("upm-rules/messages/ru");

/** The root, the messages and the calendar, in one of their two forms. */
interface Library {
  readonly root: typeof import("upm-rules");
  readonly en: Messages;
  readonly ru: Messages;
  readonly calendar: typeof import("upm-rules/calendar");
}

const instants = ["2020-11-01T00:00:00+05:00", "2020-11-13T09:00:00Z", "2021-01-10T00:00:00Z"];

/** Zones whose data are settled: those of Russia, and some whose clocks changed at midnight in the season. */
const zones = [
  ...russianZones,
  "America/Asuncion",
  "America/Havana",
  "America/Santiago",
  "Asia/Amman",
  "Asia/Beirut",
  "Asia/Tehran",
];

/** The days of lessons from September 2020 to June 2021: each fifth, and each around New Year, when Volgograd changed. */
const lessonDays = daysFrom("2020-09-01", "2021-06-30").filter(
  (day, index) => index % 5 === 0 || (day > "2020-12-20" && day < "2021-01-08"),
);

export function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function rootOutputs(library: Library, documents: readonly Document[]): Map<string, string> {
  const outputs = new Map<string, string>();
  for (const document of documents) {
    for (const at of instants) festivalOutputs(outputs, library, document, at);
  }
  outputs.set("deadlines of lessons", textOf(deadlinesOfLessons(library)));
  outputs.set("clauses in English", textOf(clausesIn(library, library.en)));
  outputs.set("clauses in Russian", textOf(clausesIn(library, library.ru)));
  return outputs;
}

function festivalOutputs(
  outputs: Map<string, string>,
  { root, en, ru, calendar }: Library,
  { name, text }: Document,
  at: string,
): void {
  const festival = JSON.parse(text);
  try {
    const report = root.checkFestival(festival, { at });
    outputs.set(`report of ${name} at ${at}`, textOf(report));
    const board = root.duties(festival, { at });
    outputs.set(`board of ${name} at ${at}`, textOf(board));
    // As many as one actor has; a calendar of all takes a second.
    const few = board.slice(0, 200);
    const before = calendar.dutyCalendar(few.slice(50), { at: "2020-10-01T00:00:00Z" });
    outputs.set(
      `calendar of ${name} at ${at} in English`,
      calendar.dutyCalendar(few, { at, previous: before }),
    );
    outputs.set(
      `calendar of ${name} at ${at} in Russian`,
      calendar.dutyCalendar(few, { at, language: "ru" }),
    );
    outputs.set(`sentences of ${name} at ${at} in English`, sentences(report, en));
    outputs.set(`sentences of ${name} at ${at} in Russian`, sentences(report, ru));
  } catch (error) {
    if (!root.isInvalidFestival(error)) throw error;
    outputs.set(`issues of ${name} by the root`, textOf(error.issues));
  }
}

/** Of each finding, in its own zone and in one that is given. */
function sentences({ findings }: Report, { describe }: Messages): string {
  return textOf(
    findings.flatMap((finding) => [describe(finding), describe(finding, { timeZone: "Asia/Kamchatka" })]),
  );
}

function deadlinesOfLessons({ root }: Library): readonly string[] {
  return zones.flatMap((timeZone) =>
    lessonDays.map((date) =>
      [timeZone, date, ...root.deadlines({ date, timeZone, startsAt: "09:30" }).map(({ due }) => due)].join(
        " ",
      ),
    ),
  );
}

function clausesIn({ root }: Library, { clauseTitle, clauseOrigin }: Messages) {
  return root.clauses.map((clause) => [clause.id, clauseTitle(clause.id), clauseOrigin(clause)]);
}
