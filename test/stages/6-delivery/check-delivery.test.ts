import { describe, expect, it } from "vitest";
import { isInvalidFacts } from "../../../src/issues/invalid-facts.js";
import { checkDelivery } from "../../../src/stages/6-delivery/check-delivery.js";
import { parseDeliveryFacts } from "../../../src/stages/6-delivery/delivery-facts.js";
import { withoutFact } from "../../arbitraries/confirmation-facts.js";
import { deepFrozen } from "../../arbitraries/deep-frozen.js";
import { board, came, delivery, deliveryDue, wireAndBoards } from "./wire-and-boards.js";

const paths = [
  ["lesson"],
  ["lesson", "date"],
  ["lesson", "timeZone"],
  ["infrastructureList"],
  ["participants"],
  ["deliveries"],
  ["at"],
];

describe("the verdict on a delivery", () => {
  it("of nothing knows nothing", () => {
    expect(checkDelivery({})).toStrictEqual({
      outcome: "undetermined",
      findings: [{ clause: "VI.delivered", status: "unknown", actor: "venue" }],
    });
  });

  it.each(paths.map((path) => [path.join("."), path] as const))(
    "takes left out, undefined and null as the same, and never as allowed: %s",
    (_name, path) => {
      const leftOut = checkDelivery(withoutFact(wireAndBoards, path, "left out"));
      expect(leftOut.outcome).toBe("undetermined");
      for (const instead of [undefined, null]) {
        expect(checkDelivery(withoutFact(wireAndBoards, path, instead))).toStrictEqual(leftOut);
      }
    },
  );

  it("is the same of text, number and Date, and leaves facts as they were", () => {
    const late = delivery({ deliveries: [came("wire", 24), came("board", 3, "2020-11-15T10:00+05:00")] });
    const at = Date.parse("2020-11-16T00:00Z");
    const number = late.deliveries.map((one) => ({
      ...one,
      receivedAt: Date.parse(one.receivedAt as string),
    }));
    const dates = number.map((one) => ({ ...one, receivedAt: new Date(one.receivedAt) }));
    const verdict = checkDelivery({ ...late, at: "2020-11-16T00:00Z" });
    expect(verdict.findings).toMatchObject([{ status: "late" }]);
    expect(checkDelivery({ ...late, deliveries: number, at })).toStrictEqual(verdict);
    expect(checkDelivery({ ...late, deliveries: dates, at: new Date(at) })).toStrictEqual(verdict);
    const frozen = deepFrozen(structuredClone(late));
    expect(checkDelivery(frozen)).toStrictEqual(checkDelivery(late));
    expect(frozen).toStrictEqual(late);
  });
});

describe("until when the verdict on a delivery stands", () => {
  it("is the deadline, while something is missing", () => {
    expect(checkDelivery(delivery({ deliveries: [] })).stableUntil).toBe(deliveryDue);
  });

  it("is the next instant at which more of what is missing will come, and no other", () => {
    const next = "2020-11-14T13:00:00.000+05:00";
    const deliveries = [came("chair", 1, "2020-11-14T12:30+05:00"), came("board", 1, next)];
    expect(checkDelivery(delivery({ deliveries })).stableUntil).toBe("2020-11-14T08:00:00.000Z");
  });

  it("is nothing once all has come in time", () => {
    expect(checkDelivery(wireAndBoards)).not.toHaveProperty("stableUntil");
  });

  it("is what comes next where it is overdue, or the end of the lesson's day: then nothing is of use any more", () => {
    const coming = delivery({ deliveries: [came("board", 3, "2020-11-15T00:00Z")], at: deliveryDue });
    expect(checkDelivery(coming).stableUntil).toBe("2020-11-15T00:00:00.000Z");
    const overdue = (at: string) => checkDelivery(delivery({ deliveries: [], at }));
    expect(overdue(deliveryDue).stableUntil).toBe("2020-11-16T19:00:00.000Z");
    expect(overdue("2020-11-16T18:59:59.999Z").findings[0]?.remedy?.kind).toBe("act");
    expect(overdue("2020-11-16T19:00Z").findings[0]?.remedy).toStrictEqual({ kind: "never" });
    expect(overdue("2020-11-16T19:00Z")).not.toHaveProperty("stableUntil");
  });
});

describe("malformed facts of a delivery", () => {
  const allWrong = {
    lesson: { date: "16.11.2020", timeZone: "Yekaterinburg" },
    infrastructureList: [
      { item: "", kind: "tool", quantity: 0, per: "class", deliver: "yes" },
      null,
      { ...board, quantity: 1.5 },
      { ...board, quantity: 1_000_001 },
    ],
    participants: -1,
    deliveries: [
      { item: 5, quantity: 0, receivedAt: "yesterday" },
      { item: "wire" },
      null,
      came("wire", Number.NaN),
      came("wire", 1, Number.NaN),
    ],
    at: "now",
  };
  const pointers = [
    "/at",
    "/deliveries/0/item",
    "/deliveries/0/quantity",
    "/deliveries/0/receivedAt",
    "/deliveries/1/quantity",
    "/deliveries/1/receivedAt",
    "/deliveries/2",
    "/deliveries/3/quantity",
    "/deliveries/4/receivedAt",
    "/infrastructureList/0/deliver",
    "/infrastructureList/0/item",
    "/infrastructureList/0/kind",
    "/infrastructureList/0/per",
    "/infrastructureList/0/quantity",
    "/infrastructureList/1",
    "/infrastructureList/2/quantity",
    "/infrastructureList/3/quantity",
    "/lesson/date",
    "/lesson/timeZone",
    "/participants",
  ];
  // What is said of the parts of a list's item that is no object is not settled.
  const certain = (issues: readonly { readonly pointer: string }[]) =>
    [
      ...new Set(
        issues
          .map(({ pointer }) => pointer)
          .filter((pointer) => !/^\/(deliveries\/2|infrastructureList\/1)\//.test(pointer)),
      ),
    ].sort();

  it("throw one InvalidFacts that lists every bad path", () => {
    let thrown: unknown;
    try {
      checkDelivery(allWrong as never);
    } catch (error) {
      thrown = error;
    }
    expect(isInvalidFacts(thrown) && certain(thrown.issues)).toStrictEqual(pointers);
  });

  it("are answered by parseDeliveryFacts, which never throws", () => {
    const parsed = parseDeliveryFacts(allWrong);
    expect("issues" in parsed && certain(parsed.issues)).toStrictEqual(pointers);
    for (const nothing of [undefined, null, 5, "facts", []]) {
      expect(parseDeliveryFacts(nothing)).toMatchObject({ issues: [{ pointer: "" }] });
    }
    for (const participants of [2.5, -1, Number.NaN, Number.POSITIVE_INFINITY, "12"]) {
      expect(parseDeliveryFacts({ participants })).toMatchObject({ issues: [{ pointer: "/participants" }] });
    }
    expect(
      parseDeliveryFacts({ deliveries: { 0: came("wire", 1) }, infrastructureList: "none" }),
    ).toMatchObject({
      issues: [{ pointer: "/infrastructureList" }, { pointer: "/deliveries" }],
    });
  });

  it("are none of these: nothing at all, the very facts, the smallest and the largest quantity", () => {
    const extremes = delivery({ deliveries: [came("wire", 1), came("wire", 1_000_000)], participants: 0 });
    for (const facts of [{}, wireAndBoards, extremes])
      expect(parseDeliveryFacts(facts)).toStrictEqual({ facts });
  });
});
