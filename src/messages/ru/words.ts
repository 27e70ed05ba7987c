import type { Counted, Words } from "../words.js";
import { counted, type Forms } from "./plurals.js";
import { subjects } from "./subjects.js";

const nouns: Readonly<Record<Counted, Forms>> = {
  breach: ["нарушение", "нарушения", "нарушений"],
  unknown: ["вопрос без ответа", "вопроса без ответа", "вопросов без ответа"],
  pending: ["предстоящее дело", "предстоящих дела", "предстоящих дел"],
  advice: ["рекомендация", "рекомендации", "рекомендаций"],
  finding: ["замечание", "замечания", "замечаний"],
  lesson: ["урок", "урока", "уроков"],
  day: ["день", "дня", "дней"],
  participant: ["ребёнок", "ребёнка", "детей"],
  region: ["регион", "региона", "регионов"],
  venue: ["площадка", "площадки", "площадок"],
  school: ["школа", "школы", "школ"],
  clause: ["пункт", "пункта", "пунктов"],
  duty: ["обязанность", "обязанности", "обязанностей"],
};

/**
 * The words of a text report in Russian: names, labels, headings, and numbers with their nouns.
 *
 * Counts are whole numbers.
 *
 * @example
 * import { words } from "upm-rules/messages/ru";
 *
 * words.counted("day", 5) // => "5 дней"
 * words.actors.school // => "школа"
 *
 * @since 0.1.0
 * @public
 */
export const words: Words = {
  actors: {
    "regional-operator": "региональный оператор",
    venue: "площадка",
    school: "школа",
    parent: "родитель",
    participant: "ребёнок",
  },
  statuses: {
    violated: "нарушено",
    late: "с опозданием",
    overdue: "просрочено",
    unknown: "неизвестно",
    pending: "предстоит",
    advised: "рекомендация",
  },
  dutyStates: {
    pending: "предстоит",
    overdue: "просрочено",
    late: "сделано с опозданием",
    done: "сделано",
    unknown: "неизвестно",
    "not-applicable": "не требуется",
  },
  notApplicable: {
    cancelled: "урок отменён",
    "nothing-to-deliver": "доставлять ничего не нужно",
    "lesson-not-created": "урок не создан",
  },
  outcomes: {
    allowed: "разрешено",
    refused: "отказано",
    undetermined: "пока неизвестно",
  },
  stages: {
    1: "Этап I. Компетенции и площадки региона",
    2: "Этап II. Школы для площадок",
    3: "Этап III. Договорённости площадок и школ",
    4: "Этап IV. Создание урока",
    5: "Этап V. Подтверждение участия",
    6: "Этап VI. Доставка в школу",
    7: "Этап VII. День урока",
  },
  levels: {
    must: "обязательно",
    should: "рекомендуется",
  },
  kinds: {
    duty: "действие, которое нужно выполнить",
    condition: "условие",
    "act-in-time": "действие, для которого важен срок",
  },
  deadlines: {
    plan: "срок этапов I–III",
    "lesson-lead": "срок создания урока и отправки ссылки",
    "confirmation-lead": "срок подтверждения участия",
    "delivery-lead": "срок доставки",
    start: "начало урока",
    "before-start": "строго до начала урока",
  },
  subjects,
  headings: {
    asOf: "По состоянию на",
    summary: "Итоги",
    whoMustAct: "Кому нужно действовать",
    nothingFound: "Замечаний нет",
    breaches: "Нарушения",
    unknown: "Неизвестно",
    pending: "Предстоит",
    advice: "Рекомендации",
    byClause: "По пунктам",
    byRegion: "По регионам",
    stage: "Этап",
    clause: "Пункт",
    actor: "Кто отвечает",
    subject: "О чём",
    level: "Обязательность",
    deadline: "Срок",
    remedy: "Что делать",
    origin: "Источник",
    readings: "Как понимается",
    parameters: "Настраивается",
    duties: "Обязанности",
    due: "Срок",
    waitsFor: "Ждёт",
  },
  more: (count) => `и ещё ${count}`,
  counted: (what, count) => counted(count, nouns[what]),
};
