import type { GeneralTexts } from "../sentences.js";

/** Sentences that follow those of any clause: who answers, what has to come first. */
export const general: GeneralTexts = {
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
};
