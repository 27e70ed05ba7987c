/** The lessons that amendments are tried with. */
import { type Amendments, amend } from "../../regulation/amend.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import { type CalendarDate, dateOf, dayOf } from "../../time/calendar-date.js";

/**
 * What the amendments of a region are judged by.
 *
 * @since 0.1.0
 * @public
 */
export interface RegionOptions {
  /** What the region amends; by default `upm2020`. */
  readonly base?: Regulation | undefined;
  /** The region's time zone; by default Moscow's. */
  readonly timeZone?: string | undefined;
  /**
   * The days between which all is done, both inclusive, lessons between the plan deadline and its end. By default the
   * school year of the plan deadline: 1 September to 31 May.
   */
  readonly season?: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
}

/** What each law is asked of. */
export interface AmendedSeason {
  readonly regulation: Regulation;
  readonly base: Regulation;
  readonly timeZone: string;
  readonly from: CalendarDate;
  readonly dates: readonly CalendarDate[];
}

function schoolYearOf({ planDeadline }: Regulation): {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
} {
  const year = Number(planDeadline.slice(0, 4));
  const starts = planDeadline.slice(5) >= "09-01" ? year : year - 1;
  return { from: `${starts}-09-01`, to: `${starts + 1}-05-31` };
}

/** The season of a region, with the dates on which it may hold lessons. */
export function amendedSeason(
  amendments: Amendments,
  { base = upm2020, timeZone = "Europe/Moscow", season }: RegionOptions,
): AmendedSeason {
  const regulation = amend(base, amendments);
  const { from, to } = season ?? schoolYearOf(base);
  const first = Math.max(dayOf(base.planDeadline) + 1, dayOf(from));
  // The first lessons are those for which whoever keeps the plan still has the days that the base asks for.
  const lead = Math.max(base.lessonLeadDays, base.confirmationLeadDays, base.deliveryLeadDays);
  const dates = Array.from({ length: Math.max(0, dayOf(to) - first - lead + 1) }, (_, day) =>
    dateOf(first + lead + day),
  );
  if (dates.length === 0) {
    throw new RangeError(
      `no lesson can be held in the season from ${from} to ${to}: end it at least ${lead + 1} days after the plan deadline, ${base.planDeadline}`,
    );
  }
  return { regulation, base, timeZone, from, dates };
}
