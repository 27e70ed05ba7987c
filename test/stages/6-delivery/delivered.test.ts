import { describe, expect, it } from "vitest";
import { amend } from "../../../src/regulation/amend.js";
import { upm2020 } from "../../../src/regulation/regulation.js";
import { checkDelivery } from "../../../src/stages/6-delivery/check-delivery.js";
import { deadlinesByHand } from "../../arbitraries/deadlines-by-hand.js";
import { brief } from "../5-confirmation/allowed-confirmation.js";
import {
  board,
  came,
  camera,
  delivery,
  deliveryDue as due,
  firstOfNextDay,
  lastMillisecond,
  wire,
  wireAndBoards,
} from "./wire-and-boards.js";

const common = { clause: "VI.delivered", actor: "venue", due, timeZone: "Asia/Yekaterinburg" };
const nothingFound = { outcome: "allowed", findings: [] };
const afterAll = "2020-11-17T12:00+05:00";

describe("VI.delivered (stage VI): what is marked for delivery reaches the school in time", () => {
  it("says nothing of what came by the last millisecond of the second day before", () => {
    expect(checkDelivery(wireAndBoards)).toStrictEqual(nothingFound);
    const deliveries = [came("wire", 24, lastMillisecond), came("board", 3, lastMillisecond)];
    expect(checkDelivery(delivery({ deliveries, at: afterAll }))).toStrictEqual(nothingFound);
  });

  it("is late from the first millisecond of the day before: nothing makes it timely", () => {
    const deliveries = [came("wire", 24, firstOfNextDay), came("board", 3)];
    expect(checkDelivery(delivery({ deliveries, at: afterAll }))).toStrictEqual({
      outcome: "refused",
      findings: [{ ...common, status: "late", doneAt: due, remedy: { kind: "never", since: due } }],
    });
  });

  it("is pending while there is time, with what is missing: delivered by the deadline", () => {
    expect(checkDelivery(delivery({ deliveries: [came("wire", 23)], at: lastMillisecond }))).toStrictEqual({
      outcome: "undetermined",
      findings: [
        {
          ...common,
          status: "pending",
          details: {
            missing: [
              { item: "board", needed: 3, delivered: 0 },
              { item: "wire", needed: 24, delivered: 23 },
            ],
          },
          remedy: { kind: "act", actor: "venue", act: "deliver", by: due },
        },
      ],
      stableUntil: due,
    });
  });

  it("is overdue from the deadline on: delivered even so, since lateness refuses no delivery (reading 10)", () => {
    const deliveries = [came("wire", 24), came("board", 2)];
    expect(checkDelivery(delivery({ deliveries, at: firstOfNextDay }))).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          ...common,
          status: "overdue",
          details: { missing: [{ item: "board", needed: 3, delivered: 2 }] },
          remedy: { kind: "act", actor: "venue", act: "deliver" },
        },
      ],
      stableUntil: "2020-11-16T19:00:00.000Z",
    });
  });

  it("takes what comes after now as not come yet (reading 13), and what comes at this very instant as come", () => {
    const soon = [came("wire", 24), came("board", 3, "2020-11-13T12:00+05:00")];
    const asOf = (at: string) => brief(checkDelivery(delivery({ deliveries: soon, at })));
    expect(asOf("2020-11-13T11:59:59.999+05:00")).toStrictEqual(["VI.delivered pending"]);
    expect(asOf("2020-11-13T12:00+05:00")).toStrictEqual([]);
    const tooLate = [came("wire", 24), came("board", 3, "2020-11-16T12:00+05:00")];
    expect(brief(checkDelivery(delivery({ deliveries: tooLate, at: firstOfNextDay })))).toStrictEqual([
      "VI.delivered overdue",
    ]);
  });

  it.each(deadlinesByHand.map((one) => [`${one.why}: ${one.date}, ${one.timeZone}`, one] as const))(
    "has the deadline of stage VI, in the school's zone (readings 2, 3): %s",
    (_why, { date, timeZone, leadDays, count, due: end }) => {
      const leads = { deliveryLeadDays: leadDays, lessonLeadDays: 9, confirmationLeadDays: 1 };
      const regulation = amend(upm2020, { ...leads, ...count });
      const cameAt = (receivedAt: number) =>
        checkDelivery(
          {
            ...{ lesson: { date, timeZone }, infrastructureList: [board], participants: 0 },
            ...{ deliveries: [came("board", 3, receivedAt)], at: receivedAt },
          },
          regulation,
        );
      expect(cameAt(Date.parse(end) - 1).findings).toStrictEqual([]);
      expect(cameAt(Date.parse(end)).findings).toMatchObject([{ status: "late", due: end, timeZone }]);
    },
  );
});

