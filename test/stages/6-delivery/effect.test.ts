import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import type { Festival } from "../../../src/model/festival.js";
import type { Lesson } from "../../../src/model/lesson.js";
import { checkDelivery, requireDelivery } from "../../../src/stages/6-delivery/effect.js";
import { confirmation, lesson, participant, smallFestival } from "../../arbitraries/small-festival.js";
import { across, ask, brief, tagOf } from "../../services/ask.js";

const ids = { lesson: "lesson" };
/** The end of 14 November in Yekaterinburg, two days before the lesson. */
const due = "2020-11-14T19:00:00.000Z";
const wire = { item: "wire", kind: "consumable", quantity: 2, per: "participant", deliver: true } as const;
const competencies = [{ id: "17", name: "Web technologies", infrastructureList: [wire] }];
const received = (quantity: number): Partial<Lesson> => ({
  deliveries: [{ item: "wire", quantity, receivedAt: "2020-11-13T10:00Z" }],
});
const having = (change: Partial<Lesson>, lists: Partial<Festival> = {}) =>
  smallFestival({ competencies, lessons: [{ ...lesson, ...change }], ...lists });

describe("the check of a delivery, from the lesson's id", () => {
  it("allows what reached the school in full, for those who are confirmed", async () => {
    expect((await ask(checkDelivery(ids), having(received(2)), due)).outcome).toBe("allowed");
    const { findings } = await ask(checkDelivery(ids), having(received(1)), due);
    expect(findings[0]?.details).toStrictEqual({ missing: [{ item: "wire", needed: 2, delivered: 1 }] });
  });

  it("is pending until the deadline, and overdue from it on", async () => {
    const found = Effect.map(checkDelivery(ids), brief);
    expect(await across(found, having({}), due)).toStrictEqual([
      ["VI.delivered pending"],
      ["VI.delivered overdue"],
    ]);
    expect(await across(tagOf(requireDelivery(ids)), having({}), due)).toStrictEqual([
      "DeliveryUndetermined",
      "DeliveryRefused",
    ]);
  });

  it("counts those confirmed now, and from the deadline on those confirmed just before it", async () => {
    const participants = [participant, { ...participant, id: "second" }];
    const second = { ...confirmation, participant: "second" };
    const needed = Effect.map(checkDelivery(ids), ({ findings }) => findings[0]?.details);
    const four = { missing: [{ item: "wire", needed: 4, delivered: 0 }] };
    const two = { missing: [{ item: "wire", needed: 2, delivered: 0 }] };
    const withdrawn = (withdrawnAt: string) =>
      having({}, { participants, confirmations: [confirmation, { ...second, withdrawnAt }] });
    expect(
      await across(needed, withdrawn("2020-11-10T10:00:00.000Z"), "2020-11-10T10:00:00.000Z"),
    ).toStrictEqual([four, two]);
    expect(await across(needed, withdrawn(due), due)).toStrictEqual([four, four]);
    expect(await ask(needed, withdrawn("2020-11-14T18:59:59.999Z"), due)).toStrictEqual(two);
  });

  it("needs nothing for nobody", async () => {
    expect(brief(await ask(checkDelivery(ids), having({}, { confirmations: [] }), due))).toStrictEqual([]);
  });

  it("is undetermined without an infrastructure list, and without the competency: that is no failure", async () => {
    const unlisted = having({}, { competencies: [{ id: "17", name: "Web technologies" }] });
    for (const festival of [unlisted, having({}, { competencies: [] })]) {
      expect(brief(await ask(checkDelivery(ids), festival, due))).toStrictEqual(["VI.delivered unknown"]);
      expect(await ask(tagOf(requireDelivery(ids)), festival, due)).toBe("DeliveryUndetermined");
    }
  });

  it("fails where there is no such lesson, and can be told apart by tag", async () => {
    const caught = (id: string) =>
      requireDelivery({ lesson: id }).pipe(
        Effect.as("allowed"),
        Effect.catchTag("DeliveryRefused", ({ verdict }) => Effect.succeed(verdict.findings[0]?.clause)),
        Effect.catchTag("NotFound", ({ kind }) => Effect.succeed(kind)),
      );
    expect(await ask(caught("nothing"), having({}), due)).toBe("lesson");
    expect(await ask(caught("lesson"), having({}), due)).toBe("VI.delivered");
    expect(await ask(caught("lesson"), having(received(2)), due)).toBe("allowed");
  });
});
