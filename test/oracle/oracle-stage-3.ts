import type { Agreement } from "../../src/model/agreement.js";
import type { OracleClause } from "./oracle-clauses.js";
import { sorted } from "./oracle-details.js";
import { type About, condition, type Deadline, duty, type Judged, withDetails } from "./oracle-finding.js";
import { schoolsListedDone } from "./oracle-stage-2.js";
import { instant, planDue } from "./oracle-time.js";
import {
  agreedAgreements,
  agreementsOfVenue,
  candidatesOf,
  chosenVenues,
  happenedBy,
  isChosen,
  isVisible,
  regionOf,
  regulationOfVenue,
  schoolOf,
  selectedAgreements,
  venueOf,
  visible,
  type World,
  zoneOf,
} from "./oracle-world.js";

type Side = "venue" | "school";

/** III.schools-selected | venue | each chosen venue: done at the earliest `selectedAt` of its agreements */
export function schoolsSelected(world: World): Judged[] {
  return chosenVenues(world).flatMap((venue) => {
    const selections = agreementsOfVenue(world, venue)
      .map((agreement) => visible(world, agreement.selectedAt))
      .filter((selectedAt) => selectedAt !== undefined);
    const done = selections.length > 0 ? Math.min(...selections) : undefined;
    const timeZone = zoneOf(world, venue);
    const deadline = { due: planDue(regulationOfVenue(world, venue), timeZone), timeZone };
    const waits = schoolsListedDone(world, venue) === undefined ? "II.schools-listed" : undefined;
    const subject = { kind: "venue", id: venue.id };
    const about: About = { clause: "III.schools-selected", actor: "venue", subject, region: venue.region };
    return duty(about, world.at, deadline, done, waits);
  });
}

/**
 * III.venue-chosen | agreement | each selected: its venue is chosen; if not, unknown while `venuesChosenAt` of
 * `venue.region` is not visible, else violated
 */
export function venueChosen(world: World): Judged[] {
  return selectedAgreements(world).flatMap((agreement) => {
    const venue = venueOf(world, agreement);
    if (isChosen(world, venue)) return [];
    const about = aboutAgreement(world, "III.venue-chosen", "venue", agreement);
    const isKnown = isVisible(world, regionOf(world, venue).venuesChosenAt);
    return [condition(about, isKnown ? "violated" : "unknown")];
  });
}

/** III.school-is-candidate | agreement | each selected: its school is a candidate of its venue (as of `at`) */
export function schoolIsCandidate(world: World): Judged[] {
  return selectedAgreements(world).flatMap((agreement) => {
    const candidates = candidatesOf(world, venueOf(world, agreement));
    if (candidates.some((school) => school.id === agreement.school)) return [];
    return [condition(aboutAgreement(world, "III.school-is-candidate", "venue", agreement), "violated")];
  });
}

/** III.coordinator-named | school | each school of a selected agreement has a `coordinator`; once per school */
export function coordinatorNamed(world: World): Judged[] {
  const selected = selectedAgreements(world);
  return world.festival.schools
    .filter((school) => selected.some((agreement) => agreement.school === school.id))
    .filter((school) => school.coordinator === undefined || school.coordinator === null)
    .map((school) => {
      const subject = { kind: "school", id: school.id };
      const about: About = {
        clause: "III.coordinator-named",
        actor: "school",
        subject,
        region: school.region,
      };
      return condition(about, "violated");
    });
}

/** III.contact-made | agreement | each selected: done at `contactedAt` */
export function contactMade(world: World): Judged[] {
  return selectedAgreements(world).flatMap((agreement) => {
    const about = aboutAgreement(world, "III.contact-made", "venue", agreement);
    const deadline = planDeadlineOf(world, agreement, "venue");
    return duty(about, world.at, deadline, visible(world, agreement.contactedAt));
  });
}

/**
 * III.contact-first | agreement | for each side whose instant is visible: a visible `contactedAt` ≤ it; the actor is
 * that side
 */
export function contactFirst(world: World): Judged[] {
  return world.festival.agreements.flatMap((agreement) =>
    bothSides.flatMap((side) => {
      const agreedAt = visible(world, agreedAtOf(agreement, side));
      if (agreedAt === undefined) return [];
      if (isVisible(world, agreement.contactedAt) && happenedBy(agreement.contactedAt, agreedAt)) return [];
      return [condition(aboutAgreement(world, "III.contact-first", side, agreement), "violated")];
    }),
  );
}

