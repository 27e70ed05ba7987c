import type { Confirmation } from "../../model/confirmation.js";
import type { Id } from "../../model/id.js";
import { entryOf } from "../grouped.js";
import { confirmationKey } from "../validity/confirmations.js";
import type { ConfirmationKey } from "./festival-change.js";

/** The confirmations that a change puts in and takes out. */
export class ConfirmationsChange {
  /** Of each lesson. */
  private readonly put = new Map<Id, Confirmation[]>();
  /** Those that stay no longer as they are: taken out, or replaced. */
  private readonly gone = new Set<string | undefined>();
  /** The lessons whose confirmations are other ones afterwards. */
  readonly lessons = new Set<Id>();

  constructor(put: readonly Confirmation[], removed: readonly ConfirmationKey[]) {
    for (const confirmation of put) entryOf(this.put, confirmation.lesson, () => []).push(confirmation);
    for (const one of [...put, ...removed]) {
      this.gone.add(confirmationKey(one));
      this.lessons.add(one.lesson);
    }
  }

  /** Of the confirmations of a lesson those that stay as they are. */
  kept(ofLesson: readonly Confirmation[]): readonly Confirmation[] {
    return ofLesson.filter((confirmation) => !this.gone.has(confirmationKey(confirmation)));
  }

  /** What the confirmations of a lesson become. */
  after(lesson: Id, before: readonly Confirmation[]): readonly Confirmation[] {
    return [...this.kept(before), ...(this.put.get(lesson) ?? [])];
  }
}

/** The confirmations of a festival that changes: those of its document, and over them each lesson's that changed since. */
export class ChangingConfirmations {
  private readonly documented: readonly Confirmation[];
  private readonly documentedOf: (lesson: Id) => readonly Confirmation[];
  private readonly since = new Map<Id, readonly Confirmation[]>();
  private asList: readonly Confirmation[] | undefined;

  constructor(documented: readonly Confirmation[], documentedOf: (lesson: Id) => readonly Confirmation[]) {
    this.documented = documented;
    this.documentedOf = documentedOf;
    this.asList = documented;
  }

  ofLesson(id: Id): readonly Confirmation[] {
    return this.since.get(id) ?? this.documentedOf(id);
  }

  /** Whether a lesson has the confirmations that it has in the document. */
  isAsDocumented(lesson: Id): boolean {
    return !this.since.has(lesson);
  }

  /** All of them; the same list until the next change. */
  get records(): readonly Confirmation[] {
    this.asList ??= [
      ...this.documented.filter(({ lesson }) => !this.since.has(lesson)),
      ...[...this.since.values()].flat(),
    ];
    return this.asList;
  }

  apply(change: ConfirmationsChange): void {
    for (const lesson of change.lessons) {
      const after = change.after(lesson, this.ofLesson(lesson));
      // Of a lesson that the document does not know, nothing need be kept.
      if (after.length === 0 && this.documentedOf(lesson).length === 0) this.since.delete(lesson);
      else this.since.set(lesson, after);
      this.asList = undefined;
    }
  }
}
