// Breaks of stages I and II: what regional operators chose and listed.

import { startOfDay, written } from "./calendar.ts";
import { driveSeconds } from "./drive-times.ts";
import { act, agreementOf, pairId, regionOf, type Season, schoolOf, venueOf } from "./season.ts";

const OPERATOR = "regional-operator";

export function breakRegionPlans(season: Season): void {
  breakChoices(season);
  breakVenues(season);
  breakCandidates(season);
  breakDrives(season);
  breakAgreedDrives(season);
}

function breakChoices(season: Season): void {
  const { expected, festival } = season;

  const novosibirsk = regionOf(season, "RU-NVS");
  novosibirsk.competenciesChosenAt = act("2020-11-02", 620, novosibirsk.timeZone);
  expected.add("I.competencies-chosen", "late", OPERATOR, "region", novosibirsk.id);

  // At midnight sharp, so one instant too late.
  const tatarstan = regionOf(season, "RU-TA");
  tatarstan.venuesChosenAt = written(startOfDay("2020-11-01", tatarstan.timeZone), tatarstan.timeZone);
  expected.add("I.venues-chosen", "late", OPERATOR, "region", tatarstan.id);

  // Karelia never settled its competencies, so nobody can tell whether what its venue agreed was chosen.
  delete regionOf(season, "RU-KR").competenciesChosenAt;
  expected.add("I.competencies-chosen", "overdue", OPERATOR, "region", "RU-KR");

  // Murmansk settled nothing, while its venue went ahead.
  const murmansk = regionOf(season, "RU-MUR");
  delete murmansk.competenciesChosenAt;
  delete murmansk.venuesChosenAt;
  expected.add("I.competencies-chosen", "overdue", OPERATOR, "region", murmansk.id);
  expected.add("I.venues-chosen", "overdue", OPERATOR, "region", murmansk.id);

  for (const agreement of festival.agreements) {
    const { region } = venueOf(season, agreement.venue);
    if (region !== "RU-KR" && region !== "RU-MUR") continue;
    season.broken.add(pairId(agreement));
    expected.add("III.competencies-offered", "unknown", "venue", "agreement", pairId(agreement));
    if (region === "RU-MUR")
      expected.add("III.venue-chosen", "unknown", "venue", "agreement", pairId(agreement));
  }
}

function breakVenues(season: Season): void {
  const { expected } = season;

  // Moscow took a venue of the Moscow region whose competencies it had chosen too ...
  regionOf(season, "RU-MOW").venues.push("venue-myt-1");
  expected.add("I.venue-in-region", "violated", OPERATOR, "venue", "venue-myt-1");

  // ... and the Moscow region one of Moscow that cooks, which is not among its own competencies.
  const moscowRegion = regionOf(season, "RU-MOS");
  moscowRegion.venues.push("venue-msk-2");
  moscowRegion.competencies = moscowRegion.competencies.filter(
    (id) => !venueOf(season, "venue-msk-2").competencies.includes(id),
  );
  expected.add("I.venue-in-region", "violated", OPERATOR, "venue", "venue-msk-2");
  expected.add("I.venue-competencies", "advised", OPERATOR, "venue", "venue-msk-2");

  // Tatarstan dropped the only competencies of one venue.
  const tatarstan = regionOf(season, "RU-TA");
  tatarstan.competencies = tatarstan.competencies.filter(
    (id) => !venueOf(season, "venue-kzn-3").competencies.includes(id),
  );
  expected.add("I.venue-competencies", "advised", OPERATOR, "venue", "venue-kzn-3");
  endTalks(season, "venue-kzn-3");

  // Moscow dropped a venue that had already selected its schools.
  const moscow = regionOf(season, "RU-MOW");
  moscow.venues = moscow.venues.filter((id) => id !== "venue-msk-4");
  for (const agreement of season.festival.agreements) {
    if (agreement.venue !== "venue-msk-4") continue;
    season.broken.add(pairId(agreement));
    expected.add("III.venue-chosen", "violated", "venue", "agreement", pairId(agreement));
  }
}

/** The venue has selected no school. */
function endTalks(season: Season, venue: string): void {
  season.festival.agreements = season.festival.agreements.filter((agreement) => agreement.venue !== venue);
  season.expected.add("III.schools-selected", "overdue", "venue", "venue", venue);
}

