import { checkLessonCreation, checkLinkSending } from "upm-rules";
import { regulationAxis, type Space } from "../decision-space.ts";
import { actsAround, around, lessonAt, type Place, places } from "../places.ts";

const fourthDay = ({ fourthDay: instant }: Place) => instant;

export const lessonCreation: Space = {
  check: "checkLessonCreation",
  most: 3,
  axes: {
    regulation: regulationAxis,
    place: places,
    at: around(fourthDay),
    competency: { agreed: "17", another: "R5", unknown: undefined },
    competencies: { some: ["17", "V4"], none: [], unknown: undefined },
    venueAgreedAt: {
      before: "2020-10-05T12:00:00+05:00",
      after: "2021-06-01T00:00:00Z",
      "not yet": "not-yet",
      unknown: undefined,
    },
    schoolAgreedAt: {
      before: "2020-10-05T12:00:00+05:00",
      after: "2021-06-01T00:00:00Z",
      "not yet": "not-yet",
      unknown: undefined,
    },
    dates: {
      agreed: ({ date }: Place) => ["2021-05-01", date],
      others: () => ["2021-05-01"],
      unknown: () => undefined,
    },
  },
  factsOf: (values) => ({
    lesson: { ...lessonAt(values["place"]), competency: values["competency"] },
    agreement: {
      competencies: values["competencies"],
      venueAgreedAt: values["venueAgreedAt"],
      schoolAgreedAt: values["schoolAgreedAt"],
      dates: values["dates"](values["place"]),
    },
    at: values["at"](values["place"]),
  }),
  judge: (facts, regulation) => checkLessonCreation(facts as object, regulation),
};

export const linkSending: Space = {
  check: "checkLinkSending",
  most: 3,
  axes: {
    regulation: regulationAxis,
    place: places,
    at: around(fourthDay),
    createdAt: actsAround(fourthDay),
    linkSentAt: actsAround(fourthDay),
  },
  factsOf: ({ place, at, createdAt, linkSentAt }) => ({
    lesson: { ...lessonAt(place), createdAt: createdAt(place), linkSentAt: linkSentAt(place) },
    at: at(place),
  }),
  judge: (facts, regulation) => checkLinkSending(facts as object, regulation),
};
