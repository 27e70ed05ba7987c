/** What the platform itself says; sentences about the rules are the library's. */
import type { Language } from "./language.ts";

export interface Sentences {
  readonly malformed: string;
  readonly tooLarge: string;
  readonly unauthorized: string;
  readonly forbidden: string;
  readonly notThere: string;
  readonly refused: string;
  readonly undetermined: string;
  readonly tryAgainLater: string;
  readonly noSuchRoute: string;
  readonly cannotBeRead: string;
  readonly unreadableHttp: string;
  readonly fault: string;
  readonly conflicts: Readonly<Record<ConflictReason, string>>;
}

export type ConflictReason =
  | "lesson-exists"
  | "lesson-cancelled"
  | "link-not-forwarded"
  | "already-confirmed"
  | "not-confirmed"
  | "not-selected"
  | "other-terms"
  | "nothing-proposed"
  | "other-side";

const en: Sentences = {
  malformed: "The request does not have the form that is expected; `issues` says where.",
  tooLarge: "The body is larger than the platform takes.",
  unauthorized: "Send the key that you were given: `Authorization: Bearer KEY`.",
  forbidden: "Your key is of an actor that does not do this.",
  notThere: "There is no such thing, or it is not yours.",
  refused: "The rules do not allow this; `findings` says why, and how it can be put right.",
  undetermined: "Whether the rules allow this cannot be said; `findings` says what is not known.",
  tryAgainLater: "Try again in a moment; look first whether it was done.",
  noSuchRoute: "There is nothing at this address, or not for this method.",
  cannotBeRead: "The body cannot be read: JSON is expected, as `application/json`.",
  unreadableHttp: "This is no HTTP request that can be read, or its headers are too large.",
  fault: "This is a fault of the platform; it is noted down.",
  conflicts: {
    "lesson-exists": "There is a lesson with this id already.",
    "lesson-cancelled": "The lesson was cancelled.",
    "link-not-forwarded": "The confirmation link has not been forwarded to parents yet.",
    "already-confirmed": "The child is confirmed for this lesson already, by another parent.",
    "not-confirmed": "There is no confirmation of yours to withdraw.",
    "not-selected": "The venue has not selected this school.",
    "other-terms": "The venue has proposed other competencies or dates.",
    "nothing-proposed": "The venue has proposed nothing yet.",
    "other-side": "The other side tells this of itself.",
  },
};

const ru: Sentences = {
  malformed: "Запрос не той формы, которая ожидается; в `issues` сказано где.",
  tooLarge: "Тело запроса больше, чем принимает платформа.",
  unauthorized: "Передайте выданный вам ключ: `Authorization: Bearer КЛЮЧ`.",
  forbidden: "По вашему ключу этого делать нельзя: это дело другого участника.",
  notThere: "Такого нет, или это не ваше.",
  refused: "Правила этого не допускают; в `findings` сказано почему и как это исправить.",
  undetermined: "Допускают ли это правила, сказать нельзя; в `findings` сказано, чего не известно.",
  tryAgainLater: "Повторите чуть позже; сначала посмотрите, не сделано ли это.",
  noSuchRoute: "По этому адресу ничего нет, или не для этого метода.",
  cannotBeRead: "Тело запроса не прочитать: ожидается JSON, `application/json`.",
  unreadableHttp: "Запрос HTTP не прочитать, или его заголовки слишком велики.",
  fault: "Это ошибка платформы; она записана.",
  conflicts: {
    "lesson-exists": "Урок с таким идентификатором уже есть.",
    "lesson-cancelled": "Урок отменён.",
    "link-not-forwarded": "Ссылку для подтверждения родителям ещё не передали.",
    "already-confirmed": "Участие ребёнка в этом уроке уже подтвердил другой родитель.",
    "not-confirmed": "Вашего подтверждения, которое можно отозвать, нет.",
    "not-selected": "Площадка не выбрала эту школу.",
    "other-terms": "Площадка предложила другие компетенции или даты.",
    "nothing-proposed": "Площадка ещё ничего не предложила.",
    "other-side": "Об этом сообщает другая сторона.",
  },
};

export const sentences: Readonly<Record<Language, Sentences>> = { en, ru };
