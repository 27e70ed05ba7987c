import type { Id } from "../../model/id.js";
import type * as regionPlan from "../../regulation/clauses/1-region-plan.js";
import type { Said, SentencesOf } from "../sentences.js";
import { duty } from "./duties.js";
import { listed } from "./lists.js";

const facts = "the region's time zone or the time of choosing";

/** The regions by name after "region" or "regions", where any are known. */
function named(regions: readonly Id[], regionName: Said<"I.venue-in-region">["regionName"]): string {
  return regions.length === 0 ? "" : `: ${listed(regions.map(regionName))}`;
}

/** Sentences about stage I: the region's competencies and venues. */
export const regionPlanSentences: SentencesOf<typeof regionPlan> = {
  "I.competencies-chosen": duty(() => ({
    who: "the regional operator",
    verb: ["chose", "chosen"],
    what: "the region's competencies",
    facts,
  })),
  "I.venues-chosen": duty(() => ({
    who: "the regional operator",
    verb: ["chose", "chosen"],
    what: "the region's venues",
    facts,
  })),
  "I.venue-in-region": {
    violated: ({ details: { regions } = { regions: [] }, regionName, answers }) =>
      `the venue was chosen by ${regions.length > 1 ? "regions" : "a region"} that it is not in${named(regions, regionName)}.${answers}`,
    unknown: () => "it is not known which region the venue is in, or which regions chose it.",
  },
  "I.venue-competencies": {
    advised: ({ details: { regions } = { regions: [] }, regionName }) =>
      `the venue offers none of the competencies of the ${regions.length > 1 ? "regions" : "region"} that chose it${named(regions, regionName)}.`,
  },
};
