import { checkConfirmation, checkLinkForwarding } from "upm-rules";
import { yes } from "../answers.ts";
import { regulationAxis, type Space } from "../decision-space.ts";
import { actsAround, around, lessonAt, type Place, places } from "../places.ts";

const fourthDay = ({ fourthDay: instant }: Place) => instant;

export const confirmation: Space = {
  check: "checkConfirmation",
  most: 3,
  axes: {
    regulation: regulationAxis,
    place: places,
    at: around(fourthDay),
    registered: yes,
    parentRegistered: yes,
    linked: yes,
    diagnosticTests: { one: 1, none: 0, two: 2, unknown: undefined },
    trials: { none: 0, one: 1, two: 2, unknown: undefined },
    lessons: { none: 0, one: 1, two: 2, unknown: undefined },
  },
  factsOf: (values) => ({
    participant: {
      registered: values["registered"],
      diagnosticTests: values["diagnosticTests"],
      trials: values["trials"],
      lessons: values["lessons"],
    },
    parent: { registered: values["parentRegistered"], linked: values["linked"] },
    lesson: lessonAt(values["place"]),
    at: values["at"](values["place"]),
  }),
  judge: (facts, regulation) => checkConfirmation(facts as object, regulation),
};

export const linkForwarding: Space = {
  check: "checkLinkForwarding",
  most: 3,
  axes: {
    regulation: regulationAxis,
    place: places,
    at: around(fourthDay),
    linkSentAt: actsAround(fourthDay),
    linkForwardedAt: actsAround(fourthDay),
  },
  factsOf: ({ place, at, linkSentAt, linkForwardedAt }) => ({
    lesson: { ...lessonAt(place), linkSentAt: linkSentAt(place), linkForwardedAt: linkForwardedAt(place) },
    at: at(place),
  }),
  judge: (facts, regulation) => checkLinkForwarding(facts as object, regulation),
};
