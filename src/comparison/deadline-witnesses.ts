import type { ParameterName } from "../regulation/clause.js";
import type { Regulation } from "../regulation/regulation.js";
import { type Lead, leadDue } from "../stages/lead-due.js";
import { planDue } from "../stages/plan-due.js";
import { type CalendarDate, type DayNumber, dateOf, dayOf, isWeekend } from "../time/calendar-date.js";
import { lastAcceptableDay } from "../time/deadline.js";
import { type InstantText, textOf } from "../time/instant.js";
import { type Zone, zoneNamed } from "../time/zone.js";
import { early, type FoundWitness } from "./witness.js";

const firstDay = dayOf("2000-01-01");
const lastDay = dayOf("2099-12-31");

/** An act that one regulation finds late and the other timely. */
interface LateAct {
  readonly at: InstantText;
  readonly timeZone: string;
}

/** A place and the one where days end last: deadlines of the first days of 2000 can be told apart only there. */
const zones = ["UTC", "Etc/GMT+12"].map((name) => zoneNamed(name) as Zone);

/** The first instant at which the stricter deadline is over and the laxer is not. */
function firstLate(due: (zone: Zone, side: "stricter" | "laxer") => number): LateAct | undefined {
  for (const zone of zones) {
    const at = Math.max(due(zone, "stricter"), Date.parse(early));
    if (at < due(zone, "laxer")) return { at: textOf(at), timeZone: zone.name };
  }
  return undefined;
}

/** Deadlines of the plan: a later day is later in every zone. */
export function planWitnesses(stricter: Regulation, laxer: Regulation): FoundWitness[] {
  const by = { stricter, laxer };
  const act = firstLate((zone, side) => planDue(zone, by[side])?.instant as number);
  if (act === undefined) return [];
  const { at, timeZone } = act;
  const parameters: readonly ParameterName[] = ["planDeadline"];
  const region = {
    id: "region",
    timeZone,
    competencies: ["R5"],
    competenciesChosenAt: early,
    venuesChosenAt: early,
  };
  const venues = [{ id: "venue", region: "region", competencies: ["R5"] }];
  const agreement = {
    selectedAt: early,
    contactedAt: early,
    competencies: ["R5"],
    venueAgreedAt: early,
    schoolAgreedAt: early,
    guidelinesReadAt: early,
  };
  const pair = {
    venue: { timeZone, competencies: ["R5"], chosenAt: early },
    region,
    school: { timeZone, listedAt: early, coordinatorNamed: true },
    drive: 0,
    competencies: [{ id: "R5", infrastructureList: [] }],
    at,
  };
  const contactedLate = { ...agreement, contactedAt: at, venueAgreedAt: at, schoolAgreedAt: at };
  return [
    {
      clause: "I.competencies-chosen",
      parameters,
      witness: {
        check: "checkRegionPlan",
        facts: { region: { ...region, competenciesChosenAt: at }, venues, at },
      },
    },
    {
      clause: "I.venues-chosen",
      parameters,
      witness: { check: "checkRegionPlan", facts: { region: { ...region, venuesChosenAt: at }, venues, at } },
    },
    {
      clause: "II.schools-listed",
      parameters,
      witness: {
        check: "checkSchoolList",
        facts: { region, venue: { candidateSchools: ["school"], schoolsListedAt: at }, at },
      },
    },
    {
      clause: "III.schools-selected",
      parameters,
      witness: {
        check: "checkSchoolChoice",
        facts: { venue: { timeZone, schoolsListedAt: early, schoolsSelectedAt: at }, at },
      },
    },
    {
      clause: "III.contact-made",
      parameters,
      witness: { check: "checkAgreement", facts: { ...pair, agreement: contactedLate } },
    },
    {
      clause: "III.competencies-agreed",
      parameters,
      witness: {
        check: "checkAgreement",
        facts: { ...pair, agreement: { ...agreement, venueAgreedAt: at } },
      },
    },
  ];
}

/** Every day a lesson may be on: from the laxer plan on, since lessons follow it, then the days before. */
function* lessonDays({ planDeadline }: Regulation): Iterable<DayNumber> {
  const planEnds = dayOf(planDeadline);
  for (let day = planEnds + 1; day <= lastDay; day += 1) yield day;
  for (let day = planEnds; day >= firstDay; day -= 1) yield day;
}