describe("VI.delivered is done when the last needed quantity is reached", () => {
  const boards = (...deliveries: ReturnType<typeof came>[]) =>
    delivery({ infrastructureList: [board], deliveries, at: afterAll });

  it("by exactly the quantity or more, and by no less", () => {
    expect(checkDelivery(boards(came("board", 3)))).toStrictEqual(nothingFound);
    expect(checkDelivery(boards(came("board", 4)))).toStrictEqual(nothingFound);
    expect(brief(checkDelivery(boards(came("board", 2))))).toStrictEqual(["VI.delivered overdue"]);
  });

  it("by several deliveries that add up, whatever their order in the list", () => {
    const first = came("board", 1, "2020-11-10T12:00+05:00");
    const second = came("board", 1, "2020-11-11T12:00+05:00");
    const last = came("board", 1, firstOfNextDay);
    for (const deliveries of [
      [first, second, last],
      [last, second, first],
      [second, last, first],
    ]) {
      expect(checkDelivery(boards(...deliveries)).findings).toMatchObject([{ status: "late", doneAt: due }]);
    }
    expect(checkDelivery(boards(second, first, came("board", 1, lastMillisecond)))).toStrictEqual(
      nothingFound,
    );
  });

  it("at the instant at which it was reached: what comes on top of it later does not count", () => {
    const enough = came("board", 3);
    expect(checkDelivery(boards(enough, came("board", 5, firstOfNextDay)))).toStrictEqual(nothingFound);
    expect(checkDelivery(boards(came("board", 5, firstOfNextDay), enough))).toStrictEqual(nothingFound);
    const late = boards(came("board", 2, "2020-11-15T12:00+05:00"), came("board", 2, firstOfNextDay));
    expect(checkDelivery(late).findings).toMatchObject([
      { status: "late", doneAt: "2020-11-15T07:00:00.000Z" },
    ]);
  });

  it("of every item: the last of them makes it late", () => {
    const deliveries = [
      came("wire", 24, "2020-11-15T10:00+05:00"),
      came("board", 3, "2020-11-15T09:00+05:00"),
      came("camera", 1, "2020-11-16T09:00+05:00"),
    ];
    expect(checkDelivery(delivery({ deliveries, at: afterAll })).findings).toMatchObject([
      { status: "late", doneAt: "2020-11-15T05:00:00.000Z" },
    ]);
  });

  it("only by goods of that very name: others are ignored", () => {
    const others = [came("Board", 3), came("board ", 3), came("boards", 3), came("plank", 9)];
    expect(checkDelivery(boards(...others)).findings).toMatchObject([
      { status: "overdue", details: { missing: [{ item: "board", needed: 3, delivered: 0 }] } },
    ]);
    expect(checkDelivery(boards(came("board", 3), ...others))).toStrictEqual(nothingFound);
  });

  it("for each participant so much, for a lesson once", () => {
    const of = (participants: number, wires: number) =>
      checkDelivery(delivery({ participants, deliveries: [came("wire", wires), came("board", 3)] }));
    expect(of(12, 24)).toStrictEqual(nothingFound);
    expect(of(12, 23).findings).toMatchObject([{ details: { missing: [{ item: "wire", needed: 24 }] } }]);
    expect(of(13, 25).findings).toMatchObject([{ details: { missing: [{ needed: 26, delivered: 25 }] } }]);
    expect(of(1, 2)).toStrictEqual(nothingFound);
  });

  it("names what is missing in the order of its names, and nothing that is there", () => {
    const list = ["b", "é", "a", "B", "\u{1F600}", "\uFF5E"].map((item) => ({ ...board, item }));
    const { findings } = checkDelivery(delivery({ infrastructureList: list, deliveries: [came("a", 3)] }));
    const [found] = findings;
    const missing = found?.clause === "VI.delivered" ? found.details?.missing : undefined;
    expect(missing?.map(({ item }) => item)).toStrictEqual(["B", "b", "é", "\u{1F600}", "\uFF5E"]);
  });
});

