import { factsOrThrow } from "../../facts/read.js";
import type { Unsure } from "../../facts/unsure.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import type { Rule } from "../../verdict/rule.js";
import { stableUntil } from "../../verdict/stable-until.js";
import { findingsOf, type Verdict, verdictOf } from "../../verdict/verdict.js";
import { agreedDriveTime } from "../2-candidate-schools/drive-time.js";
import { type AgreementCase, type AgreementFacts, agreementAsOf, readAgreement } from "./agreement-facts.js";
import { competenciesAgreed } from "./competencies-agreed.js";
import { competenciesOffered } from "./competencies-offered.js";
import { contactFirst } from "./contact-first.js";
import { contactMade } from "./contact-made.js";
import { coordinatorNamed } from "./coordinator-named.js";
import { guidelinesRead } from "./guidelines-read.js";
import { schoolIsCandidate } from "./school-is-candidate.js";
import { venueChosen } from "./venue-chosen.js";

/** What an agreement must keep besides its school's coordinator, who is the same for every venue; in clause order. */
export const agreementRules: ReadonlyArray<Rule<AgreementCase>> = [
  agreedDriveTime,
  venueChosen,
  schoolIsCandidate,
  contactMade,
  ...contactFirst,
  ...competenciesAgreed,
  competenciesOffered,
  guidelinesRead,
];

/** The same with the coordinator, in clause order. */
const allRules: ReadonlyArray<Rule<AgreementCase>> = agreementRules.flatMap((rule) =>
  rule === contactMade ? [coordinatorNamed, rule] : [rule],
);

/**
 * The verdict on what a venue and a school agreed, as of an instant: selection, contact, competencies.
 *
 * Deadlines are exclusive instants, each in the zone of the side that acts. Lateness is reported, it refuses nothing
 * (reading 10). Throws `InvalidFacts` where facts are malformed. Stage III and `II.drive-time`; readings 1, 4 to 6, 13, 17.
 *
 * @example
 * import { checkAgreement } from "upm-rules";
 *
 * const { findings } = checkAgreement({
 *   agreement: {
 *     contactedAt: "2020-10-22T12:00+03:00",
 *     venueAgreedAt: "2020-10-23T12:00+03:00",
 *     schoolAgreedAt: "2020-10-21T12:00+03:00",
 *   },
 *   at: "2020-10-24T12:00+03:00",
 * });
 * findings[0]?.clause // => "III.contact-first"
 * findings[0]?.actor // => "school"
 *
 * @since 0.1.0
 * @public
 */
export function checkAgreement(facts: Unsure<AgreementFacts>, regulation: Regulation = upm2020): Verdict {
  return agreementVerdict(factsOrThrow(readAgreement, facts, regulation));
}

/** The verdict on an agreement. */
export function agreementVerdict(facts: AgreementCase): Verdict {
  const judge = (at: EpochMilliseconds | undefined) => findingsOf(allRules, agreementAsOf({ ...facts, at }));
  return verdictOf(judge(facts.at), stableUntil(judge, facts.at, turnsOf(facts)));
}

/** Every instant at which what is found may change. */
function turnsOf(facts: AgreementCase) {
  return [
    facts.venueDue?.instant,
    facts.schoolDue?.instant,
    facts.selectedAt,
    facts.venueChosenAt,
    facts.venuesChosenAt,
    facts.listedAt,
    facts.contactedAt,
    facts.venueAgreedAt,
    facts.schoolAgreedAt,
    facts.guidelinesReadAt,
    facts.competenciesChosenAt,
  ];
}
