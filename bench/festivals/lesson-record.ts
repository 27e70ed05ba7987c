/** One lesson as it is known when the festival is judged, and how its own clauses are broken. */
import type { Competency, Delivery, Lesson, LessonDay, LinkCheck } from "upm-rules";
import { type Clock, dateOf, judgedDay, type SeasonDay, timeOf } from "./season-calendar.ts";
import type { Numbers } from "./seeded-numbers.ts";

const breachesAtAnyTime = [
  "competency-not-agreed",
  "link-missing",
  "forwarded-before-link",
  "cancelled",
  "day-not-agreed",
  "forward-missing",
  "created-after-link",
  "not-created",
] as const;

export const lessonBreaches = {
  /** Of a lesson that is over. */
  over: [
    "created-late",
    "link-late",
    "forwarded-late",
    "all-late",
    "delivered-late",
    "delivered-in-part",
    "not-delivered",
    "no-mentor",
    "venue-not-connected",
    "school-not-connected",
    "no-representative",
    "child-absent",
    "guest-present",
    "day-not-known",
    "venue-check-failed",
    "venue-check-missing",
    "school-check-failed",
    "school-check-late",
    ...breachesAtAnyTime,
  ],
  /** Of a lesson that is still ahead. */
  ahead: breachesAtAnyTime,
} as const;

export type LessonBreach = (typeof lessonBreaches.over)[number] | undefined;

/** What a lesson is written from. */
export interface PlannedLesson {
  readonly id: string;
  readonly venue: string;
  readonly school: string;
  readonly competency: Competency;
  readonly day: SeasonDay;
  /** Minutes after midnight; undefined where it starts at some time of the day. */
  readonly startsAt: number | undefined;
  readonly clock: Clock;
  readonly breach: LessonBreach;
  readonly invited: readonly string[];
  /** Those confirmed when it starts. */
  readonly expected: readonly string[];
  /** Invited and not confirmed. */
  readonly unconfirmed: readonly string[];
}

/** The record of a lesson: what happens later than the festival is judged is not in it yet. */
export function lessonRecord(planned: PlannedLesson, numbers: Numbers): Lesson {
  const { id, venue, school, competency, day, startsAt, clock, breach, invited } = planned;
  const lesson = {
    id,
    venue,
    school,
    competency: competency.id,
    date: dateOf(day),
    ...(startsAt !== undefined && { startsAt: timeOf(startsAt) }),
    ...actsBefore(planned, numbers),
    invited,
  };
  if (breach === "cancelled") {
    const on = Math.min(day - 3, judgedDay - 1);
    return { ...lesson, cancelledAt: clock.instant(on, 540 + numbers.below(400)) };
  }
  const deliveries = deliveriesOf(planned, numbers);
  const linkChecks = linkChecksOf(planned, numbers);
  return {
    ...lesson,
    ...(deliveries.length > 0 && { deliveries }),
    ...(linkChecks.length > 0 && { linkChecks }),
    // The day has no instants: it is written down once the lesson has begun.
    ...(breach !== "day-not-known" && hasBegun(planned) && { day: dayOf(planned) }),
  };
}

/** Whether a lesson has begun when the festival is judged: where no start is known, whether its day is over. */
export function hasBegun({
  day,
  startsAt,
  clock,
}: Pick<PlannedLesson, "day" | "startsAt" | "clock">): boolean {
  return startsAt === undefined ? clock.hasCome(day + 1, 0) : clock.hasCome(day, startsAt);
}

/** Creating the lesson, sending its link and forwarding it: two weeks ahead, long before any deadline of a region. */
function actsBefore(
  { day, clock: { instant }, breach }: PlannedLesson,
  numbers: Numbers,
): Pick<Lesson, "createdAt" | "linkSentAt" | "linkForwardedAt"> {
  const allLate = breach === "all-late";
  const created = day - 20 + numbers.below(3);
  const createdOn =
    breach === "created-late" || allLate ? day - 4 : breach === "created-after-link" ? day - 15 : created;
  const sentOn = breach === "link-late" || allLate ? day - 4 : day - 16;
  const forwardedOn = breach === "link-late" || breach === "forwarded-late" || allLate ? day - 3 : day - 16;
  const noLink = breach === "link-missing" || breach === "not-created";
  const forwarded = breach === "forwarded-before-link" ? 400 : 840;
  return {
    ...(breach !== "not-created" && { createdAt: instant(createdOn, 480 + numbers.below(60)) }),
    ...(!noLink && { linkSentAt: instant(sentOn, 540 + numbers.below(240)) }),
    ...(breach !== "forward-missing" &&
      breach !== "not-created" && { linkForwardedAt: instant(forwardedOn, forwarded + numbers.below(120)) }),
  };
}

/** What the infrastructure list marks for delivery, with a little to spare; now and then in two parts. */
function deliveriesOf(
  { competency, day, clock, breach, invited }: PlannedLesson,
  numbers: Numbers,
): readonly Delivery[] {
  const needed = (competency.infrastructureList ?? []).filter(({ deliver }) => deliver);
  const on = breach === "delivered-late" ? day : day - 6;
  if (breach === "not-delivered" || !clock.hasCome(on, 480)) return [];
  return needed
    .slice(breach === "delivered-in-part" ? 1 : 0)
    .flatMap(({ item, quantity, per }): Delivery[] => {
      // Goods for nobody are not brought.
      const inAll = quantity * (per === "participant" ? Math.max(1, invited.length) : 1);
      const receivedAt = clock.instant(on, 420 + numbers.below(60));
      if (inAll < 2 || !numbers.oneIn(5)) return [{ item, quantity: inAll, receivedAt }];
      const first = Math.floor(inAll / 2);
      return [
        { item, quantity: first, receivedAt: clock.instant(on - 1, 600) },
        { item, quantity: inAll - first, receivedAt },
      ];
    });
}

/** Each side tries the link the day before; some try in vain first. */
function linkChecksOf({ day, clock, breach }: PlannedLesson, numbers: Numbers): readonly LinkCheck[] {
  return (["venue", "school"] as const).flatMap((by): LinkCheck[] => {
    if (by === "venue" && breach === "venue-check-missing") return [];
    const tooLate = by === "school" && breach === "school-check-late";
    const on = tooLate ? day : day - 1;
    const minutes = tooLate ? 1200 : 540 + numbers.below(50);
    if (!clock.hasCome(on, minutes)) return [];
    const check: LinkCheck = { by, at: clock.instant(on, minutes), passed: breach !== `${by}-check-failed` };
    const inVain: LinkCheck = { by, at: clock.instant(on - 1, 800), passed: false };
    return numbers.oneIn(10) ? [inVain, check] : [check];
  });
}

function dayOf({ breach, expected, unconfirmed }: PlannedLesson): LessonDay {
  return {
    mentorPresent: breach !== "no-mentor",
    venueConnected: breach !== "venue-not-connected",
    schoolConnected: breach !== "school-not-connected",
    representativePresent: breach !== "no-representative",
    present: [
      ...(breach === "child-absent" ? expected.slice(1) : expected),
      ...(breach === "guest-present" ? unconfirmed : []),
    ],
  };
}
