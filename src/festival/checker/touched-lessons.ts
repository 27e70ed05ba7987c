import type { Id } from "../../model/id.js";
import type { Lesson } from "../../model/lesson.js";
import type { ChangingFestival } from "./changing-festival.js";
import { presentAt } from "./festival-namings.js";
import type { ReadChange } from "./read-change.js";

/**
 * The lessons of which something else may be found after a change, in no particular order: those that are new and those that
 * are taken out as well. The festival is as it was before.
 *
 * What is found of a lesson depends on its own record, on its confirmations, on the participants whom it invites or who were
 * confirmed for it, on the parents who confirmed and those linked with whom it invites; and on the other lessons in whose
 * class its confirmed participants were, since these may count as trials. The stages before lessons depend on none of these.
 */
export function touchedLessons(change: ReadChange, festival: ChangingFestival): ReadonlySet<Id> {
  const { lessons, parents, participants, confirmations } = change;
  const { namings } = festival;
  const touched = new Set<Id>(confirmations.lessons);
  const touch = (ids: Iterable<Id>) => {
    for (const id of ids) touched.add(id);
  };
  for (const id of [...lessons.put.keys(), ...lessons.removed]) {
    touched.add(id);
    const attending = attendingOtherwise(festival.lessons.get(id), lessons.put.get(id));
    for (const participant of attending) touch(namings.confirmedFor.of(participant));
  }
  // Whoever is new, or taken out, is named by records only that change as well.
  for (const id of participants.put.keys()) {
    if (!festival.participants.has(id)) continue;
    touch(namings.invitedTo.of(id));
    touch(namings.confirmedFor.of(id));
  }
  for (const id of parents.put.keys()) {
    if (!festival.parents.has(id)) continue;
    touch(namings.confirmedBy.of(id));
    for (const participant of namings.linkedWith.of(id)) touch(namings.invitedTo.of(participant));
  }
  return touched;
}

/** The participants for whom a lesson counts as a trial no longer, or newly, or from another instant on. */
function attendingOtherwise(before: Lesson | undefined, after: Lesson | undefined): Iterable<Id> {
  const [earlier, later] = [new Set(presentAt(before)), new Set(presentAt(after))];
  const all = new Set([...earlier, ...later]);
  if (!before || !after || !isHeldAlike(before, after)) return all;
  return [...all].filter((id) => earlier.has(id) !== later.has(id));
}

/** Whether two records of a lesson say the same of when it starts and whether it is cancelled. */
function isHeldAlike(before: Lesson, after: Lesson): boolean {
  return (["date", "startsAt", "school", "cancelledAt"] as const).every(
    (key) => (before[key] ?? undefined) === (after[key] ?? undefined),
  );
}
