import { factsOrThrow } from "../../facts/read.js";
import type { Unsure } from "../../facts/unsure.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { Rule } from "../../verdict/rule.js";
import type { Verdict } from "../../verdict/verdict.js";
import { verdictAsOf } from "../../verdict/verdict-as-of.js";
import { delivered } from "./delivered.js";
import { type DeliveryCase, type DeliveryFacts, readDelivery } from "./delivery-facts.js";

/** What the delivery for a lesson must keep. */
export const deliveryRules: ReadonlyArray<Rule<DeliveryCase>> = [delivered];

/**
 * The verdict on the delivery for a lesson, as of an instant: whether all that must reach the school did, in time.
 *
 * The deadline is an exclusive instant in the school's zone. Lateness is reported, it refuses nothing (reading 10).
 * Throws `InvalidFacts` where facts are malformed. `VI.delivered`; readings 2, 3, 5, 13.
 *
 * @example
 * import { checkDelivery } from "upm-rules";
 *
 * const { outcome, findings } = checkDelivery({
 *   lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
 *   infrastructureList: [
 *     { item: "wire", kind: "consumable", quantity: 2, per: "participant", deliver: true },
 *     { item: "camera", kind: "equipment", quantity: 1, per: "lesson", deliver: false },
 *   ],
 *   participants: 12,
 *   deliveries: [{ item: "wire", quantity: 20, receivedAt: "2020-11-13T12:00+05:00" }],
 *   at: "2020-11-14T12:00+05:00",
 * });
 * outcome // => "undetermined"
 * findings[0]?.status // => "pending"
 * findings[0]?.details // => { missing: [{ item: "wire", needed: 24, delivered: 20 }] }
 *
 * @since 0.1.0
 * @public
 */
export function checkDelivery(facts: Unsure<DeliveryFacts>, regulation: Regulation = upm2020): Verdict {
  return deliveryVerdict(factsOrThrow(readDelivery, facts, regulation));
}

/** The verdict on the delivery for a lesson. */
export function deliveryVerdict(facts: DeliveryCase): Verdict {
  const received = (facts.received ?? []).map(({ receivedAt }) => receivedAt);
  return verdictAsOf(deliveryRules, facts, [facts.due?.instant, facts.dayEnd?.instant, ...received]);
}
