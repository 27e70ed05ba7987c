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
import type { Kind } from "./kinds.js";
import type { LessonAtPlace } from "./lesson-at-place.js";
import { pairName } from "./pair-name.js";
import type {
  LessonAttended,
  ParticipantWithTrials,
  RegionalRegulation,
  Sources,
  VenueAndSchool,
} from "./sources.js";
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
const ofLesson = (place: unknown) => textIn(fieldsOf(place)["lesson"], "id");
const pairNamed = (record: unknown) => {
  const { venue, school } = fieldsOf(record);
  return typeof venue === "string" && typeof school === "string" ? [pairName(venue, school)] : [];
};
const venuesNamed = (region: unknown) => {
  const { venues } = fieldsOf(region);
  return Array.isArray(venues) ? venues.filter((id) => typeof id === "string") : [];
};
/** Of records of which there is one for a key. */
function ofOne<Key, Found>(
  kind: Kind,
  source: keyof Sources,
  identity: (key: Key) => string,
  belongsTo: (record: unknown) => readonly string[],
  problem: Problem<Found>,
): Reading<Key, Found> {
  return { kind, source, identity, belongsTo, problem: ([record]) => record && problem(record) };
}

/** Of records of which there is a list for an id. */
function ofList<Found>(
  kind: Kind,
  source: keyof Sources,
  belongsTo: (record: unknown) => readonly string[],
  problem: Problem<readonly Found[]>,
): Reading<Id, Found> {
  return { kind, source, identity: ofId, belongsTo, problem };
}

const ownId = named("id");

/** How the records of each function are read. */
export const readings = {
  lessons: ofOne<Id, LessonAtPlace>("lesson", "lessons", ofId, ofLesson, lessonProblem),
  lessonsAttended: ofList<LessonAttended>("lesson", "lessonsAttended", named("participant"), attendedProblem),
  participants: ofOne<Id, ParticipantWithTrials>(
    "participant",
    "participants",
    ofId,
    ownId,
    participantProblem,
  ),
  parents: ofOne<Id, Parent>("parent", "parents", ofId, ownId, recordProblem(ParentSchema, "parents")),
  regions: ofOne<Id, Region>("region", "regions", ofId, ownId, recordProblem(RegionSchema, "regions")),
  regionsPlanning: ofList<Region>(
    "region",
    "regionsPlanning",
    venuesNamed,
    listProblem(RegionSchema, "regions"),
  ),
  venues: ofOne<Id, Venue>("venue", "venues", ofId, ownId, recordProblem(VenueSchema, "venues")),
  schools: ofOne<Id, School>("school", "schools", ofId, ownId, recordProblem(SchoolSchema, "schools")),
  competencies: ofOne<Id, Competency>(
    "competency",
    "competencies",
    ofId,
    ownId,
    recordProblem(CompetencySchema, "competencies"),
  ),
  driveTimes: ofOne<VenueAndSchool, DriveTime>(
    "drive-time",
    "driveTimes",
    ofPair,
    pairNamed,
    recordProblem(DriveTimeSchema, "driveTimes"),
  ),
  agreements: ofOne<VenueAndSchool, Agreement>(
    "agreement",
    "agreements",
    ofPair,
    pairNamed,
    recordProblem(AgreementSchema, "agreements"),
  ),
  agreementsOfVenues: ofList<Agreement>(
    "agreement",
    "agreementsOfVenues",
    named("venue"),
    listProblem(AgreementSchema, "agreements"),
  ),
  confirmationsOfLessons: ofList<Confirmation>(
    "confirmation",
    "confirmationsOfLessons",
    named("lesson"),
    listProblem(ConfirmationSchema, "confirmations"),
  ),
};

/** The same of regulations, which change `regulation`. */
export function regulationReading(regulation: Regulation): Reading<Id, RegionalRegulation> {
  return ofOne("regulation", "regulations", ofId, named("region"), regulationProblem(regulation));
}
