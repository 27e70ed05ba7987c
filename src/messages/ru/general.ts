import type { GeneralTexts } from "../sentences.js";

/** Sentences for findings of every clause: what a status says, dates, who answers, what has to come first. */
export const general: GeneralTexts = {
  statuses: {
    violated: "требование не выполнено",
    late: "выполнено с опозданием",
    overdue: "не выполнено в срок",
    unknown: "неизвестно, выполнено ли требование",
    pending: "ещё не выполнено, но время есть",
    advised: "рекомендация не выполнена",
  },
  deadline: (deadline, doneAt) =>
    doneAt === undefined ? `Срок: ${deadline}.` : `Сделано ${doneAt}, а срок был ${deadline}.`,
  doneAt: (doneAt) => `Сделано ${doneAt}.`,
  answers: {
    "regional-operator": "За это отвечает региональный оператор.",
    venue: "За это отвечает площадка.",
    school: "За это отвечает школа.",
  },
  first: {
    "II.schools-listed": "Сначала региональный оператор должен составить список школ для этой площадки.",
    "III.contact-made": "Сначала площадка должна связаться с координатором от школы.",
    "III.competencies-agreed": "Сначала площадка и школа должны согласовать компетенции.",
    "IV.lesson-created": "Сначала площадка должна создать урок на платформе.",
    "IV.link-sent": "Сначала площадка должна отправить эту ссылку координатору от школы.",
  },
  firstOf: (title) => `Сначала должно быть выполнено: ${title}.`,
};
