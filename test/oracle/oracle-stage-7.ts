import type { Lesson } from "../../src/model/lesson.js";
import type { OracleClause } from "./oracle-clauses.js";
import { sorted } from "./oracle-details.js";
import { condition, type Judged, type OracleStatus, withDetails, withDue } from "./oracle-finding.js";
import { aboutLesson, activeParticipants, linkCheckDeadline, startDeadline } from "./oracle-lesson.js";
import { instant } from "./oracle-time.js";
import { isVisible, lessonsCreated, type World, withId } from "./oracle-world.js";

/** VII.mentor-present | lesson | `true`: done. `false`: pending, and overdue from due on. Absent: pending, and unknown from due on */
export function mentorPresent(world: World): Judged[] {
  return onTheDay(world, "VII.mentor-present", "venue", (lesson) => lesson.day?.mentorPresent);
}

/** VII.venue-connected | lesson | as above */
export function venueConnected(world: World): Judged[] {
  return onTheDay(world, "VII.venue-connected", "venue", (lesson) => lesson.day?.venueConnected);
}

/** VII.school-connected | lesson | as above */
export function schoolConnected(world: World): Judged[] {
  return onTheDay(world, "VII.school-connected", "school", (lesson) => lesson.day?.schoolConnected);
}

/** VII.representative-present | lesson | as above */
export function representativePresent(world: World): Judged[] {
  return onTheDay(
    world,
    "VII.representative-present",
    "school",
    (lesson) => lesson.day?.representativePresent,
  );
}

/**
 * VII.participants-present | lesson | every active participant for its due is in `present` (none active: done);
 * otherwise, and where `present` is absent, as above; details list the absent
 */
export function participantsPresent(world: World): Judged[] {
  const found = onTheDay(world, "VII.participants-present", "school", (lesson) => {
    const absent = absentFrom(world, lesson);
    return absent === undefined ? undefined : absent.length === 0;
  });
  return found.map((judged) => {
    const absent = absentFrom(world, withId(world.festival.lessons, judged.finding.subject.id));
    return absent === undefined ? judged : withDetails(judged, { absent });
  });
}

/** Who should be in class and is not; not known where there is no list of those present. */
function absentFrom(world: World, lesson: Lesson): string[] | undefined {
  const active = activeParticipants(world, lesson, startDeadline(world, lesson).due);
  if (active.length === 0) return [];
  const present = lesson.day?.present;
  if (present === undefined || present === null) return undefined;
  return sorted(active.filter((participant) => !present.includes(participant)));
}

/**
 * VII.only-confirmed | lesson | where `present` is given, at any `at`: everyone in it is active for the due of
 * VII.participants-present; details list the others
 */
export function onlyConfirmed(world: World): Judged[] {
  return lessonsCreated(world)
    .map((lesson) => {
      const active = activeParticipants(world, lesson, startDeadline(world, lesson).due);
      const present = lesson.day?.present ?? [];
      return { lesson, unconfirmed: present.filter((participant) => !active.includes(participant)) };
    })
    .filter(({ unconfirmed }) => unconfirmed.length > 0)
    .map(({ lesson, unconfirmed }) =>
      withDetails(condition(aboutLesson(world, "VII.only-confirmed", "school", lesson), "advised"), {
        unconfirmed: sorted(unconfirmed),
      }),
    );
}

/** VII.venue-link-checked | lesson | see `linkChecked` */
export function venueLinkChecked(world: World): Judged[] {
  return linkChecked(world, "VII.venue-link-checked", "venue");
}

/** VII.school-link-checked | lesson | see `linkChecked` */
export function schoolLinkChecked(world: World): Judged[] {
  return linkChecked(world, "VII.school-link-checked", "school");
}

/**
 * due = the start (for link checks). Of that side's visible checks before due the latest decides (of several at that
 * instant all must have passed): passed → done; none or failed: pending, overdue from due on. A check at or after due
 * does not count
 */
function linkChecked(world: World, clause: OracleClause, side: "venue" | "school"): Judged[] {
  return lessonsCreated(world).flatMap((lesson) => {
    const deadline = linkCheckDeadline(world, lesson);
    const checks = (lesson.linkChecks ?? [])
      .filter((check) => check.by === side)
      .filter((check) => isVisible(world, check.at))
      .filter((check) => instant(check.at) < deadline.due);
    const last = Math.max(...checks.map((check) => instant(check.at)));
    const deciding = checks.filter((check) => instant(check.at) === last);
    if (deciding.length > 0 && deciding.every((check) => check.passed)) return [];
    const status: OracleStatus = world.at >= deadline.due ? "overdue" : "pending";
    return [withDue(aboutLesson(world, clause, side, lesson), status, deadline)];
  });
}

function onTheDay(
  world: World,
  clause: OracleClause,
  actor: "venue" | "school",
  answerOf: (lesson: Lesson) => boolean | null | undefined,
): Judged[] {
  return lessonsCreated(world).flatMap((lesson) => {
    const answer = answerOf(lesson);
    if (answer === true) return [];
    const deadline = startDeadline(world, lesson);
    const about = aboutLesson(world, clause, actor, lesson);
    if (world.at < deadline.due) return [withDue(about, "pending", deadline)];
    return [withDue(about, answer === false ? "overdue" : "unknown", deadline)];
  });
}
