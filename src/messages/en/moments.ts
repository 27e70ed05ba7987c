/** Dates and times in English. */
import type { LocalTime } from "../local-time.js";
import type { MomentTexts } from "../moments.js";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function date({ day, month, year }: LocalTime): string {
  return `${day} ${months[month - 1]} ${year}`;
}

export const moments: MomentTexts = {
  byEndOf: (day) => `by the end of ${date(day)}`,
  before: (day, clock) => `before ${clock} on ${date(day)}`,
  at: (day, clock) => `${date(day)} at ${clock}`,
  // The names of the zones are English already.
  places: {},
};
