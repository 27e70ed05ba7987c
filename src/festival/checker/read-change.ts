import type { Id } from "../../model/id.js";
import type { Lesson } from "../../model/lesson.js";
import type { Parent } from "../../model/parent.js";
import type { Participant } from "../../model/participant.js";
import { ConfirmationsChange } from "./changing-confirmations.js";
import type { ListChange } from "./changing-list.js";
import type { FestivalChange } from "./festival-change.js";

/** A change by what its records are looked up by. */
export interface ReadChange {
  readonly lessons: ListChange<Lesson>;
  readonly parents: ListChange<Parent>;
  readonly participants: ListChange<Participant>;
  readonly confirmations: ConfirmationsChange;
}

export function readChange({ remove, ...put }: FestivalChange): ReadChange {
  return {
    lessons: listChange(put.lessons ?? [], remove?.lessons ?? []),
    parents: listChange(put.parents ?? [], remove?.parents ?? []),
    participants: listChange(put.participants ?? [], remove?.participants ?? []),
    confirmations: new ConfirmationsChange(put.confirmations ?? [], remove?.confirmations ?? []),
  };
}

function listChange<R extends { readonly id: Id }>(put: readonly R[], removed: readonly Id[]): ListChange<R> {
  return { put: new Map(put.map((record) => [record.id, record])), removed: new Set(removed) };
}
