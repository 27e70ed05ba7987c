import type { Act } from "../../src/facts/act.js";
import type { ClauseId } from "../../src/regulation/clauses.js";
import { checkRegionPlan } from "../../src/stages/1-region-plan/check-region-plan.js";
import type { RegionPlanFacts } from "../../src/stages/1-region-plan/region-plan-facts.js";
import type { CandidateSchoolFacts } from "../../src/stages/2-candidate-schools/candidate-school-facts.js";
import { checkCandidateSchool } from "../../src/stages/2-candidate-schools/check-candidate-school.js";
import { checkSchoolList } from "../../src/stages/2-candidate-schools/check-school-list.js";
import type { SchoolListFacts } from "../../src/stages/2-candidate-schools/school-list-facts.js";
import type { AgreementFacts } from "../../src/stages/3-agreement/agreement-facts.js";
import { checkAgreement } from "../../src/stages/3-agreement/check-agreement.js";
import { checkSchoolChoice } from "../../src/stages/3-agreement/check-school-choice.js";
import type { Finding } from "../../src/verdict/finding.js";

export type Found = readonly Finding[];
/** By clause and status, what a check found. */
export type Examples = Readonly<Record<string, () => Found>>;

const timeZone = "Asia/Yekaterinburg";
const early = "2020-10-01T10:00+05:00";
const now = "2020-10-20T12:00+05:00";
/** The first instant at which acts of the plan are late. */
export const planDue = "2020-11-01T00:00+05:00";

/** Every status of a duty, by the act that it asks for; undefined where nobody knows of it. */
export function examplesOfDuty(
  clause: ClauseId,
  due: string,
  before: string,
  found: (act: Act | null, at: string) => Found,
): Examples {
  return {
    [`${clause} late`]: () => found(due, due),
    [`${clause} overdue`]: () => found("not-yet", due),
    [`${clause} pending`]: () => found("not-yet", before),
    [`${clause} unknown`]: () => found(null, before),
  };
}

const plan = {
  region: {
    ...{ id: "r", timeZone, competencies: ["17"] },
    ...{ competenciesChosenAt: early, venuesChosenAt: early },
  },
  venues: [{ id: "v", region: "r", competencies: ["17"] }],
  at: now,
} satisfies RegionPlanFacts;
const ofPlan = (facts: Parameters<typeof checkRegionPlan>[0]): Found => checkRegionPlan(facts).findings;
const inRegion = (change: object, at = now) => ofPlan({ ...plan, region: { ...plan.region, ...change }, at });
const withVenue = (change: object) => ofPlan({ ...plan, venues: [{ id: "v", region: "r", ...change }] });

const list = {
  region: { timeZone },
  venue: { candidateSchools: ["s"], schoolsListedAt: early },
  at: now,
} satisfies SchoolListFacts;
const ofList = (change: object, at = now): Found =>
  checkSchoolList({ ...list, venue: { ...list.venue, ...change }, at }).findings;

const board = { item: "board", kind: "equipment", quantity: 1, per: "lesson", deliver: true } as const;
const candidate = {
  venue: { region: "r", competencies: ["17"], chosenAt: early },
  region: { venuesChosenAt: early },
  school: { region: "r", listedAt: early },
  drive: 1800,
  competencies: [{ id: "17", infrastructureList: [board] }],
  at: now,
} satisfies CandidateSchoolFacts;
const ofCandidate = (change: Parameters<typeof checkCandidateSchool>[0]): Found =>
  checkCandidateSchool({ ...candidate, ...change }).findings;

const ofChoice = (schoolsSelectedAt: Act | null, at: string): Found =>
  checkSchoolChoice({ venue: { timeZone, schoolsListedAt: early, schoolsSelectedAt }, at }).findings;

const agreement = {
  venue: { timeZone, competencies: ["17"], chosenAt: early },
  region: { venuesChosenAt: early, competencies: ["17"], competenciesChosenAt: early },
  school: { timeZone, listedAt: early, coordinatorNamed: true },
  agreement: {
    ...{ selectedAt: early, contactedAt: early, competencies: ["17"] },
    ...{ venueAgreedAt: early, schoolAgreedAt: early, guidelinesReadAt: early },
  },
  drive: 600,
  competencies: [{ id: "17", infrastructureList: [board] }],
  at: now,
} satisfies AgreementFacts;
const ofAgreement = (change: object, at = now): Found =>
  checkAgreement({ ...agreement, agreement: { ...agreement.agreement, ...change }, at }).findings;
