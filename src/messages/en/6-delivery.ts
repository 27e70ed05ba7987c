import type * as delivery from "../../regulation/clauses/6-delivery.js";
import type { DetailsOf } from "../../verdict/details.js";
import type { SentencesOf } from "../sentences.js";
import { duty } from "./duties.js";
import { listed } from "./lists.js";

const delivering = duty(() => ({
  who: "the venue",
  verb: ["delivered", "delivered"],
  what: "all the goods to the school",
  facts: "the lesson's date, the school's time zone or the time of delivery",
}));

/** What is missing, as a sentence with a space before it. */
function stillToDeliver({ missing }: DetailsOf["VI.delivered"] = { missing: [] }): string {
  if (missing.length === 0) return "";
  const items = missing.map(
    ({ item, needed, delivered }) => `“${item}” (${delivered} of ${needed} delivered)`,
  );
  return ` Still to deliver: ${listed(items)}.`;
}

/** Sentences about stage VI: what the infrastructure list marks for delivery reaches the school. */
export const deliverySentences: SentencesOf<typeof delivery> = {
  "VI.delivered": {
    ...delivering,
    overdue: (said) => delivering.overdue(said) + stillToDeliver(said.details),
    unknown: (said) =>
      `${delivering.unknown(said)} To tell, the infrastructure list, the number of children and the deliveries have to be known.`,
    pending: (said) => delivering.pending(said) + stillToDeliver(said.details),
  },
};
