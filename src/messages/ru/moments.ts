/** Dates and times in Russian. */
import type { LocalTime } from "../local-time.js";
import type { MomentTexts } from "../moments.js";
import { places } from "./places.js";

const months = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];

function date({ day, month, year }: LocalTime): string {
  return `${day} ${months[month - 1]} ${year}`;
}

export const moments: MomentTexts = {
  byEndOf: (day) => `до конца ${date(day)}`,
  before: (day, clock) => `до ${clock} ${date(day)}`,
  at: (day, clock) => `${date(day)} в ${clock}`,
  places,
};
