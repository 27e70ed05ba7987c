import type { Id } from "../model/id.js";
import type { Lesson } from "../model/lesson.js";
import type { Actor } from "../regulation/clause.js";
import type { Finding, Subject, SubjectKind } from "../verdict/finding.js";
import type { Records } from "./records.js";

/** One regional operator (by its region), venue or school. */
export interface Organisation {
  readonly actor: Actor;
  readonly id: Id;
}

const aboutLessons: ReadonlySet<SubjectKind> = new Set<SubjectKind>(["lesson", "invitation", "confirmation"]);

/** The lesson that a subject is, or is part of. */
export function lessonOf({ kind, id }: Subject, records: Records): Lesson | undefined {
  return aboutLessons.has(kind) ? records.lesson(id.split("/")[0] ?? "") : undefined;
}

/** Which operator, venue or school answers for a finding with a subject; undefined where the records do not say. */
export function actingOrganisation(
  { actor, subject }: Pick<Finding, "actor" | "subject">,
  records: Records,
): Organisation | undefined {
  const id = subject && organisationId(actor, subject, records);
  return id === undefined ? undefined : { actor, id };
}

function organisationId(actor: Actor, subject: Subject, records: Records): Id | undefined {
  const lesson = lessonOf(subject, records);
  // Of a venue and a school that have something in common, the venue comes first.
  const [first, second] = subject.id.split("/");
  const venue = lesson?.venue ?? first;
  switch (actor) {
    case "regional-operator":
      return subject.kind === "region" ? subject.id : venue && records.venueRegion(venue)?.id;
    case "venue":
      return venue;
    case "school":
      return lesson?.school ?? second ?? first;
  }
}
