/** When everything of one region happens, so that every clause is kept. */
import type { Regulation } from "../../regulation/regulation.js";
import { type CalendarDate, type DayNumber, dateOf, dayOf } from "../../time/calendar-date.js";
import { lastAcceptableDay } from "../../time/deadline.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import { firstInstant, lessonDeadlineOf, planDeadlineOf, type Setting } from "../cases/setting.js";

/** What is drawn of a region; everything else follows from it. */
export interface DrawnRegion {
  readonly regionZone: string;
  /** Of the venue, where it is not its region's. */
  readonly venueZone: string | undefined;
  /** Of the school, where it is not its region's. */
  readonly schoolZone: string | undefined;
  /** How many days after the first possible date the lesson is held. */
  readonly daysLater: number;
  readonly startsAt: string | undefined;
  /** How much of the time that there is goes by before each act, in thousandths. */
  readonly pace: readonly [number, number, number, number, number, number];
  /** How many children are confirmed: 1 or more. */
  readonly participants: number;
  /** How many trials each has been to, as far as the regulation has none against it. */
  readonly trials: number;
}

/** The instants and the date by which a region is built; all acts are before their deadlines, in order. */
export interface Timeline {
  readonly date: CalendarDate;
  readonly registeredAt: EpochMilliseconds;
  readonly chosenAt: EpochMilliseconds;
  readonly listedAt: EpochMilliseconds;
  readonly selectedAt: EpochMilliseconds;
  readonly contactedAt: EpochMilliseconds;
  readonly venueAgreedAt: EpochMilliseconds;
  readonly schoolAgreedAt: EpochMilliseconds;
  readonly createdAt: EpochMilliseconds;
  readonly linkSentAt: EpochMilliseconds;
  readonly linkForwardedAt: EpochMilliseconds;
  readonly confirmedAt: EpochMilliseconds;
  readonly deliveredAt: EpochMilliseconds;
  readonly linkCheckedAt: EpochMilliseconds;
  /** The deadline of stages I to III for each of those who act, and those of the lesson. */
  readonly due: {
    readonly region: EpochMilliseconds;
    readonly venue: EpochMilliseconds;
    readonly school: EpochMilliseconds;
    readonly creation: EpochMilliseconds;
    readonly confirmation: EpochMilliseconds;
    readonly delivery: EpochMilliseconds;
    readonly linkCheck: EpochMilliseconds;
    readonly start: EpochMilliseconds;
  };
}

export const minute = 60_000;
export const day = 1440 * minute;

/** The first date of which all deadlines come after the plan's. */
function firstDate(regulation: Regulation): DayNumber {
  const plan = dayOf(regulation.planDeadline);
  const { lessonLeadDays, confirmationLeadDays, deliveryLeadDays } = regulation;
  const longest = Math.max(lessonLeadDays, confirmationLeadDays, deliveryLeadDays);
  let date = plan + 1;
  while (lastAcceptableDay(date, longest, regulation) <= plan) date += 1;
  return date;
}

/** Whether lessons can be held after the plan, before instants end. */
export function hasSeason(regulation: Regulation): boolean {
  return firstDate(regulation) <= dayOf("2099-10-01");
}

function between(from: number, to: number, thousandths: number): EpochMilliseconds {
  return Math.floor(from + ((to - from) * thousandths) / 1000);
}

/** The deadlines of a region and of its lesson on a date. */
export function dueOf(drawn: DrawnRegion, date: CalendarDate, regulation: Regulation): Timeline["due"] {
  const { regionZone, venueZone = regionZone, schoolZone = regionZone, startsAt } = drawn;
  const inZone = (timeZone: string): Setting => ({
    lesson: { date, timeZone, ...(startsAt !== undefined && { startsAt }) },
    before: day,
    regulation,
  });
  const atSchool = inZone(schoolZone);
  return {
    region: planDeadlineOf(inZone(regionZone)),
    venue: planDeadlineOf(inZone(venueZone)),
    school: planDeadlineOf(atSchool),
    creation: lessonDeadlineOf("lesson-lead", atSchool),
    confirmation: lessonDeadlineOf("confirmation-lead", atSchool),
    delivery: lessonDeadlineOf("delivery-lead", atSchool),
    linkCheck: lessonDeadlineOf("before-start", atSchool),
    start: lessonDeadlineOf("start", atSchool),
  };
}

/** When things happen in a region. */
export function timelineOf(drawn: DrawnRegion, regulation: Regulation): Timeline {
  const { daysLater, pace } = drawn;
  const date = dateOf(firstDate(regulation) + daysLater);
  const due = dueOf(drawn, date, regulation);
  // With no days of lead a deadline comes after the start, and children are to be confirmed before it.
  const lastToCreate = Math.min(due.creation, due.confirmation, due.start) - 1;
  const lastToConfirm = Math.min(due.confirmation, due.start) - 1;
  const lastToAgree = Math.min(due.region, due.venue, due.school, lastToCreate + 1) - 1;
  // A plan that ends soon after the first instant there is leaves less time.
  const room = (lastToAgree - firstInstant) / 8;
  const schoolAgreedAt = lastToAgree - between(0, Math.min(5 * day, room), pace[0]);
  const step = between(minute, Math.min(2 * day, room), pace[1]);
  const stepsBefore = (steps: number) => schoolAgreedAt - steps * step;
  const createdAt = between(schoolAgreedAt, lastToCreate, pace[2]);
  const linkSentAt = between(createdAt, lastToCreate, pace[3]);
  const linkForwardedAt = between(linkSentAt, lastToConfirm, pace[4]);
  return {
    date,
    registeredAt: stepsBefore(6),
    chosenAt: stepsBefore(5),
    listedAt: stepsBefore(4),
    selectedAt: stepsBefore(3),
    contactedAt: stepsBefore(2),
    venueAgreedAt: stepsBefore(1),
    schoolAgreedAt,
    createdAt,
    linkSentAt,
    linkForwardedAt,
    confirmedAt: between(linkForwardedAt, lastToConfirm, pace[5]),
    deliveredAt: due.delivery - 1 - between(0, day, pace[5]),
    linkCheckedAt: due.linkCheck - 1 - between(0, day, pace[4]),
    due,
  };
}

/** An instant after all of it. */
export function afterAll({ due, confirmedAt }: Timeline): EpochMilliseconds {
  return Math.max(...Object.values(due), confirmedAt) + day;
}
