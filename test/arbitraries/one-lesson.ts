import { checkFestival } from "../../src/festival/check-festival.js";
import type { Agreement } from "../../src/model/agreement.js";
import type { InfrastructureItem } from "../../src/model/competency.js";
import type { Confirmation } from "../../src/model/confirmation.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import type { Participant } from "../../src/model/participant.js";
import type { ClauseId } from "../../src/regulation/clauses.js";
import type { Instant } from "../../src/time/instant.js";
import type { Finding } from "../../src/verdict/finding.js";
import { confirmation, lesson, participant, smallFestival } from "./small-festival.js";

/** The small festival's only agreement. */
export const agreement = smallFestival().agreements[0] as Agreement;

/** The end of its stages IV and V, of its delivery and of its day, and its start; 16 November in Yekaterinburg. */
export const moments = {
  lessonDue: "2020-11-11T19:00:00.000Z",
  deliveryDue: "2020-11-14T19:00:00.000Z",
  beginOfDay: "2020-11-15T19:00:00.000Z",
  start: "2020-11-16T05:00:00.000Z",
  endOfDay: "2020-11-16T19:00:00.000Z",
} as const;

/** A millisecond before an instant. */
export function justBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString();
}

/** The small festival with a lesson that has other facts and invites nobody, and other lists where they are given. */
export function festivalWith(
  change: Partial<Lesson>,
  lists: Partial<Omit<Festival, "format" | "lessons">> = {},
): Festival {
  return smallFestival({ lessons: [{ ...lesson, invited: [], ...change }], ...lists });
}

/** The small festival's competency with things to deliver. */
export function needing(
  ...infrastructureList: readonly InfrastructureItem[]
): Pick<Festival, "competencies"> {
  return { competencies: [{ id: "17", name: "Web technologies", infrastructureList }] };
}

/** Children like the small festival's, by id. */
export function children(...ids: readonly string[]): Participant[] {
  return ids.map((id) => ({ ...participant, id }));
}

/** A confirmation of a child, made and withdrawn when it says. */
export function confirmed(
  id: string,
  confirmedAt: string = confirmation.confirmedAt,
  withdrawnAt: string | null = null,
): Confirmation {
  return { ...confirmation, participant: id, confirmedAt, withdrawnAt };
}

/** What a festival's report says of a clause. */
export function reportOn(festival: Festival, at: Instant, clause: ClauseId): Finding[] {
  return checkFestival(festival, { at }).findings.filter((one) => one.clause === clause);
}

/** The statuses in which a festival's report has a clause. */
export function statusesOn(festival: Festival, at: Instant, clause: ClauseId): string[] {
  return reportOn(festival, at, clause).map(({ status }) => status);
}
