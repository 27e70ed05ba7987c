import type { Confirmation } from "../../model/confirmation.js";
import type { Festival } from "../../model/festival.js";
import type { Id } from "../../model/id.js";
import type { Lesson } from "../../model/lesson.js";
import type { Participant } from "../../model/participant.js";
import type { FestivalIndex } from "../festival-index.js";
import type { ChangingConfirmations } from "./changing-confirmations.js";
import type { ChangingList, ListChange } from "./changing-list.js";
import { type EachNamed, Namings, NamingsSince } from "./namings.js";
import type { ReadChange } from "./read-change.js";

/** What changes of a festival and names something. */
interface ChangingLists {
  readonly lessons: ChangingList<Lesson>;
  readonly participants: ChangingList<Participant>;
  readonly confirmations: ChangingConfirmations;
}

/** Who names whom in a festival that changes; each is gone through when it is first asked for. */
export class FestivalNamings {
  /** The lessons that invite a participant. */
  readonly invitedTo: Namings;
  /** The lessons for which a participant was confirmed, whether that is in force or not. */
  readonly confirmedFor: Namings;
  /** The lessons for which a parent confirmed. */
  readonly confirmedBy: Namings;
  /** The participants linked with a parent. */
  readonly linkedWith: Namings;
  /** Of the lessons that changed since, those in whose class a participant was; of the others the records know. */
  readonly attendedSince = new NamingsSince();
  private readonly lists: ChangingLists;

  constructor(document: Festival, index: FestivalIndex, lists: ChangingLists) {
    const { lessons, parents, participants } = index;
    const asDocumented = (list: { readonly isAsDocumented: (id: Id) => boolean }) => (id: Id) =>
      list.isAsDocumented(id);
    const eachConfirmed =
      (idOf: (confirmation: Confirmation) => Id): EachNamed =>
      (position, note) => {
        const ofLesson = index.confirmations()?.ofLessonAt(position) ?? none;
        for (const confirmation of ofLesson) note(idOf(confirmation as unknown as Confirmation));
      };
    const eachInvited: EachNamed = (position, note) => {
      for (const id of invitedBy(document.lessons[position])) note(id);
    };
    const eachLinked: EachNamed = (position, note) => {
      for (const { parent } of document.participants[position]?.links ?? none) note(parent);
    };
    this.lists = lists;
    this.invitedTo = new Namings(participants, lessons, eachInvited, asDocumented(lists.lessons));
    const confirmations = asDocumented(lists.confirmations);
    this.confirmedFor = new Namings(participants, lessons, eachConfirmed(participantOf), confirmations);
    this.confirmedBy = new Namings(parents, lessons, eachConfirmed(parentOf), confirmations);
    this.linkedWith = new Namings(parents, participants, eachLinked, asDocumented(lists.participants));
  }

  /** Takes a change down while the lists are as before. Nothing is changed where a record is of a wrong shape. */
  apply({ lessons, participants, confirmations }: ReadChange): void {
    const namings = [
      ...idsIn(lessons).flatMap((id) => {
        const [before, after] = [this.lists.lessons.get(id), lessons.put.get(id)];
        return [
          naming(this.invitedTo.since, id, invitedBy(before), invitedBy(after)),
          naming(this.attendedSince, id, presentAt(before), presentAt(after)),
        ];
      }),
      ...idsIn(participants).map((id) => {
        const [before, after] = [this.lists.participants.get(id), participants.put.get(id)];
        return naming(this.linkedWith.since, id, linkedBy(before), linkedBy(after));
      }),
      ...[...confirmations.lessons].flatMap((id) => {
        const before = this.lists.confirmations.ofLesson(id);
        const after = confirmations.after(id, before);
        return [
          naming(this.confirmedFor.since, id, before.map(participantOf), after.map(participantOf)),
          naming(this.confirmedBy.since, id, before.map(parentOf), after.map(parentOf)),
        ];
      }),
    ];
    for (const { since, namer, before, after } of namings) since.put(namer, before, after);
  }
}

const none: readonly never[] = [];

function idsIn({ put, removed }: ListChange<unknown>): readonly Id[] {
  return [...put.keys(), ...removed];
}

function naming(since: NamingsSince, namer: Id, before: Iterable<Id>, after: Iterable<Id>) {
  return { since, namer, before: [...before], after: [...after] };
}

/** The participants in class. */
export function presentAt(lesson: Lesson | undefined): readonly Id[] {
  return lesson?.day?.present ?? none;
}

function invitedBy(lesson: Lesson | undefined): readonly Id[] {
  return lesson?.invited ?? none;
}

function linkedBy(participant: Participant | undefined): readonly Id[] {
  return (participant?.links ?? none).map(parentOf);
}

function parentOf({ parent }: { readonly parent: Id }): Id {
  return parent;
}

function participantOf({ participant }: Confirmation): Id {
  return participant;
}
