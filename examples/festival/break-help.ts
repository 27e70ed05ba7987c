// Breaks of stage V: children who still need help to confirm.

import type { Lesson } from "upm-rules";
import { AT } from "./calendar.ts";
import {
  childrenPerParent,
  takeConfirmations,
  unanswered,
  wholeConfirmations,
  wholeLessons,
} from "./choices.ts";
import type { Draft } from "./document.ts";
import { isOpen } from "./lessons.ts";
import { confirmationId, later, lessonOf, parentOf, participantOf, type Season, timesOf } from "./season.ts";
import { seededRandom } from "./seeded-random.ts";

/** Invited children who have not confirmed and miss something: advice while there is time, nothing afterwards. */
export function leaveWithoutHelp(season: Season): void {
  const random = seededRandom("leave without help");
  const { expected } = season;
  const children = childrenPerParent(season);
  const ownParent = (id: string): string | undefined => {
    const links = participantOf(season, id).links ?? [];
    return links.length === 1 && children.get(links[0]?.parent ?? "") === 1 ? links[0]?.parent : undefined;
  };
  const waiting = (lessons: readonly Draft<Lesson>[]): { lesson: string; child: string }[] =>
    lessons.flatMap((lesson) =>
      unanswered(season, lesson)
        .filter((id) => ownParent(id) !== undefined)
        .map((child) => ({ lesson: lesson.id, child })),
    );

  const open = waiting(wholeLessons(season, (lesson) => isOpen(season, lesson)));
  const over = waiting(wholeLessons(season, (lesson) => timesOf(season, lesson).confirmationDue <= AT));
  const misses = ["account", "parent's account", "link", "diagnostics"] as const;
  const left = [...random.sample(open, 10), ...random.sample(over, 12)];
  left.forEach(({ lesson, child }, place) => {
    const participant = participantOf(season, child);
    season.broken.add(child);
    const miss = misses[place % misses.length];
    if (miss === "account") {
      delete participant.registeredAt;
      delete participant.links;
      delete participant.diagnosticTests;
    } else if (miss === "parent's account") delete parentOf(season, ownParent(child) ?? "").registeredAt;
    else if (miss === "link") delete participant.links;
    else delete participant.diagnosticTests;
    if (place < 10) expected.add("V.help-needed", "advised", "school", "invitation", `${lesson}/${child}`);
  });

  // These two took their diagnostic test just before they confirmed, which at the fixed instant is still to come.
  const soon = wholeConfirmations(
    season,
    ({ confirmedAt }, lesson) => isOpen(season, lesson) && Date.parse(confirmedAt) > AT + 3_600_000,
  );
  for (const confirmation of takeConfirmations(season, random, soon, 2)) {
    const { zone } = timesOf(season, lessonOf(season, confirmation.lesson));
    participantOf(season, confirmation.participant).diagnosticTests = [
      later(confirmation.confirmedAt, -30, zone),
    ];
    expected.add("V.help-needed", "advised", "school", "invitation", confirmationId(confirmation));
  }
}
