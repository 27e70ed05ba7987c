import type { Regulation } from "../regulation/regulation.js";
import { dayOf } from "../time/calendar-date.js";
import { type Deadline, endOfDay } from "../time/deadline.js";
import type { Zone } from "../time/zone.js";

/** The deadline of stages I to III in the acting organisation's zone: reading 1; undefined where a part is unknown. */
export function planDue(zone: Zone | undefined, regulation: Regulation | undefined): Deadline | undefined {
  return zone && regulation && endOfDay(dayOf(regulation.planDeadline), zone);
}
