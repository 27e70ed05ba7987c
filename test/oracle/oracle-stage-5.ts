import type { Confirmation } from "../../src/model/confirmation.js";
import type { Lesson } from "../../src/model/lesson.js";
import type { OracleClause } from "./oracle-clauses.js";
import { sorted } from "./oracle-details.js";
import { type About, condition, duty, type Judged, withDetails, withDue } from "./oracle-finding.js";
import {
  aboutLesson,
  confirmationDeadline,
  confirmationInForce,
  latest,
  regulationOfLesson,
  startDeadline,
} from "./oracle-lesson.js";
import { instant } from "./oracle-time.js";
import {
  happenedBy,
  isVisible,
  lessonsNotCancelled,
  venueOf,
  visible,
  type World,
  withId,
} from "./oracle-world.js";

/** V.link-forwarded | lesson | done at `linkForwardedAt` */
export function linkForwarded(world: World): Judged[] {
  return lessonsNotCancelled(world).flatMap((lesson) => {
    const about = aboutLesson(world, "V.link-forwarded", "school", lesson);
    const done = visible(world, lesson.linkForwardedAt);
    const waits = isVisible(world, lesson.linkSentAt) ? undefined : "IV.link-sent";
    return duty(about, world.at, confirmationDeadline(world, lesson), done, waits);
  });
}

/** V.forward-after-link | lesson | `linkForwardedAt` visible: `linkSentAt` ≤ it */
export function forwardAfterLink(world: World): Judged[] {
  return lessonsNotCancelled(world).flatMap((lesson) => {
    const forwardedAt = visible(world, lesson.linkForwardedAt);
    if (forwardedAt === undefined || happenedBy(lesson.linkSentAt, forwardedAt)) return [];
    return [condition(aboutLesson(world, "V.forward-after-link", "school", lesson), "violated")];
  });
}

/**
 * V.help-needed | invitation | `linkSentAt` visible, `at` before the confirmation deadline, invited, no confirmation in
 * force at `at`: as of `at` not registered, or no visible link to a parent registered by then, or too few diagnostic
 * tests; details say which
 */
export function helpNeeded(world: World): Judged[] {
  return lessonsNotCancelled(world)
    .filter((lesson) => isVisible(world, lesson.linkSentAt))
    .filter((lesson) => world.at < confirmationDeadline(world, lesson).due)
    .flatMap((lesson) =>
      (lesson.invited ?? [])
        .filter((invited) => confirmationInForce(world, lesson.id, invited, world.at) === undefined)
        .flatMap((invited) => {
          const missing = missedBy(world, lesson, invited);
          if (missing.length === 0) return [];
          const about = aboutPair(world, "V.help-needed", "invitation", lesson, invited);
          return [withDetails(condition(about, "advised"), { missing })];
        }),
    );
}

function missedBy(world: World, lesson: Lesson, id: string): string[] {
  const participant = withId(world.festival.participants, id);
  const linked = (participant.links ?? []).some(
    (link) =>
      isVisible(world, link.linkedAt) &&
      isVisible(world, withId(world.festival.parents, link.parent).registeredAt),
  );
  const tests = (participant.diagnosticTests ?? []).filter((test) => isVisible(world, test)).length;
  const tooFew = tests < regulationOfLesson(world, lesson).minDiagnosticTests;
  return sorted([
    ...(isVisible(world, participant.registeredAt) ? [] : ["registration"]),
    ...(linked ? [] : ["linked-parent"]),
    ...(tooFew ? ["diagnostic-tests"] : []),
  ]);
}

/** V.participant-registered | confirmation | as of `confirmedAt` (an instant ≤ it counts) */
export function participantRegistered(world: World): Judged[] {
  return violations(world, "V.participant-registered", (_, confirmation) => {
    const participant = withId(world.festival.participants, confirmation.participant);
    return happenedBy(participant.registeredAt, instant(confirmation.confirmedAt));
  });
}

/** V.parent-registered | confirmation | likewise */
export function parentRegistered(world: World): Judged[] {
  return violations(world, "V.parent-registered", (_, confirmation) => {
    const parent = withId(world.festival.parents, confirmation.parent);
    return happenedBy(parent.registeredAt, instant(confirmation.confirmedAt));
  });
}

/** V.accounts-linked | confirmation | the participant has a link to the confirming parent with `linkedAt ≤ confirmedAt` */
export function accountsLinked(world: World): Judged[] {
  return violations(world, "V.accounts-linked", (_, confirmation) => {
    const participant = withId(world.festival.participants, confirmation.participant);
    return (participant.links ?? [])
      .filter((link) => link.parent === confirmation.parent)
      .some((link) => instant(link.linkedAt) <= instant(confirmation.confirmedAt));
  });
}

