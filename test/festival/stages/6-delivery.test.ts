import { describe, expect, it } from "vitest";
import type { InfrastructureItem } from "../../../src/model/competency.js";
import type { Confirmation } from "../../../src/model/confirmation.js";
import type { Delivery, Lesson } from "../../../src/model/lesson.js";
import {
  children,
  confirmed,
  festivalWith,
  justBefore,
  moments,
  needing,
  reportOn,
} from "../../arbitraries/one-lesson.js";
import { region, school } from "../../arbitraries/small-festival.js";

const due = moments.deliveryDue;
const after = "2020-11-20T00:00:00.000Z";
const wire: InfrastructureItem = {
  item: "wire",
  kind: "consumable",
  quantity: 2,
  per: "participant",
  deliver: true,
};
const board: InfrastructureItem = {
  item: "board",
  kind: "equipment",
  quantity: 1,
  per: "lesson",
  deliver: true,
};
const came = (item: string, quantity: number, receivedAt = "2020-11-12T00:00:00.000Z"): Delivery => ({
  ...{ item, quantity, receivedAt },
});

const common = {
  ...{ actor: "venue", subject: { kind: "lesson", id: "lesson" } },
  ...{ due, timeZone: "Asia/Yekaterinburg" },
};
const missing = (...items: readonly (readonly [item: string, needed: number, delivered: number])[]) => ({
  details: { missing: items.map(([item, needed, delivered]) => ({ item, needed, delivered })) },
});

/** What is found of the delivery for a lesson that needs wire for each participant. */
const wires = (confirmations: readonly Confirmation[], deliveries: readonly Delivery[], at: string) =>
  reportOn(
    festivalWith(
      { deliveries },
      { ...needing(wire), participants: children("ada", "bob", "cyd"), confirmations },
    ),
    at,
    "VI.delivered",
  );

describe("VI.delivered in a festival", () => {
  const boards = (change: Partial<Lesson>, at = after) =>
    reportOn(festivalWith(change, needing(board)), at, "VI.delivered");

  it("is done in the last millisecond before due, late at due, with the instant", () => {
    expect(boards({ deliveries: [came("board", 1, justBefore(due))] })).toStrictEqual([]);
    expect(boards({ deliveries: [came("board", 1, due)] })).toStrictEqual([
      { clause: "VI.delivered", status: "late", ...common, doneAt: due },
    ]);
  });

  it("is pending, then overdue from due on, with what is missing", () => {
    for (const deliveries of [null, [], [came("board", 1, after)], [came("other", 1)]]) {
      expect(boards({ deliveries }, justBefore(due))).toStrictEqual([
        { clause: "VI.delivered", status: "pending", ...common, ...missing(["board", 1, 0]) },
      ]);
      expect(boards({ deliveries }, due)).toStrictEqual([
        { clause: "VI.delivered", status: "overdue", ...common, ...missing(["board", 1, 0]) },
      ]);
    }
  });

  it("is unknown, before and after due, where the competency has no infrastructure list (reading 5)", () => {
    for (const infrastructureList of [undefined, null]) {
      const competencies = [
        { id: "17", name: "Web", ...(infrastructureList === null && { infrastructureList }) },
      ];
      for (const at of [justBefore(due), after]) {
        expect(reportOn(festivalWith({}, { competencies }), at, "VI.delivered")).toStrictEqual([
          { clause: "VI.delivered", status: "unknown", ...common },
        ]);
      }
    }
  });

  it("has nothing to say where nothing is marked for delivery", () => {
    const own = { ...board, deliver: false };
    expect(reportOn(festivalWith({}, needing()), after, "VI.delivered")).toStrictEqual([]);
    expect(reportOn(festivalWith({}, needing(own)), after, "VI.delivered")).toStrictEqual([]);
  });

  it("is of lessons that are created and not cancelled as of then", () => {
    const createdAt = "2020-11-16T00:00:00.000Z";
    expect(boards({ createdAt: null })).toStrictEqual([]);
    expect(boards({ createdAt }, justBefore(createdAt))).toStrictEqual([]);
    expect(boards({ createdAt }, createdAt)).toHaveLength(1);
    expect(boards({ cancelledAt: after }, justBefore(after))).toHaveLength(1);
    expect(boards({ cancelledAt: after })).toStrictEqual([]);
  });

  it("is due by the school's clocks and the lead of the venue's region", () => {
    const festival = festivalWith(
      {},
      {
        ...needing(board),
        regions: [
          { ...region, amendments: { deliveryLeadDays: 3 } },
          {
            ...region,
            id: "far",
            timeZone: "Asia/Kamchatka",
            venues: [],
            amendments: { deliveryLeadDays: 0 },
          },
        ],
        schools: [{ ...school, region: "far" }],
      },
    );
    expect(reportOn(festival, after, "VI.delivered")).toMatchObject([
      { due: "2020-11-13T12:00:00.000Z", timeZone: "Asia/Kamchatka" },
    ]);
  });
});

