import fc from "fast-check";
import { expect, it } from "vitest";
import * as effect from "../../src/entries/effect.js";
import * as sync from "../../src/index.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import { createUpmRules } from "../../src/sdk/create-upm-rules.js";
import { festivalNearDeadlines, judgedNearDeadlines } from "../arbitraries/near-deadlines.js";
import { regionOf, regulationIn, sourcesOf } from "../arbitraries/sources.js";
import { ask } from "../services/ask.js";

/** Confirmations by chance: those of a festival, and others that could be made in it. */
function someOf({ lessons, participants, parents, confirmations }: Festival, chance: readonly number[]) {
  const [lesson = 0, participant = 0, parent = 0] = chance;
  const idAt = (list: readonly { readonly id: string }[], index: number) =>
    list[index % list.length]?.id ?? "";
  const other = {
    lesson: idAt(lessons, lesson),
    participant: idAt(participants, participant),
    parent: idAt(parents, parent),
  };
  const ofFestival = confirmations.map(({ lesson, participant, parent }) => ({
    lesson,
    participant,
    parent,
  }));
  return [...ofFestival, ...(Object.values(other).includes("") ? [] : [other])];
}

const chance = fc.array(fc.nat({ max: 11 }), { minLength: 3, maxLength: 3 });

it("facts by ids are those of the festival's records, and judged alike: by services, by functions, by the client", async () => {
  const seen = { confirmations: 0, linked: 0, attended: 0, allowed: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(festivalNearDeadlines, judgedNearDeadlines, chance, async (festival, now, other) => {
      const at = new Date(now).toISOString();
      const client = createUpmRules(sourcesOf(festival), { now: () => new Date(now) });
      for (const ids of someOf(festival, other)) {
        const byIds = await ask(effect.confirmationFacts(ids), festival, at);
        expect(byIds).toStrictEqual({ ...sync.confirmationFacts(festival, { ...ids, at: now }), at });
        expect(JSON.parse(JSON.stringify(byIds))).toStrictEqual(byIds);
        expect(await client.confirmation.facts(ids)).toStrictEqual(byIds);

        const lesson = festival.lessons.find(({ id }) => id === ids.lesson) as Lesson;
        const verdict = sync.checkConfirmation(byIds, regulationIn(festival, regionOf(festival, lesson)));
        expect(verdict).toStrictEqual(await ask(effect.checkConfirmation(ids), festival, at));
        expect(sync.parseConfirmationFacts(byIds)).toStrictEqual({ facts: byIds });

        seen.confirmations += 1;
        if (byIds.parent.linked) seen.linked += 1;
        if (byIds.participant.lessons > 0) seen.attended += 1;
        if (verdict.outcome === "allowed") seen.allowed += 1;
        if (verdict.outcome === "refused") seen.refused += 1;
      }
      await client.dispose();
    }),
    { seed: 5, numRuns: 150 },
  );
  for (const [what, times] of Object.entries(seen)) expect([what, times > 10]).toStrictEqual([what, true]);
});
