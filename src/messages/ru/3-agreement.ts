import type * as agreement from "../../regulation/clauses/3-agreement.js";
import type { SentencesOf } from "../sentences.js";
import { duty } from "./duties.js";
import { listedAs } from "./lists.js";

/** Sentences about stage III: a venue and a school agree what is taught. */
export const agreementSentences: SentencesOf<typeof agreement> = {
  "III.schools-selected": duty(() => ({
    who: "площадка",
    did: "выбрала школы для своих уроков",
    facts: "часового пояса площадки или времени выбора",
  })),
  "III.venue-chosen": {
    violated: ({ answers }) =>
      `площадка выбирает школу, хотя её саму не выбрал ни один региональный оператор.${answers}`,
    unknown: () => "неизвестно, выбрал ли площадку региональный оператор.",
  },
  "III.school-is-candidate": {
    violated: ({ answers }) => `площадка выбирает школу, которой нет в её списке школ.${answers}`,
    unknown: () => "неизвестно, есть ли школа в списке, составленном для площадки.",
  },
  "III.coordinator-named": {
    violated: () => "школа, которую выбрала площадка, не назначила координатора.",
    unknown: () => "неизвестно, назначила ли школа координатора.",
  },
  "III.contact-made": duty(() => ({
    who: "площадка",
    did: "связалась с координатором от школы",
    facts: "часового пояса площадки или времени, когда это произошло",
  })),
  "III.contact-first": {
    violated: ({ actor }) =>
      actor === "school"
        ? "школа согласовала компетенции, когда площадка ещё не связалась с её координатором."
        : "площадка согласовала компетенции, ещё не связавшись с координатором от школы.",
    unknown: ({ actor }) =>
      `неизвестно, когда площадка связалась с координатором от школы или когда ${actor === "school" ? "школа" : "площадка"} согласовала компетенции.`,
  },
  "III.competencies-agreed": duty(({ actor }) =>
    actor === "school"
      ? {
          who: "школа",
          did: "согласовала с площадкой компетенции уроков",
          facts: "часового пояса школы или времени согласования",
        }
      : {
          who: "площадка",
          did: "согласовала со школой компетенции уроков",
          facts: "часового пояса площадки или времени согласования",
        },
  ),
  "III.competencies-offered": {
    violated: ({ details: { notOffered, notChosen } = { notOffered: [], notChosen: [] }, answers }) => {
      const faults = [
        ...(notOffered.length > 0
          ? [`у неё нет ${listedAs(["компетенции", "компетенций"], notOffered)}`]
          : []),
        ...(notChosen.length > 0
          ? [`её регион не выбрал ${listedAs(["компетенцию", "компетенции"], notChosen)}`]
          : []),
      ];
      const which = faults.length > 0 ? faults.join("; ") : "у неё их нет или её регион их не выбрал";
      return `согласованы компетенции, по которым площадка не может проводить уроки: ${which}.${answers}`;
    },
    unknown: () => "неизвестно, какие компетенции есть у площадки или какие выбрал её регион.",
  },
  "III.guidelines-read": {
    advised: () =>
      "школа согласовала компетенции, а её координатор к этому времени не прочитал рекомендации по онлайн-урокам.",
  },
};