describe("VI.delivered is for those confirmed: as of now, and from due on as of the last millisecond before it", () => {
  const early = "2020-11-05T00:00:00.000Z";

  it("one at a time as they confirm", () => {
    const ada = confirmed("ada", early);
    const bob = confirmed("bob", "2020-11-10T00:00:00.000Z");
    expect(wires([], [], after)).toStrictEqual([]);
    expect(wires([ada, bob], [], justBefore(early))).toStrictEqual([]);
    expect(wires([ada, bob], [], early)).toMatchObject([{ status: "pending", ...missing(["wire", 2, 0]) }]);
    expect(wires([ada, bob], [], "2020-11-10T00:00Z")).toMatchObject([missing(["wire", 4, 0])]);
    expect(wires([ada, bob], [came("wire", 3)], after)).toMatchObject([
      { status: "overdue", ...missing(["wire", 4, 3]) },
    ]);
    expect(wires([ada, bob], [came("wire", 4)], after)).toStrictEqual([]);
  });

  it("what was enough is so no longer when one more confirms in time", () => {
    const ada = confirmed("ada", early);
    const bob = confirmed("bob", justBefore(due));
    const [twoWires, at] = [[came("wire", 2)], justBefore(justBefore(due))];
    expect(wires([ada, bob], twoWires, at)).toStrictEqual([]);
    expect(wires([ada, bob], twoWires, justBefore(due))).toMatchObject([{ status: "pending" }]);
    expect(wires([ada, bob], twoWires, due)).toMatchObject([
      { status: "overdue", ...missing(["wire", 4, 2]) },
    ]);
  });

  it("nobody who confirms at due or later is owed anything", () => {
    const late = [confirmed("ada", early), confirmed("bob", due), confirmed("cyd", "2020-11-15T00:00Z")];
    for (const at of [due, "2020-11-15T00:00Z", after]) {
      expect(wires(late, [came("wire", 2)], at)).toStrictEqual([]);
      expect(wires(late, [came("wire", 1)], at)).toMatchObject([
        { status: "overdue", ...missing(["wire", 2, 1]) },
      ]);
    }
    expect(wires([confirmed("bob", due)], [], after)).toStrictEqual([]);
  });

  it("who withdrew before due is owed nothing, from that instant on", () => {
    const withdrawnAt = justBefore(due);
    const left = [confirmed("ada", early, withdrawnAt), confirmed("bob", early)];
    expect(wires(left, [came("wire", 2)], justBefore(withdrawnAt))).toMatchObject([{ status: "pending" }]);
    for (const at of [withdrawnAt, due, after]) expect(wires(left, [came("wire", 2)], at)).toStrictEqual([]);
  });

  it("who withdrew at due or later was owed it all the same: nothing done later changes what was owed", () => {
    for (const withdrawnAt of [due, "2020-11-15T00:00:00.000Z"]) {
      const left = [confirmed("ada", early, withdrawnAt)];
      for (const at of [due, withdrawnAt, after]) {
        expect(wires(left, [came("wire", 1)], at)).toMatchObject([
          { status: "overdue", ...missing(["wire", 2, 1]) },
        ]);
      }
    }
  });

  it("a child counts once, however often it is confirmed, and by its latest confirmation", () => {
    const twice = [confirmed("ada", early), confirmed("ada", "2020-11-07T00:00Z")];
    expect(wires(twice, [came("wire", 2)], after)).toStrictEqual([]);
    // The latest was withdrawn: no earlier one comes back.
    const gone = [confirmed("ada", early), confirmed("ada", "2020-11-07T00:00Z", "2020-11-08T00:00Z")];
    expect(wires(gone, [], after)).toStrictEqual([]);
    const back = [confirmed("ada", early, "2020-11-06T00:00Z"), confirmed("ada", "2020-11-07T00:00Z")];
    expect(wires(back, [], after)).toMatchObject([missing(["wire", 2, 0])]);
  });

  it("a confirmation that is late for stage V, or breaks its conditions, is in force all the same", () => {
    const late = [confirmed("ada", "2020-11-13T00:00:00.000Z")];
    expect(wires(late, [], after)).toMatchObject([{ status: "overdue", ...missing(["wire", 2, 0]) }]);
  });

  it("late deliveries for more than were owed do not make it later", () => {
    const ada = [confirmed("ada", early), confirmed("bob", due)];
    const deliveries = [came("wire", 2, justBefore(due)), came("wire", 2, "2020-11-15T00:00Z")];
    expect(wires(ada, deliveries, after)).toStrictEqual([]);
  });
});
