// Breaks of stage III: how venues and schools came to an agreement.

import type { Agreement } from "upm-rules";
import { takeAgreements, wholeAgreements } from "./choices.ts";
import { needsNoDelivery } from "./competencies.ts";
import type { Draft } from "./document.ts";
import {
  act,
  later,
  lessonsOf,
  pairId,
  planDue,
  regionOf,
  type Season,
  schoolOf,
  schoolZone,
  venueOf,
  venueZone,
} from "./season.ts";
import { type Random, seededRandom } from "./seeded-random.ts";

export function breakAgreements(season: Season): void {
  const random = seededRandom("break agreements");
  breakSelection(season, random);
  breakContact(season, random);
  breakAgreeing(season, random);
  breakCompetencies(season, random);
  breakGuidelines(season, random);
}

const hasNoLessons =
  (season: Season) =>
  (agreement: Draft<Agreement>): boolean =>
    lessonsOf(season, agreement).length === 0;

/** Its lessons were created late enough that even an agreement of 3 November came before them. */
const hasLateLessons =
  (season: Season) =>
  (agreement: Draft<Agreement>): boolean => {
    const lessons = lessonsOf(season, agreement);
    return (
      lessons.length > 0 &&
      lessons.every(({ createdAt }) => createdAt !== undefined && createdAt > "2020-11-05")
    );
  };

function breakSelection(season: Season, random: Random): void {
  const { expected, festival } = season;

  // Every school of this venue was selected after the deadline, so its first one too.
  for (const agreement of festival.agreements) {
    if (agreement.venue === "venue-chl-1")
      agreement.selectedAt = act("2020-11-02", random.integer(600, 1000), venueZone(season, agreement.venue));
  }
  expected.add("III.schools-selected", "late", "venue", "venue", "venue-chl-1");

  const hasOthers = ({ venue }: Draft<Agreement>): boolean =>
    (venueOf(season, venue).candidateSchools?.length ?? 0) > 3;
  for (const agreement of takeAgreements(season, random, wholeAgreements(season, hasOthers), 3)) {
    const venue = venueOf(season, agreement.venue);
    venue.candidateSchools = (venue.candidateSchools ?? []).filter((id) => id !== agreement.school);
    expected.add("III.school-is-candidate", "violated", "venue", "agreement", pairId(agreement));
  }

  for (const { school } of takeAgreements(
    season,
    random,
    wholeAgreements(season, () => true),
    4,
  )) {
    if (schoolOf(season, school).coordinator === undefined) continue;
    delete schoolOf(season, school).coordinator;
    expected.add("III.coordinator-named", "violated", "school", "school", school);
  }
}

function breakContact(season: Season, random: Random): void {
  const { expected } = season;

  // Late contact, and everything after it late too.
  for (const agreement of takeAgreements(
    season,
    random,
    wholeAgreements(season, hasLateLessons(season)),
    2,
  )) {
    agreement.contactedAt = act("2020-11-02", random.integer(600, 1000), venueZone(season, agreement.venue));
    expected.add("III.contact-made", "late", "venue", "agreement", pairId(agreement));
    agreeLate(season, agreement, "venue", random);
    agreeLate(season, agreement, "school", random);
  }

  // No contact is on record, yet both sides agreed.
  for (const agreement of takeAgreements(
    season,
    random,
    wholeAgreements(season, () => true),
    2,
  )) {
    delete agreement.contactedAt;
    expected.add("III.contact-made", "overdue", "venue", "agreement", pairId(agreement));
    expected.add("III.contact-first", "violated", "venue", "agreement", pairId(agreement));
    expected.add("III.contact-first", "violated", "school", "agreement", pairId(agreement));
  }

  // One side agreed a day before they first spoke.
  for (const agreement of takeAgreements(
    season,
    random,
    wholeAgreements(season, () => true),
    2,
  )) {
    agreement.venueAgreedAt = later(agreement.contactedAt ?? "", -1440, venueZone(season, agreement.venue));
    expected.add("III.contact-first", "violated", "venue", "agreement", pairId(agreement));
  }
  for (const agreement of takeAgreements(
    season,
    random,
    wholeAgreements(season, () => true),
    2,
  )) {
    const zone = schoolZone(season, agreement.school);
    agreement.schoolAgreedAt = later(agreement.contactedAt ?? "", -1440, zone);
    agreement.guidelinesReadAt = later(agreement.schoolAgreedAt, -90, zone);
    expected.add("III.contact-first", "violated", "school", "agreement", pairId(agreement));
  }
}

