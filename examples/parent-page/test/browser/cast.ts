/** Children of the example festival for the tests, found by the rules: whoever fits at the time when the back end starts. */
import { readFileSync } from "node:fs";
import { checkConfirmation, confirmationFacts, deadlines, type Festival, type Lesson } from "upm-rules";

export const festival: Festival = JSON.parse(
  readFileSync(new URL("../../../festival/festival.json", import.meta.url), "utf8"),
);

const day = 86_400_000;

/** Long enough for the back end to start and for a page to be opened before the deadline of `closing`. */
const ahead = 40_000;

export interface FamilyMember {
  readonly lesson: string;
  readonly participant: string;
  readonly parent: string;
}

function zoneOf({ school }: Lesson): string {
  const found = festival.schools.find(({ id }) => id === school);
  const region = festival.regions.find(({ id }) => id === found?.region);
  const timeZone = found?.timeZone ?? region?.timeZone;
  if (timeZone === undefined) throw new Error(`expected a time zone of the school ${school}`);
  return timeZone;
}

function dueOf(lesson: Lesson): number {
  const all = deadlines({ date: lesson.date, timeZone: zoneOf(lesson) });
  return Date.parse(all.find(({ clause }) => clause === "V.confirmed-in-time")?.due ?? "");
}

const confirmed = new Set(festival.confirmations.map(({ participant }) => participant));

/** Families invited to lessons whose link was forwarded at `at`, and never confirmed. */
function* invitedAt(at: number, lessons: readonly Lesson[]): Generator<FamilyMember> {
  const before = (instant: string | null | undefined) => instant != null && Date.parse(instant) <= at;
  for (const { id, invited = [] } of lessons.filter((lesson) => before(lesson.linkForwardedAt))) {
    for (const participant of invited ?? []) {
      const links = festival.participants.find((child) => child.id === participant)?.links ?? [];
      const parent = links.find(({ linkedAt }) => before(linkedAt))?.parent;
      if (parent !== undefined && !confirmed.has(participant)) yield { lesson: id, participant, parent };
    }
  }
}

const verdictOf = (family: FamilyMember, at: number) =>
  checkConfirmation(confirmationFacts(festival, { ...family, at: new Date(at).toISOString() }));

const amended = new Set(festival.regions.filter(({ amendments }) => amendments).map(({ id }) => id));
const plainVenues = new Set(festival.venues.filter(({ region }) => !amended.has(region)).map(({ id }) => id));
const lessons = festival.lessons.filter(
  ({ cancelledAt, venue }) => cancelledAt == null && plainVenues.has(venue),
);

interface Cast {
  /** When the clock of the back end starts. */
  readonly startsAt: number;
  /** May confirm, and the deadline is over soon after the start. */
  readonly closing: readonly FamilyMember[];
  readonly closingDue: number;
  /** May confirm for days. */
  readonly ready: readonly FamilyMember[];
  /** Only the diagnostics are missing, and there is time. */
  readonly missing: FamilyMember;
  /** Confirmed when not all was met, and nothing keeps the parent from confirming again. */
  readonly voided: FamilyMember;
  /** All would be met, but the deadline is over. */
  readonly late: FamilyMember;
}

function castFor(lesson: Lesson): Cast | undefined {
  const closingDue = dueOf(lesson);
  const at = closingDue - ahead;
  const allowed = (family: FamilyMember) => verdictOf(family, at).outcome === "allowed";
  const closing = [...invitedAt(at, [lesson])].filter(allowed);
  if (closing.length < 2) return undefined;
  const later = [
    ...invitedAt(
      at,
      lessons.filter((one) => dueOf(one) > at + 2 * day),
    ),
  ];
  const over = [
    ...invitedAt(
      at,
      lessons.filter((one) => dueOf(one) < at),
    ),
  ];
  const onlyMisses = (clause: string) => (family: FamilyMember) => {
    const { findings } = verdictOf(family, at);
    return findings.length === 1 && findings[0]?.clause === clause;
  };
  const ready = later.filter(allowed);
  const missing = later.find(onlyMisses("V.diagnostics-taken"));
  const late = over.find(onlyMisses("V.confirmed-in-time"));
  const voided = festival.confirmations.find(
    (made) =>
      // The only one of this child.
      festival.confirmations.every((other) => other === made || other.participant !== made.participant) &&
      Date.parse(made.confirmedAt) < at &&
      verdictOf(made, Date.parse(made.confirmedAt)).outcome === "refused" &&
      lessons.some((one) => one.id === made.lesson && dueOf(one) > at + day),
  );
  if (ready.length < 4 || missing === undefined || late === undefined || voided === undefined)
    return undefined;
  return { startsAt: at, closing, closingDue, ready, missing, late, voided };
}

function firstCast(): Cast {
  for (const lesson of lessons) {
    const fitting = castFor(lesson);
    if (fitting !== undefined) return fitting;
  }
  throw new Error(
    "expected in the example festival a deadline before which there are families of every kind",
  );
}

export const cast = firstCast();
