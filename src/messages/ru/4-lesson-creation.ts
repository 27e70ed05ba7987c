import type * as lessonCreation from "../../regulation/clauses/4-lesson-creation.js";
import type { DetailsOf } from "../../verdict/details.js";
import type { SentencesOf } from "../sentences.js";
import { duty } from "./duties.js";

/** What was not agreed: where nothing was, that says it all. */
function notAgreed({ missing }: DetailsOf["IV.as-agreed"] = { missing: [] }): string {
  if (missing.includes("agreement")) return "до его создания площадка и школа не договорились об уроках";
  const parts = missing.map((part) => (part === "date" ? "его дату" : "его компетенцию"));
  return `площадка и школа не согласовали ${parts.length === 0 ? "его компетенцию или дату" : parts.join(" и ")}`;
}

/** Sentences about stage IV: the lesson on the platform and its confirmation link. */
export const lessonCreationSentences: SentencesOf<typeof lessonCreation> = {
  "IV.as-agreed": {
    violated: ({ details, answers }) =>
      `урок не соответствует договорённости: ${notAgreed(details)}.${answers}`,
    unknown: () => "неизвестно, согласовали ли площадка и школа компетенцию и дату урока до его создания.",
  },
  "IV.lesson-created": duty(() => ({
    who: "площадка",
    did: "создала урок на платформе",
    facts: "даты урока, часового пояса школы или времени создания",
  })),
  "IV.link-sent": duty(() => ({
    who: "площадка",
    did: "отправила координатору от школы ссылку для подтверждения участия",
    facts: "даты урока, часового пояса школы или времени отправки",
  })),
  "IV.link-after-creation": {
    violated: () => "площадка отправила ссылку для подтверждения участия, ещё не создав урок.",
    unknown: () =>
      "неизвестно, когда площадка создала урок или когда она отправила ссылку для подтверждения участия.",
  },
};