function agreeLate(
  season: Season,
  agreement: Draft<Agreement>,
  side: "venue" | "school",
  random: Random,
): void {
  const zone = side === "venue" ? venueZone(season, agreement.venue) : schoolZone(season, agreement.school);
  const agreedAt = act("2020-11-03", random.integer(540, 1000), zone);
  if (side === "venue") agreement.venueAgreedAt = agreedAt;
  else agreement.schoolAgreedAt = agreedAt;
  const due = planDue(regionOf(season, venueOf(season, agreement.venue).region), zone);
  season.expected.addMissedDuty(
    "III.competencies-agreed",
    side,
    "agreement",
    pairId(agreement),
    due,
    Date.parse(agreedAt),
  );
}

function breakAgreeing(season: Season, random: Random): void {
  const { expected } = season;
  const missing = (agreement: Draft<Agreement>, side: "venue" | "school"): void =>
    expected.add("III.competencies-agreed", "overdue", side, "agreement", pairId(agreement));

  for (const agreement of takeAgreements(
    season,
    random,
    wholeAgreements(season, hasLateLessons(season)),
    2,
  )) {
    agreeLate(season, agreement, "school", random);
  }
  for (const agreement of takeAgreements(
    season,
    random,
    wholeAgreements(season, hasLateLessons(season)),
    1,
  )) {
    agreeLate(season, agreement, "venue", random);
  }

  const [schoolSilent, bothSilent, nothingNamed] = takeAgreements(
    season,
    random,
    wholeAgreements(season, hasNoLessons(season)),
    3,
  );
  if (!schoolSilent || !bothSilent || !nothingNamed) throw new Error("too few agreements without lessons");
  delete schoolSilent.schoolAgreedAt;
  missing(schoolSilent, "school");

  delete bothSilent.venueAgreedAt;
  delete bothSilent.schoolAgreedAt;
  missing(bothSilent, "venue");
  missing(bothSilent, "school");

  // Both said yes, to nothing.
  nothingNamed.competencies = [];
  missing(nothingNamed, "venue");
  missing(nothingNamed, "school");
}

function breakCompetencies(season: Season, random: Random): void {
  const { expected } = season;

  // A competency that the region chose and this venue does not offer; it needs no delivery, so the drive is no matter.
  const foreign = ({ venue: id }: Draft<Agreement>): string | undefined => {
    const venue = venueOf(season, id);
    return regionOf(season, venue.region).competencies.find(
      (competency) => needsNoDelivery(competency) && !venue.competencies.includes(competency),
    );
  };
  for (const agreement of takeAgreements(
    season,
    random,
    wholeAgreements(season, (agreement) => foreign(agreement) !== undefined),
    2,
  )) {
    agreement.competencies.push(foreign(agreement) ?? "");
    expected.add("III.competencies-offered", "violated", "venue", "agreement", pairId(agreement));
  }

  // Kaliningrad struck a competency off after its venue had agreed on it.
  const kaliningrad = regionOf(season, "RU-KGD");
  kaliningrad.competencies = kaliningrad.competencies.filter((id) => id !== "05");
  for (const agreement of season.festival.agreements) {
    if (agreement.venue === "venue-kgd-1" && agreement.competencies.includes("05")) {
      season.broken.add(pairId(agreement));
      expected.add("III.competencies-offered", "violated", "venue", "agreement", pairId(agreement));
    }
  }
}

function breakGuidelines(season: Season, random: Random): void {
  takeAgreements(
    season,
    random,
    wholeAgreements(season, () => true),
    6,
  ).forEach((agreement, place) => {
    // Some read them afterwards.
    if (place % 2 === 0) delete agreement.guidelinesReadAt;
    else
      agreement.guidelinesReadAt = later(
        agreement.schoolAgreedAt ?? "",
        1500,
        schoolZone(season, agreement.school),
      );
    season.expected.add("III.guidelines-read", "advised", "school", "agreement", pairId(agreement));
  });
}