describe("VI.delivered has nothing to say where nothing needs delivery (reading 5)", () => {
  it.each([
    ["the list is empty", { infrastructureList: [] }],
    ["nothing of it is marked for delivery", { infrastructureList: [camera] }],
    [
      "all of it is for participants, and there is none",
      { infrastructureList: [wire, camera], participants: 0 },
    ],
  ])("%s", (_why, change) => {
    for (const at of [wireAndBoards.at, afterAll]) {
      expect(checkDelivery(delivery({ ...change, deliveries: [], at }))).toStrictEqual(nothingFound);
    }
  });

  it("an item of which none is needed is left out, the others stay", () => {
    const none = delivery({ participants: 0, deliveries: [], at: afterAll });
    expect(checkDelivery(none).findings).toMatchObject([
      { status: "overdue", details: { missing: [{ item: "board", needed: 3, delivered: 0 }] } },
    ]);
    expect(checkDelivery(delivery({ participants: 0, deliveries: [came("board", 3)] }))).toStrictEqual(
      nothingFound,
    );
  });
});

describe("VI.delivered knows no more than the facts", () => {
  const unknown = { ...common, status: "unknown" };

  it("without an infrastructure list it is unknown, which is not that there is nothing to deliver (reading 5)", () => {
    const { infrastructureList: _list, ...rest } = wireAndBoards;
    expect(checkDelivery(rest)).toStrictEqual({ outcome: "undetermined", findings: [unknown] });
    expect(checkDelivery({ ...rest, at: afterAll }).findings).toStrictEqual([unknown]);
  });

  it("without deliveries or without now it is unknown, even after the deadline", () => {
    const { deliveries: _deliveries, ...undelivered } = wireAndBoards;
    expect(checkDelivery({ ...undelivered, at: afterAll }).findings).toStrictEqual([unknown]);
    const { at: _at, ...timeless } = wireAndBoards;
    expect(checkDelivery(timeless).findings).toStrictEqual([unknown]);
  });

  it("without date or zone it is unknown, and has no deadline", () => {
    const { due: _due, timeZone: _zone, ...undated } = unknown;
    const { date, timeZone } = wireAndBoards.lesson;
    for (const lesson of [{ date }, { timeZone }]) {
      expect(checkDelivery({ ...wireAndBoards, lesson }).findings).toStrictEqual([undated]);
    }
  });

  it("without the number of participants it is unknown, unless what is for the lesson is missing anyway", () => {
    const { participants: _count, ...uncounted } = wireAndBoards;
    expect(checkDelivery({ ...uncounted, at: afterAll }).findings).toStrictEqual([unknown]);
    const deliveries = [came("wire", 24), came("board", 2)];
    expect(checkDelivery({ ...uncounted, deliveries, at: afterAll }).findings).toMatchObject([
      { status: "overdue", details: { missing: [{ item: "board", needed: 3, delivered: 2 }] } },
    ]);
    expect(
      checkDelivery({ ...uncounted, infrastructureList: [wire], deliveries: [] }).findings,
    ).toStrictEqual([unknown]);
  });

  it("without the number of participants, what is for the lesson is missing until the instant it comes", () => {
    const { participants: _count, ...uncounted } = wireAndBoards;
    const facts = { ...uncounted, deliveries: [came("wire", 24), came("board", 3, lastMillisecond)] };
    const stateAt = (at: string) => checkDelivery({ ...facts, at }).findings[0]?.status;
    expect(stateAt("2020-11-14T23:59:59.998+05:00")).toBe("pending");
    expect(stateAt(lastMillisecond)).toBe("unknown");
  });

  it("where nothing needs delivery it needs to know nothing else", () => {
    expect(checkDelivery({ infrastructureList: [camera] })).toStrictEqual(nothingFound);
    expect(checkDelivery({ infrastructureList: [wire], participants: 0 })).toStrictEqual(nothingFound);
  });
});
