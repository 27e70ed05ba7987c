import { validRecords } from "../festival/festival-findings.js";
import type { Records } from "../festival/records.js";
import type { Festival } from "../model/festival.js";
import type { Id } from "../model/id.js";
import type { Lesson } from "../model/lesson.js";
import type { Participant } from "../model/participant.js";
import type {
  FestivalLine,
  LessonLine,
  LineParticipant,
  OtherLessonAttended,
  ReferenceLine,
} from "./festival-line.js";
import { listOfKind, referenceKinds } from "./line-kind.js";

/**
 * A festival document as lines, `upm-festival-lines/1`: made one by one while they are asked for, and anew each time.
 *
 * People whom no lesson names are left out, as nothing is ever found about them. Throws `InvalidFestival` where the document
 * breaks a rule of its format, shapes apart.
 *
 * @example
 * import { festivalLines } from "upm-rules";
 *
 * const festival = {
 *   format: "upm-festival/1",
 *   regions: [{ id: "r", name: "Region", timeZone: "Asia/Omsk", competencies: [], venues: [] }],
 *   competencies: [{ id: "17", name: "Web technologies" }],
 *   venues: [{ id: "v", region: "r", name: "Venue", competencies: ["17"] }],
 *   schools: [{ id: "s", region: "r", name: "School" }],
 *   driveTimes: [],
 *   agreements: [],
 *   lessons: [{ id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16", invited: ["c"] }],
 *   parents: [{ id: "p" }, { id: "of-nobody" }],
 *   participants: [{ id: "c", school: "s", links: [{ parent: "p", linkedAt: "2020-10-01T12:00+06:00" }] }],
 *   confirmations: [],
 * } as const;
 * const lines = [...festivalLines(festival)];
 * lines[0] // => { format: "upm-festival-lines/1" }
 * lines.flatMap((line) => ("lesson" in line ? line.parents : [])) // => [{ id: "p" }]
 * lines.map((line) => JSON.stringify(line)).join("\n").split("\n").length // => 6
 *
 * @since 0.1.0
 * @public
 */
export function festivalLines(festival: Festival): Iterable<FestivalLine> {
  const records = validRecords(festival);
  return { [Symbol.iterator]: () => linesOf(festival, records) };
}

function* linesOf(festival: Festival, records: Records): Generator<FestivalLine, void, undefined> {
  yield { format: "upm-festival-lines/1" };
  for (const kind of referenceKinds) {
    for (const record of festival[listOfKind[kind]]) yield { [kind]: record } as unknown as ReferenceLine;
  }
  for (const lesson of festival.lessons) yield lessonLine(lesson, records);
}

function lessonLine(lesson: Lesson, records: Records): LessonLine {
  const made = records.confirmationsOf(lesson.id) ?? [];
  const named = new Set<Id>([
    ...(lesson.invited ?? []),
    ...made.map(({ participant }) => participant),
    ...(lesson.day?.present ?? []),
  ]);
  // In a valid document every reference holds.
  const participants = [...named].map((id) => records.participant(id) as Participant);
  const parents = new Set<Id>([
    ...made.map(({ parent }) => parent),
    ...participants.flatMap(({ links }) => (links ?? []).map(({ parent }) => parent)),
  ]);
  return {
    lesson,
    confirmations: made.map(({ lesson: _, ...confirmation }) => confirmation),
    participants: participants.map((participant) => withLessons(participant, lesson.id, records)),
    parents: [...parents].flatMap((id) => records.parent(id) ?? []),
  };
}

/** The participant with the other lessons in whose class it was, if there are any. */
function withLessons(participant: Participant, lesson: Id, records: Records): LineParticipant {
  const attended = records
    .lessonsAttended(participant.id)
    .filter(({ lesson: { id } }) => id !== lesson)
    .map(({ lesson: { id } }) => otherLesson(records.lesson(id) as Lesson));
  return attended.length === 0 ? participant : { ...participant, attended };
}

function otherLesson({ id, school, date, startsAt, cancelledAt }: Lesson): OtherLessonAttended {
  return {
    lesson: id,
    school,
    date,
    ...(startsAt != null && { startsAt }),
    ...(cancelledAt != null && { cancelledAt }),
  };
}
