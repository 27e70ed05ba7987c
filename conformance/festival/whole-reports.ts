/** Cases about a report as a whole: its counts, its order, what it says of several regions. */
import { plan } from "./good-festival.ts";
import type { Scenario } from "./scenario.ts";

const region = { timeZone: "Europe/Moscow", competencies: [], venues: [] };
const pupil = (id: string) => ({ "/participants/-": { id, school: "s" } });

export const wholeReports: readonly Scenario[] = [
  {
    about: "a report",
    cases: {
      "nothing to say of an empty document": {
        ...{ "/regions": [], "/competencies": [], "/venues": [], "/schools": [], "/driveTimes": [] },
        ...{ "/agreements": [], "/lessons": [], "/parents": [], "/participants": [], "/confirmations": [] },
      },
      "a good festival, but for a region that chose nothing": {},
      "regions by UTF-16 code unit": {
        "/regions/-": { ...region, id: "é", name: "E" },
        "/regions/1/id": "😀",
        "/regions/0/venuesChosenAt": plan.due,
        at: plan.due,
      },
      "each weight once": {
        "/participants/0/school": "t",
        "/lessons/0/linkForwardedAt": undefined,
        "/competencies/0/infrastructureList": undefined,
        "/schools/0/coordinator": undefined,
        at: "2020-11-10T12:00:00+05:00",
      },
      "nothing of a lesson yet": { at: "2020-10-20T12:00:00+05:00" },
      "instants before anything": { at: "2000-01-01T00:00:00Z" },
      "keys that are null": {
        ...{ "/regions/1/venuesChosenAt": null, "/venues/1/schoolsListedAt": null },
        ...{ "/lessons/0/cancelledAt": null, "/confirmations/0/withdrawnAt": null },
        ...{ "/lessons/0/day/mentorPresent": null, "/regions/0/amendments": null },
      },
      "amendments that are null": { "/regions/0/amendments": { lessonLeadDays: null, planDeadline: null } },
      "an instant of judgement with an offset": { at: "2020-12-01T12:00:00.5678+05:45" },
    },
  },
  {
    clause: "VII.only-confirmed",
    about: "the order of ids in details",
    cases: {
      "numbers, letters, signs": {
        ...pupil("10"),
        "/lessons/0/day/present": ["b", "é", "😀", "～", "B", "9", "10"],
        "/participants/1": { id: "b", school: "s" },
        "/participants": ["b", "é", "😀", "～", "B", "9", "10"].map((id) => ({ id, school: "s" })),
        "/lessons/0/invited": undefined,
        "/confirmations": [],
      },
    },
  },
  {
    clause: "VII.mentor-present",
    about: "the order of lessons",
    cases: {
      "as subjects are sorted, not as they stand": {
        "/lessons/0/id": "b",
        "/confirmations": [],
        "/lessons/0/day/mentorPresent": false,
        ...{
          "/lessons/-": {
            ...{ id: "B", venue: "v", school: "s", competency: "17", date: "2020-11-17", startsAt: "09:30" },
            createdAt: "2020-11-02T12:00:00+05:00",
          },
        },
      },
    },
  },
];
