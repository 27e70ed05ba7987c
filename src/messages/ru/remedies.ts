import type { RemedyTexts } from "../sentences.js";

/** What can be done about a finding. */
export const remedies: RemedyTexts = {
  who: {
    "regional-operator": "региональному оператору",
    venue: "площадке",
    school: "координатору от школы",
    parent: "родителю",
    participant: "ребёнку",
  },
  acts: {
    "forward-link": () => "нужно переслать родителям ссылку для подтверждения участия",
    "forward-link-again": () => "нужно переслать родителям ссылку от площадки ещё раз",
    "help-participant": (actor) => {
      if (actor === "participant") return "стоит выполнить условия подтверждения";
      if (actor === "parent") return "стоит помочь ребёнку выполнить условия подтверждения";
      return "стоит помочь ребёнку и родителю выполнить условия подтверждения";
    },
    "register-participant": (actor) =>
      actor === "participant"
        ? "нужно зарегистрироваться на платформе"
        : "нужно помочь ребёнку зарегистрироваться на платформе",
    "register-parent": (actor) =>
      actor === "parent"
        ? "нужно зарегистрироваться на платформе"
        : "нужно помочь родителю зарегистрироваться на платформе",
    "link-accounts": (actor) => {
      if (actor === "parent") return "нужно связать свой личный кабинет с личным кабинетом ребёнка";
      if (actor === "participant") return "нужно связать свой личный кабинет с личным кабинетом родителя";
      return "нужно помочь связать личные кабинеты родителя и ребёнка";
    },
    "take-diagnostic-test": (actor) =>
      actor === "participant"
        ? "нужно пройти тестирование в разделе онлайн-диагностики"
        : "нужно помочь ребёнку пройти тестирование в разделе онлайн-диагностики",
  },
  confirmAgain: "После этого родителю нужно ещё раз подтвердить участие, тоже в срок.",
  never: "исправить это уже нельзя",
  neverSince: (deadline) => `исправить это уже нельзя: успеть нужно было ${deadline}`,
};
