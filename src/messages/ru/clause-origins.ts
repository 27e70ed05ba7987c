import type { Origin } from "../../regulation/clause.js";
import type { ClauseId } from "../../regulation/clauses.js";

/** Where each clause comes from: a cell of the regulation's table by its Russian name, or what it follows from. */
export const origins: Readonly<Record<ClauseId, Origin>> = {
  "I.competencies-chosen": { stated: "этап I, содержание действий" },
  "I.venues-chosen": { stated: "этап I, содержание действий" },
  "I.venue-in-region": {
    stated: "этап I, содержание действий: компетенции и площадки определяются в регионе",
  },
  "I.venue-competencies": {
    implied: "компетенции и площадки выбирают вместе, поэтому у выбранной площадки есть хотя бы одна из них",
  },
  "II.schools-listed": { stated: "этап II, содержание действий" },
  "II.drive-time": { stated: "этап II, комментарий" },
  "II.same-region": { implied: "оператор составляет списки школ для площадок своего региона" },
  "II.schools-available": { implied: "если площадке не с кем работать, уроков на ней не будет" },
  "III.schools-selected": { stated: "этап III, площадка, содержание действий" },
  "III.venue-chosen": {
    stated: "этап III, площадка, содержание действий: площадки выбраны региональным оператором",
  },
  "III.school-is-candidate": {
    implied: "на этапе II определяют, с какими школами площадка может работать, поэтому выбирает она из них",
  },
  "III.coordinator-named": { stated: "этап III, школа, содержание действий: координатор школы" },
  "III.contact-made": { stated: "этап III, площадка, содержание действий" },
  "III.contact-first": {
    stated:
      "этап III, школа, содержание действий: после того как установлена связь с представителем площадки",
  },
  "III.competencies-agreed": { stated: "этап III, площадка и школа, содержание действий" },
  "III.competencies-offered": {
    stated:
      "этапы I и III, содержание действий: компетенции, которые участвуют и согласованы для уроков площадки",
  },
  "III.guidelines-read": { stated: "этап III, школа, комментарий" },
  "IV.as-agreed": { stated: "этап IV, содержание действий: по согласованным расписанию и компетенциям" },
  "IV.lesson-created": { stated: "этап IV, содержание действий" },
  "IV.link-sent": { stated: "этап IV, содержание действий" },
  "IV.link-after-creation": { implied: "ссылка появляется только вместе с уроком" },
  "V.link-forwarded": { stated: "этап V, содержание действий" },
  "V.forward-after-link": { stated: "этап V, содержание действий: после получения ссылки" },
  "V.help-needed": {
    stated: "этап V, содержание действий: при необходимости помогает детям и родителям зарегистрироваться",
  },
  "V.participant-registered": { stated: "этап V, комментарий, условие 1" },
  "V.parent-registered": { stated: "этап V, комментарий, условие 1" },
  "V.accounts-linked": { stated: "этап V, комментарий, условие 2" },
  "V.diagnostics-taken": { stated: "этап V, комментарий, условие 3" },
  "V.no-earlier-trial": { stated: "этап V, комментарий, условие 4" },
  "V.confirmed-in-time": { stated: "этап V, срок окончания этапа" },
  "V.own-school": { implied: "координатор пересылает ссылку родителям своей школы" },
  "VI.delivered": { stated: "этап VI, содержание действий и комментарий" },
  "VII.mentor-present": { stated: "этап VII, площадка, содержание действий, первый пункт" },
  "VII.venue-connected": { stated: "этап VII, площадка, содержание действий, второй пункт" },
  "VII.venue-link-checked": { stated: "этап VII, площадка, комментарий" },
  "VII.participants-present": { stated: "этап VII, школа, содержание действий, первый пункт" },
  "VII.only-confirmed": {
    implied: "в классе находятся записавшиеся участники, а участие остальных не подтверждено",
  },
  "VII.school-connected": { stated: "этап VII, школа, содержание действий, второй пункт" },
  "VII.representative-present": { stated: "этап VII, школа, содержание действий, третий пункт" },
  "VII.school-link-checked": { stated: "этап VII, школа, комментарий" },
};
