import fc from "fast-check";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson, LessonDay } from "../../src/model/lesson.js";
import {
  confirmationDeadline,
  deliveryDeadline,
  lessonDeadline,
  linkCheckDeadline,
  startDeadline,
} from "./oracle-lesson.js";
import { instantNear } from "./random-instant.js";
import { each, itemNames, type Places } from "./random-places.js";
import { recordOf, someOf } from "./random-record.js";
import type { Season } from "./random-season.js";

/** A lesson as planned: what decides its deadlines. */
export type Planned = Pick<Lesson, "id" | "venue" | "school" | "competency" | "date" | "startsAt">;

const startTimes = ["00:00", "00:30", "02:30", "10:00", "23:30", "23:59"];

export function plannedLessons(season: Season, { agreements }: Places): fc.Arbitrary<Planned[]> {
  const anywhere = fc.record({
    venue: fc.constantFrom(...season.venues),
    school: fc.constantFrom(...season.schools),
    competency: fc.constantFrom(...season.competencies),
  });
  // Of an agreement about no competency, lessons in any.
  const agreed = agreements.flatMap(({ venue, school, competencies }) =>
    (competencies.length > 0 ? competencies : season.competencies).map((competency) => ({
      venue,
      school,
      competency,
    })),
  );
  const asAgreed = agreed.length === 0 ? anywhere : fc.constantFrom(...agreed);
  return each(season.lessons, (id) =>
    fc
      .tuple(
        fc.oneof({ weight: 1, arbitrary: anywhere }, { weight: 4, arbitrary: asAgreed }),
        recordOf({ date: fc.constantFrom(...season.dates) }, { startsAt: fc.constantFrom(...startTimes) }),
      )
      .map(([agreement, rest]) => ({ id, ...agreement, ...rest })),
  );
}

/** The deadlines of a lesson in a document, as the readings give them. */
export function deadlinesOfLesson(festival: Festival, lesson: Lesson): number[] {
  const world = { festival, at: 0 };
  return [
    confirmationDeadline(world, lesson),
    lessonDeadline(world, lesson),
    deliveryDeadline(world, lesson),
    startDeadline(world, lesson),
    linkCheckDeadline(world, lesson),
  ].map(({ due }) => due);
}

/** What was done about a planned lesson; `anchors` are the instants that matter to it. */
export function lessonOf(
  season: Season,
  { competencies }: Places,
  planned: Planned,
  anchors: readonly number[],
): fc.Arbitrary<Lesson> {
  const act = instantNear(anchors);
  const list = competencies.find(({ id }) => id === planned.competency)?.infrastructureList ?? [];
  const common = {
    createdAt: act,
    linkSentAt: act,
    linkForwardedAt: act,
    invited: someOf(season.participants),
    deliveries: fc
      .tuple(wholeDelivery(list, act), fc.array(delivery(act), { maxLength: 3 }))
      .map((parts) => parts.flat()),
    linkChecks: linkChecks(act),
    day: lessonDay(season),
  };
  const cancelled = { ...common, cancelledAt: act };
  return fc
    .oneof({ weight: 5, arbitrary: recordOf({}, common) }, { weight: 1, arbitrary: recordOf({}, cancelled) })
    .map((acts) => ({ ...planned, ...acts }));
}

/** Of every item of a list some multiple, in parts. */
function wholeDelivery(
  list: readonly { readonly item: string; readonly quantity: number }[],
  act: fc.Arbitrary<string>,
) {
  const parts = each(list, ({ item, quantity }) =>
    fc.array(
      fc.record({
        item: fc.constant(item),
        quantity: fc.constantFrom(1, 2, 3).map((times) => Math.min(quantity * times, 1_000_000)),
        receivedAt: act,
      }),
      { minLength: 1, maxLength: 2 },
    ),
  ).map((deliveries) => deliveries.flat());
  return fc.oneof({ weight: 2, arbitrary: parts }, { weight: 1, arbitrary: fc.constant([]) });
}

function delivery(act: fc.Arbitrary<string>) {
  return fc.record({
    item: fc.constantFrom(...itemNames, "something else"),
    quantity: fc.constantFrom(1, 2, 3, 1_000_000),
    receivedAt: act,
  });
}

/** Of each side none or some, now and then two at one instant. */
function linkChecks(act: fc.Arbitrary<string>) {
  const passed = fc.constantFrom(true, true, false);
  const checks = fc
    .tuple(
      fc.constantFrom("venue" as const, "school" as const),
      act,
      fc.array(passed, { minLength: 1, maxLength: 2 }),
    )
    .map(([by, at, results]) => results.map((result) => ({ by, at, passed: result })));
  return fc.array(checks, { maxLength: 4 }).map((groups) => groups.flat());
}

function lessonDay(season: Season): fc.Arbitrary<LessonDay> {
  return recordOf(
    {},
    {
      mentorPresent: fc.boolean(),
      venueConnected: fc.boolean(),
      schoolConnected: fc.boolean(),
      representativePresent: fc.boolean(),
      present: someOf(season.participants),
    },
  );
}
