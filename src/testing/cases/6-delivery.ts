import type { DeliveredGoods, DeliveryFacts } from "../../stages/6-delivery/delivery-facts.js";
import { kit, machine } from "./2-candidate-schools.js";
import { inTime, lessonDeadlineOf, type Setting, written } from "./setting.js";
import { aroundDeadline, condition, type VariationsBy } from "./variation.js";

const participants = 3;
const cable = { item: "cable", kind: "consumable", quantity: 2, per: "participant", deliver: true } as const;
const cablesNeeded = cable.quantity * participants;

function cables(quantity: number, receivedAt: string): DeliveredGoods {
  return { item: cable.item, quantity, receivedAt };
}

/** Everything that a lesson of three needs, delivered in time. */
export function keptDelivery(setting: Setting): DeliveryFacts {
  const done = written(inTime(lessonDeadlineOf("delivery-lead", setting), setting));
  const { date, timeZone } = setting.lesson;
  return {
    lesson: { date, timeZone },
    infrastructureList: [machine, kit, cable],
    participants,
    deliveries: [{ item: kit.item, quantity: kit.quantity, receivedAt: done }, cables(cablesNeeded, done)],
    at: done,
  };
}

/** The deliveries without the cables. */
const others = ({ deliveries }: DeliveryFacts) => deliveries.filter(({ item }) => item !== cable.item);

export const deliveryVariations: VariationsBy<"checkDelivery"> = {
  "VI.delivered": (setting) => {
    const due = lessonDeadlineOf("delivery-lead", setting);
    const done = written(inTime(due, setting));
    return [
      ...aroundDeadline<DeliveryFacts>(due, (facts, act, at) => ({
        ...facts,
        deliveries:
          act === undefined
            ? undefined
            : [...others(facts), ...(act === "not-yet" ? [] : [cables(cablesNeeded, act)])],
        at,
      })),
      condition("one piece was missing at the deadline", "overdue", (facts) => ({
        ...facts,
        deliveries: [...others(facts), cables(cablesNeeded - 1, done)],
        at: written(due),
      })),
      condition("the last piece came at the deadline", "late", (facts) => ({
        ...facts,
        deliveries: [...others(facts), cables(cablesNeeded - 1, done), cables(1, written(due))],
        at: written(due),
      })),
      condition("there is nothing to deliver", "holds", (facts) => ({
        ...facts,
        infrastructureList: [machine],
        deliveries: [],
        at: written(due),
      })),
      condition("there is no infrastructure list", "unknown", (facts) => ({
        ...facts,
        infrastructureList: undefined,
      })),
    ];
  },
};
