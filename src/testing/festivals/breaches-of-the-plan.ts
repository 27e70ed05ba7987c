/** How clauses of stages I to III are broken. */
import type { Agreement } from "../../model/agreement.js";
import type { Festival } from "../../model/festival.js";
import type { Region } from "../../model/region.js";
import type { Venue } from "../../model/venue.js";
import type { ClauseId } from "../../regulation/clauses.js";
import { longestDrive } from "../../stages/2-candidate-schools/drive-time.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import { written } from "../cases/setting.js";
import {
  type Breach,
  type Broken,
  changed,
  ofAgreement,
  ofRegion,
  ofSchool,
  ofVenue,
  withMore,
  withoutLesson,
} from "./breach.js";
import { competencies } from "./kept-region.js";
import type { Timeline } from "./timeline.js";

const inRegion = ({ festival, ids }: Broken, change: Partial<Region>): Festival =>
  changed(
    festival,
    "regions",
    ({ id }) => id === ids.region,
    (region) => ({ ...region, ...change }),
  );
const venue = ({ festival, ids }: Broken, change: (venue: Venue) => Partial<Venue>): Festival =>
  changed(
    festival,
    "venues",
    ({ id }) => id === ids.venue,
    (one) => ({ ...one, ...change(one) }),
  );
const agreement = (
  { festival, ids }: Broken,
  change: (agreement: Agreement) => Partial<Agreement>,
): Festival =>
  changed(
    festival,
    "agreements",
    (one) => one.venue === ids.venue && one.school === ids.school,
    (one) => ({ ...one, ...change(one) }),
  );

/** A neighbour of the region, whose operator chose these venues in time. */
function neighbour({ ids, times, festival }: Broken, id: string, venues: readonly string[]): Region {
  const region = festival.regions.find(({ id }) => id === ids.region) as Region;
  const chosenAt = written(times.chosenAt);
  return {
    ...region,
    id,
    name: "Neighbour",
    venues,
    venuesChosenAt: chosenAt,
    competenciesChosenAt: chosenAt,
  };
}

/** Another school near the venue, in its region unless said otherwise. */
function anotherSchool({ ids }: Broken, id: string, region = ids.region) {
  return {
    schools: [{ id, region, name: "Another school", coordinator: "coordinator" }],
    driveTimes: [{ venue: ids.venue, school: id, seconds: 0 }],
  };
}

const asListed = ({ listedAt }: Timeline): EpochMilliseconds => listedAt;
const asSelected = ({ selectedAt }: Timeline): EpochMilliseconds => selectedAt;
/** A competency that needs no delivery, and that no region or venue has. */
const strange = (id: string) => ({ id, name: "Beekeeping", infrastructureList: [] });

type PlanClause = Extract<ClauseId, `${"I" | "II" | "III"}.${string}`>;

