import { instantText } from "../../issues/expectation.js";
import type { Issue } from "../../issues/issue.js";
import type { Confirmation } from "../../model/confirmation.js";
import type { Id } from "../../model/id.js";
import { ListById } from "../list-by-id.js";
import { confirmationKey, repeatedConfirmationIssues } from "../validity/confirmations.js";
import { DocumentCheck, eachObject, type Loose, listOf } from "../validity/document-check.js";
import { recordIssues } from "../validity/festival-validity.js";
import { idIssues, isId } from "../validity/ids.js";
import type { Known, KnownIds } from "../validity/known-ids.js";
import { Place, wholeDocument } from "../validity/place.js";
import type { ChangingFestival } from "./changing-festival.js";
import type { ListChange } from "./changing-list.js";
import type { ConfirmationKey, FestivalChange } from "./festival-change.js";
import type { ReadChange } from "./read-change.js";

/** The lists with ids that change. */
const lists = ["lessons", "parents", "participants"] as const;
const removals = new Place(wholeDocument, "remove");

/**
 * Everything that is wrong with a change of a festival but its shape, with pointers into the change, in no particular order:
 * its records by the rules of a document that has them, and whether what it takes out is there and named by nobody any more.
 */
export function changeIssues(change: FestivalChange, read: ReadChange, festival: ChangingFestival): Issue[] {
  const check = new DocumentCheck();
  const known = knownAfter(read, festival);
  for (const list of lists) {
    const place = new Place(wholeDocument, list);
    idIssues(check, change[list], place, new ListById(change[list]));
    eachObject(change[list], place, (record, at) => recordIssues[list](check, record, at, known));
  }
  const confirmations = new Place(wholeDocument, "confirmations");
  eachObject(change.confirmations, confirmations, (confirmation, at) =>
    recordIssues.confirmations(check, confirmation, at, known),
  );
  repeatedConfirmationIssues(check, change.confirmations, confirmations);
  const { remove } = change;
  for (const list of lists) {
    check.references(list, festival[list], remove?.[list], removals, list);
    removalIssues(check, remove?.[list], list, read, festival);
  }
  confirmationRemovalIssues(check, change, festival);
  return check.issues;
}

/** The ids that references may name after a change. */
function knownAfter({ lessons, parents, participants }: ReadChange, festival: ChangingFestival): KnownIds {
  const { index } = festival;
  const after = ({ put, removed }: ListChange<unknown>, before: Known): Known => ({
    // What is put in may have a malformed id; what was there before has none.
    has: (id) => (put.has(id) && isId(id)) || (before.has(id) && !removed.has(id)),
  });
  return {
    regions: index.regions(),
    competencies: index.competencies(),
    venues: index.venues(),
    schools: index.schools(),
    lessons: after(lessons, festival.lessons),
    parents: after(parents, festival.parents),
    participants: after(participants, festival.participants),
  };
}

/** Whether the change also puts in what it takes out, and whether a record that it leaves alone still names it. */
function removalIssues(
  check: DocumentCheck,
  removed: unknown,
  list: (typeof lists)[number],
  read: ReadChange,
  festival: ChangingFestival,
): void {
  const place = new Place(removals, list);
  listOf(removed).forEach((id, position) => {
    if (typeof id !== "string") return;
    const pointer = new Place(place, position).pointer();
    if (read[list].put.has(id)) {
      check.add(pointer, `an id that is not among the ${list} of the same change`);
      return;
    }
    const naming = namersOf[list](id, read, festival);
    if (naming !== undefined) {
      check.add(pointer, `an id to which nothing refers any longer: one of the ${naming} does`);
    }
  });
}

/** For a record of each list: one that names it before and after a change, and under which key. */
const namersOf = {
  lessons: (id, { confirmations }, festival) =>
    confirmations.kept(festival.confirmations.ofLesson(id)).length > 0
      ? "confirmations, in lesson"
      : undefined,
  parents: (id, read, festival) => {
    if (isAnyLeft(read.participants, festival.namings.linkedWith.of(id)))
      return "participants, in links/parent";
    const names = ({ parent }: Confirmation) => parent === id;
    return isAnyKept(festival.namings.confirmedBy.of(id), names, read, festival)
      ? "confirmations, in parent"
      : undefined;
  },
  participants: (id, read, festival) => {
    if (isAnyLeft(read.lessons, festival.namings.invitedTo.of(id))) return "lessons, in invited";
    const attended = festival.records.lessonsAttended(id).map(({ lesson }) => lesson.id);
    if (isAnyLeft(read.lessons, attended)) return "lessons, in day/present";
    const names = ({ participant }: Confirmation) => participant === id;
    const lessons = festival.namings.confirmedFor.of(id);
    return isAnyKept(lessons, names, read, festival) ? "confirmations, in participant" : undefined;
  },
} as const satisfies {
  readonly [L in (typeof lists)[number]]: (
    id: Id,
    read: ReadChange,
    festival: ChangingFestival,
  ) => string | undefined;
};

/** Whether a change leaves any of some records as it is. */
function isAnyLeft({ put, removed }: ListChange<unknown>, ids: readonly Id[]): boolean {
  return ids.some((id) => !put.has(id) && !removed.has(id));
}

/** Whether a change leaves any of some confirmations of these lessons as it is. */
function isAnyKept(
  lessons: readonly Id[],
  isMeant: (confirmation: Confirmation) => boolean,
  { confirmations }: ReadChange,
  festival: ChangingFestival,
): boolean {
  return lessons.some((lesson) => confirmations.kept(festival.confirmations.ofLesson(lesson)).some(isMeant));
}

function confirmationRemovalIssues(
  check: DocumentCheck,
  { confirmations, remove }: FestivalChange,
  festival: ChangingFestival,
): void {
  const put = new Set((confirmations ?? []).map(confirmationKey));
  const place = new Place(removals, "confirmations");
  eachObject(remove?.confirmations, place, (one, at) => {
    const before = check.issues.length;
    const { lesson, participant, confirmedAt } = one as Loose & Partial<ConfirmationKey>;
    check.reference("lessons", festival.lessons, lesson, at, "lesson");
    check.reference("participants", festival.participants, participant, at, "participant");
    check.leaf(instantText, confirmedAt, at, "confirmedAt");
    if (check.issues.length > before) return;
    const key = confirmationKey(one);
    if (put.has(key)) {
      check.add(at.pointer(), "a confirmation that is not among those of the same change");
    } else if (!festival.confirmations.ofLesson(lesson as Id).some((made) => confirmationKey(made) === key)) {
      check.add(at.pointer(), "lesson, participant and instant of one of the confirmations");
    }
  });
  const notTwice = "a confirmation that is not in this list already";
  check.noneTwice(remove?.confirmations, confirmationKey, notTwice, place);
}
