import type { Id } from "../../model/id.js";
import type * as regionPlan from "../../regulation/clauses/1-region-plan.js";
import type { Said, SentencesOf } from "../sentences.js";
import { duty } from "./duties.js";
import { listed } from "./lists.js";

const facts = "часового пояса региона или времени выбора";

/** The regions by name, in the nominative, where any are known. */
function named(regions: readonly Id[], regionName: Said<"I.venue-in-region">["regionName"]): string {
  return regions.length === 0 ? "" : `: ${listed(regions.map(regionName))}`;
}

/** Sentences about stage I: the region's competencies and venues. */
export const regionPlanSentences: SentencesOf<typeof regionPlan> = {
  "I.competencies-chosen": duty(() => ({
    who: "региональный оператор",
    did: "выбрал компетенции региона",
    facts,
  })),
  "I.venues-chosen": duty(() => ({
    who: "региональный оператор",
    did: "выбрал площадки региона",
    facts,
  })),
  "I.venue-in-region": {
    violated: ({ details: { regions } = { regions: [] }, regionName, answers }) =>
      `площадку ${regions.length > 1 ? "выбрали регионы, к которым" : "выбрал регион, к которому"} она не относится${named(regions, regionName)}.${answers}`,
    unknown: () => "неизвестно, к какому региону относится площадка или какие регионы её выбрали.",
  },
  "I.venue-competencies": {
    advised: ({ details: { regions } = { regions: [] }, regionName }) =>
      `у площадки нет ни одной из компетенций ${regions.length > 1 ? "регионов, которые её выбрали" : "региона, который её выбрал"}${named(regions, regionName)}.`,
  },
};
