// Step 4: the children of each lesson with their accounts, parents, links and diagnostic tests, and the confirmations.

import type { Confirmation, Lesson, Parent, Participant } from "upm-rules";
import { AT, addDays, dateAt } from "./calendar.ts";
import type { Draft } from "./document.ts";
import { isAnsweredEarly, isOpen } from "./lessons.ts";
import { act, later, type Season, timesOf } from "./season.ts";
import { type Random, seededRandom } from "./seeded-random.ts";

const FIRST_REGISTRATION = "2020-09-07";

export function addParticipants(season: Season): void {
  const random = seededRandom("participants");
  for (const lesson of season.festival.lessons) {
    const children = Array.from({ length: random.integer(11, 16) }, () =>
      addParticipant(season, lesson.school, lesson, random),
    );
    lesson.invited = children.map(({ id }) => id);
    // Not every family answers.
    const share = random.integer(82, 100) / 100;
    for (const child of children) if (random.chance(share)) confirm(season, lesson, child, random);
  }
}

/** A child who registered, was linked and took a diagnostic test before the link to the lesson was sent. */
export function addParticipant(
  season: Season,
  school: string,
  lesson: Draft<Lesson>,
  random: Random,
): Draft<Participant> {
  const { participants, parents } = season.festival;
  const { zone } = timesOf(season, lesson);
  if (lesson.linkSentAt === undefined) throw new Error(`${lesson.id} has no link`);
  const lastDay = addDays(dateAt(Date.parse(lesson.linkSentAt), zone), -2);
  const days = Math.round((Date.parse(lastDay) - Date.parse(FIRST_REGISTRATION)) / 86_400_000);

  const registeredAfter = random.integer(0, days - 4);
  const registeredOn = addDays(FIRST_REGISTRATION, registeredAfter);
  const linkedOn = addDays(registeredOn, random.integer(1, 2));
  const firstTestOn = addDays(registeredOn, random.integer(1, 4));

  // Some children share their parent's account with a sister or brother of the class before.
  const sibling = random.chance(0.05) ? participants.findLast((other) => other.school === school) : undefined;
  const shared = sibling && parents.find(({ id }) => id === sibling.links?.[0]?.parent);
  const family =
    shared && Date.parse(shared.registeredAt ?? "") < Date.parse(act(linkedOn, 0, zone))
      ? [shared]
      : [addParent(parents, act(registeredOn, random.integer(480, 1380), zone))];
  if (random.chance(0.08))
    family.push(addParent(parents, act(registeredOn, random.integer(480, 1380), zone)));

  const participant: Draft<Participant> = {
    id: `participant-${String(participants.length + 1).padStart(4, "0")}`,
    school,
    registeredAt: act(registeredOn, random.integer(480, 1260), zone),
    links: family.map(({ id }) => ({ parent: id, linkedAt: act(linkedOn, random.integer(480, 1380), zone) })),
    diagnosticTests: [act(firstTestOn, random.integer(480, 1260), zone)],
  };
  while (random.chance(0.25)) {
    participant.diagnosticTests?.push(
      act(addDays(firstTestOn, random.integer(1, 20)), random.integer(480, 1260), zone),
    );
  }
  participants.push(participant);
  return participant;
}

function addParent(parents: Draft<Parent>[], registeredAt: string): Draft<Parent> {
  const parent = { id: `parent-${String(parents.length + 1).padStart(4, "0")}`, registeredAt };
  parents.push(parent);
  return parent;
}

/** A confirmation between the evening of the forwarding and the last day for it. */
function confirm(season: Season, lesson: Draft<Lesson>, child: Draft<Participant>, random: Random): void {
  const times = timesOf(season, lesson);
  if (lesson.linkForwardedAt === undefined) throw new Error(`${lesson.id} has no forwarded link`);
  const first = addDays(dateAt(Date.parse(lesson.linkForwardedAt), times.zone), 1);
  const last = isOpen(season, lesson) && isAnsweredEarly(lesson) ? "2020-11-12" : times.confirmationDay;
  const days = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
  if (days < 0) throw new Error(`${lesson.id} leaves no day for confirmations`);
  const confirmation: Draft<Confirmation> = {
    lesson: lesson.id,
    participant: child.id,
    parent: random.pick(child.links ?? []).parent,
    confirmedAt: act(addDays(first, random.integer(0, days)), random.integer(420, 1410), times.zone),
  };
  season.festival.confirmations.push(confirmation);

  // Some families change their mind in time for the class list, some confirm a second time.
  const turn = random.integer(1, 1000);
  if (turn <= 12)
    confirmation.withdrawnAt = later(confirmation.confirmedAt, random.integer(60, 1200), times.zone);
  else if (turn <= 24) confirmTwice(season, lesson, confirmation, child, random);
}

/** First without a diagnostic test, then again with one: the second confirmation counts. */
function confirmTwice(
  season: Season,
  lesson: Draft<Lesson>,
  first: Draft<Confirmation>,
  child: Draft<Participant>,
  random: Random,
): void {
  const { zone, confirmationDue } = timesOf(season, lesson);
  const tested = later(first.confirmedAt, random.integer(10, 40), zone);
  const again = later(tested, random.integer(5, 30), zone);
  // While the second one is still to come, the child would be found wanting.
  const seenHalfway = Date.parse(lesson.linkSentAt ?? "") <= AT && Date.parse(again) > AT;
  if (Date.parse(again) >= confirmationDue || seenHalfway) return;
  child.diagnosticTests = [tested];
  season.festival.confirmations.push({ ...first, confirmedAt: again });
}
