import type * as Effect from "effect/Effect";
import * as effect from "../../src/entries/effect.js";
import { reported } from "../../src/festival/located-finding.js";
import * as sync from "../../src/index.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import type { Regulation } from "../../src/regulation/regulation.js";
import type { UpmRules } from "../../src/sdk/create-upm-rules.js";
import type { LookupError } from "../../src/services/errors.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";
import type { Finding, SubjectKind } from "../../src/verdict/finding.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { regionOf, regulationIn } from "../arbitraries/sources.js";
import * as facts from "./facts-by-hand.js";

export interface Ids {
  readonly region: string;
  readonly venue: string;
  readonly school: string;
  readonly lesson: string;
}

/** One check of a stage, in all its ways. */
export interface StageByIds {
  readonly name: Exclude<keyof UpmRules, "dispose" | "confirmation">;
  /** What makes more of it allowed than chance does. */
  readonly prepared?: (festival: Festival) => Festival;
  /** What it can be asked about. */
  readonly subjects: (festival: Festival) => readonly Ids[];
  readonly byFacts: (festival: Festival, ids: Ids, at: number) => Verdict;
  readonly byServices: (ids: Ids) => Effect.Effect<Verdict, LookupError, OutsideFacts>;
  /** What a report says of it, without remedies; undefined where no report judges it. */
  readonly inReport: (festival: Festival, ids: Ids, at: number) => readonly Finding[] | undefined;
}

const nothing: Ids = { region: "", venue: "", school: "", lesson: "" };
const regulationOfVenue = (festival: Festival, venue: string): Regulation =>
  regulationIn(festival, facts.venueOf(festival, venue).region);
const done = (instant: string | null | undefined, at: number) =>
  typeof instant === "string" && instant !== "not-yet" && Date.parse(instant) <= at;

/** The findings of a report about a subject, by some clauses. */
export function about(
  festival: Festival,
  at: number,
  kind: SubjectKind,
  id: string,
  clauses = /./,
): Finding[] {
  return sync
    .checkFestival(festival, { at })
    .findings.filter(
      ({ clause, subject }) => clauses.test(clause) && subject?.kind === kind && subject.id === id,
    );
}

/** A finding as a report has it, of whatever subject. */
export function bare({ subject: _subject, ...finding }: Finding): Finding {
  return reported(finding as Finding);
}

const ofLessons = (festival: Festival): Ids[] =>
  festival.lessons.map(({ id }) => ({ ...nothing, lesson: id }));
const ofVenues = (festival: Festival): Ids[] => festival.venues.map(({ id }) => ({ ...nothing, venue: id }));

/** A check about a lesson, judged by the regulation of its venue's region. */
function ofLesson(
  name: StageByIds["name"],
  byFacts: (festival: Festival, lesson: Lesson, at: number, regulation: Regulation) => Verdict,
  byServices: StageByIds["byServices"],
  clauses: RegExp,
  isJudged: (lesson: Lesson, at: number) => boolean = () => true,
): StageByIds {
  return {
    name,
    subjects: ofLessons,
    byFacts: (festival, ids, at) => {
      const lesson = facts.lessonOf(festival, ids.lesson);
      return byFacts(festival, lesson, at, regulationIn(festival, regionOf(festival, lesson)));
    },
    byServices,
    inReport: (festival, { lesson: id }, at) => {
      const lesson = facts.lessonOf(festival, id);
      if (done(lesson.cancelledAt, at) || !isJudged(lesson, at)) return undefined;
      return about(festival, at, "lesson", id, clauses);
    },
  };
}

const isCreated = ({ createdAt }: Lesson, at: number) => done(createdAt, at);
/** The deadline of a clause, as the public list of a lesson's deadlines has it. */
const dueOf = (festival: Festival, lesson: Lesson, clause: string, regulation?: Regulation): number => {
  const { timeZone } = facts.linkFacts(festival, lesson, 0).lesson;
  const dues = sync.deadlines({ date: lesson.date, timeZone, startsAt: lesson.startsAt ?? null }, regulation);
  return Date.parse(dues.find((due) => due.clause === clause)?.due ?? "");
};

