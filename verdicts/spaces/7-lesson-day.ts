import { checkLessonDay } from "upm-rules";
import { yes } from "../answers.ts";
import type { Space } from "../decision-space.ts";
import { lessonAt, type Moment, type Place, places } from "../places.ts";

const minute = 60_000;

/** So many minutes and milliseconds after the lesson's day begins; it starts at 09:30 or at an unknown time. */
const after =
  (minutes: number, milliseconds = 0): Moment =>
  ({ ownDay }) =>
    new Date(Date.parse(ownDay) + minutes * minute + milliseconds).toISOString();
const start = 9 * 60 + 30;

const check = (passed: boolean, moment: Moment) => (place: Place) => ({ at: moment(place), passed });
const linkChecks = {
  passed: [check(true, after(-60))],
  "passed in the last millisecond": [check(true, after(start, -1))],
  "passed on the day": [check(true, after(60))],
  "passed at the start": [check(true, after(start))],
  failed: [check(false, after(-60))],
  "failed, then passed": [check(false, after(-120)), check(true, after(-60))],
  "passed, then failed": [check(true, after(-120)), check(false, after(-60))],
  "both at once": [check(true, after(-60)), check(false, after(-60))],
  none: [],
  unknown: undefined,
};

export const lessonDay: Space = {
  check: "checkLessonDay",
  most: 3,
  axes: {
    regulation: { upm2020: {} },
    place: places,
    at: {
      "the last millisecond before the start": after(start, -1),
      "at the start": after(start),
      "before the day": after(-1),
      "the last millisecond of the day": after(24 * 60, -1),
      "after the day": after(24 * 60),
      unknown: () => undefined,
    },
    startsAt: { known: "09:30", unknown: undefined },
    mentorPresent: yes,
    venueConnected: yes,
    schoolConnected: yes,
    representativePresent: yes,
    venueLinkChecks: linkChecks,
    schoolLinkChecks: linkChecks,
    confirmed: { both: ["a", "b"], one: ["a"], none: [], unknown: undefined },
    present: { both: ["a", "b"], one: ["a"], "one and another": ["a", "c"], none: [], unknown: undefined },
  },
  factsOf: (values) => {
    const checks = (list: ReadonlyArray<(place: Place) => unknown> | undefined) =>
      list?.map((one) => one(values["place"]));
    return {
      lesson: { ...lessonAt(values["place"]), startsAt: values["startsAt"] },
      venue: {
        mentorPresent: values["mentorPresent"],
        connected: values["venueConnected"],
        linkChecks: checks(values["venueLinkChecks"]),
      },
      school: {
        connected: values["schoolConnected"],
        representativePresent: values["representativePresent"],
        linkChecks: checks(values["schoolLinkChecks"]),
      },
      participants: { confirmed: values["confirmed"], present: values["present"] },
      at: values["at"](values["place"]),
    };
  },
  judge: (facts, regulation) => checkLessonDay(facts as object, regulation),
};
