import fc from "fast-check";
import type { Act } from "../../src/facts/act.js";
import type { InfrastructureItem } from "../../src/model/competency.js";
import type { LessonCreationFacts } from "../../src/stages/4-lesson-creation/lesson-creation-facts.js";
import type { LinkSendingFacts } from "../../src/stages/4-lesson-creation/link-sending-facts.js";
import type { DeliveryFacts } from "../../src/stages/6-delivery/delivery-facts.js";
import type { LessonDayFacts } from "../../src/stages/7-lesson-day/lesson-day-facts.js";
import { midnightAfterLead, seasonDate, zoneByHand } from "./zones-by-hand.js";

const hour = 3_600_000;

/** How far from a deadline something is: at it, next to it, hours or days away. */
const aside = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc
    .constantFrom(-1, 1)
    .chain((sign) => fc.constantFrom(hour, 26 * hour, 80 * hour).map((far) => sign * far)),
);
/** An act at so much from a deadline, or not done. */
const act = (due: number): fc.Arbitrary<Act> =>
  fc.oneof({ weight: 4, arbitrary: aside.map((far) => due + far) }, fc.constant("not-yet" as const));
const mostly = fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false));

/** A lesson's time, and the end of some days before it. */
const lessonTime = (leadDays: number) =>
  fc.record({ date: seasonDate, zone: zoneByHand }).map(({ date, zone }) => ({
    lesson: { date, timeZone: zone.name },
    due: midnightAfterLead(date, leadDays, zone),
  }));

type At<F> = F & { readonly at: number };

/** The creation of any lesson: as agreed or not, in time or late, often next to its deadline. */
export const anyCreation: fc.Arbitrary<At<LessonCreationFacts>> = lessonTime(5).chain(({ lesson, due }) =>
  fc.record({
    lesson: fc.constantFrom("17", "R5").map((competency) => ({ ...lesson, competency })),
    agreement: fc.record({
      competencies: fc.constantFrom(["17", "R5"], ["17", "R5"], ["R5"], []),
      venueAgreedAt: fc.oneof({ weight: 2, arbitrary: fc.constant<Act>(due - 200 * hour) }, act(due)),
      schoolAgreedAt: fc.oneof({ weight: 2, arbitrary: fc.constant<Act>(due - 200 * hour) }, act(due)),
      dates: fc.constantFrom([lesson.date], [lesson.date, "2021-02-01"], ["2021-02-01"], []),
    }),
    at: aside.map((far) => due + far),
  }),
);

/** The sending of any link. */
export const anySending: fc.Arbitrary<At<LinkSendingFacts>> = lessonTime(5).chain(({ lesson, due }) =>
  fc.record({
    lesson: fc.record({ createdAt: act(due), linkSentAt: act(due) }).map((acts) => ({ ...lesson, ...acts })),
    at: aside.map((far) => due + far),
  }),
);

const infrastructureList: fc.Arbitrary<InfrastructureItem[]> = fc.uniqueArray(
  fc.record({
    item: fc.constantFrom("wire", "board", "camera"),
    kind: fc.constantFrom("equipment" as const, "consumable" as const),
    quantity: fc.integer({ min: 1, max: 3 }),
    per: fc.constantFrom("lesson" as const, "participant" as const),
    deliver: mostly,
  }),
  { selector: ({ item }) => item, maxLength: 3 },
);

/** The delivery for any lesson: enough or not, in time or late. */
export const anyDelivery: fc.Arbitrary<At<DeliveryFacts>> = lessonTime(2).chain(({ lesson, due }) =>
  fc.record({
    lesson: fc.constant(lesson),
    infrastructureList,
    participants: fc.nat({ max: 2 }),
    deliveries: fc.array(
      fc.record({
        item: fc.constantFrom("wire", "board", "camera", "chair"),
        quantity: fc.integer({ min: 1, max: 6 }),
        receivedAt: aside.map((far) => due + far),
      }),
      { maxLength: 6 },
    ),
    at: aside.map((far) => due + far),
  }),
);

const people = ["ada", "bob", "cyd"];

/** The day of any lesson, with a start or without. */
export const anyLessonDay: fc.Arbitrary<At<LessonDayFacts>> = fc
  .record({ time: lessonTime(0), start: fc.option(fc.constantFrom(0, 90, 600)) })
  .chain(({ time: { lesson, due: dayAfter }, start }) => {
    const begin = dayAfter - 24 * hour;
    const near = start === null ? fc.constantFrom(begin, dayAfter) : fc.constant(begin + start * 60_000);
    const around = fc.tuple(near, aside).map(([instant, far]) => instant + far);
    const linkChecks = fc.array(fc.record({ at: around, passed: mostly }), { maxLength: 4 });
    const twoDigits = (value: number) => String(value).padStart(2, "0");
    const startsAt =
      start === null ? {} : { startsAt: `${twoDigits(Math.floor(start / 60))}:${twoDigits(start % 60)}` };
    return fc.record({
      lesson: fc.constant({ ...lesson, ...startsAt }),
      venue: fc.record({ mentorPresent: mostly, connected: mostly, linkChecks }),
      school: fc.record({ connected: mostly, representativePresent: mostly, linkChecks }),
      participants: fc.record({ confirmed: fc.subarray(people), present: fc.subarray(people) }),
      at: around,
    });
  });

/** Each fact of those checks, as a path of keys; a start that is left out is not unknown, it is at some time of the day. */
export const pathsOf = {
  creation: [
    ...[
      ["lesson", "date"],
      ["lesson", "timeZone"],
      ["lesson", "competency"],
    ],
    ...[
      ["agreement", "competencies"],
      ["agreement", "venueAgreedAt"],
    ],
    ...[["agreement", "schoolAgreedAt"], ["agreement", "dates"], ["at"]],
  ],
  sending: [
    ...[
      ["lesson", "date"],
      ["lesson", "timeZone"],
      ["lesson", "createdAt"],
      ["lesson", "linkSentAt"],
      ["at"],
    ],
  ],
  delivery: [
    ...[["lesson", "date"], ["lesson", "timeZone"], ["infrastructureList"], ["participants"]],
    ...[["deliveries"], ["at"]],
  ],
  lessonDay: [
    ...[
      ["lesson", "date"],
      ["lesson", "timeZone"],
      ["venue", "mentorPresent"],
      ["venue", "connected"],
    ],
    ...[
      ["venue", "linkChecks"],
      ["school", "connected"],
      ["school", "representativePresent"],
    ],
    ...[["school", "linkChecks"], ["participants", "confirmed"], ["participants", "present"], ["at"]],
  ],
} as const satisfies Record<string, ReadonlyArray<readonly string[]>>;
