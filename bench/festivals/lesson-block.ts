/** One lesson of a generated season with the people who appear in it for the first time. */
import type { Competency, Confirmation, Lesson, Parent, Participant } from "upm-rules";
import {
  type ChildBreach,
  type ChildOfLesson,
  type ClassOfLesson,
  childBreaches,
  childOfLesson,
  idsOfChild,
  unconfirmedChild,
} from "./lesson-child.ts";
import { type LessonBreach, lessonBreaches, lessonRecord } from "./lesson-record.ts";
import {
  type Clock,
  clockOf,
  judgedDay,
  lessonDays,
  type SeasonDay,
  unagreedDays,
} from "./season-calendar.ts";
import { chosenCompetencies, competencyNamed } from "./season-places.ts";
import type { PlannedSchool, PlannedVenue, SeasonPlan } from "./season-plan.ts";
import { inTurn, type Numbers, numbersFrom } from "./seeded-numbers.ts";

/** One lesson, the people who appear with it for the first time, and exactly as many confirmations as the size says. */
export interface LessonBlock {
  readonly lesson: Lesson;
  readonly participants: readonly Participant[];
  readonly parents: readonly Parent[];
  readonly confirmations: readonly Confirmation[];
}

/** One lesson or child in so many is broken; how, goes round, so that each way comes up as often. */
const lessonsForOneBreach = 6;
const childrenForOneBreach = 20;

/** The next way to break a lesson or a child, of those that are over and of those ahead. */
export interface NextBreaches {
  readonly over: { readonly ofLesson: () => LessonBreach; readonly ofChild: () => ChildBreach };
  readonly ahead: { readonly ofLesson: () => LessonBreach; readonly ofChild: () => ChildBreach };
}

export function breachesInTurn(): NextBreaches {
  return {
    over: { ofLesson: inTurn(lessonBreaches.over), ofChild: inTurn(childBreaches.over) },
    ahead: { ofLesson: inTurn(lessonBreaches.ahead), ofChild: inTurn(childBreaches.ahead) },
  };
}

const startTimes = [510, 565, 620, 675, 730, 785, 840];

/** The lesson of a number, counted from 0. Of breaches, blocks must be made in order; all else follows from the number. */
export function lessonBlock(
  index: number,
  confirmationsInAll: number,
  plan: SeasonPlan,
  next: NextBreaches,
): LessonBlock {
  const numbers = numbersFrom(index);
  const { schools, venues } = plan;
  const school = schools[index % schools.length] as PlannedSchool;
  const venue = venues[school.number % venues.length] as PlannedVenue;
  // The schools have their lessons in turn, each on another day.
  const round = Math.floor(index / schools.length);
  const plannedDay = lessonDays[(round * 7 + school.number * 3) % lessonDays.length] as SeasonDay;
  const when = plannedDay < judgedDay ? "over" : "ahead";
  const breach = numbers.oneIn(lessonsForOneBreach) ? next[when].ofLesson() : undefined;
  const id = `lesson-${index + 1}`;
  const day = breach === "day-not-agreed" ? unagreedDays[when] : plannedDay;
  const clock = clockOf(school.zone);
  const group = classOf(index, day, clock, school, venue, plan, breach === "all-late");

  const again =
    round % 2 === 0 ? [] : confirmedAgain(index, confirmationsInAll, schools.length, group, numbers);
  const childBreach = () => (numbers.oneIn(childrenForOneBreach) ? next[when].ofChild() : undefined);
  const confirmed = confirmedChildren(group, confirmationsInAll - again.length, childBreach, numbers);
  const confirmedIds = again.map(({ participant }) => participant);
  const unconfirmed = Array.from(
    { length: numbers.below(3) + (breach === "guest-present" ? 1 : 0) },
    (_, place) => unconfirmedChild(confirmed.length + place + 1, group, numbers),
  );
  const idsOf = (children: readonly { readonly participant: Participant }[]) =>
    children.map(({ participant }) => participant.id);
  const lesson = lessonRecord(
    {
      id,
      venue: venue.id,
      school: school.id,
      competency: competencyOf(venue, breach, numbers),
      day,
      startsAt: numbers.oneIn(25) ? undefined : numbers.pick(startTimes),
      clock,
      breach,
      invited: [...confirmedIds, ...idsOf(confirmed), ...idsOf(unconfirmed)],
      expected: [...confirmedIds, ...idsOf(confirmed.filter(({ expected }) => expected))],
      unconfirmed: idsOf(unconfirmed),
    },
    numbers,
  );
  const people = [...confirmed, ...unconfirmed];
  return {
    lesson,
    participants: people.map(({ participant }) => participant),
    parents: people.flatMap(({ parents }) => parents),
    confirmations: [...again, ...confirmed.flatMap(({ confirmations }) => confirmations)],
  };
}

function classOf(
  index: number,
  day: SeasonDay,
  clock: Clock,
  { number, id }: PlannedSchool,
  { region }: PlannedVenue,
  { schools }: SeasonPlan,
  allLate: boolean,
): ClassOfLesson {
  return {
    lesson: index + 1,
    day,
    clock,
    school: id,
    otherSchool: schools[(number + 1) % schools.length]?.id as string,
    testsNeeded: region.amendments?.minDiagnosticTests ?? 1,
    trialsAllowed: region.amendments?.maxEarlierTrials ?? 0,
    allLate,
  };
}

/** Children of the school's lesson before, confirmed for this one as well: one child in fifty, as every other lesson has some. */
function confirmedAgain(
  index: number,
  confirmationsInAll: number,
  schoolCount: number,
  { day, clock }: ClassOfLesson,
  numbers: Numbers,
): readonly Confirmation[] {
  const count = Math.floor((confirmationsInAll + numbers.below(25)) / 25);
  return Array.from({ length: count }, (_, place) => {
    const { child, parent } = idsOfChild(index + 1 - schoolCount, place + 1);
    const confirmedAt = clock.toTheSecond(
      day - 15 + numbers.below(5),
      480 + numbers.below(840),
      numbers.below(60),
    );
    return { lesson: `lesson-${index + 1}`, participant: child, parent, confirmedAt };
  });
}

/** As many children as it takes for that many confirmations: of some there are two. */
function confirmedChildren(
  group: ClassOfLesson,
  confirmationsOfThem: number,
  nextBreach: () => ChildBreach,
  numbers: Numbers,
): readonly ChildOfLesson[] {
  const children: ChildOfLesson[] = [];
  for (let room = confirmationsOfThem; room > 0; ) {
    // Where all are late, nothing else is broken.
    const breach = group.allLate ? undefined : nextBreach();
    const child = childOfLesson(children.length + 1, group, breach, room, numbers);
    children.push(child);
    room -= child.confirmations.length;
  }
  return children;
}

function competencyOf({ competencies }: PlannedVenue, breach: LessonBreach, numbers: Numbers): Competency {
  const others = () => chosenCompetencies.filter(({ id }) => !competencies.includes(id));
  return breach === "competency-not-agreed"
    ? numbers.pick(others())
    : competencyNamed(numbers.pick(competencies));
}
