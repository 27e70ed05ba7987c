import { delivery } from "./good-festival.ts";
import type { Changes, Scenario } from "./scenario.ts";

const deliveries = "/lessons/0/deliveries";
const boards = (quantity: number, receivedAt: string) => ({ item: "board", quantity, receivedAt });
const wires = (quantity: number, receivedAt: string) => ({ item: "wire", quantity, receivedAt });
const early = "2020-11-10T12:00:00+05:00";
const nothing = { [deliveries]: [] };

/** Another participant, confirmed at an instant. */
const another = (confirmedAt: string): Changes => ({
  "/confirmations/-": { lesson: "l", participant: "b", parent: "p", confirmedAt },
});

export const goods: readonly Scenario[] = [
  {
    clause: "VI.delivered",
    about: "that goods are delivered",
    cases: {
      "all in the last millisecond": { [deliveries]: [boards(2, delivery.last), wires(3, delivery.last)] },
      "all at the deadline": { [deliveries]: [boards(2, delivery.due), wires(3, delivery.due)] },
      "the last of several at the deadline": {
        [deliveries]: [
          boards(2, early),
          wires(2, early),
          wires(1, delivery.due),
          wires(1, "2020-11-20T12:00:00+05:00"),
        ],
      },
      "nothing, in the last millisecond": { ...nothing, at: delivery.last },
      "nothing, at the deadline": { ...nothing, at: delivery.due },
      "too little of one": { [deliveries]: [boards(1, early), wires(3, early)] },
      "more than is needed of one, nothing of the other": { [deliveries]: [boards(20, early)] },
      "all, but only after it is judged": {
        ...{ [deliveries]: [boards(2, delivery.due), wires(3, delivery.due)], at: delivery.last },
      },
      "an item that is not needed": { [deliveries]: [{ item: "oven", quantity: 1, receivedAt: early }] },
      "nothing, without the key": { [deliveries]: undefined },
      "nothing, with nothing to deliver": { ...nothing, "/lessons/0/competency": "R5" },
      "nothing, with an empty list": { ...nothing, "/competencies/0/infrastructureList": [] },
      "an unknown list": { "/competencies/0/infrastructureList": undefined },
      "an unknown list, before the deadline": {
        "/competencies/0/infrastructureList": undefined,
        at: delivery.last,
      },
      "nothing, of a lesson that nobody created": { ...nothing, "/lessons/0/createdAt": undefined },
      "nothing, of a lesson that is cancelled": {
        ...nothing,
        "/lessons/0/cancelledAt": "2020-11-10T12:00:00+05:00",
      },
      "at the deadline of seven days": {
        "/regions/0/amendments": { deliveryLeadDays: 7 },
        [deliveries]: [boards(2, "2020-11-10T00:00:00+05:00"), wires(3, "2020-11-09T23:59:59.999+05:00")],
      },
      "in the last millisecond, where other leads are longer": {
        "/regions/0/amendments": { lessonLeadDays: 7, confirmationLeadDays: 7 },
        [deliveries]: [boards(2, delivery.last), wires(3, delivery.last)],
      },
    },
  },
  {
    clause: "VI.delivered",
    about: "for whom goods are needed",
    cases: {
      "for two": another("2020-11-05T12:00:00+05:00"),
      "for two, the second confirmed in the last millisecond": another(delivery.last),
      "for one, the second confirmed at the deadline": another(delivery.due),
      "for two, judged in the last millisecond": {
        ...another("2020-11-05T12:00:00+05:00"),
        at: delivery.last,
      },
      "for one, the second confirms a millisecond after it is judged": {
        ...another("2020-11-14T23:59:59.999+05:00"),
        at: "2020-11-14T23:59:59.998+05:00",
      },
      "for nobody, so no wires": { "/confirmations": [], ...nothing },
      "for one who withdrew at the deadline": {
        ...nothing,
        "/confirmations/0/withdrawnAt": delivery.due,
      },
      "for nobody, since the one withdrew in the last millisecond": {
        ...nothing,
        "/confirmations/0/withdrawnAt": delivery.last,
      },
      "for one who withdrew and confirmed again": {
        ...nothing,
        "/confirmations/0/withdrawnAt": "2020-11-06T12:00:00+05:00",
        ...{
          "/confirmations/-": {
            ...{ lesson: "l", participant: "a", parent: "p", confirmedAt: "2020-11-13T12:00:00+05:00" },
          },
        },
      },
      "for nobody, since the later of two confirmations was withdrawn": {
        ...nothing,
        "/confirmations/-": {
          ...{ lesson: "l", participant: "a", parent: "p", confirmedAt: "2020-11-06T12:00:00+05:00" },
          withdrawnAt: "2020-11-07T12:00:00+05:00",
        },
      },
    },
  },
];
