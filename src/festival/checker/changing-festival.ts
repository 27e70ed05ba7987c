import type { Confirmation } from "../../model/confirmation.js";
import type { Festival } from "../../model/festival.js";
import type { Id } from "../../model/id.js";
import type { Lesson } from "../../model/lesson.js";
import type { Parent } from "../../model/parent.js";
import type { Participant } from "../../model/participant.js";
import type { AttendedLesson } from "../../stages/5-confirmation/confirmation-from-records.js";
import type { FestivalIndex } from "../festival-index.js";
import type { Records } from "../records.js";
import { ChangingConfirmations } from "./changing-confirmations.js";
import { ChangingList } from "./changing-list.js";
import { FestivalNamings } from "./festival-namings.js";
import type { ReadChange } from "./read-change.js";

/** A festival as it stands after some changes: over its document, which stays as it was. */
export class ChangingFestival {
  readonly lessons: ChangingList<Lesson>;
  readonly parents: ChangingList<Parent>;
  readonly participants: ChangingList<Participant>;
  readonly confirmations: ChangingConfirmations;
  readonly namings: FestivalNamings;
  /** Everything but lessons, people and confirmations, which does not change. */
  readonly index: FestivalIndex;
  /** For the rules: as the festival stands whenever they look something up. */
  readonly records: Records;
  /** Of the document. */
  private readonly documented: Records;

  constructor(document: Festival, index: FestivalIndex, documented: Records) {
    const lessons = new ChangingList<Lesson>(index.lessons());
    const parents = new ChangingList<Parent>(index.parents());
    const participants = new ChangingList<Participant>(index.participants());
    // A festival has the list.
    const confirmationsOf = documented.confirmationsOf as (lesson: Id) => readonly Confirmation[];
    const confirmations = new ChangingConfirmations(document.confirmations, confirmationsOf);
    this.lessons = lessons;
    this.parents = parents;
    this.participants = participants;
    this.confirmations = confirmations;
    this.namings = new FestivalNamings(document, index, this);
    this.index = index;
    this.documented = documented;
    this.records = {
      ...documented,
      festival: {
        ...document,
        get lessons() {
          return lessons.records;
        },
        get parents() {
          return parents.records;
        },
        get participants() {
          return participants.records;
        },
        get confirmations() {
          return confirmations.records;
        },
      },
      lesson: (id) => lessons.get(id),
      parent: (id) => parents.get(id),
      participant: (id) => participants.get(id),
      confirmationsOf: (lesson) => confirmations.ofLesson(lesson),
      lessonsAttended: (id, otherThan) => this.lessonsAttended(id, otherThan),
    };
  }

  /** As a document; its lists are made where they changed, and are the same until they change again. */
  get asDocument(): Festival {
    return { ...this.records.festival } as Festival;
  }

  private lessonsAttended(participant: Id, otherThan?: Id): readonly AttendedLesson[] {
    const documented = this.documented
      .lessonsAttended(participant, otherThan)
      .filter(({ lesson }) => this.lessons.isAsDocumented(lesson.id));
    const since = [...this.namings.attendedSince.of(participant)]
      .filter((id) => id !== otherThan)
      .map((id) => {
        const lesson = this.lessons.get(id) as Lesson;
        return { lesson, start: this.documented.startOf(lesson) };
      });
    return [...documented, ...since];
  }

  apply(change: ReadChange): void {
    // First, since they look at what is there before, and may find a record of a wrong shape.
    this.namings.apply(change);
    this.lessons.apply(change.lessons);
    this.parents.apply(change.parents);
    this.participants.apply(change.participants);
    this.confirmations.apply(change.confirmations);
  }
}
