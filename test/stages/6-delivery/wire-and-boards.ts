import type { InfrastructureItem } from "../../../src/model/competency.js";
import type { DeliveredGoods, DeliveryFacts } from "../../../src/stages/6-delivery/delivery-facts.js";

export const wire: InfrastructureItem = {
  item: "wire",
  kind: "consumable",
  quantity: 2,
  per: "participant",
  deliver: true,
};
export const board: InfrastructureItem = {
  item: "board",
  kind: "equipment",
  quantity: 3,
  per: "lesson",
  deliver: true,
};
/** What the school has itself. */
export const camera: InfrastructureItem = {
  item: "camera",
  kind: "equipment",
  quantity: 1,
  per: "lesson",
  deliver: false,
};

/** Goods that came, at noon of 12 November unless said otherwise. */
export function came(
  item: string,
  quantity: number,
  receivedAt: DeliveredGoods["receivedAt"] = "2020-11-12T12:00+05:00",
): DeliveredGoods {
  return { item, quantity, receivedAt };
}

/** A delivery of all that twelve participants need, in time, as of two days before the lesson. */
export const wireAndBoards = {
  lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
  infrastructureList: [wire, board, camera],
  participants: 12,
  deliveries: [came("wire", 24), came("board", 3)],
  at: "2020-11-14T12:00+05:00",
} satisfies DeliveryFacts;

/** Its deadline: the end of 14 November in Yekaterinburg. */
export const deliveryDue = "2020-11-14T19:00:00.000Z";
export const lastMillisecond = "2020-11-14T23:59:59.999+05:00";
export const firstOfNextDay = "2020-11-15T00:00+05:00";

/** That delivery with other facts. */
export function delivery(change: Partial<DeliveryFacts>): DeliveryFacts {
  return { ...wireAndBoards, ...change };
}
