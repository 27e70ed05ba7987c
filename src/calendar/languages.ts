import { titles as englishTitles } from "../messages/en/clause-titles.js";
import { moments as englishMoments } from "../messages/en/moments.js";
import { words as englishWords } from "../messages/en/words.js";
import type { MomentTexts } from "../messages/moments.js";
import { titles as russianTitles } from "../messages/ru/clause-titles.js";
import { moments as russianMoments } from "../messages/ru/moments.js";
import { words as russianWords } from "../messages/ru/words.js";
import type { ClauseTitles } from "../messages/sentences.js";
import type { Words } from "../messages/words.js";

/**
 * The languages that a calendar can be in.
 *
 * @since 0.1.0
 * @public
 */
export type CalendarLanguage = "en" | "ru";

/** All that a calendar says in a language; sentences about findings are none of it. */
export interface CalendarTexts {
  readonly titles: ClauseTitles;
  readonly moments: MomentTexts;
  readonly words: Words;
  /** The calendar's own name where it is given none. */
  readonly calendarName: string;
  /** What stands above an event that the calendar would not have any more. */
  readonly gone: string;
}

export const textsIn: Readonly<Record<CalendarLanguage, CalendarTexts>> = {
  en: {
    titles: englishTitles,
    moments: englishMoments,
    words: englishWords,
    calendarName: "Professional skills lessons (UPM)",
    gone: "No longer needed",
  },
  ru: {
    titles: russianTitles,
    moments: russianMoments,
    words: russianWords,
    calendarName: "Уроки профессионального мастерства (УПМ)",
    gone: "Больше не требуется",
  },
};
