import type * as delivery from "../../regulation/clauses/6-delivery.js";
import type { DetailsOf } from "../../verdict/details.js";
import type { SentencesOf } from "../sentences.js";
import { duty } from "./duties.js";
import { listed } from "./lists.js";

const delivering = duty(() => ({
  who: "площадка",
  did: "доставила в школу всё, что нужно по инфраструктурному листу",
  facts: "даты урока, часового пояса школы или времени доставки",
}));

/** What is missing, as a sentence with a space before it. */
function stillToDeliver({ missing }: DetailsOf["VI.delivered"] = { missing: [] }): string {
  if (missing.length === 0) return "";
  const items = missing.map(
    ({ item, needed, delivered }) => `«${item}» (доставлено ${delivered} из ${needed})`,
  );
  return ` Осталось доставить: ${listed(items)}.`;
}

/** Sentences about stage VI: what the infrastructure list marks for delivery reaches the school. */
export const deliverySentences: SentencesOf<typeof delivery> = {
  "VI.delivered": {
    ...delivering,
    overdue: (said) => delivering.overdue(said) + stillToDeliver(said.details),
    unknown: (said) =>
      `${delivering.unknown(said)} Чтобы это определить, нужны инфраструктурный лист, число детей и сведения о доставке.`,
    pending: (said) => delivering.pending(said) + stillToDeliver(said.details),
  },
};
