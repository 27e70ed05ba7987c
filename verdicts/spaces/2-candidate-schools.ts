import { checkCandidateSchool, checkSchoolList } from "upm-rules";
import { lists, planActs, planMoments, planZones } from "../answers.ts";
import { regulationAxis, type Space } from "../decision-space.ts";

export const schoolList: Space = {
  check: "checkSchoolList",
  most: 3,
  axes: {
    regulation: regulationAxis,
    at: planMoments,
    timeZone: planZones,
    candidateSchools: { some: ["s"], none: [], unknown: undefined },
    schoolsListedAt: planActs,
  },
  factsOf: ({ at, timeZone, candidateSchools, schoolsListedAt }) => ({
    region: { timeZone },
    venue: { candidateSchools, schoolsListedAt },
    at,
  }),
  judge: (facts, regulation) => checkSchoolList(facts as object, regulation),
};

export const drives = {
  "half an hour": 1800,
  "a second less": 1799,
  "a second more": 1801,
  "29 minutes": 1740,
  "a second more than that": 1741,
  none: 0,
  "no road": "unreachable",
  "at least half an hour": { atLeast: 1800 },
  "at least a second more": { atLeast: 1801 },
  unknown: undefined,
} as const;

export const needs = {
  delivery: [{ id: "17", infrastructureList: lists.toDeliver }],
  "no delivery": [{ id: "17", infrastructureList: lists.nothingToDeliver }],
  unknown: [{ id: "17" }],
  "of nothing known": undefined,
} as const;

export const candidateSchool: Space = {
  check: "checkCandidateSchool",
  most: 3,
  axes: {
    regulation: regulationAxis,
    at: planMoments,
    drive: drives,
    competencies: {
      ...needs,
      "delivery for one of two": [
        { id: "17", infrastructureList: lists.toDeliver },
        { id: "R5", infrastructureList: lists.nothingToDeliver },
      ],
    },
    offered: { one: ["17"], two: ["17", "R5"], none: [], unknown: undefined },
    chosenAt: planActs,
    venuesChosenAt: planActs,
    listedAt: planActs,
    regionOfSchool: { "the venue's": "r", another: "s", unknown: undefined },
    regionOfVenue: { known: "r", unknown: undefined },
  },
  factsOf: (values) => ({
    venue: { region: values["regionOfVenue"], competencies: values["offered"], chosenAt: values["chosenAt"] },
    region: { venuesChosenAt: values["venuesChosenAt"] },
    school: { region: values["regionOfSchool"], listedAt: values["listedAt"] },
    drive: values["drive"],
    competencies: values["competencies"],
    at: values["at"],
  }),
  judge: (facts, regulation) => checkCandidateSchool(facts as object, regulation),
};
