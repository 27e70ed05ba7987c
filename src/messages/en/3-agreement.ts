import type * as agreement from "../../regulation/clauses/3-agreement.js";
import type { SentencesOf } from "../sentences.js";
import { duty } from "./duties.js";
import { listedAs } from "./lists.js";

/** Sentences about stage III: a venue and a school agree what is taught. */
export const agreementSentences: SentencesOf<typeof agreement> = {
  "III.schools-selected": duty(() => ({
    who: "the venue",
    verb: ["selected", "selected"],
    what: "its schools",
    facts: "the venue's time zone or the time of selecting",
  })),
  "III.venue-chosen": {
    violated: ({ answers }) =>
      `the venue selects a school, but no regional operator chose the venue.${answers}`,
    unknown: () => "it is not known whether a regional operator chose the venue.",
  },
  "III.school-is-candidate": {
    violated: ({ answers }) => `the venue selects a school that is not on its list of schools.${answers}`,
    unknown: () => "it is not known whether the school is on the venue's list of schools.",
  },
  "III.coordinator-named": {
    violated: () => "the school that a venue selected has not named its coordinator.",
    unknown: () => "it is not known whether the school has named its coordinator.",
  },
  "III.contact-made": duty(() => ({
    who: "the venue",
    verb: ["contacted", "contacted"],
    what: "the school coordinator",
    facts: "the venue's time zone or the time of the contact",
  })),
  "III.contact-first": {
    violated: ({ actor }) =>
      actor === "school"
        ? "the school agreed the competencies before the venue had contacted its coordinator."
        : "the venue agreed the competencies before it had contacted the school coordinator.",
    unknown: ({ actor }) =>
      `it is not known when the venue contacted the school coordinator or when the ${actor === "school" ? "school" : "venue"} agreed the competencies.`,
  },
  "III.competencies-agreed": duty(({ actor }) =>
    actor === "school"
      ? {
          who: "the school",
          verb: ["agreed", "agreed"],
          what: "the competencies with the venue",
          facts: "the school's time zone or the time of agreeing",
        }
      : {
          who: "the venue",
          verb: ["agreed", "agreed"],
          what: "the competencies with the school",
          facts: "the venue's time zone or the time of agreeing",
        },
  ),
  "III.competencies-offered": {
    violated: ({ details: { notOffered, notChosen } = { notOffered: [], notChosen: [] }, answers }) => {
      const faults = [
        ...(notOffered.length > 0
          ? [`it does not offer ${listedAs(["competency", "competencies"], notOffered)}`]
          : []),
        ...(notChosen.length > 0
          ? [`its region did not choose ${listedAs(["competency", "competencies"], notChosen)}`]
          : []),
      ];
      const which =
        faults.length > 0 ? faults.join("; ") : "it does not offer them or its region did not choose them";
      return `competencies were agreed that the venue cannot teach: ${which}.${answers}`;
    },
    unknown: () => "it is not known which competencies the venue offers, or which its region chose.",
  },
  "III.guidelines-read": {
    advised: () =>
      "the school coordinator had not read the guidelines for online lessons when the school agreed the competencies.",
  },
};
