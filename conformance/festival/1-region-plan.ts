import { plan } from "./good-festival.ts";
import { dutyCases, type Scenario } from "./scenario.ts";

const chosenByQ = { "/regions/1/venues": ["v"], "/regions/1/venuesChosenAt": "2020-10-02T12:00:00+05:00" };
const thirdRegion = {
  ...{ id: "A", name: "A", timeZone: "Asia/Omsk", competencies: ["R5"], venues: ["v"] },
  competenciesChosenAt: "2020-10-01T12:00:00+05:00",
  venuesChosenAt: "2020-10-02T12:00:00+05:00",
};
const competenciesOfQ = {
  "/regions/1/competencies": ["R5"],
  "/regions/1/competenciesChosenAt": "2020-10-01T12:00:00+05:00",
};

export const regionPlan: readonly Scenario[] = [
  {
    clause: "I.competencies-chosen",
    about: "the competencies of a region",
    cases: {
      ...dutyCases("/regions/0/competenciesChosenAt", plan),
      "a date, but no competency": { "/regions/0/competencies": [] },
      "at its deadline, in Kaliningrad": {
        "/regions/0/timeZone": "Europe/Kaliningrad",
        "/regions/0/competenciesChosenAt": "2020-11-01T00:00:00+02:00",
      },
      "in the last millisecond of a later plan": {
        "/regions/0/amendments": { planDeadline: "2020-11-15" },
        "/regions/0/competenciesChosenAt": "2020-11-15T23:59:59.999+05:00",
      },
      "at the deadline of a later plan": {
        "/regions/0/amendments": { planDeadline: "2020-11-15" },
        "/regions/0/competenciesChosenAt": "2020-11-16T00:00:00+05:00",
      },
    },
  },
  {
    clause: "I.venues-chosen",
    about: "the venues of a region",
    cases: {
      ...dutyCases("/regions/0/venuesChosenAt", plan),
      "a date, but no venue": { "/regions/0/venues": [] },
      "at the deadline of an earlier plan": {
        "/regions/0/amendments": { planDeadline: "2020-10-01" },
        "/regions/0/venuesChosenAt": "2020-10-02T00:00:00+05:00",
      },
    },
  },
  {
    clause: "I.venue-in-region",
    about: "the region of a chosen venue",
    cases: {
      "its own chose it": {},
      "another chose it too": chosenByQ,
      "only another chose it": { ...chosenByQ, "/regions/0/venues": [] },
      "another has it in its plan, and has not chosen yet": {
        ...chosenByQ,
        "/regions/1/venuesChosenAt": undefined,
      },
      "two others chose it": { ...chosenByQ, "/regions/-": thirdRegion },
      "another chooses it just when it is judged": { ...chosenByQ, at: "2020-10-02T12:00:00+05:00" },
      "another chooses it a millisecond later": { ...chosenByQ, at: "2020-10-02T11:59:59.999+05:00" },
    },
  },
  {
    clause: "I.venue-competencies",
    about: "what a chosen venue offers",
    cases: {
      "what its region chose": {},
      "nothing that its region chose": { "/venues/0/competencies": ["R5"] },
      "one of two that its region chose": { "/regions/0/competencies": ["17", "R5"] },
      "no competency": { "/venues/0/competencies": [] },
      "while its region has chosen none": { "/venues/0/competencies": ["R5"], "/regions/0/competencies": [] },
      "before its region has chosen": {
        "/venues/0/competencies": ["R5"],
        "/regions/0/competenciesChosenAt": undefined,
      },
      "nothing that another region chose, which chose it": { ...chosenByQ, ...competenciesOfQ },
      "nothing that two others chose, which chose it": {
        ...chosenByQ,
        ...competenciesOfQ,
        "/regions/-": thirdRegion,
      },
    },
  },
];
