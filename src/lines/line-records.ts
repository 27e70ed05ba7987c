import { type Records, recordsOf } from "../festival/records.js";
import type { Confirmation } from "../model/confirmation.js";
import type { FestivalReferences, LessonLine, LineParticipant } from "./festival-line.js";

/** The records of the reference lines: what is not among them is known not to be. */
export function referenceRecords(references: FestivalReferences): Records {
  return recordsOf({ ...references, lessons: [], parents: [], participants: [], confirmations: [] });
}

/** The records that one lesson is judged from: those of its own line, over those of the reference lines. */
export function lineRecords(line: LessonLine, references: Records): Records {
  const { lesson } = line;
  const participants = byId(line.participants);
  const parents = byId(line.parents);
  const confirmations: readonly Confirmation[] = line.confirmations.map((confirmation) => ({
    lesson: lesson.id,
    ...confirmation,
  }));
  return {
    ...references,
    lesson: (id) => (id === lesson.id ? lesson : undefined),
    participant: (id) => participants.get(id),
    parent: (id) => parents.get(id),
    confirmationsOf: (id) => (id === lesson.id ? confirmations : []),
    // The line's own lesson is never among the trials before it.
    lessonsAttended: (id) => attendedBy(participants.get(id), references),
  };
}

function attendedBy(participant: LineParticipant | undefined, { startOf }: Records) {
  return (participant?.attended ?? []).map((other) => ({
    lesson: { id: other.lesson, cancelledAt: other.cancelledAt },
    start: startOf(other),
  }));
}

function byId<R extends { readonly id: string }>(list: readonly R[]): ReadonlyMap<string, R> {
  return new Map(list.map((record) => [record.id, record]));
}
