export type { CalendarOptions } from "../calendar/calendar-options.js";
export { type DeadlineCalendarOptions, deadlineCalendar } from "../calendar/deadline-calendar.js";
export { dutyCalendar } from "../calendar/duty-calendar.js";
export type { CalendarLanguage } from "../calendar/languages.js";
export { type InvalidCalendar, isInvalidCalendar } from "../issues/invalid-calendar.js";
