import { venuesChosen as clause } from "../../regulation/clauses/1-region-plan.js";
import { doneWith } from "../../verdict/act.js";
import { duty } from "../../verdict/duty.js";
import { notEmpty } from "../../verdict/truth.js";
import type { RegionPlanCase } from "./region-plan-facts.js";

/** `I.venues-chosen`: the regional operator chooses the region's venues, at least one. */
export const venuesChosen = duty<RegionPlanCase, typeof clause.id>({
  clause,
  due: ({ due }) => due,
  doneAt: ({ venues, venuesChosenAt }) => doneWith(venuesChosenAt, notEmpty(venues)),
  act: "choose-venues",
});
