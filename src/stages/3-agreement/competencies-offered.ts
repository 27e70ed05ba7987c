import type { Id } from "../../model/id.js";
import { competenciesOffered as clause } from "../../regulation/clauses/3-agreement.js";
import { happened } from "../../verdict/act.js";
import { condition } from "../../verdict/condition.js";
import { toDo } from "../../verdict/remedy.js";
import { all, both, either, includes, not, type Truth } from "../../verdict/truth.js";
import type { AgreementCase } from "./agreement-facts.js";

function isOffered({ offered }: AgreementCase, competency: Id): Truth {
  return includes(offered, competency);
}

/** Whether the venue's region chose a competency: unknown until it has chosen any. */
function isChosen({ regionCompetencies, competenciesChosenAt, at }: AgreementCase, competency: Id): Truth {
  return happened(competenciesChosenAt, at) === true ? includes(regionCompetencies, competency) : undefined;
}

function idsNot(is: (facts: AgreementCase, competency: Id) => Truth, facts: AgreementCase): readonly Id[] {
  const ids = (facts.competencies ?? []).map(({ id }) => id);
  return ids.filter((id) => is(facts, id) === false).sort();
}

/** `III.competencies-offered`: every agreed competency is one that the venue offers and its region chose. */
export const competenciesOffered = condition<AgreementCase, typeof clause.id>({
  clause,
  holds: (facts) =>
    either(
      not(facts.agreed),
      facts.competencies &&
        all(facts.competencies.map(({ id }) => both(isOffered(facts, id), isChosen(facts, id)))),
    ),
  details: (facts) => ({ notOffered: idsNot(isOffered, facts), notChosen: idsNot(isChosen, facts) }),
  remedy: () => toDo("venue", "agree-offered-competencies", undefined),
});