/** The days that a regulation counts otherwise than the week does, by parameter; none where it counts all days. */
function ownDays({ leadCount, nonWorkingDays, workingDays }: Regulation) {
  const counted = (days: readonly CalendarDate[], weekend: boolean) =>
    leadCount === "working"
      ? [...new Set(days)].filter((day) => isWeekend(dayOf(day)) === weekend).sort()
      : [];
  return { nonWorkingDays: counted(nonWorkingDays, false), workingDays: counted(workingDays, true) };
}

/** The parameters by which the deadlines of a lead differ. */
function differing(lead: Lead, a: Regulation, b: Regulation): readonly ParameterName[] {
  const [ofA, ofB] = [ownDays(a), ownDays(b)];
  return [
    ...([lead, "leadCount"] as const).filter((name) => a[name] !== b[name]),
    ...(["nonWorkingDays", "workingDays"] as const).filter((name) => `${ofA[name]}` !== `${ofB[name]}`),
  ];
}

/** The first lesson of which the stricter deadline is the earlier: every date is tried, since calendars are irregular. */
function lessonAct(
  lead: Lead,
  stricter: Regulation,
  laxer: Regulation,
): (LateAct & { readonly date: CalendarDate }) | undefined {
  const by = { stricter, laxer };
  const onlyLeadDiffers = differing(lead, stricter, laxer).every((name) => name === lead);
  // In one calendar more days are never later, so that no date need be tried.
  if (onlyLeadDiffers && stricter[lead] <= laxer[lead]) return undefined;
  for (const day of lessonDays(laxer)) {
    if (lastAcceptableDay(day, stricter[lead], stricter) >= lastAcceptableDay(day, laxer[lead], laxer))
      continue;
    const act = firstLate((zone, side) => leadDue(lead, day, zone, by[side])?.instant as number);
    if (act !== undefined) return { ...act, date: dateOf(day) };
  }
  return undefined;
}

/** Deadlines that are reckoned from a lesson's date, in the school's zone. */
export function leadWitnesses(lead: Lead, stricter: Regulation, laxer: Regulation): FoundWitness[] {
  const parameters = differing(lead, stricter, laxer);
  if (parameters.length === 0) return [];
  const act = lessonAct(lead, stricter, laxer);
  if (act === undefined) return [];
  const { date, timeZone, at } = act;
  return lateActs[lead]({ date, timeZone, at }).map((found) => ({ ...found, parameters }));
}

/** What of a lesson is late, where nothing else is wrong. */
type LateActs = (lesson: {
  readonly date: CalendarDate;
  readonly timeZone: string;
  readonly at: InstantText;
}) => ReadonlyArray<Omit<FoundWitness, "parameters">>;

const lateActs: Readonly<Record<Lead, LateActs>> = {
  lessonLeadDays: ({ at, date, timeZone }) => [
    {
      clause: "IV.lesson-created",
      witness: {
        check: "checkLessonCreation",
        facts: {
          lesson: { date, timeZone, competency: "R5" },
          agreement: { competencies: ["R5"], venueAgreedAt: early, schoolAgreedAt: early, dates: [date] },
          at,
        },
      },
    },
    {
      clause: "IV.link-sent",
      witness: {
        check: "checkLinkSending",
        facts: { lesson: { date, timeZone, createdAt: early, linkSentAt: at }, at },
      },
    },
  ],
  confirmationLeadDays: ({ at, date, timeZone }) => [
    {
      clause: "V.link-forwarded",
      witness: {
        check: "checkLinkForwarding",
        facts: { lesson: { date, timeZone, linkSentAt: early, linkForwardedAt: at }, at },
      },
    },
    {
      clause: "V.confirmed-in-time",
      witness: {
        check: "checkConfirmation",
        facts: {
          participant: { registered: true, diagnosticTests: 1_000_000, trials: 0, lessons: 0 },
          parent: { registered: true, linked: true },
          lesson: { date, timeZone },
          at,
        },
      },
    },
  ],
  deliveryLeadDays: ({ at, date, timeZone }) => [
    {
      clause: "VI.delivered",
      witness: {
        check: "checkDelivery",
        facts: {
          lesson: { date, timeZone },
          infrastructureList: [{ item: "kit", kind: "equipment", quantity: 1, per: "lesson", deliver: true }],
          participants: 1,
          deliveries: [{ item: "kit", quantity: 1, receivedAt: at }],
          at,
        },
      },
    },
  ],
};
