import type { Regulation } from "../regulation/regulation.js";
import type { DayNumber } from "../time/calendar-date.js";
import { type Deadline, leadDeadline } from "../time/deadline.js";
import type { Zone } from "../time/zone.js";

/** The parameters that are a number of days before a lesson: of stages IV, V and VI. */
export type Lead = "lessonLeadDays" | "confirmationLeadDays" | "deliveryLeadDays";

/** The deadline of a stage that ends days before the lesson, in the school's zone; undefined where a part is unknown. */
export function leadDue(
  lead: Lead,
  day: DayNumber | undefined,
  zone: Zone | undefined,
  regulation: Regulation | undefined,
): Deadline | undefined {
  if (day === undefined || zone === undefined || regulation === undefined) return undefined;
  return leadDeadline(day, zone, regulation[lead], regulation);
}