const ofSides = (change: Parameters<typeof checkAgreement>[0]): Found =>
  checkAgreement({ ...agreement, ...change }).findings;

/** For each clause of stages I to III and each status the smallest change that brings it about. */
export const failingPlan: Examples = {
  ...examplesOfDuty("I.competencies-chosen", planDue, now, (act, at) =>
    inRegion({ competenciesChosenAt: act }, at),
  ),
  ...examplesOfDuty("I.venues-chosen", planDue, now, (act, at) => inRegion({ venuesChosenAt: act }, at)),
  "I.venue-in-region violated": () => withVenue({ region: "other" }),
  "I.venue-in-region unknown": () => withVenue({ region: null }),
  "I.venue-competencies advised": () => withVenue({ competencies: ["R5"] }),
  ...examplesOfDuty("II.schools-listed", planDue, now, (act, at) => ofList({ schoolsListedAt: act }, at)),
  "II.drive-time violated": () => ofCandidate({ drive: 1801 }),
  "II.drive-time unknown": () => ofCandidate({ drive: null }),
  "II.same-region advised": () => ofCandidate({ school: { ...candidate.school, region: "other" } }),
  "II.schools-available advised": () => ofList({ candidateSchools: [] }),
  ...examplesOfDuty("III.schools-selected", planDue, now, ofChoice),
  "III.venue-chosen violated": () => ofCandidate({ venue: { ...candidate.venue, chosenAt: "not-yet" } }),
  "III.venue-chosen unknown": () => ofCandidate({ venue: { ...candidate.venue, chosenAt: null } }),
  "III.school-is-candidate violated": () => ofCandidate({ school: { region: "r", listedAt: "not-yet" } }),
  "III.school-is-candidate unknown": () => ofCandidate({ school: { region: "r", listedAt: null } }),
  "III.coordinator-named violated": () =>
    ofSides({ school: { ...agreement.school, coordinatorNamed: false } }),
  "III.coordinator-named unknown": () => ofSides({ school: { ...agreement.school, coordinatorNamed: null } }),
  ...examplesOfDuty("III.contact-made", planDue, now, (act, at) => ofAgreement({ contactedAt: act }, at)),
  "III.contact-first violated": () => ofAgreement({ contactedAt: "2020-10-01T10:00:00.001+05:00" }),
  "III.contact-first unknown": () => ofAgreement({ contactedAt: null }),
  ...examplesOfDuty("III.competencies-agreed", planDue, now, (act, at) =>
    ofAgreement({ venueAgreedAt: act }, at),
  ),
  "III.competencies-offered violated": () => ofSides({ venue: { ...agreement.venue, competencies: [] } }),
  "III.competencies-offered unknown": () => ofSides({ venue: { ...agreement.venue, competencies: null } }),
  "III.guidelines-read advised": () => ofAgreement({ guidelinesReadAt: "not-yet" }),
};

/** For each of those clauses an example that it has something to say about, and nothing against. */
export const passingPlan: Readonly<Partial<Record<ClauseId, () => Found>>> = {
  "I.competencies-chosen": () => ofPlan(plan),
  "I.venues-chosen": () => ofPlan(plan),
  "I.venue-in-region": () => ofPlan(plan),
  "I.venue-competencies": () => ofPlan(plan),
  "II.schools-listed": () => ofList({}),
  "II.drive-time": () => ofCandidate({}),
  "II.same-region": () => ofCandidate({}),
  "II.schools-available": () => ofList({}),
  "III.schools-selected": () => ofChoice(early, planDue),
  "III.venue-chosen": () => ofCandidate({}),
  "III.school-is-candidate": () => ofCandidate({}),
  "III.coordinator-named": () => ofSides({}),
  "III.contact-made": () => ofAgreement({}),
  "III.contact-first": () => ofAgreement({}),
  "III.competencies-agreed": () => ofAgreement({}),
  "III.competencies-offered": () => ofAgreement({}),
  "III.guidelines-read": () => ofAgreement({}),
};
