import { ConfirmationsByLesson } from "./confirmations-by-lesson.js";
import { ListById } from "./list-by-id.js";
import { once } from "./once.js";

/** The lists of a festival whose records have ids. */
export const listsWithIds = [
  "regions",
  "competencies",
  "venues",
  "schools",
  "lessons",
  "parents",
  "participants",
] as const;

export type ListWithIds = (typeof listsWithIds)[number];

/**
 * The lists of a festival by what their records are looked up by. Nothing is certain of them yet: validity looks references
 * up here, and the rules look up the same once all is right. Each list is gone through once, when first asked for.
 */
export type FestivalIndex = { readonly [L in ListWithIds]: () => ListById } & {
  /** Undefined where the list is absent. */
  readonly confirmations: () => ConfirmationsByLesson | undefined;
};

export function festivalIndex(festival: object): FestivalIndex {
  const lists = festival as Readonly<Record<string, unknown>>;
  const lessons = once(() => new ListById(lists["lessons"]));
  return {
    regions: once(() => new ListById(lists["regions"])),
    competencies: once(() => new ListById(lists["competencies"])),
    venues: once(() => new ListById(lists["venues"])),
    schools: once(() => new ListById(lists["schools"])),
    lessons,
    parents: once(() => new ListById(lists["parents"])),
    participants: once(() => new ListById(lists["participants"])),
    confirmations: once(() => {
      const list = lists["confirmations"];
      return Array.isArray(list) ? new ConfirmationsByLesson(list, lessons()) : undefined;
    }),
  };
}
