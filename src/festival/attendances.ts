import type { Id } from "../model/id.js";
import type { Lesson } from "../model/lesson.js";
import { entryOf } from "./grouped.js";
import type { ListById } from "./list-by-id.js";

const none: readonly Lesson[] = [];

/**
 * The lessons in whose class each participant was, cancelled or not.
 *
 * Most children were in one at most, and a list for each of a million would weigh as much as the confirmations: so those of
 * one child are a chain through numbers.
 */
export class Attendances {
  private readonly lessons: readonly Lesson[];
  private readonly participants: ListById;
  /** The last attendance of each participant, by position; one more than it is, so that 0 is none. */
  private readonly lastOf: Int32Array;
  /** Of each attendance: which lesson, and the one before it of the same participant. */
  private readonly lessonOf: Int32Array;
  private readonly before: Int32Array;
  /** Of those whose record is not there. */
  private readonly others = new Map<Id, Lesson[]>();

  constructor(lessons: readonly Lesson[], participants: ListById) {
    let count = 0;
    for (const { day } of lessons) count += day?.present?.length ?? 0;
    this.lessons = lessons;
    this.participants = participants;
    this.lastOf = new Int32Array(count === 0 ? 0 : participants.records.length);
    this.lessonOf = new Int32Array(count);
    this.before = new Int32Array(count);
    let attendance = 0;
    for (let position = 0; position < lessons.length; position += 1) {
      const lesson = lessons[position] as Lesson;
      for (const id of lesson.day?.present ?? []) {
        const participant = participants.positionOf(id);
        if (participant < 0) {
          entryOf(this.others, id, () => []).push(lesson);
          continue;
        }
        this.lessonOf[attendance] = position;
        this.before[attendance] = this.lastOf[participant] as number;
        attendance += 1;
        this.lastOf[participant] = attendance;
      }
    }
  }

  /** In no particular order; without one of them, where it is named. */
  lessonsOf(id: Id, otherThan?: Id): readonly Lesson[] {
    if (this.lessonOf.length === 0) return none;
    const participant = this.participants.positionOf(id);
    if (participant < 0) return (this.others.get(id) ?? none).filter((lesson) => lesson.id !== otherThan);
    let lessons = none;
    let attendance = this.lastOf[participant] as number;
    for (; attendance > 0; attendance = this.before[attendance - 1] as number) {
      const lesson = this.lessons[this.lessonOf[attendance - 1] as number] as Lesson;
      // Mostly there is the one lesson only that is being judged, and nothing to make a list of.
      if (lesson.id !== otherThan) lessons = [...lessons, lesson];
    }
    return lessons;
  }
}
