import type { Regulation } from "../../regulation/regulation.js";
import type { DayNumber } from "../../time/calendar-date.js";
import { type Deadline, leadDeadline } from "../../time/deadline.js";
import type { Zone } from "../../time/zone.js";

/** The deadline of stage V, for coordinator and parent alike (reading 14); undefined where a part of it is unknown. */
export function confirmationDue(
  day: DayNumber | undefined,
  zone: Zone | undefined,
  regulation: Regulation | undefined,
): Deadline | undefined {
  if (day === undefined || zone === undefined || regulation === undefined) return undefined;
  return leadDeadline(day, zone, regulation.confirmationLeadDays, regulation);
}
