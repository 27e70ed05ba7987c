import type { AgreementFacts } from "../../../src/stages/3-agreement/agreement-facts.js";
import type { SchoolChoiceFacts } from "../../../src/stages/3-agreement/school-choice-facts.js";
import { delivered } from "../2-candidate-schools/kept-candidate.js";

/** An agreement that keeps every clause, as of after the deadline; venue and school are in different zones. */
export const keptAgreement: AgreementFacts = {
  venue: {
    timeZone: "Asia/Yekaterinburg",
    competencies: ["R5", "V49"],
    chosenAt: "2020-10-20T12:00+05:00",
  },
  region: {
    venuesChosenAt: "2020-10-20T12:00+05:00",
    competencies: ["R5", "V49"],
    competenciesChosenAt: "2020-10-20T11:00+05:00",
  },
  school: { timeZone: "Asia/Omsk", listedAt: "2020-10-21T12:00+05:00", coordinatorNamed: true },
  agreement: {
    selectedAt: "2020-10-22T12:00+05:00",
    contactedAt: "2020-10-23T12:00+05:00",
    competencies: ["R5"],
    venueAgreedAt: "2020-10-26T12:00+05:00",
    schoolAgreedAt: "2020-10-27T12:00+05:00",
    guidelinesReadAt: "2020-10-24T12:00+05:00",
  },
  drive: 1800,
  competencies: [delivered],
  at: "2020-11-02T12:00+05:00",
};

/** The end of 31 October 2020 in Yekaterinburg, the venue's, and in Omsk, the school's: an hour earlier. */
export const venueDue = "2020-10-31T19:00:00.000Z";
export const schoolDue = "2020-10-31T18:00:00.000Z";

/** A venue that selected from a list in time, as of after the deadline. */
export const keptChoice: SchoolChoiceFacts = {
  venue: {
    timeZone: "Asia/Yekaterinburg",
    schoolsListedAt: "2020-10-21T12:00+05:00",
    schoolsSelectedAt: "2020-10-22T12:00+05:00",
  },
  at: "2020-11-02T12:00+05:00",
};
