import type * as confirmation from "../../regulation/clauses/5-confirmation.js";
import type { MissingForConfirmation } from "../../verdict/details.js";
import type { SentencesOf } from "../sentences.js";
import { duty } from "./duties.js";
import { listed } from "./lists.js";
import { counted } from "./plurals.js";

/** What the child lacks, in the genitive and in the order in which a family deals with it. */
const lacking: Readonly<Record<MissingForConfirmation, string>> = {
  registration: "регистрации на платформе",
  "linked-parent": "связи с личным кабинетом зарегистрированного родителя",
  "diagnostic-tests": "онлайн-диагностики",
};

function lackingOf(missing: readonly MissingForConfirmation[]): string {
  const names = (Object.keys(lacking) as MissingForConfirmation[]).filter((what) => missing.includes(what));
  return listed(names.map((what) => lacking[what]));
}

/** Times after "не больше", in the genitive. */
function genitiveTimes(count: number): string {
  return counted(count, ["раза", "раз", "раз"]);
}

/** Sentences about stage V: the link reaches the parents, and a parent confirms a child's part in a lesson. */
export const confirmationSentences: SentencesOf<typeof confirmation> = {
  "V.link-forwarded": duty(() => ({
    who: "координатор от школы",
    did: "переслал родителям ссылку для подтверждения участия",
    facts: "даты урока, часового пояса школы или времени пересылки",
  })),
  "V.forward-after-link": {
    violated: ({ answers }) =>
      `родителям переслали ссылку для подтверждения участия раньше, чем площадка отправила её координатору от школы.${answers}`,
    unknown: () =>
      "неизвестно, когда площадка отправила ссылку для подтверждения участия или когда её переслали родителям.",
  },
  "V.help-needed": {
    advised: ({ details }) =>
      `приглашённому ребёнку нужна помощь координатора от школы, чтобы родитель мог подтвердить участие${
        details === undefined || details.missing.length === 0
          ? ""
          : `: не хватает ${lackingOf(details.missing)}`
      }.`,
  },
  "V.participant-registered": {
    violated: ({ answers }) => `на момент подтверждения ребёнок не зарегистрирован на платформе.${answers}`,
    unknown: () => "неизвестно, зарегистрирован ли ребёнок на платформе на момент подтверждения.",
  },
  "V.parent-registered": {
    violated: ({ answers }) => `на момент подтверждения родитель не зарегистрирован на платформе.${answers}`,
    unknown: () => "неизвестно, зарегистрирован ли родитель на платформе на момент подтверждения.",
  },
  "V.accounts-linked": {
    violated: ({ answers }) =>
      `на момент подтверждения личный кабинет родителя не связан с личным кабинетом ребёнка.${answers}`,
    unknown: () =>
      "неизвестно, связан ли личный кабинет родителя с личным кабинетом ребёнка на момент подтверждения.",
  },
  "V.diagnostics-taken": {
    violated: ({ details, answers }) => {
      const when = "на момент подтверждения ребёнок";
      if (details === undefined) return `${when} не прошёл необходимую онлайн-диагностику.${answers}`;
      const { required, completed } = details;
      const passed =
        completed === 0
          ? "не прошёл ни одного теста онлайн-диагностики"
          : `прошёл только ${counted(completed, ["тест", "теста", "тестов"])} онлайн-диагностики`;
      return `${when} ${passed}, а ${required === 1 ? "нужен хотя бы один" : `нужно не меньше ${required}`}.${answers}`;
    },
    unknown: () => "неизвестно, сколько тестов онлайн-диагностики прошёл ребёнок на момент подтверждения.",
  },
  "V.no-earlier-trial": {
    violated: ({ details, answers }) => {
      if (details === undefined)
        return `ребёнок уже участвовал в профпробах или уроках этого проекта.${answers}`;
      const { allowed, attended } = details;
      const times = counted(attended, ["раз", "раза", "раз"]);
      const limit =
        allowed === 0
          ? "а этот урок — для тех, кто участвует впервые"
          : `а допускается не больше ${genitiveTimes(allowed)}`;
      return `ребёнок уже ${times} участвовал в профпробах или уроках этого проекта, ${limit}.${answers}`;
    },
    unknown: () => "неизвестно, сколько раз ребёнок уже участвовал в профпробах или уроках этого проекта.",
  },
  "V.confirmed-in-time": {
    late: ({ deadline, doneAt, answers }) =>
      `родитель подтверждает участие с опозданием${doneAt === undefined ? "" : `: ${doneAt}`}.${
        deadline === undefined ? "" : ` Это нужно было сделать ${deadline}.`
      }${answers}`,
    unknown: ({ deadline }) =>
      deadline === undefined
        ? "неизвестно, подтверждено ли участие вовремя: не хватает даты урока, часового пояса школы или времени подтверждения."
        : `неизвестно, когда родитель подтверждает участие. Срок: ${deadline}.`,
  },
  "V.own-school": {
    advised: () =>
      "ребёнок учится не в той школе, для которой проводится урок. Координатору от школы стоит это уточнить.",
  },
};
