import type { LessonLine } from "../festival-line.js";
import { hashOfId, type Kind } from "./hash.js";
import { type Facts, factsOfLesson, factsOfParent, factsOfParticipant } from "./told.js";

/** What the first line that tells of somebody tells. */
export interface FirstTelling {
  readonly line: number;
  readonly facts: Facts;
}

/** A lesson whose class a participant was in, as its own line tells it. */
export interface LessonAttended {
  readonly line: number;
  readonly facts: Facts;
}

/**
 * What is told first of each lesson, participant and parent that several lines seem to tell different things of, and in whose
 * class the participants were: with it, every line can be compared by itself. Lines can be taken in any order, and in parts
 * that are merged.
 */
export class FirstTellings {
  private readonly wrong: ReadonlySet<number>;
  /** By kind and id. Plain maps, since these are handed from thread to thread. */
  readonly first: Map<string, FirstTelling>;
  /** By participant, then by lesson. */
  readonly classes: Map<string, Map<string, LessonAttended>>;

  /** `wrong` are hashes of `Tellings`; the maps are those of others, if there are any. */
  constructor(
    wrong: Iterable<number>,
    first = new Map<string, FirstTelling>(),
    classes = new Map<string, Map<string, LessonAttended>>(),
  ) {
    this.wrong = new Set(wrong);
    this.first = first;
    this.classes = classes;
  }

  /** Whether anything of somebody or of a lesson is to be looked at. */
  concerns(kind: Kind, id: string): boolean {
    return this.wrong.has(hashOfId(kind, id));
  }

  add(line: LessonLine, number: number): void {
    const { lesson } = line;
    const tell = (kind: Kind, id: string, facts: () => Facts) => {
      if (this.concerns(kind, id)) this.tell(nameOf(kind, id), { line: number, facts: facts() });
    };
    tell("lesson", lesson.id, () => []);
    for (const participant of line.participants)
      tell("participant", participant.id, () => factsOfParticipant(participant));
    for (const parent of line.parents) tell("parent", parent.id, () => factsOfParent(parent));
    let attended: LessonAttended | undefined;
    for (const id of lesson.day?.present ?? []) {
      if (!this.concerns("participant", id)) continue;
      attended ??= { line: number, facts: factsOfLesson(lesson) };
      this.attend(id, lesson.id, attended);
    }
  }

  merge(others: FirstTellings): void {
    for (const [name, telling] of others.first) this.tell(name, telling);
    for (const [participant, lessons] of others.classes) {
      for (const [lesson, attended] of lessons) this.attend(participant, lesson, attended);
    }
  }

  private tell(name: string, telling: FirstTelling): void {
    const known = this.first.get(name);
    if (known === undefined || telling.line < known.line) this.first.set(name, telling);
  }

  private attend(participant: string, lesson: string, attended: LessonAttended): void {
    const lessons = this.classes.get(participant) ?? new Map<string, LessonAttended>();
    this.classes.set(participant, lessons);
    const known = lessons.get(lesson);
    if (known === undefined || attended.line < known.line) lessons.set(lesson, attended);
  }
}

/** Ids hold no slash. */
export function nameOf(kind: Kind, id: string): string {
  return `${kind}/${id}`;
}
