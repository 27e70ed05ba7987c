import fc from "fast-check";
import type { Witness } from "../../src/comparison/witness.js";
import type { Regulation } from "../../src/regulation/regulation.js";
import { deadlines } from "../../src/stages/lesson-deadlines.js";
import { planDue } from "../../src/stages/plan-due.js";
import type { Zone } from "../../src/time/zone.js";
import { zoneNamed } from "../../src/time/zone.js";

const checks = [
  "checkRegionPlan",
  "checkSchoolList",
  "checkCandidateSchool",
  "checkSchoolChoice",
  "checkAgreement",
  "checkLessonCreation",
  "checkLinkSending",
  "checkLinkForwarding",
  "checkConfirmation",
  "checkDelivery",
] as const satisfies readonly Witness["check"][];

const day = 86_400_000;
const zones = ["UTC", "Asia/Kamchatka", "Europe/Volgograd", "Asia/Beirut", "America/Havana", "Etc/GMT+12"];
const early = "2018-01-01T00:00:00.000Z";

/** A date of 2019 to 2022, most often near days that a regulation names. */
const date = fc
  .oneof(
    fc.integer({ min: Date.UTC(2020, 9, 28) / day, max: Date.UTC(2020, 10, 25) / day }),
    fc.integer({ min: Date.UTC(2019, 3, 28) / day, max: Date.UTC(2019, 4, 14) / day }),
    fc.integer({ min: Date.UTC(2019, 0, 1) / day, max: Date.UTC(2022, 11, 31) / day }),
  )
  .map((number) => new Date(number * day).toISOString().slice(0, 10));

const often = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, fc.constantFrom(usual, ...others));

/** What happened, relative to the limits of the one regulation or the other. */
export const situation = fc.record({
  check: fc.constantFrom(...checks),
  /** Whose limits the facts are near. */
  near: fc.constantFrom(0, 1),
  date,
  timeZone: fc.constantFrom(...zones),
  /** From the deadline to the act, and from the act to when it is judged. */
  aside: fc.constantFrom(-day, -1, 0, 0, 1, day, 3 * day),
  later: often(0, 1, day),
  act: often<"done" | "not-yet" | undefined>("done", "not-yet", undefined),
  beyond: fc.constantFrom(-1, 0, 1, 1, 60),
  lessons: fc.constantFrom(0, 0, 1, 2, 4),
  trials: fc.constantFrom(0, 0, 1, 2, 4),
  diagnosticTests: often<number | undefined>(1_000_000, 0, 1, 2, 3, undefined),
  unreachable: often(false, true),
  kept: often<boolean | undefined>(true, false, undefined),
});

export type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

function limitOf({ check, date: of, timeZone }: Situation, regulation: Regulation): number {
  const clause = {
    checkLessonCreation: "IV.lesson-created",
    checkLinkSending: "IV.link-sent",
    checkLinkForwarding: "V.link-forwarded",
    checkConfirmation: "V.confirmed-in-time",
    checkDelivery: "VI.delivered",
  }[check as string];
  if (clause === undefined) return planDue(zoneNamed(timeZone) as Zone, regulation)?.instant as number;
  const found = deadlines({ date: of, timeZone }, regulation).find((one) => one.clause === clause);
  return Date.parse(found?.due as string);
}

/** The facts of a situation. Only their keys and values are of the check's; what is not known is undefined. */
export function factsOf(one: Situation, pair: readonly [Regulation, Regulation]): Witness {
  const { check, timeZone, kept, diagnosticTests, lessons, trials } = one;
  const regulation = pair[one.near] as Regulation;
  const done = limitOf(one, regulation) + one.aside;
  const iso = (instant: number) => new Date(instant).toISOString();
  const at = iso(done + one.later);
  const act = one.act === "done" ? iso(done) : one.act;
  const region = {
    id: "region",
    timeZone,
    competencies: ["R5"],
    competenciesChosenAt: early,
    venuesChosenAt: early,
  };
  const kit = { item: "kit", kind: "equipment", quantity: 2, per: "lesson", deliver: true };
  const near = {
    region,
    drive: one.unreachable ? "unreachable" : Math.max(0, regulation.maxDriveMinutes * 60 + one.beyond),
    competencies: [{ id: "R5", infrastructureList: [kit] }],
    at,
  };
  const lesson = { date: one.date, timeZone };
  const facts = {
    checkRegionPlan: {
      region: { ...region, competenciesChosenAt: act },
      venues: [{ id: "venue", region: kept === false ? "other" : "region", competencies: ["R5"] }],
      at,
    },
    checkSchoolList: { region, venue: { candidateSchools: ["school"], schoolsListedAt: act }, at },
    checkCandidateSchool: {
      ...near,
      venue: { region: "region", competencies: ["R5"], chosenAt: early },
      school: { region: "region", listedAt: kept === false ? "not-yet" : early },
    },
    checkSchoolChoice: { venue: { timeZone, schoolsListedAt: early, schoolsSelectedAt: act }, at },
    checkAgreement: {
      ...near,
      drive: one.beyond === 60 ? near.drive : 0,
      venue: { timeZone, competencies: ["R5"], chosenAt: early },
      school: { timeZone, listedAt: early, coordinatorNamed: kept },
      agreement: {
        selectedAt: early,
        contactedAt: lessons === 0 ? early : act,
        competencies: ["R5"],
        venueAgreedAt: trials === 0 ? act : early,
        schoolAgreedAt: act,
        guidelinesReadAt: early,
      },
    },
    checkLessonCreation: {
      lesson: { ...lesson, competency: "R5" },
      agreement: {
        competencies: [kept === false ? "V49" : "R5"],
        venueAgreedAt: early,
        schoolAgreedAt: early,
        dates: [one.date],
      },
      at,
    },
    checkLinkSending: { lesson: { ...lesson, createdAt: early, linkSentAt: act }, at },
    checkLinkForwarding: { lesson: { ...lesson, linkSentAt: early, linkForwardedAt: act }, at },
    checkConfirmation: {
      participant: { registered: true, diagnosticTests, trials, lessons },
      parent: { registered: true, linked: kept },
      lesson,
      at,
    },
    checkDelivery: {
      lesson,
      infrastructureList: [kit],
      participants: 3,
      deliveries:
        act === undefined ? undefined : [{ item: "kit", quantity: kept ? 2 : 1, receivedAt: iso(done) }],
      at,
    },
  }[check];
  return { check, facts } as unknown as Witness;
}
