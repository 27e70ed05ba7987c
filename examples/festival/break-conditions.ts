// Breaks of stage V: the four conditions of a confirmation.

import type { Confirmation } from "upm-rules";
import { childrenPerParent, isSeen, seenAndLaterConfirmations } from "./choices.ts";
import type { Draft } from "./document.ts";
import {
  act,
  confirmationId,
  confirmationsOf,
  later,
  lessonOf,
  parentOf,
  participantOf,
  type Season,
  timesOf,
} from "./season.ts";
import { seededRandom } from "./seeded-random.ts";

export function addViolated(season: Season, clause: string, confirmation: Draft<Confirmation>): void {
  if (isSeen(confirmation.confirmedAt))
    season.expected.add(clause, "violated", "school", "confirmation", confirmationId(confirmation));
}

export function breakConditions(season: Season): void {
  const random = seededRandom("break conditions");
  const zoneOf = ({ lesson }: Draft<Confirmation>): string => timesOf(season, lessonOf(season, lesson)).zone;

  seenAndLaterConfirmations(season, random, 6).forEach((confirmation, place) => {
    const participant = participantOf(season, confirmation.participant);
    if (place % 3 === 0) delete participant.registeredAt;
    else
      participant.registeredAt = later(
        confirmation.confirmedAt,
        random.integer(20, 1500),
        zoneOf(confirmation),
      );
    addViolated(season, "V.participant-registered", confirmation);
  });

  const children = childrenPerParent(season);
  seenAndLaterConfirmations(season, random, 5, ({ parent }) => children.get(parent) === 1).forEach(
    (confirmation, place) => {
      const parent = parentOf(season, confirmation.parent);
      if (place % 3 === 0) delete parent.registeredAt;
      else
        parent.registeredAt = later(confirmation.confirmedAt, random.integer(5, 900), zoneOf(confirmation));
      addViolated(season, "V.parent-registered", confirmation);
    },
  );

  seenAndLaterConfirmations(season, random, 9).forEach((confirmation, place) => {
    const participant = participantOf(season, confirmation.participant);
    if (place % 3 === 0) delete participant.links;
    else if (place % 3 === 1) {
      const linkedAt = later(confirmation.confirmedAt, random.integer(5, 1500), zoneOf(confirmation));
      participant.links = [{ parent: confirmation.parent, linkedAt }];
    } else confirmation.parent = anotherParent(season, confirmation);
    addViolated(season, "V.accounts-linked", confirmation);
  });

  seenAndLaterConfirmations(season, random, 8).forEach((confirmation, place) => {
    const participant = participantOf(season, confirmation.participant);
    if (place % 2 === 0) delete participant.diagnosticTests;
    else
      participant.diagnosticTests = [
        later(confirmation.confirmedAt, random.integer(15, 2000), zoneOf(confirmation)),
      ];
    addViolated(season, "V.diagnostics-taken", confirmation);
  });

  const zone = "Europe/Moscow";
  seenAndLaterConfirmations(season, random, 6).forEach((confirmation, place) => {
    // An earlier season counts as well.
    const day = place % 2 === 0 ? "2019-11-14" : `2020-10-${random.integer(10, 19)}`;
    participantOf(season, confirmation.participant).trials = [act(day, random.integer(600, 900), zone)];
    addViolated(season, "V.no-earlier-trial", confirmation);
  });

  // Trials after the confirmation are no earlier ones.
  for (const confirmation of seenAndLaterConfirmations(season, random, 4)) {
    participantOf(season, confirmation.participant).trials = [
      later(confirmation.confirmedAt, 30_000, zoneOf(confirmation)),
    ];
  }
}

/** A registered parent of a classmate, to whom this child is not linked. */
function anotherParent(season: Season, confirmation: Draft<Confirmation>): string {
  const own = participantOf(season, confirmation.participant).links?.map(({ parent }) => parent) ?? [];
  const other = confirmationsOf(season, confirmation.lesson).find(
    ({ participant, parent }) =>
      !own.includes(parent) &&
      !season.broken.has(participant) &&
      Date.parse(parentOf(season, parent).registeredAt ?? "") <= Date.parse(confirmation.confirmedAt),
  );
  if (!other) throw new Error(`no other parent for ${confirmationId(confirmation)}`);
  season.broken.add(other.participant);
  return other.parent;
}
