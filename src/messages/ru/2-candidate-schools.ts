import type * as candidateSchools from "../../regulation/clauses/2-candidate-schools.js";
import type { SentencesOf } from "../sentences.js";
import { durationAtMost, durationTaken } from "./durations.js";
import { duty } from "./duties.js";
import { listedAs } from "./lists.js";

/** Sentences about stage II: which schools a venue may work with. */
export const candidateSchoolSentences: SentencesOf<typeof candidateSchools> = {
  "II.schools-listed": duty(() => ({
    who: "региональный оператор",
    did: "составил список школ для площадки",
    facts: "часового пояса региона или времени составления списка",
  })),
  "II.drive-time": {
    // About a candidate or an agreement: of either some competency that matters needs delivery.
    violated: ({ details, answers }) => {
      const what = "в школу нужно доставлять оборудование или расходные материалы";
      if (details === undefined) return `${what}, но она слишком далеко от площадки.${answers}`;
      const { competencies, drive, limit } = details;
      const ofWhat =
        competencies.length === 0 ? "" : `для ${listedAs(["компетенции", "компетенций"], competencies)} `;
      const road =
        drive === "unreachable"
          ? "добраться до неё от площадки нельзя"
          : `дорога до неё от площадки занимает ${durationTaken(drive)}, а допускается не больше ${durationAtMost(limit)}`;
      return `${ofWhat}${what}, но ${road}.${answers}`;
    },
    unknown: () =>
      "неизвестно, сколько времени занимает дорога от площадки до школы или для каких компетенций нужна доставка.",
  },
  "II.same-region": {
    advised: () => "школа из списка площадки находится в другом регионе, чем сама площадка.",
  },
  "II.schools-available": {
    advised: () => "в списке площадки нет ни одной школы.",
  },
};
