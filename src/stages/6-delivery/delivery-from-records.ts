import type { Competency } from "../../model/competency.js";
import type { Lesson } from "../../model/lesson.js";
import type { Deadline } from "../../time/deadline.js";
import { instantOfText } from "../../time/instant.js";
import type { Case } from "../../verdict/rule.js";
import type { DeliveryCase } from "./delivery-facts.js";
import { neededItems } from "./needed-items.js";

/** The delivery for a lesson from its record, its competency, and the number of participants that count. */
export function deliveryCase(
  { deliveries }: Lesson,
  competency: Competency | undefined,
  participants: number | undefined,
  dues: { readonly due: Deadline | undefined; readonly dayEnd: Deadline | undefined },
  judged: Case,
): DeliveryCase {
  return {
    ...dues,
    needed: neededItems(competency?.infrastructureList ?? undefined, participants),
    received: (deliveries ?? []).map(({ item, quantity, receivedAt }) => ({
      item,
      quantity,
      receivedAt: instantOfText(receivedAt),
    })),
    ...judged,
  };
}
