import { checkDelivery } from "upm-rules";
import { lists } from "../answers.ts";
import { regulationAxis, type Space } from "../decision-space.ts";
import { around, lessonAt, type Moment, type Place, places } from "../places.ts";

const eve = ({ eve: instant }: Place) => instant;
const moments = around(eve);

/** Deliveries at one of the moments. */
const received = (item: string, quantity: number, moment: Moment) => (place: Place) => [
  { item, quantity, receivedAt: moment(place) },
];
const inTime = moments["a day before the deadline"];

export const delivery: Space = {
  check: "checkDelivery",
  most: 3,
  axes: {
    regulation: regulationAxis,
    place: places,
    at: moments,
    participants: { two: 2, one: 1, none: 0, three: 3, unknown: undefined },
    infrastructureList: {
      "a board and two wires each": [
        ...lists.toDeliver,
        { item: "wire", kind: "consumable", quantity: 2, per: "participant", deliver: true },
      ],
      "nothing to deliver": lists.nothingToDeliver,
      empty: [],
      unknown: undefined,
    },
    boards: {
      "all in time": received("board", 2, inTime),
      "all in the last millisecond": received("board", 2, moments["the last millisecond in time"]),
      "all at the deadline": received("board", 2, moments["at the deadline"]),
      "too few": received("board", 1, inTime),
      none: () => [],
    },
    wires: {
      "all in time": received("wire", 4, inTime),
      "one more": received("wire", 5, inTime),
      "one too few": received("wire", 3, inTime),
      "half of them late": (place: Place) => [
        ...received("wire", 2, inTime)(place),
        ...received("wire", 2, moments["an hour after the deadline"])(place),
      ],
    },
    deliveries: { known: true, unknown: undefined },
  },
  factsOf: ({ place, at, participants, infrastructureList, boards, wires, deliveries }) => ({
    lesson: lessonAt(place),
    participants,
    infrastructureList,
    deliveries: deliveries && [...boards(place), ...wires(place)],
    at: at(place),
  }),
  judge: (facts, regulation) => checkDelivery(facts as object, regulation),
};
