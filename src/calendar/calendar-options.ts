import { mustBeWhole } from "../issues/whole-number.js";
import { capitalised } from "../messages/capitals.js";
import type { EpochMilliseconds, Instant } from "../time/instant.js";
import { judgedAt } from "../time/judged-at.js";
import type { Subject } from "../verdict/finding.js";
import { defaultNamespace } from "./event-uid.js";
import { type CalendarLanguage, type CalendarTexts, textsIn } from "./languages.js";

/**
 * What a calendar is made with besides the duties or the lesson that it is about.
 *
 * @since 0.1.0
 * @public
 */
export interface CalendarOptions {
  /** When the calendar is made: events that are new or changed bear it. Of duties, what the board is judged as of. */
  readonly at: Instant;
  /** By default `en`. */
  readonly language?: CalendarLanguage | undefined;
  /** What a region, a venue, a school, a lesson or a pair of them is called; by default its kind and id. */
  readonly nameOf?: ((subject: Subject) => string) | undefined;
  /** What the calendar is called where it is shown; by default, and where empty, after the lessons. */
  readonly name?: string | undefined;
  /**
   * Who gives out the calendar, such as the domain of a site: events of another publisher, with the same ids in a document
   * of its own, are others. By default `upm-rules`. Another one makes all events new.
   */
  readonly namespace?: string | undefined;
  /** How many minutes before a deadline a calendar reminds of it, 0 to 1,000,000,000; by default a day and two hours. */
  readonly alarms?: readonly number[] | undefined;
  /** The text of the calendar given out before: what has changed since is known to calendars as a change. */
  readonly previous?: string | undefined;
}

/** The same with nothing left out. */
export interface CalendarSetting {
  readonly at: EpochMilliseconds;
  readonly texts: CalendarTexts;
  readonly nameOf: (subject: Subject) => string;
  readonly name: string;
  readonly namespace: string;
  readonly alarms: readonly number[];
  readonly previous: string | undefined;
}

const dayAndTwoHours = [1440, 120];

/** What the options ask for; throws `InvalidFacts` where `at` is no instant, `RangeError` for a language or an alarm that cannot be. */
export function settingOf(options: CalendarOptions): CalendarSetting {
  const { language = "en", alarms = dayAndTwoHours, namespace = defaultNamespace, previous } = options;
  if (!Object.hasOwn(textsIn, language)) throw new RangeError("expected `language` to be en or ru");
  for (const minutes of alarms) mustBeWhole("alarms", minutes, 0);
  const texts = textsIn[language];
  return {
    at: judgedAt(options.at),
    texts,
    nameOf: options.nameOf ?? ((subject) => kindAndId(subject, texts)),
    name: options.name || texts.calendarName,
    namespace,
    alarms,
    previous,
  };
}

function kindAndId({ kind, id }: Subject, { words }: CalendarTexts): string {
  return capitalised(`${words.subjects[kind]} ${id}`);
}
