/** One child who is confirmed for a lesson: its accounts, its parents, and what they confirmed. */
import type { Confirmation, Parent, Participant } from "upm-rules";
import { type Clock, noted, type SeasonDay, seasonDay } from "./season-calendar.ts";
import type { Numbers } from "./seeded-numbers.ts";

const breachesOfConditions = [
  "unregistered",
  "no-test",
  "unlinked",
  "earlier-trial",
  "parent-unregistered",
  "another-parent",
  "tested-later",
  "registered-later",
  "linked-later",
  "parent-registered-later",
  "trial-this-autumn",
  "other-school",
  "withdrawn",
  "made-again",
] as const;

/** How what is asked of a child is broken, or nearly: some of these are put right in time. */
export const childBreaches = {
  /** Of a lesson that is over. */
  over: [
    ...breachesOfConditions,
    "late",
    "withdrawn-then-late",
    "late-again",
    "after-the-lesson",
    "withdrawn-after-the-lesson",
  ],
  /** Of a lesson that is still ahead. */
  ahead: breachesOfConditions,
} as const;

export type ChildBreach = (typeof childBreaches.over)[number] | undefined;

/** What a child shares with the others of its lesson. */
export interface ClassOfLesson {
  /** Its number, from 1. */
  readonly lesson: number;
  readonly day: SeasonDay;
  readonly clock: Clock;
  readonly school: string;
  readonly otherSchool: string;
  readonly testsNeeded: number;
  readonly trialsAllowed: number;
  /** The whole class confirms when it is too late. */
  readonly allLate: boolean;
}

export interface ChildOfLesson {
  readonly participant: Participant;
  /** That of the confirmation first. */
  readonly parents: readonly Parent[];
  readonly confirmations: readonly Confirmation[];
  /** Confirmed when the lesson starts. */
  readonly expected: boolean;
}

const firstRegistration = seasonDay("2020-08-15");

/** When a platform noted something of a day. */
function notedOn(day: SeasonDay, numbers: Numbers): string {
  return noted(day, numbers.below(1440), numbers.below(60));
}

/** When somebody registered. */
function registeredOn(day: SeasonDay, numbers: Numbers): string {
  return noted(day, numbers.below(1440), numbers.below(60), numbers.below(1000));
}

/** The ids, short since documents are long, of a child of a lesson, by its number from 1, and of the parent to whom it is linked. */
export function idsOfChild(lesson: number, number: number) {
  return { child: `c${lesson}-${number}`, parent: `p${lesson}-${number}` };
}

/** A child who is confirmed, and where there is `room` for two of its confirmations, maybe twice. */
export function childOfLesson(
  number: number,
  group: ClassOfLesson,
  breach: ChildBreach,
  room: number,
  numbers: Numbers,
): ChildOfLesson {
  const { child, parent } = idsOfChild(group.lesson, number);
  const registered = firstRegistration + numbers.below(50);
  // A day after confirming on which what should have come before is made good.
  const later = () => group.day - 10 + numbers.below(2);
  const registeredAt = registeredOn(breach === "registered-later" ? later() : registered, numbers);
  const linkedOn = breach === "linked-later" ? later() : registered + 1 + numbers.below(3);
  const parentRegisteredAt = registeredOn(
    breach === "parent-registered-later" ? later() : registered - 1 + numbers.below(2),
    numbers,
  );
  // Some children have two parents with accounts, and either may confirm.
  const second = breach === "another-parent" || numbers.oneIn(10);
  const bothLinked = second && breach !== "another-parent";
  const linkOf = (id: string) => ({ parent: id, linkedAt: notedOn(linkedOn, numbers) });
  const trials = trialsOf(group, breach, numbers);
  const participant: Participant = {
    id: child,
    school: breach === "other-school" ? group.otherSchool : group.school,
    ...(breach !== "unregistered" && { registeredAt }),
    ...(breach !== "unlinked" && { links: [linkOf(parent), ...(bothLinked ? [linkOf(`${parent}-2`)] : [])] }),
    ...(breach !== "no-test" && {
      diagnosticTests: Array.from({ length: group.testsNeeded + (numbers.oneIn(4) ? 1 : 0) }, () =>
        notedOn(breach === "tested-later" ? later() : registered + 1 + numbers.below(6), numbers),
      ),
    }),
    ...(trials.length > 0 && { trials }),
  };
  const parents: Parent[] = [
    { id: parent, ...(breach !== "parent-unregistered" && { registeredAt: parentRegisteredAt }) },
  ];
  if (second) parents.push({ id: `${parent}-2`, registeredAt: registeredOn(registered, numbers) });
  const confirming = breach === "another-parent" || (bothLinked && numbers.oneIn(2)) ? `${parent}-2` : parent;
  const made = confirmationsOf(group, breach, room, numbers);
  return {
    participant,
    parents,
    confirmations: made.map((when) => ({
      lesson: `lesson-${group.lesson}`,
      participant: child,
      parent: confirming,
      ...when,
    })),
    expected: isExpected(breach),
  };
}

