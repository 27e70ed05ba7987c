import type { Lesson } from "../../src/model/lesson.js";
import { compareText, type MissingGoods } from "./oracle-details.js";
import { duty, type Judged, withDetails, withDue } from "./oracle-finding.js";
import { aboutLesson, activeParticipants, deliveryDeadline } from "./oracle-lesson.js";
import { instant } from "./oracle-time.js";
import { isVisible, lessonsCreated, type World, withId } from "./oracle-world.js";

/**
 * VI.delivered | lesson | no infrastructure list → unknown. Needed: the items marked `deliver`, per participant × the
 * active participants for its due; items with need 0 are left out; none left → nothing; else a duty, done at the instant
 * at which the last needed quantity was reached by visible deliveries (by item name; other items are ignored); details
 * list missing items
 */
export function delivered(world: World): Judged[] {
  return lessonsCreated(world).flatMap((lesson) => {
    const about = aboutLesson(world, "VI.delivered", "venue", lesson);
    const deadline = deliveryDeadline(world, lesson);
    const list = withId(world.festival.competencies, lesson.competency).infrastructureList;
    if (list === undefined || list === null) return [withDue(about, "unknown", deadline)];
    const active = activeParticipants(world, lesson, deadline.due).length;
    const needed = list
      .filter((item) => item.deliver)
      .map(({ item, quantity, per }) => ({
        item,
        quantity: per === "participant" ? quantity * active : quantity,
      }))
      .filter((need) => need.quantity > 0);
    if (needed.length === 0) return [];
    const reached = needed.map((need) => reachedAt(world, lesson, need.item, need.quantity));
    const done = reached.every((instantReached) => instantReached !== undefined)
      ? Math.max(...reached)
      : undefined;
    const missing = needed
      .map((need) => ({ ...need, delivered: deliveredOf(world, lesson, need.item) }))
      .filter(({ quantity, delivered }) => delivered < quantity)
      .map(({ item, quantity, delivered }): MissingGoods => ({ item, needed: quantity, delivered }))
      .sort((one, other) => compareText(one.item, other.item));
    const found = duty(about, world.at, deadline, done);
    return missing.length === 0 ? found : found.map((finding) => withDetails(finding, { missing }));
  });
}

/** How much of an item the visible deliveries brought, all together. */
function deliveredOf(world: World, lesson: Lesson, item: string): number {
  return (lesson.deliveries ?? [])
    .filter((delivery) => delivery.item === item && isVisible(world, delivery.receivedAt))
    .reduce((sum, delivery) => sum + delivery.quantity, 0);
}

/** The first instant by which the deliveries of an item that are visible make up a quantity. */
function reachedAt(world: World, lesson: Lesson, item: string, quantity: number): number | undefined {
  const deliveries = (lesson.deliveries ?? [])
    .filter((delivery) => delivery.item === item)
    .filter((delivery) => isVisible(world, delivery.receivedAt));
  const instants = deliveries
    .map((delivery) => instant(delivery.receivedAt))
    .sort((one, other) => one - other);
  return instants.find((t) => {
    const received = deliveries.filter((delivery) => instant(delivery.receivedAt) <= t);
    return received.reduce((sum, delivery) => sum + delivery.quantity, 0) >= quantity;
  });
}
