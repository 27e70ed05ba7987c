/** Facts of every check, well formed and malformed: each fact wrong by itself, and each kind of value with all its edges. */
import type { ConformanceQuestions } from "upm-rules/testing";
import { type Values, values } from "./malformed-values.ts";
import { pointersIn, valueAt, withValue } from "./pointers.ts";
import { wrongFor } from "./wrong-values.ts";

type Question = ConformanceQuestions["parseFacts"] & { readonly name: string };
type FactsOf = Question["factsOf"];

const at = "2020-10-22T12:00:00+03:00";
const list = [
  {
    id: "17",
    infrastructureList: [{ item: "kit", kind: "equipment", quantity: 1, per: "lesson", deliver: true }],
  },
];
const lesson = { date: "2020-11-16", timeZone: "Europe/Moscow" };
const linkChecks = [{ at, passed: true }];

/** Facts of each check, with everything that they can have. */
const full: { readonly [F in FactsOf]: object } = {
  checkRegionPlan: {
    region: {
      ...{ id: "r", timeZone: "Europe/Moscow", competencies: ["17"] },
      ...{ competenciesChosenAt: at, venuesChosenAt: "not-yet" },
    },
    venues: [{ id: "v", region: "r", competencies: ["17"] }],
    at,
  },
  checkSchoolList: {
    region: { timeZone: "Europe/Moscow" },
    venue: { candidateSchools: ["s"], schoolsListedAt: at },
    at,
  },
  checkCandidateSchool: {
    venue: { region: "r", competencies: ["17"], chosenAt: at },
    region: { venuesChosenAt: at },
    school: { region: "r", listedAt: at },
    ...{ drive: { atLeast: 1800 }, driveSource: "table", competencies: list, at },
  },
  checkSchoolChoice: {
    venue: { timeZone: "Europe/Moscow", schoolsListedAt: at, schoolsSelectedAt: at },
    at,
  },
  checkAgreement: {
    venue: { timeZone: "Europe/Moscow", competencies: ["17"], chosenAt: at },
    region: { venuesChosenAt: at, competencies: ["17"], competenciesChosenAt: at },
    school: { timeZone: "Europe/Moscow", listedAt: at, coordinatorNamed: true },
    agreement: {
      ...{ selectedAt: at, contactedAt: at, competencies: ["17"] },
      ...{ venueAgreedAt: at, schoolAgreedAt: at, guidelinesReadAt: at },
    },
    ...{ drive: 1800, driveSource: "table", competencies: list, at },
  },
  checkLessonCreation: {
    lesson: { ...lesson, competency: "17" },
    agreement: { competencies: ["17"], venueAgreedAt: at, schoolAgreedAt: at, dates: ["2020-11-16"] },
    at,
  },
  checkLinkSending: { lesson: { ...lesson, createdAt: at, linkSentAt: at }, at },
  checkLinkForwarding: { lesson: { ...lesson, linkSentAt: at, linkForwardedAt: at }, at },
  checkConfirmation: {
    participant: { registered: true, diagnosticTests: 1, trials: 2, lessons: 0 },
    parent: { registered: true, linked: true },
    ...{ lesson, at },
  },
  checkDelivery: {
    ...{ lesson, infrastructureList: list[0]?.infrastructureList, participants: 12 },
    ...{ deliveries: [{ item: "kit", quantity: 1, receivedAt: at }], at },
  },
  checkLessonDay: {
    lesson: { ...lesson, startsAt: "09:30" },
    venue: { mentorPresent: true, connected: true, linkChecks },
    school: { connected: true, representativePresent: true, linkChecks },
    participants: { confirmed: ["a"], present: ["a"] },
    at,
  },
  deadlines: { ...lesson, startsAt: "09:30" },
};

/** Where each kind of value is tried with all its edges. */
export const triedInFacts: ReadonlyArray<readonly [FactsOf, pointer: string, Values]> = [
  ["checkConfirmation", "/at", values.anInstant],
  ["checkConfirmation", "/lesson/date", values.aDay],
  ["checkConfirmation", "/lesson/timeZone", values.aZone],
  ["checkConfirmation", "/participant/registered", values.aFlag],
  ["checkConfirmation", "/participant/trials", values.aCount],
  ["checkConfirmation", "/parent", values.aGroup],
  ["checkLessonDay", "/lesson/startsAt", values.aTime],
  ["checkLessonDay", "/participants/present/0", values.anId],
  ["checkLessonDay", "/participants/confirmed", values.aList],
];