export const stagesByIds: readonly StageByIds[] = [
  {
    name: "regionPlan",
    subjects: ({ regions }) => regions.map(({ id }) => ({ ...nothing, region: id })),
    byFacts: (festival, { region }, at) =>
      sync.checkRegionPlan(facts.regionPlanFacts(festival, region, at), regulationIn(festival, region)),
    byServices: effect.checkRegionPlan,
    // A report says of a venue which regions are wrong about it; a plan is one region's.
    inReport: (festival, { region }, at) => [
      ...about(festival, at, "region", region),
      ...(festival.regions.find(({ id }) => id === region)?.venues ?? []).flatMap((venue) =>
        about(festival, at, "venue", venue, /^I\./)
          .filter(({ details }) => (details as { readonly regions: string[] }).regions.includes(region))
          .map((finding) => ({ ...finding, details: { regions: [region] } }) as Finding),
      ),
    ],
  },
  {
    name: "schoolList",
    subjects: ofVenues,
    byFacts: (festival, { venue }, at) =>
      sync.checkSchoolList(facts.schoolListFacts(festival, venue, at), regulationOfVenue(festival, venue)),
    byServices: effect.checkSchoolList,
    inReport: (festival, { venue }, at) =>
      done(facts.chosenAt(festival, venue), at) ? about(festival, at, "venue", venue, /^II\./) : undefined,
  },
  {
    name: "candidateSchool",
    subjects: ({ venues, schools }) =>
      venues.flatMap((venue) =>
        schools.map((school) => ({ ...nothing, venue: venue.id, school: school.id })),
      ),
    byFacts: (festival, { venue, school }, at) =>
      sync.checkCandidateSchool(
        facts.candidateSchoolFacts(festival, venue, school, at),
        regulationOfVenue(festival, venue),
      ),
    byServices: effect.checkCandidateSchool,
    // A report judges the candidate where it is one, and its selection once it is made: here, at this instant.
    inReport: (festival, { venue, school }, at) => {
      const listedAt = facts.listedAt(facts.venueOf(festival, venue), school);
      if (!done(facts.chosenAt(festival, venue), at) || !done(listedAt, at)) return undefined;
      const others = festival.agreements.filter((one) => one.venue !== venue || one.school !== school);
      const selected = { venue, school, selectedAt: new Date(at).toISOString(), competencies: [] };
      const agreements = [...others, selected];
      return [
        ...about(festival, at, "candidate", `${venue}/${school}`),
        ...about(
          { ...festival, agreements },
          at,
          "agreement",
          `${venue}/${school}`,
          /venue-chosen|is-candidate/,
        ),
      ];
    },
  },
  {
    name: "schoolChoice",
    subjects: ofVenues,
    byFacts: (festival, { venue }, at) =>
      sync.checkSchoolChoice(
        facts.schoolChoiceFacts(festival, venue, at),
        regulationOfVenue(festival, venue),
      ),
    byServices: effect.checkSchoolChoice,
    inReport: (festival, { venue }, at) =>
      done(facts.chosenAt(festival, venue), at) ? about(festival, at, "venue", venue, /^III\./) : undefined,
  },
  {
    name: "agreement",
    subjects: ({ agreements }) => agreements.map(({ venue, school }) => ({ ...nothing, venue, school })),
    byFacts: (festival, { venue, school }, at) => {
      const agreement = festival.agreements.find((one) => one.venue === venue && one.school === school);
      if (agreement === undefined) throw new Error("no agreement");
      return sync.checkAgreement(
        facts.agreementFacts(festival, agreement, at),
        regulationOfVenue(festival, venue),
      );
    },
    byServices: effect.checkAgreement,
    // The coordinator is the school's: a report says so once, whichever venue selected it.
    inReport: (festival, { venue, school }, at) => {
      const alone = festival.agreements.filter((one) => one.venue === venue && one.school === school);
      return [
        ...about(festival, at, "agreement", `${venue}/${school}`),
        ...about({ ...festival, agreements: alone }, at, "school", school, /coordinator/),
      ];
    },
  },
  {
    ...ofLesson(
      "lessonCreation",
      (festival, lesson, at, regulation) => {
        const asOf = isCreated(lesson, at) ? Date.parse(lesson.createdAt ?? "") : at;
        return sync.checkLessonCreation(facts.lessonCreationFacts(festival, lesson, asOf), regulation);
      },
      effect.checkLessonCreation,
      /IV\.(as-agreed|lesson-created)/,
    ),
    // Agreements of chance are about something else: of every other lesson, the pair agreed it long ago.
    prepared: (festival) => {
      const kept = festival.lessons.filter((_, index) => index % 2 === 0);
      const pairs = new Map(kept.map(({ venue, school }) => [`${venue}/${school}`, { venue, school }]));
      const agreed = {
        competencies: festival.competencies.map(({ id }) => id),
        dates: [...new Set(kept.map(({ date }) => date))],
        venueAgreedAt: "2000-01-01T00:00Z",
        schoolAgreedAt: "2000-01-01T00:00Z",
      };
      const others = festival.agreements.filter(({ venue, school }) => !pairs.has(`${venue}/${school}`));
      return {
        ...festival,
        agreements: [...others, ...[...pairs.values()].map((one) => ({ ...one, ...agreed }))],
      };
    },
    // A report judges a creation once it is made: where it was not, here at this instant.
    inReport: (festival, { lesson: id }, at) => {
      const lesson = facts.lessonOf(festival, id);
      if (done(lesson.cancelledAt, at)) return undefined;
      const created = isCreated(lesson, at) ? lesson : { ...lesson, createdAt: new Date(at).toISOString() };
      const lessons = festival.lessons.map((one) => (one.id === id ? created : one));
      return about({ ...festival, lessons }, at, "lesson", id, /IV\.(as-agreed|lesson-created)/);
    },
  },
  ofLesson(
    "linkSending",
    (festival, lesson, at, regulation) =>
      sync.checkLinkSending(facts.linkFacts(festival, lesson, at), regulation),
    effect.checkLinkSending,
    /IV\.link/,
  ),
  ofLesson(
    "linkForwarding",
    (festival, lesson, at, regulation) =>
      sync.checkLinkForwarding(facts.linkFacts(festival, lesson, at), regulation),
    effect.checkLinkForwarding,
    /V\.(link-forwarded|forward-after-link)/,
  ),
  ofLesson(
    "delivery",
    (festival, lesson, at, regulation) => {
      const due = dueOf(festival, lesson, "VI.delivered", regulation);
      return sync.checkDelivery(facts.deliveryFacts(festival, lesson, due, at), regulation);
    },
    effect.checkDelivery,
    /VI\./,
    isCreated,
  ),
  ofLesson(
    "lessonDay",
    (festival, lesson, at) => {
      const start = dueOf(festival, lesson, "VII.mentor-present");
      return sync.checkLessonDay(facts.lessonDayFacts(festival, lesson, start, at));
    },
    effect.checkLessonDay,
    /VII\./,
    isCreated,
  ),
];