export const breachesOfThePlan: { readonly [C in PlanClause]: Breach } = {
  "I.competencies-chosen": {
    subject: ofRegion,
    of: (broken) =>
      inRegion(broken, { competenciesChosenAt: written(broken.times.due.region + broken.lateBy) }),
  },
  "I.venues-chosen": {
    subject: ofRegion,
    of: (broken) => inRegion(broken, { venuesChosenAt: written(broken.times.due.region + broken.lateBy) }),
  },
  "I.venue-in-region": {
    subject: ofVenue,
    of: (broken) =>
      withMore(broken.festival, { regions: [neighbour(broken, "neighbour-with-venue", [broken.ids.venue])] }),
  },
  "I.venue-competencies": {
    // A venue without a competency of its region can agree none, which is no breach before the deadline.
    at: ({ chosenAt }) => chosenAt,
    subject: ofVenue,
    of: (broken) =>
      venue({ ...broken, festival: withMore(broken.festival, { competencies: [strange("X1")] }) }, () => ({
        competencies: ["X1"],
      })),
  },
  "II.schools-listed": {
    subject: ofVenue,
    of: (broken) =>
      venue(broken, () => ({ schoolsListedAt: written(broken.times.due.region + broken.lateBy) })),
  },
  "II.drive-time": {
    subject: ofAgreement,
    of: ({ festival, ids, regulation }) =>
      changed(
        festival,
        "driveTimes",
        ({ venue: from }) => from === ids.venue,
        (drive) => ({ ...drive, seconds: longestDrive(regulation) + 1 }),
      ),
  },
  "II.same-region": {
    // The neighbour would have to choose venues, which is no breach before the deadline.
    at: asListed,
    subject: ({ venue: id }) => ({ kind: "candidate", id: `${id}/school-of-neighbour` }),
    of: (broken) =>
      venue(
        {
          ...broken,
          festival: withMore(broken.festival, {
            regions: [neighbour(broken, "neighbour", [])],
            ...anotherSchool(broken, "school-of-neighbour", "neighbour"),
          }),
        },
        ({ candidateSchools }) => ({
          candidateSchools: [...(candidateSchools ?? []), "school-of-neighbour"],
        }),
      ),
  },
  "II.schools-available": {
    // Without candidates no school can be selected, which is no breach before the deadline.
    at: asListed,
    subject: ofVenue,
    of: (broken) => venue(broken, () => ({ candidateSchools: [] })),
  },
  "III.schools-selected": {
    subject: ofVenue,
    of: (broken) =>
      agreement(broken, () => ({ selectedAt: written(broken.times.due.venue + broken.lateBy) })),
  },
  "III.venue-chosen": {
    // The venue that was chosen instead selects no school, which is no breach before the deadline.
    at: asSelected,
    subject: ofAgreement,
    of: (broken) =>
      inRegion(
        {
          ...broken,
          festival: withMore(broken.festival, {
            venues: [
              {
                id: "another-venue",
                region: broken.ids.region,
                name: "Another college",
                competencies: competencies.map(({ id }) => id),
              },
            ],
          }),
        },
        { venues: ["another-venue"] },
      ),
  },
  "III.school-is-candidate": {
    subject: ofAgreement,
    of: (broken) =>
      venue(
        { ...broken, festival: withMore(broken.festival, anotherSchool(broken, "another-school")) },
        () => ({
          candidateSchools: ["another-school"],
        }),
      ),
  },
  "III.coordinator-named": {
    subject: ofSchool,
    of: ({ festival, ids }) =>
      changed(
        festival,
        "schools",
        ({ id }) => id === ids.school,
        ({ coordinator, ...school }) => school,
      ),
  },
  "III.contact-made": {
    // Who may agree only after the contact cannot agree in time.
    entails: ["III.competencies-agreed"],
    subject: ofAgreement,
    of: (broken) => {
      const { due } = broken.times;
      const late = written(Math.max(due.venue, due.school) + broken.lateBy);
      return agreement({ ...broken, festival: withoutLesson(broken) }, () => ({
        contactedAt: late,
        venueAgreedAt: late,
        schoolAgreedAt: late,
      }));
    },
  },
  "III.contact-first": {
    subject: ofAgreement,
    of: (broken) => agreement(broken, () => ({ contactedAt: written(broken.times.venueAgreedAt + 1) })),
  },
  "III.competencies-agreed": {
    subject: ofAgreement,
    // A lesson would have been created before both had agreed.
    of: (broken) =>
      agreement({ ...broken, festival: withoutLesson(broken) }, () => ({
        venueAgreedAt: written(broken.times.due.venue + broken.lateBy),
      })),
  },
  "III.competencies-offered": {
    subject: ofAgreement,
    of: (broken) =>
      agreement(
        { ...broken, festival: withMore(broken.festival, { competencies: [strange("X2")] }) },
        (agreed) => ({
          competencies: [...agreed.competencies, "X2"],
        }),
      ),
  },
  "III.guidelines-read": {
    subject: ofAgreement,
    of: (broken) => agreement(broken, () => ({ guidelinesReadAt: null })),
  },
};
