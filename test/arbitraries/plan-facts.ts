import fc from "fast-check";
import type { Act } from "../../src/facts/act.js";
import type { RegionPlanFacts } from "../../src/stages/1-region-plan/region-plan-facts.js";
import type { CandidateSchoolFacts } from "../../src/stages/2-candidate-schools/candidate-school-facts.js";
import type { CompetencyFacts } from "../../src/stages/2-candidate-schools/competency-facts.js";
import type { SchoolListFacts } from "../../src/stages/2-candidate-schools/school-list-facts.js";
import type { AgreementFacts } from "../../src/stages/3-agreement/agreement-facts.js";
import type { SchoolChoiceFacts } from "../../src/stages/3-agreement/school-choice-facts.js";
import { brought, kept } from "../stages/2-candidate-schools/kept-candidate.js";

const hour = 3_600_000;
const day = 24 * hour;

/** Zones, and their offsets in October and November 2020, written down by hand. */
const offsets = {
  "Europe/Kaliningrad": 2,
  "Europe/Moscow": 3,
  "Asia/Yekaterinburg": 5,
  "Asia/Omsk": 6,
  "Asia/Kamchatka": 12,
} as const;

const zone = fc.constantFrom(...(Object.keys(offsets) as Array<keyof typeof offsets>));

/** Around the ends of 29 October to 3 November in those zones. */
const around: fc.Arbitrary<number> = fc
  .record({
    days: fc.integer({ min: -1, max: 3 }),
    offset: fc.constantFrom(...Object.values(offsets)),
    aside: fc.constantFrom(-1, 0, 0, 1, 5 * hour),
  })
  .map(({ days, offset, aside }) => Date.UTC(2020, 9, 31) + days * day - offset * hour + aside);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(Date.UTC(2020, 9, 15)) },
  { weight: 3, arbitrary: around },
  fc.constant<Act>("not-yet"),
);

const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 });
const region = fc.constantFrom("west", "east");
const drive = fc.constantFrom(0, 899, 900, 901, 1799, 1800, 1801, 2700, 2701, 7200, "unreachable" as const);
const competencies: fc.Arbitrary<CompetencyFacts[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom("a", "b", "c"),
    infrastructureList: fc.constantFrom([], [kept], [kept, brought], [brought], null),
  }),
  { selector: ({ id }) => id },
);

/** Facts of any plan, with acts before, around and after the deadline. */
export const anyPlan: fc.Arbitrary<RegionPlanFacts & { readonly at: number }> = fc.record({
  region: fc.record({
    id: region,
    timeZone: zone,
    competencies: ids,
    competenciesChosenAt: act,
    venuesChosenAt: act,
  }),
  venues: fc.uniqueArray(fc.record({ id: fc.constantFrom("v", "w"), region, competencies: ids }), {
    selector: ({ id }) => id,
  }),
  at: around,
});

export const anyList: fc.Arbitrary<SchoolListFacts & { readonly at: number }> = fc.record({
  region: fc.record({ timeZone: zone }),
  venue: fc.record({ candidateSchools: ids, schoolsListedAt: act }),
  at: around,
});

export const anyCandidate: fc.Arbitrary<CandidateSchoolFacts & { readonly at: number }> = fc.record({
  venue: fc.record({ region, competencies: ids, chosenAt: act }),
  region: fc.record({ venuesChosenAt: act }),
  school: fc.record({ region, listedAt: act }),
  drive,
  competencies,
  at: around,
});

export const anyChoice: fc.Arbitrary<SchoolChoiceFacts & { readonly at: number }> = fc.record({
  venue: fc.record({ timeZone: zone, schoolsListedAt: act, schoolsSelectedAt: act }),
  at: around,
});

export const anyAgreement: fc.Arbitrary<AgreementFacts & { readonly at: number }> = fc.record({
  venue: fc.record({ timeZone: zone, competencies: ids, chosenAt: act }),
  region: fc.record({ venuesChosenAt: act, competencies: ids, competenciesChosenAt: act }),
  school: fc.record({ timeZone: zone, listedAt: act, coordinatorNamed: fc.boolean() }),
  agreement: fc.record({
    selectedAt: act,
    contactedAt: act,
    competencies: ids,
    venueAgreedAt: act,
    schoolAgreedAt: act,
    guidelinesReadAt: act,
  }),
  drive,
  competencies,
  at: around,
});

const inSeason = fc.integer({ min: Date.UTC(2020, 8, 1), max: Date.UTC(2020, 9, 31, 12) - 1 });
type Seven = [number, number, number, number, number, number, number];

/** Seven acts, one after another or together, before the earliest end of 31 October. */
const sevenInOrder: fc.Arbitrary<Seven> = fc
  .tuple(inSeason, inSeason, inSeason, inSeason, inSeason, inSeason, inSeason)
  .map((instants) => instants.sort((a, b) => a - b));

/** An agreement that keeps every clause, as of an instant after all of it, before the deadline or long after. */
export const keptAgreements: fc.Arbitrary<AgreementFacts> = fc
  .record({
    times: sevenInOrder,
    zones: fc.tuple(zone, zone),
    agreed: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 }),
    near: fc.boolean(),
    later: fc.constantFrom(0, 60 * day),
  })
  .map(({ times, zones: [venueZone, schoolZone], agreed, near, later }) => {
    const [chosen, listed, selected, contacted, read, venueAgreed, schoolAgreed] = times;
    return {
      venue: { timeZone: venueZone, competencies: ["a", "b", "c", "d"], chosenAt: chosen },
      region: { venuesChosenAt: chosen, competencies: ["c", "b", "a", "e"], competenciesChosenAt: chosen },
      school: { timeZone: schoolZone, listedAt: listed, coordinatorNamed: true },
      agreement: {
        selectedAt: selected,
        contactedAt: contacted,
        competencies: agreed,
        venueAgreedAt: venueAgreed,
        schoolAgreedAt: schoolAgreed,
        guidelinesReadAt: read,
      },
      drive: near ? 1800 : "unreachable",
      // What is far away needs no delivery.
      competencies: agreed.map((id) => ({ id, infrastructureList: near ? [brought] : [kept] })),
      at: schoolAgreed + later,
    };
  });
