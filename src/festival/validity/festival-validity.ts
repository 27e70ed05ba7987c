import type { Issue } from "../../issues/issue.js";
import { type FestivalIndex, type ListWithIds, listsWithIds } from "../festival-index.js";
import type { ListById } from "../list-by-id.js";
import { confirmationIssues, hasRepeatedConfirmation, repeatedConfirmationIssues } from "./confirmations.js";
import { DocumentCheck, eachObject, isObject, type Loose, listOf, objectOf } from "./document-check.js";
import { idIssues, isId } from "./ids.js";
import type { Known, KnownIds } from "./known-ids.js";
import { lessonIssues, lessonOwnIssues, lessonPeopleIssues } from "./lessons.js";
import { agreementIssues, driveTimeIssues, repeatedPairIssues } from "./pairs.js";
import { parentIssues, participantIssues } from "./people.js";
import { Place, wholeDocument } from "./place.js";
import { competencyIssues, regionIssues, schoolIssues, venueIssues } from "./places.js";

/** Checks one record of a list. */
type RecordIssues = (check: DocumentCheck, record: Loose, place: Place, known: KnownIds) => void;

/** What is wrong with one record of each list, by itself and by what it refers to. */
export const recordIssues = {
  regions: regionIssues,
  competencies: competencyIssues,
  venues: venueIssues,
  schools: schoolIssues,
  driveTimes: driveTimeIssues,
  agreements: agreementIssues,
  lessons: lessonIssues,
  parents: parentIssues,
  participants: participantIssues,
  confirmations: confirmationIssues,
} as const satisfies Readonly<Record<string, RecordIssues>>;

/** The lists that come before the lessons. */
const plan = ["regions", "competencies", "venues", "schools", "driveTimes", "agreements"] as const;

/**
 * Everything that is wrong with a festival document but its shape, found in three steps: `begin`, then `lesson` for each,
 * then `end`.
 *
 * Whoever judges a lesson right after its step finds its people still at hand: of a million children, most of the time goes
 * into fetching their records from memory, and so each is fetched once.
 */
export class FestivalValidity {
  private readonly check = new DocumentCheck();
  /** Confirmations are looked at lesson by lesson, where their place in the list is not known. */
  private readonly ofConfirmations = new DocumentCheck();
  private isAnyConfirmedTwice = false;
  private readonly lessonPlace = new Place(new Place(wholeDocument, "lessons"), 0);
  private readonly lists: Loose;
  private readonly index: FestivalIndex;
  private readonly known: KnownIds;
  private readonly participants: People;
  private readonly parents: People;

  constructor(lists: Loose, index: FestivalIndex, references: "checked" | "open") {
    this.lists = lists;
    this.index = index;
    this.known = references === "open" ? openIds : knownIds(index);
    this.participants = new People(this.check, "participants", index.participants(), participantIssues);
    this.parents = new People(this.check, "parents", index.parents(), parentIssues);
  }

  /** Whether nothing wrong has been found so far. */
  get isRight(): boolean {
    return (
      this.check.issues.length === 0 && this.ofConfirmations.issues.length === 0 && !this.isAnyConfirmedTwice
    );
  }

  /** Looks at the lists that come before the lessons, at every id, and at each lesson without its people. */
  begin(): void {
    for (const list of listsWithIds) {
      idIssues(this.check, this.lists[list], new Place(wholeDocument, list), this.index[list]());
    }
    for (const list of plan) this.each(list, recordIssues[list]);
    for (const [list, what] of [
      ["driveTimes", "drive time"],
      ["agreements", "agreement"],
    ] as const) {
      repeatedPairIssues(this.check, this.lists[list], new Place(wholeDocument, list), what);
    }
    this.each("lessons", lessonOwnIssues);
  }

  /** Looks at whom a lesson names, and at its confirmations. */
  lesson(position: number): void {
    const lesson = listOf(this.lists["lessons"])[position];
    if (!isObject(lesson)) return;
    this.lessonPlace.key = position;
    lessonPeopleIssues(this.check, lesson, this.lessonPlace, this.known);
    this.named(lesson["invited"]);
    this.named(objectOf(lesson["day"])["present"]);
    this.confirmed(this.index.confirmations()?.ofLessonAt(position));
  }

  /** Looks at whoever and whatever no lesson names, and answers all that is wrong. */
  end(): Issue[] {
    const confirmations = this.index.confirmations();
    for (const ofLesson of confirmations?.ofOtherLessons() ?? []) this.confirmed(ofLesson);
    this.participants.others(this.known);
    this.parents.others(this.known);
    // Rare enough to go through the list once more, now with the place of each.
    if (this.ofConfirmations.issues.length > 0) this.each("confirmations", confirmationIssues);
    if (this.isAnyConfirmedTwice) {
      const place = new Place(wholeDocument, "confirmations");
      repeatedConfirmationIssues(this.check, this.lists["confirmations"], place);
    }
    return this.check.issues;
  }

  private each(list: keyof typeof recordIssues, issuesOf: RecordIssues): void {
    const { check, known } = this;
    eachObject(this.lists[list], new Place(wholeDocument, list), (record, place) =>
      issuesOf(check, record, place, known),
    );
  }

  private named(participants: unknown): void {
    const ids = listOf(participants);
    for (let index = 0; index < ids.length; index += 1) this.participants.named(ids[index], this.known);
  }

  private confirmed(ofLesson: readonly Loose[] | undefined): void {
    if (ofLesson === undefined) return;
    for (const confirmation of ofLesson) {
      confirmationIssues(this.ofConfirmations, confirmation, wholeDocument, this.known);
      this.participants.named(confirmation["participant"], this.known);
      this.parents.named(confirmation["parent"], this.known);
    }
    if (!this.isAnyConfirmedTwice) this.isAnyConfirmedTwice = hasRepeatedConfirmation(ofLesson);
  }
}

/** The participants or the parents, each looked at once: when first named, or else at the end. */
class People {
  private readonly check: DocumentCheck;
  private readonly list: ListById;
  private readonly issuesOf: RecordIssues;
  private readonly isDone: Uint8Array;
  private readonly place: Place;

  constructor(check: DocumentCheck, name: ListWithIds, list: ListById, issuesOf: RecordIssues) {
    this.check = check;
    this.list = list;
    this.issuesOf = issuesOf;
    this.isDone = new Uint8Array(list.records.length);
    this.place = new Place(new Place(wholeDocument, name), 0);
  }

  /** Looks at the one of an id, if there is one, for the first time. */
  named(id: unknown, known: KnownIds): void {
    if (typeof id !== "string") return;
    const position = this.list.positionOf(id);
    if (position >= 0 && this.isDone[position] === 0) this.look(position, known);
  }

  /** Looks at those that were not named. */
  others(known: KnownIds): void {
    for (let position = 0; position < this.isDone.length; position += 1) {
      if (this.isDone[position] === 0) this.look(position, known);
    }
  }

  private look(position: number, known: KnownIds): void {
    this.isDone[position] = 1;
    const record = this.list.records[position];
    if (!isObject(record)) return;
    this.place.key = position;
    this.issuesOf(this.check, record, this.place, known);
  }
}

/** References may name anything that could be an id. */
const open: Known = { has: isId };

const openIds = Object.fromEntries(listsWithIds.map((list) => [list, open])) as unknown as KnownIds;

function knownIds(index: FestivalIndex): KnownIds {
  return Object.fromEntries(listsWithIds.map((list) => [list, index[list]()])) as unknown as KnownIds;
}
