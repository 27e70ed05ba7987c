import type { Agreement } from "../model/agreement.js";
import type { Competency } from "../model/competency.js";
import type { Confirmation } from "../model/confirmation.js";
import type { DriveTime } from "../model/drive-time.js";
import type { Id } from "../model/id.js";
import type { Parent } from "../model/parent.js";
import type { Region } from "../model/region.js";
import type { School } from "../model/school.js";
import type { Venue } from "../model/venue.js";
import type { Regulation } from "../regulation/regulation.js";
import { Agreement as AgreementSchema } from "../schema/agreement.js";
import { Competency as CompetencySchema } from "../schema/competency.js";
import { Confirmation as ConfirmationSchema } from "../schema/confirmation.js";
import { DriveTime as DriveTimeSchema } from "../schema/drive-time.js";
import { Parent as ParentSchema } from "../schema/parent.js";
import { Region as RegionSchema } from "../schema/region.js";
import { School as SchoolSchema } from "../schema/school.js";
import { Venue as VenueSchema } from "../schema/venue.js";
import type { Reading } from "./ask-source.js";
import type { LessonAtPlace } from "./lesson-at-place.js";
import { pairName } from "./pair-name.js";
import type { LessonAttended, ParticipantWithTrials, RegionalRegulation, VenueAndSchool } from "./sources.js";
import {
  attendedProblem,
  lessonProblem,
  listProblem,
  type Problem,
  participantProblem,
  recordProblem,
  regulationProblem,
} from "./what-is-wrong.js";

// A record that a source gives may be of any shape: which key it belongs to is asked before what is wrong with it.

const ofId = (id: Id) => id;
const ofPair = ({ venue, school }: VenueAndSchool) => pairName(venue, school);
const fieldsOf = (record: unknown) => Object(record) as Readonly<Record<string, unknown>>;
const textIn = (record: unknown, field: string) =>
  [fieldsOf(record)[field]].filter((id) => typeof id === "string");
const named = (field: string) => (record: unknown) => textIn(record, field);
const pairNamed = (record: unknown) => {
  const { venue, school } = fieldsOf(record);
  return typeof venue === "string" && typeof school === "string" ? [pairName(venue, school)] : [];
};
const venuesNamed = (region: unknown) => {
  const { venues } = fieldsOf(region);
  return Array.isArray(venues) ? venues.filter((id) => typeof id === "string") : [];
};
/** A look-up finds one record of a key. */
const ofOne =
  <Found>(problem: Problem<Found>) =>
  ([record]: readonly Found[]) =>
    record && problem(record);

/** How the records of each function are read. */
export const readings = {
  lessons: {
    kind: "lesson",
    source: "lessons",
    identity: ofId,
    belongsTo: (place: unknown) => textIn(fieldsOf(place)["lesson"], "id"),
    problem: ofOne(lessonProblem),
  } satisfies Reading<Id, LessonAtPlace>,
  lessonsAttended: {
    kind: "lesson",
    source: "lessonsAttended",
    identity: ofId,
    belongsTo: named("participant"),
    problem: attendedProblem,
  } satisfies Reading<Id, LessonAttended>,
  participants: {
    kind: "participant",
    source: "participants",
    identity: ofId,
    belongsTo: named("id"),
    problem: ofOne(participantProblem),
  } satisfies Reading<Id, ParticipantWithTrials>,
  parents: {
    kind: "parent",
    source: "parents",
    identity: ofId,
    belongsTo: named("id"),
    problem: ofOne(recordProblem(ParentSchema, "parents")),
  } satisfies Reading<Id, Parent>,
  regions: {
    kind: "region",
    source: "regions",
    identity: ofId,
    belongsTo: named("id"),
    problem: ofOne(recordProblem(RegionSchema, "regions")),
  } satisfies Reading<Id, Region>,
  regionsPlanning: {
    kind: "region",
    source: "regionsPlanning",
    identity: ofId,
    belongsTo: venuesNamed,
    problem: listProblem(RegionSchema, "regions"),
  } satisfies Reading<Id, Region>,
  venues: {
    kind: "venue",
    source: "venues",
    identity: ofId,
    belongsTo: named("id"),
    problem: ofOne(recordProblem(VenueSchema, "venues")),
  } satisfies Reading<Id, Venue>,
  schools: {
    kind: "school",
    source: "schools",
    identity: ofId,
    belongsTo: named("id"),
    problem: ofOne(recordProblem(SchoolSchema, "schools")),
  } satisfies Reading<Id, School>,
  competencies: {
    kind: "competency",
    source: "competencies",
    identity: ofId,
    belongsTo: named("id"),
    problem: ofOne(recordProblem(CompetencySchema, "competencies")),
  } satisfies Reading<Id, Competency>,
  driveTimes: {
    kind: "drive-time",
    source: "driveTimes",
    identity: ofPair,
    belongsTo: pairNamed,
    problem: ofOne(recordProblem(DriveTimeSchema, "driveTimes")),
  } satisfies Reading<VenueAndSchool, DriveTime>,
  agreements: {
    kind: "agreement",
    source: "agreements",
    identity: ofPair,
    belongsTo: pairNamed,
    problem: ofOne(recordProblem(AgreementSchema, "agreements")),
  } satisfies Reading<VenueAndSchool, Agreement>,
  agreementsOfVenues: {
    kind: "agreement",
    source: "agreementsOfVenues",
    identity: ofId,
    belongsTo: named("venue"),
    problem: listProblem(AgreementSchema, "agreements"),
  } satisfies Reading<Id, Agreement>,
  confirmationsOfLessons: {
    kind: "confirmation",
    source: "confirmationsOfLessons",
    identity: ofId,
    belongsTo: named("lesson"),
    problem: listProblem(ConfirmationSchema, "confirmations"),
  } satisfies Reading<Id, Confirmation>,
} as const;

/** The same of regulations, which change `regulation`. */
export const regulationReading = (regulation: Regulation): Reading<Id, RegionalRegulation> => ({
  kind: "regulation",
  source: "regulations",
  identity: ofId,
  belongsTo: named("region"),
  problem: ofOne(regulationProblem(regulation)),
});
