import type * as candidateSchools from "../../regulation/clauses/2-candidate-schools.js";
import type { SentencesOf } from "../sentences.js";
import { durationAtMost, durationTaken } from "./durations.js";
import { duty } from "./duties.js";
import { listedAs } from "./lists.js";

function timeTaken(drive: number | { readonly atLeast: number }): string {
  return typeof drive === "number" ? durationTaken(drive) : `не меньше ${durationAtMost(drive.atLeast)}`;
}

/** The sources that the library has layers for; another one is named as it names itself. */
const sources: Readonly<Record<string, string>> = {
  table: "по таблице времени в пути",
  "straight-line": "по прямой между ними",
  valhalla: "по расчёту Valhalla",
  osrm: "по расчёту OSRM",
};

function accordingTo(source: string | undefined): string {
  if (source === undefined) return "";
  return ` (${Object.hasOwn(sources, source) ? sources[source] : `по данным «${source}»`})`;
}

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
      const { competencies, drive, limit, source } = details;
      const ofWhat =
        competencies.length === 0 ? "" : `для ${listedAs(["компетенции", "компетенций"], competencies)} `;
      const road =
        drive === "unreachable"
          ? `добраться до неё от площадки нельзя${accordingTo(source)}`
          : `дорога до неё от площадки занимает ${timeTaken(drive)}${accordingTo(source)}, а допускается не больше ${durationAtMost(limit)}`;
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