/** V.diagnostics-taken | confirmation | the number of `diagnosticTests` ≤ `confirmedAt` is at least the minimum */
export function diagnosticsTaken(world: World): Judged[] {
  return violations(world, "V.diagnostics-taken", (lesson, confirmation) => {
    const participant = withId(world.festival.participants, confirmation.participant);
    const tests = (participant.diagnosticTests ?? []).filter(
      (test) => instant(test) <= instant(confirmation.confirmedAt),
    );
    return tests.length >= regulationOfLesson(world, lesson).minDiagnosticTests;
  });
}

/**
 * V.no-earlier-trial | confirmation | the number of `trials` < `confirmedAt`, plus, if lessons count, of other lessons
 * without visible `cancelledAt` whose `day.present` lists the participant and whose start is < `confirmedAt`, is at most
 * the maximum
 */
export function noEarlierTrial(world: World): Judged[] {
  return violations(world, "V.no-earlier-trial", (lesson, confirmation) => {
    const confirmedAt = instant(confirmation.confirmedAt);
    const participant = withId(world.festival.participants, confirmation.participant);
    const trials = (participant.trials ?? []).filter((trial) => instant(trial) < confirmedAt);
    const attended = lessonsNotCancelled(world)
      .filter((other) => other.id !== lesson.id)
      .filter((other) => other.day?.present?.includes(participant.id) === true)
      .filter((other) => startDeadline(world, other).due < confirmedAt);
    const regulation = regulationOfLesson(world, lesson);
    const lessons = regulation.lessonCountsAsTrial ? attended.length : 0;
    return trials.length + lessons <= regulation.maxEarlierTrials;
  });
}

/** V.confirmed-in-time | confirmation | `confirmedAt ≥ due` → late */
export function confirmedInTime(world: World): Judged[] {
  return judgedConfirmations(world).flatMap(({ lesson, confirmation }) => {
    const deadline = confirmationDeadline(world, lesson);
    const confirmedAt = instant(confirmation.confirmedAt);
    if (confirmedAt < deadline.due) return [];
    const about = aboutPair(world, "V.confirmed-in-time", "confirmation", lesson, confirmation.participant);
    return [withDue(about, "late", deadline, confirmedAt)];
  });
}

/** V.own-school | confirmation | the participant's school is the lesson's */
export function ownSchool(world: World): Judged[] {
  return judgedConfirmations(world)
    .filter(({ lesson, confirmation }) => {
      const participant = withId(world.festival.participants, confirmation.participant);
      return participant.school !== lesson.school;
    })
    .map(({ lesson, confirmation }) =>
      condition(
        aboutPair(world, "V.own-school", "confirmation", lesson, confirmation.participant),
        "advised",
      ),
    );
}

interface JudgedConfirmation {
  readonly lesson: Lesson;
  readonly confirmation: Confirmation;
}

/** At most one for each lesson and participant. */
function judgedConfirmations(world: World): JudgedConfirmation[] {
  return lessonsNotCancelled(world).flatMap((lesson) =>
    world.festival.participants.flatMap((participant) => {
      const confirmation = judgedConfirmation(world, lesson, participant.id);
      return confirmation === undefined ? [] : [{ lesson, confirmation }];
    }),
  );
}

/**
 * Of the visible ones the latest made before due, unless it was withdrawn before the lesson's start; then the latest
 * made at or after due, unless so withdrawn; else none.
 */
function judgedConfirmation(world: World, lesson: Lesson, participant: string): Confirmation | undefined {
  const all = world.festival.confirmations
    .filter((confirmation) => confirmation.lesson === lesson.id && confirmation.participant === participant)
    .filter((confirmation) => isVisible(world, confirmation.confirmedAt));
  if (all.length === 0) return undefined;
  const { due } = confirmationDeadline(world, lesson);
  const start = startDeadline(world, lesson).due;
  const isWithdrawn = (confirmation: Confirmation): boolean => {
    const withdrawnAt = visible(world, confirmation.withdrawnAt);
    return withdrawnAt !== undefined && withdrawnAt < start;
  };
  const inTime = latest(all.filter((confirmation) => instant(confirmation.confirmedAt) < due));
  if (inTime !== undefined && !isWithdrawn(inTime)) return inTime;
  const late = latest(all.filter((confirmation) => instant(confirmation.confirmedAt) >= due));
  if (late !== undefined && !isWithdrawn(late)) return late;
  return undefined;
}

function violations(
  world: World,
  clause: OracleClause,
  holds: (lesson: Lesson, confirmation: Confirmation) => boolean,
): Judged[] {
  return judgedConfirmations(world)
    .filter(({ lesson, confirmation }) => !holds(lesson, confirmation))
    .map(({ lesson, confirmation }) =>
      condition(aboutPair(world, clause, "confirmation", lesson, confirmation.participant), "violated"),
    );
}

function aboutPair(
  world: World,
  clause: OracleClause,
  kind: "invitation" | "confirmation",
  lesson: Lesson,
  participant: string,
): About {
  const subject = { kind, id: `${lesson.id}/${participant}` };
  return { clause, actor: "school", subject, region: venueOf(world, lesson).region };
}
