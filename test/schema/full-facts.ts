import type * as schemas from "../../src/entries/schema.js";

type Facts<Name extends keyof typeof schemas> = (typeof schemas)[Name] extends { readonly Type: infer T }
  ? T
  : never;

const kit = { item: "kit", kind: "equipment", quantity: 1, per: "lesson", deliver: true } as const;
const instant = "2020-10-22T12:00+03:00";
const competencies = [{ id: "R5", infrastructureList: [kit] }];
const whenAndWhere = { date: "2020-11-16", timeZone: "Europe/Moscow" };
const checks = [{ at: instant, passed: true }];

/** Facts of each stage, with everything that they can have. */
export const fullFacts = {
  RegionPlanFacts: {
    region: {
      id: "komi",
      timeZone: "Europe/Moscow",
      competencies: ["R5"],
      competenciesChosenAt: instant,
      venuesChosenAt: "not-yet",
    },
    venues: [{ id: "college", region: "komi", competencies: ["R5"] }],
    at: instant,
  } satisfies Facts<"RegionPlanFacts">,
  SchoolListFacts: {
    region: { timeZone: "Europe/Moscow" },
    venue: { candidateSchools: ["school-1"], schoolsListedAt: instant },
    at: instant,
  } satisfies Facts<"SchoolListFacts">,
  CandidateSchoolFacts: {
    venue: { region: "komi", competencies: ["R5"], chosenAt: instant },
    region: { venuesChosenAt: instant },
    school: { region: "komi", listedAt: instant },
    drive: { atLeast: 1800 },
    driveSource: "straight-line",
    competencies,
    at: instant,
  } satisfies Facts<"CandidateSchoolFacts">,
  SchoolChoiceFacts: {
    venue: { timeZone: "Europe/Moscow", schoolsListedAt: instant, schoolsSelectedAt: instant },
    at: instant,
  } satisfies Facts<"SchoolChoiceFacts">,
  AgreementFacts: {
    venue: { timeZone: "Europe/Moscow", competencies: ["R5"], chosenAt: instant },
    region: { venuesChosenAt: instant, competencies: ["R5"], competenciesChosenAt: instant },
    school: { timeZone: "Europe/Moscow", listedAt: instant, coordinatorNamed: true },
    agreement: {
      selectedAt: instant,
      contactedAt: instant,
      competencies: ["R5"],
      venueAgreedAt: instant,
      schoolAgreedAt: instant,
      guidelinesReadAt: instant,
    },
    drive: "unreachable",
    driveSource: "valhalla",
    competencies,
    at: instant,
  } satisfies Facts<"AgreementFacts">,
  LessonCreationFacts: {
    lesson: { ...whenAndWhere, competency: "R5" },
    agreement: {
      competencies: ["R5"],
      venueAgreedAt: instant,
      schoolAgreedAt: instant,
      dates: ["2020-11-16"],
    },
    at: instant,
  } satisfies Facts<"LessonCreationFacts">,
  LinkSendingFacts: {
    lesson: { ...whenAndWhere, createdAt: instant, linkSentAt: instant },
    at: instant,
  } satisfies Facts<"LinkSendingFacts">,
  ConfirmationFacts: {
    participant: { registered: true, diagnosticTests: 1, trials: 0, lessons: 0 },
    parent: { registered: true, linked: true },
    lesson: whenAndWhere,
    at: instant,
  } satisfies Facts<"ConfirmationFacts">,
  LinkForwardingFacts: {
    lesson: { ...whenAndWhere, linkSentAt: instant, linkForwardedAt: instant },
    at: instant,
  } satisfies Facts<"LinkForwardingFacts">,
  DeliveryFacts: {
    lesson: whenAndWhere,
    infrastructureList: [kit],
    participants: 12,
    deliveries: [{ item: "kit", quantity: 1, receivedAt: instant }],
    at: instant,
  } satisfies Facts<"DeliveryFacts">,
  LessonDayFacts: {
    lesson: { ...whenAndWhere, startsAt: "10:00" },
    venue: { mentorPresent: true, connected: true, linkChecks: checks },
    school: { connected: true, representativePresent: true, linkChecks: checks },
    participants: { confirmed: ["child-1"], present: ["child-1"] },
    at: instant,
  } satisfies Facts<"LessonDayFacts">,
};

/** The facts of the stages by the names of their Schemas. */
export type FactsName = keyof typeof fullFacts;
