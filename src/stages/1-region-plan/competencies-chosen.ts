import { competenciesChosen as clause } from "../../regulation/clauses/1-region-plan.js";
import { doneWith } from "../../verdict/act.js";
import { duty } from "../../verdict/duty.js";
import { notEmpty } from "../../verdict/truth.js";
import type { RegionPlanCase } from "./region-plan-facts.js";

/** `I.competencies-chosen`: the regional operator chooses the region's competencies, at least one. */
export const competenciesChosen = duty<RegionPlanCase, typeof clause.id>({
  clause,
  due: ({ due }) => due,
  doneAt: ({ competencies, competenciesChosenAt }) => doneWith(competenciesChosenAt, notEmpty(competencies)),
  act: "choose-competencies",
});