function trialsOf(
  { day, clock, trialsAllowed }: ClassOfLesson,
  breach: ChildBreach,
  numbers: Numbers,
): string[] {
  // A trial after the confirmation is no earlier one.
  if (numbers.oneIn(60)) return [clock.instant(day - 10, 600 + numbers.below(300))];
  const first =
    breach === "earlier-trial"
      ? seasonDay("2020-08-20")
      : breach === "trial-this-autumn"
        ? seasonDay("2020-10-05") + numbers.below(5)
        : undefined;
  if (first === undefined) return [];
  return Array.from({ length: trialsAllowed + 1 }, (_, more) =>
    clock.instant(first + more, 600 + numbers.below(300)),
  );
}

type Confirmed = Pick<Confirmation, "confirmedAt" | "withdrawnAt">;

/** What the parent confirmed and withdrew, and when. */
function confirmationsOf(
  { day, clock, allLate }: ClassOfLesson,
  breach: ChildBreach,
  room: number,
  numbers: Numbers,
): readonly Confirmed[] {
  const on = (onDay: SeasonDay, from = 480, below = 840) =>
    clock.toTheSecond(onDay, from + numbers.below(below), numbers.below(60));
  const late = () => on(day - 2 + numbers.below(2));
  if (allLate) return [{ confirmedAt: late() }];
  const inTime = on(day - 15 + numbers.below(5));
  switch (breach) {
    case "late":
      return [{ confirmedAt: late() }];
    case "after-the-lesson":
      return [{ confirmedAt: on(day + 1, 360, 120) }];
    case "withdrawn":
      return [{ confirmedAt: inTime, withdrawnAt: on(day - 10 + numbers.below(2)) }];
    case "withdrawn-after-the-lesson":
      return [{ confirmedAt: inTime, withdrawnAt: on(day + 1, 360, 120) }];
    case "made-again":
    case "withdrawn-then-late":
    case "late-again": {
      if (room < 2) return [{ confirmedAt: inTime }];
      if (breach === "late-again") return [{ confirmedAt: inTime }, { confirmedAt: late() }];
      const withdrawn = { confirmedAt: on(day - 15), withdrawnAt: on(day - 14) };
      return [withdrawn, { confirmedAt: breach === "made-again" ? on(day - 12) : late() }];
    }
    default:
      return [{ confirmedAt: inTime }];
  }
}

function isExpected(breach: ChildBreach): boolean {
  return breach !== "withdrawn" && breach !== "after-the-lesson";
}

const missing = [undefined, "unregistered", "unlinked", "no-test"] as const;

/** A child who is invited and whose parent has not confirmed; some still miss what confirming asks for. */
export function unconfirmedChild(number: number, group: ClassOfLesson, numbers: Numbers): ChildOfLesson {
  const child = childOfLesson(number, group, numbers.pick(missing), 1, numbers);
  return { ...child, confirmations: [], expected: false };
}
