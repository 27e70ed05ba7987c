import type { DoneAt } from "../../facts/read.js";
import type { InfrastructureItem } from "../../model/competency.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import type { MissingItem } from "../../verdict/details.js";

/** Goods of a kind that reached the school at an instant. */
export interface ReceivedGoods {
  readonly item: string;
  readonly quantity: number;
  readonly receivedAt: EpochMilliseconds;
}

/** An item that must reach the school, and how much of it; undefined where the number of participants is unknown. */
export interface NeededItem {
  readonly item: string;
  readonly quantity: number | undefined;
}

/** What must reach the school for so many participants; undefined where there is no infrastructure list (reading 5). */
export function neededItems(
  infrastructureList: readonly InfrastructureItem[] | undefined,
  participants: number | undefined,
): readonly NeededItem[] | undefined {
  return infrastructureList
    ?.filter(({ deliver }) => deliver)
    .map(({ item, quantity, per }) => {
      const times = per === "lesson" ? 1 : participants;
      return { item, quantity: times === undefined ? undefined : quantity * times };
    })
    .filter(({ quantity }) => quantity !== 0);
}

/** When the whole of an item had reached the school, as of `at`. */
function completeAt(
  { item, quantity: needed }: NeededItem,
  received: readonly ReceivedGoods[] | undefined,
  at: EpochMilliseconds,
): DoneAt {
  if (needed === undefined || received === undefined) return undefined;
  const visible = received.filter((goods) => goods.item === item && goods.receivedAt <= at);
  let quantity = 0;
  for (const goods of visible.sort((a, b) => a.receivedAt - b.receivedAt)) {
    quantity += goods.quantity;
    if (quantity >= needed) return goods.receivedAt;
  }
  return "not-yet";
}

/** When the last of everything that is needed had reached the school, as of `at`. */
export function allCompleteAt(
  needed: readonly NeededItem[] | undefined,
  received: readonly ReceivedGoods[] | undefined,
  at: EpochMilliseconds | undefined,
): DoneAt {
  if (needed === undefined || at === undefined) return undefined;
  const complete = needed.map((item) => completeAt(item, received, at));
  // What is known to be missing makes it undone, whatever is not known of the rest.
  if (complete.includes("not-yet")) return "not-yet";
  let last = Number.NEGATIVE_INFINITY;
  for (const instant of complete) {
    if (typeof instant !== "number") return undefined;
    last = Math.max(last, instant);
  }
  return last;
}

/** What is known not to have reached the school in full as of `at`, sorted by item. */
export function missingItems(
  needed: readonly NeededItem[],
  received: readonly ReceivedGoods[],
  at: EpochMilliseconds,
): readonly MissingItem[] {
  return needed
    .map(({ item, quantity }) => {
      const visible = received.filter((goods) => goods.item === item && goods.receivedAt <= at);
      const delivered = visible.reduce((sum, goods) => sum + goods.quantity, 0);
      return { item, needed: quantity ?? 0, delivered };
    })
    .filter(({ needed: quantity, delivered }) => delivered < quantity)
    .sort((a, b) => (a.item < b.item ? -1 : 1));
}
