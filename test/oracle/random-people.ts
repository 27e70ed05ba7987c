import fc from "fast-check";
import type { Confirmation } from "../../src/model/confirmation.js";
import type { Parent } from "../../src/model/parent.js";
import type { Participant } from "../../src/model/participant.js";
import { instantNear, type Moment, momentNear } from "./random-instant.js";
import { each } from "./random-places.js";
import { recordOf, someOf } from "./random-record.js";
import type { Season } from "./random-season.js";

export function parents(season: Season, anchors: readonly number[]): fc.Arbitrary<Parent[]> {
  return each(season.parents, (id) =>
    recordOf({ id: fc.constant(id) }, { registeredAt: instantNear(anchors) }),
  );
}

export function participants(season: Season, anchors: readonly number[]): fc.Arbitrary<Participant[]> {
  const act = instantNear(anchors);
  const link = fc.record({ parent: fc.constantFrom(...season.parents), linkedAt: act });
  return each(season.participants, (id) =>
    recordOf(
      { id: fc.constant(id), school: fc.constantFrom(...season.schools) },
      {
        registeredAt: act,
        links: fc.oneof(fc.array(link, { maxLength: 4 }), fc.array(link, { minLength: 1, maxLength: 1 })),
        diagnosticTests: fc.array(act, { maxLength: 3 }),
        trials: fc.oneof(
          { weight: 2, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.array(act, { maxLength: 2 }) },
        ),
      },
    ),
  );
}

/** For some lessons and participants one to three confirmations, made at distinct instants. */
export function confirmations(
  season: Season,
  people: readonly Participant[],
  anchorsOfLesson: (lesson: string) => readonly number[],
): fc.Arbitrary<Confirmation[]> {
  const pairs = season.lessons.flatMap((lesson) => people.map((participant) => ({ lesson, participant })));
  return someOf(pairs, 3)
    .chain((some) =>
      each(some.slice(0, 8), ({ lesson, participant }) =>
        confirmationsOf(season, lesson, participant, anchorsOfLesson(lesson)),
      ),
    )
    .map((groups) => groups.flat());
}

function confirmationsOf(
  season: Season,
  lesson: string,
  participant: Participant,
  anchors: readonly number[],
): fc.Arbitrary<Confirmation[]> {
  const linked = (participant.links ?? []).map((link) => link.parent);
  const parent = fc.constantFrom(...linked, ...linked, ...season.parents);
  return fc
    .uniqueArray(momentNear(anchors), {
      selector: (moment) => moment.milliseconds,
      minLength: 1,
      maxLength: 3,
    })
    .chain((moments) =>
      each(moments, (moment) =>
        withdrawal(moment, anchors).chain((withdrawn) =>
          parent.map((id) => ({
            lesson,
            participant: participant.id,
            parent: id,
            confirmedAt: moment.text,
            ...withdrawn,
          })),
        ),
      ),
    );
}

/** Mostly none; never before the confirmation, now and then at its very instant. */
function withdrawal(
  confirmed: Moment,
  anchors: readonly number[],
): fc.Arbitrary<{ withdrawnAt?: string | null }> {
  const withdrawn = momentNear(anchors).map((moment) => ({
    withdrawnAt: moment.milliseconds < confirmed.milliseconds ? confirmed.text : moment.text,
  }));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constant({ withdrawnAt: null }) },
    { weight: 3, arbitrary: withdrawn },
  );
}
