import { entryOf } from "./grouped.js";
import type { ListById } from "./list-by-id.js";

/** A confirmation of which nothing is certain yet. */
type Loose = Readonly<Record<string, unknown>>;

/** The confirmations of a list by lesson, each lesson's in the order of the list. */
export class ConfirmationsByLesson {
  private readonly lessons: ListById;
  private readonly byPosition: Array<Loose[] | undefined>;
  /** Of lessons that are not there. */
  private readonly others = new Map<unknown, Loose[]>();

  constructor(list: readonly unknown[], lessons: ListById) {
    this.lessons = lessons;
    this.byPosition = new Array(lessons.records.length);
    for (const confirmation of list) {
      if (typeof confirmation !== "object" || confirmation === null) continue;
      const { lesson } = confirmation as Loose & { readonly lesson?: unknown };
      const position = typeof lesson === "string" ? lessons.positionOf(lesson) : -1;
      if (position < 0) entryOf(this.others, lesson, () => []).push(confirmation as Loose);
      else {
        const ofLesson = this.byPosition[position];
        if (ofLesson === undefined) this.byPosition[position] = [confirmation as Loose];
        else ofLesson.push(confirmation as Loose);
      }
    }
  }

  ofLesson(id: string): readonly Loose[] | undefined {
    const position = this.lessons.positionOf(id);
    return position < 0 ? this.others.get(id) : this.byPosition[position];
  }

  /** Those of the lesson at a position of its list. */
  ofLessonAt(position: number): readonly Loose[] | undefined {
    return this.byPosition[position];
  }

  /** Those of each lesson that is not there. */
  ofOtherLessons(): Iterable<readonly Loose[]> {
    return this.others.values();
  }
}