const single: readonly Question[] = [
  ["checkLinkSending", "/lesson/linkSentAt", "an act that is done already", "done"],
  ["checkLinkSending", "/at", "an instant that is not yet", "not-yet"],
  ["checkConfirmation", "/at", "the first epoch millisecond", 946_684_800_000],
  ["checkConfirmation", "/at", "an epoch millisecond before the first", 946_684_799_999],
  ["checkConfirmation", "/at", "the last epoch millisecond", 4_102_444_799_999],
  ["checkConfirmation", "/at", "an epoch millisecond after the last", 4_102_444_800_000],
  ["checkConfirmation", "/at", "epoch seconds", 1_605_121_199],
  ["checkAgreement", "/drive", "no road", "unreachable"],
  ["checkAgreement", "/drive", "another word", "far"],
  ["checkAgreement", "/drive", "a drive of no time", 0],
  ["checkAgreement", "/drive", "less than no time", -1],
  ["checkAgreement", "/drive", "a bound that is not known", {}],
  ["checkDelivery", "/infrastructureList/0/kind", "a kind that is left out", undefined],
  ["checkDelivery", "/infrastructureList/0/kind", "another kind", "tool"],
  ["checkDelivery", "/infrastructureList/0/per", "another measure", "child"],
  ["checkDelivery", "/infrastructureList/0/per", "a measure that is left out", undefined],
  ["checkDelivery", "/infrastructureList/0/quantity", "a quantity of nothing", 0],
  ["checkDelivery", "/infrastructureList/0/quantity", "the largest quantity", 1_000_000],
  ["checkDelivery", "/infrastructureList/0/quantity", "more than the largest quantity", 1_000_001],
  ["checkDelivery", "/infrastructureList/1", "an item of the same name", list[0]?.infrastructureList[0]],
  ["checkDelivery", "/deliveries/0/quantity", "a quantity of nothing", 0],
  ["checkDelivery", "/deliveries/0/quantity", "more than the largest quantity", 1_000_001],
  ["checkDelivery", "/deliveries/0/receivedAt", "a delivery at an unknown time", undefined],
  ["checkAgreement", "/competencies/1", "a competency of the same id", { id: "17" }],
  ["checkAgreement", "/agreement/competencies/1", "an id of a list twice", "17"],
  ["checkRegionPlan", "/venues/0/id", "a venue without an id", undefined],
  ["checkRegionPlan", "/venues/0/region", "a venue of an unknown region", undefined],
  ["deadlines", "/date", "a lesson without a date", undefined],
  ["deadlines", "/timeZone", "a lesson without a zone", undefined],
  ["deadlines", "/startsAt", "a lesson without a start", undefined],
  ["checkConfirmation", "", "null for all facts", null],
  ["checkConfirmation", "", "a text for all facts", "facts"],
  ["checkConfirmation", "", "a list for all facts", []],
  ["checkConfirmation", "/unknown", "a key that is not among the facts", 1],
].map(([factsOf, pointer, what, value]) => ({
  name: `${factsOf}, ${what}${pointer === "" ? "" : `, at ${pointer}`}`,
  factsOf: factsOf as FactsOf,
  facts: withValue(full[factsOf as FactsOf], pointer as string, value),
}));

function eachWrong(factsOf: FactsOf): Question[] {
  return pointersIn(full[factsOf])
    .filter((pointer) => pointer !== "")
    .map((pointer) => {
      const [what, wrong] = wrongFor(valueAt(full[factsOf], pointer));
      return {
        name: `${factsOf}, ${what}, at ${pointer}`,
        ...{ factsOf, facts: withValue(full[factsOf], pointer, wrong) },
      };
    });
}

function allWrong(factsOf: FactsOf): Question {
  const leaves = pointersIn(full[factsOf]).filter((pointer) => {
    const value = valueAt(full[factsOf], pointer);
    return typeof value !== "object";
  });
  const facts = leaves.reduce<unknown>(
    (wrong, pointer) => withValue(wrong, pointer, wrongFor(valueAt(full[factsOf], pointer))[1]),
    full[factsOf],
  );
  return { name: `${factsOf}, every fact malformed`, factsOf, facts };
}

export function factsQuestions(): readonly Question[] {
  const checks = Object.keys(full) as FactsOf[];
  const edges = triedInFacts.flatMap(([factsOf, pointer, { right, wrong }]) =>
    Object.entries({ ...right, ...wrong }).map(([what, value]) => ({
      name: `${factsOf}, ${what}, at ${pointer}`,
      ...{ factsOf, facts: withValue(full[factsOf], pointer, value) },
    })),
  );
  const all = [
    ...edges,
    ...checks.map((factsOf) => ({
      name: `${factsOf}, everything well formed`,
      factsOf,
      facts: full[factsOf],
    })),
    ...checks.map(allWrong),
    ...[...checks.flatMap(eachWrong), ...single],
  ];
  return [...new Map(all.map((question) => [question.name, question])).values()];
}
