import {
  type Actor,
  type ClauseId,
  canCreateLesson,
  canStartLesson,
  checkDelivery,
  checkLessonCreation,
  checkLessonDay,
  checkLinkSending,
  type DeliveryFacts,
  deadlines,
  type LessonCreationFacts,
  type LessonDayFacts,
  type LessonDeadline,
  type Verdict,
} from "upm-rules";

const creation: LessonCreationFacts = {
  lesson: { date: "2020-11-16", timeZone: "Europe/Moscow", competency: "R5" },
  agreement: {
    competencies: ["R5"],
    venueAgreedAt: "2020-10-23T12:00+03:00",
    schoolAgreedAt: "not-yet",
    dates: ["2020-11-16"],
  },
  at: "2020-11-01T12:00+03:00",
};
const linkChecks = [{ at: "2020-11-16T09:30+03:00", passed: true }];
const day: LessonDayFacts = {
  lesson: { date: "2020-11-16", timeZone: "Europe/Moscow" },
  venue: { mentorPresent: true, connected: true, linkChecks },
  school: { connected: true, representativePresent: true, linkChecks },
  participants: { confirmed: ["child-1"], present: ["child-1"] },
  at: "2020-11-16T09:55+03:00",
};
const goods: DeliveryFacts["deliveries"] = [
  { item: "wire", quantity: 20, receivedAt: "2020-11-13T12:00+03:00" },
];

export const mayCreate: boolean = canCreateLesson(creation);
export const mayStart: boolean = canStartLesson({ ...day, lesson: { ...day.lesson, startsAt: "10:00" } });
export const verdicts: readonly Verdict[] = [
  checkLessonCreation({ lesson: creation.lesson }),
  checkLinkSending({ lesson: { createdAt: "not-yet" } }),
  checkDelivery({ participants: 12, deliveries: goods }),
  checkLessonDay({ ...day, school: null }),
];

export function missingGoods(verdict: Verdict): ReadonlyMap<string, number> {
  const missing = new Map<string, number>();
  for (const finding of verdict.findings) {
    if (finding.clause !== "VI.delivered") continue;
    for (const { item, needed, delivered } of finding.details?.missing ?? [])
      missing.set(item, needed - delivered);
  }
  return missing;
}

/** What a calendar shows. */
export function entries(date: string, timeZone: string): readonly (readonly [ClauseId, Actor, Date])[] {
  const ofLesson: readonly LessonDeadline[] = deadlines({ date, timeZone, startsAt: null });
  return ofLesson.map(({ clause, actor, due }) => [clause, actor, new Date(due)] as const);
}

// @ts-expect-error: a deadline needs the zone of the school
deadlines({ date: "2020-11-16" });
// @ts-expect-error: and the day of the lesson
deadlines({ date: undefined, timeZone: "Europe/Moscow" });
// @ts-expect-error: there is no such clause
export const misspelt = deadlines(creation.lesson).find(({ clause }) => clause === "IV.lesson-creatd");
// @ts-expect-error: where someone is about to act, every fact is needed
canStartLesson({ ...day, school: { ...day.school, connected: undefined } });
// @ts-expect-error: agreed dates are a list
canCreateLesson({ ...creation, agreement: { ...creation.agreement, dates: "2020-11-16" } });
// @ts-expect-error: a count is a number
checkDelivery({ participants: ["child-1"] });
// @ts-expect-error: facts are read only
day.participants.present.push("child-2");