/**
 * III.competencies-agreed | agreement | each selected, once per side: actor venue done at `venueAgreedAt`, actor school
 * at `schoolAgreedAt`, if `competencies` is not empty
 */
export function competenciesAgreed(world: World): Judged[] {
  return selectedAgreements(world).flatMap((agreement) =>
    bothSides.flatMap((side) => {
      const done =
        agreement.competencies.length > 0 ? visible(world, agreedAtOf(agreement, side)) : undefined;
      const waits = isVisible(world, agreement.contactedAt) ? undefined : "III.contact-made";
      const about = aboutAgreement(world, "III.competencies-agreed", side, agreement);
      return duty(about, world.at, planDeadlineOf(world, agreement, side), done, waits);
    }),
  );
}

/**
 * III.competencies-offered | agreement | each agreed: each of `competencies` is one of the venue's (else violated) and
 * chosen by `venue.region` (else violated, or unknown while that is unknown); details list those that are not, apart
 */
export function competenciesOffered(world: World): Judged[] {
  return agreedAgreements(world).flatMap((agreement) => {
    const venue = venueOf(world, agreement);
    const region = regionOf(world, venue);
    const isKnown = isVisible(world, region.competenciesChosenAt);
    const offered = agreement.competencies.map((competency) => venue.competencies.includes(competency));
    const chosen = agreement.competencies.map((competency) =>
      isKnown ? region.competencies.includes(competency) : "unknown",
    );
    const about = aboutAgreement(world, "III.competencies-offered", "venue", agreement);
    if (offered.includes(false) || chosen.includes(false)) {
      const details = {
        notOffered: sorted(agreement.competencies.filter((_, index) => offered[index] === false)),
        notChosen: sorted(agreement.competencies.filter((_, index) => chosen[index] === false)),
      };
      return [withDetails(condition(about, "violated"), details)];
    }
    if (chosen.includes("unknown")) return [condition(about, "unknown")];
    return [];
  });
}

/** III.guidelines-read | agreement | `schoolAgreedAt` visible and no `guidelinesReadAt` ≤ it */
export function guidelinesRead(world: World): Judged[] {
  return world.festival.agreements
    .filter((agreement) => {
      const agreedAt = visible(world, agreement.schoolAgreedAt);
      return agreedAt !== undefined && !happenedBy(agreement.guidelinesReadAt, agreedAt);
    })
    .map((agreement) =>
      condition(aboutAgreement(world, "III.guidelines-read", "school", agreement), "advised"),
    );
}

/**
 * Whether III.competencies-agreed is done as far as a lesson waits for it: the agreement of its venue and school has at
 * least one competency and both sides' instants visible.
 */
export function lessonMayBeCreated(world: World, agreement: Agreement | undefined): boolean {
  if (agreement === undefined) return false;
  if (agreement.competencies.length === 0) return false;
  return bothSides.every((side) => isVisible(world, agreedAtOf(agreement, side)));
}

/** Whether both sides agreed at or before an instant. */
export function bothSidesAgreedBy(agreement: Agreement, by: string): boolean {
  return bothSides.every((side) => happenedBy(agreedAtOf(agreement, side), instant(by)));
}

const bothSides: readonly Side[] = ["venue", "school"];

function agreedAtOf(agreement: Agreement, side: Side): string | null | undefined {
  return side === "venue" ? agreement.venueAgreedAt : agreement.schoolAgreedAt;
}

function aboutAgreement(world: World, clause: OracleClause, actor: Side, agreement: Agreement): About {
  const subject = { kind: "agreement", id: `${agreement.venue}/${agreement.school}` };
  return { clause, actor, subject, region: venueOf(world, agreement).region };
}

/** P in the zone of the side that acts, by the regulation of the venue's region. */
function planDeadlineOf(world: World, agreement: Agreement, side: Side): Deadline {
  const venue = venueOf(world, agreement);
  const timeZone = zoneOf(world, side === "venue" ? venue : schoolOf(world, agreement));
  return { due: planDue(regulationOfVenue(world, venue), timeZone), timeZone };
}
