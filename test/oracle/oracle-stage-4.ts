import { condition, duty, type Judged } from "./oracle-finding.js";
import { aboutLesson, lessonDeadline } from "./oracle-lesson.js";
import { bothSidesAgreedBy, lessonMayBeCreated } from "./oracle-stage-3.js";
import {
  agreementOf,
  happenedBy,
  isVisible,
  lessonsCreated,
  lessonsNotCancelled,
  visible,
  type World,
} from "./oracle-world.js";

/**
 * IV.as-agreed | lesson | `createdAt` visible: there is an agreement of venue and school, both sides' instants ≤
 * `createdAt`, that lists the competency; else violated. Then: `dates` absent → unknown; the date not in it → violated
 */
export function asAgreed(world: World): Judged[] {
  return lessonsCreated(world).flatMap((lesson) => {
    const about = aboutLesson(world, "IV.as-agreed", "venue", lesson);
    const agreement = agreementOf(world, lesson);
    if (agreement === undefined) return [condition(about, "violated")];
    if (!bothSidesAgreedBy(agreement, lesson.createdAt as string)) return [condition(about, "violated")];
    if (!agreement.competencies.includes(lesson.competency)) return [condition(about, "violated")];
    if (agreement.dates === undefined || agreement.dates === null) return [condition(about, "unknown")];
    if (!agreement.dates.includes(lesson.date)) return [condition(about, "violated")];
    return [];
  });
}

/** IV.lesson-created | lesson | each lesson: done at `createdAt` */
export function lessonCreated(world: World): Judged[] {
  return lessonsNotCancelled(world).flatMap((lesson) => {
    const about = aboutLesson(world, "IV.lesson-created", "venue", lesson);
    const waits = lessonMayBeCreated(world, agreementOf(world, lesson))
      ? undefined
      : "III.competencies-agreed";
    return duty(about, world.at, lessonDeadline(world, lesson), visible(world, lesson.createdAt), waits);
  });
}

/** IV.link-sent | lesson | done at `linkSentAt` */
export function linkSent(world: World): Judged[] {
  return lessonsNotCancelled(world).flatMap((lesson) => {
    const about = aboutLesson(world, "IV.link-sent", "venue", lesson);
    const waits = isVisible(world, lesson.createdAt) ? undefined : "IV.lesson-created";
    return duty(about, world.at, lessonDeadline(world, lesson), visible(world, lesson.linkSentAt), waits);
  });
}

/** IV.link-after-creation | lesson | `linkSentAt` visible: `createdAt` ≤ it */
export function linkAfterCreation(world: World): Judged[] {
  return lessonsNotCancelled(world).flatMap((lesson) => {
    const sentAt = visible(world, lesson.linkSentAt);
    if (sentAt === undefined || happenedBy(lesson.createdAt, sentAt)) return [];
    return [condition(aboutLesson(world, "IV.link-after-creation", "venue", lesson), "violated")];
  });
}
