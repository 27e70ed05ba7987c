import { checkAgreement, checkSchoolChoice } from "upm-rules";
import { planActs, planMoments, planZones, yes } from "../answers.ts";
import { regulationAxis, type Space } from "../decision-space.ts";
import { drives, needs } from "./2-candidate-schools.ts";

export const schoolChoice: Space = {
  check: "checkSchoolChoice",
  most: 3,
  axes: {
    regulation: regulationAxis,
    at: planMoments,
    timeZone: planZones,
    schoolsListedAt: planActs,
    schoolsSelectedAt: planActs,
  },
  factsOf: ({ at, timeZone, schoolsListedAt, schoolsSelectedAt }) => ({
    venue: { timeZone, schoolsListedAt, schoolsSelectedAt },
    at,
  }),
  judge: (facts, regulation) => checkSchoolChoice(facts as object, regulation),
};

/** Acts after which, or at which, both sides agree. */
const contacts = { ...planActs, "a millisecond too late": "2020-10-05T12:00:00.001+05:00" } as const;

export const agreement: Space = {
  check: "checkAgreement",
  most: 2,
  axes: {
    regulation: regulationAxis,
    at: planMoments,
    zoneOfVenue: planZones,
    zoneOfSchool: planZones,
    offered: { it: ["17"], another: ["R5"], unknown: undefined },
    chosen: { it: ["17"], another: ["R5"], none: [], unknown: undefined },
    competenciesChosenAt: planActs,
    venuesChosenAt: planActs,
    chosenAt: planActs,
    listedAt: planActs,
    coordinatorNamed: yes,
    selectedAt: planActs,
    contactedAt: contacts,
    agreed: { one: ["17"], two: ["17", "R5"], none: [], unknown: undefined },
    venueAgreedAt: planActs,
    schoolAgreedAt: planActs,
    guidelinesReadAt: contacts,
    drive: drives,
    competencies: needs,
  },
  factsOf: (values) => ({
    venue: { timeZone: values["zoneOfVenue"], competencies: values["offered"], chosenAt: values["chosenAt"] },
    region: {
      venuesChosenAt: values["venuesChosenAt"],
      competencies: values["chosen"],
      competenciesChosenAt: values["competenciesChosenAt"],
    },
    school: {
      timeZone: values["zoneOfSchool"],
      listedAt: values["listedAt"],
      coordinatorNamed: values["coordinatorNamed"],
    },
    agreement: {
      selectedAt: values["selectedAt"],
      contactedAt: values["contactedAt"],
      competencies: values["agreed"],
      venueAgreedAt: values["venueAgreedAt"],
      schoolAgreedAt: values["schoolAgreedAt"],
      guidelinesReadAt: values["guidelinesReadAt"],
    },
    drive: values["drive"],
    competencies: values["competencies"],
    at: values["at"],
  }),
  judge: (facts, regulation) => checkAgreement(facts as object, regulation),
};