function breakCandidates(season: Season): void {
  const { expected, festival } = season;

  delete venueOf(season, "venue-ekb-3").schoolsListedAt;
  expected.add("II.schools-listed", "overdue", OPERATOR, "venue", "venue-ekb-3");
  endTalks(season, "venue-ekb-3");

  venueOf(season, "venue-kgd-2").schoolsListedAt = act("2020-11-02", 700, "Europe/Kaliningrad");
  expected.add("II.schools-listed", "late", OPERATOR, "venue", "venue-kgd-2");

  venueOf(season, "venue-nsk-4").candidateSchools = [];
  festival.driveTimes = festival.driveTimes.filter(({ venue }) => venue !== "venue-nsk-4");
  expected.add("II.schools-available", "advised", OPERATOR, "venue", "venue-nsk-4");
  endTalks(season, "venue-nsk-4");

  // Schools just beyond the boundary of Moscow, for lessons that need no delivery.
  for (const school of ["school-khm-10", "school-myt-5"]) {
    addCandidate(season, "venue-msk-1", school);
    expected.add("II.same-region", "advised", OPERATOR, "candidate", `venue-msk-1/${school}`);
  }
}

function addCandidate(season: Season, venueId: string, schoolId: string): void {
  const venue = venueOf(season, venueId);
  venue.candidateSchools?.push(schoolId);
  season.festival.driveTimes.push({
    venue: venueId,
    school: schoolId,
    seconds: driveSeconds(venue, schoolOf(season, schoolId)),
  });
}

/** One of the candidates that the venue did not select. */
function unselected(season: Season, venue: string, place: number): string {
  const selected = new Set(
    season.festival.agreements.filter((agreement) => agreement.venue === venue).map(({ school }) => school),
  );
  const school = venueOf(season, venue).candidateSchools?.filter((id) => !selected.has(id))[place];
  if (school === undefined) throw new Error(`${venue} selected every candidate`);
  return school;
}

function setDrive(season: Season, venue: string, school: string, seconds: number | undefined): void {
  const { festival } = season;
  festival.driveTimes = festival.driveTimes.filter(
    (drive) => drive.venue !== venue || drive.school !== school,
  );
  if (seconds !== undefined) festival.driveTimes.push({ venue, school, seconds });
}

/** All these venues offer only what must be delivered, unless said otherwise. */
function breakDrives(season: Season): void {
  const { expected } = season;
  const tooFar = (venue: string, school: string): void =>
    expected.add("II.drive-time", "violated", OPERATOR, "candidate", `${venue}/${school}`);

  addCandidate(season, "venue-ekb-2", "school-ntg-7");
  tooFar("venue-ekb-2", "school-ntg-7");
  addCandidate(season, "venue-yks-2", "school-vrh-1");
  tooFar("venue-yks-2", "school-vrh-1");

  // One second over the limit is too far, the limit itself is not.
  const justOver = unselected(season, "venue-msk-2", 0);
  setDrive(season, "venue-msk-2", justOver, 1801);
  tooFar("venue-msk-2", justOver);
  setDrive(season, "venue-msk-3", unselected(season, "venue-msk-3", 0), 1800);

  for (const venue of ["venue-nsk-3", "venue-kgd-2"]) {
    const school = unselected(season, venue, 0);
    setDrive(season, venue, school, undefined);
    expected.add("II.drive-time", "unknown", OPERATOR, "candidate", `${venue}/${school}`);
  }
  // Where a venue offers something that needs no delivery, the missing drive does not matter.
  setDrive(season, "venue-msk-1", unselected(season, "venue-msk-1", 0), undefined);
}

/** Far schools that agreed on a competency more than the drive allows. */
function breakAgreedDrives(season: Season): void {
  const agreeAlso = (
    venue: string,
    school: string,
    competency: string,
    status: "violated" | "unknown",
  ): void => {
    const agreement = agreementOf(season, venue, school);
    agreement.competencies.push(competency);
    season.broken.add(pairId(agreement));
    season.expected.add("II.drive-time", status, OPERATOR, "agreement", pairId(agreement));
  };
  agreeAlso("venue-vlz-1", "school-vlg-8", "23", "violated");
  agreeAlso("venue-srk-1", "school-ust-1", "18", "violated");
  setDrive(season, "venue-vlz-1", "school-vlg-33", undefined);
  agreeAlso("venue-vlz-1", "school-vlg-33", "23", "unknown");
  // Without an infrastructure list nobody knows whether something must be delivered that far.
  agreeAlso("venue-vlg-1", "school-kms-5", "R4", "unknown");
}
