import type * as lessonDay from "../../regulation/clauses/7-lesson-day.js";
import type { ClauseId } from "../../regulation/clauses.js";
import type { Said, Sentence, SentencesOf } from "../sentences.js";
import { notKnown, undatedDuty } from "./duties.js";
import { counted } from "./plurals.js";

const dateOrZone = "даты урока, часового пояса школы";
const facts = `${dateOrZone} или сведений о дне урока`;

/** That somebody is there, in three clauses. */
interface PresenceTexts {
  /** "наставника ещё нет на площадке" */
  readonly isNotThere: string;
  /** "наставника вовремя не оказалось на площадке" */
  readonly wasNotThere: string;
  /** "был ли наставник на площадке вовремя" */
  readonly whetherThere: string;
}

/** Sentences for the duty that somebody is there; who answers for it is somebody else. */
function presence<C extends ClauseId>(of: (said: Said<C>) => PresenceTexts) {
  return {
    overdue: (said) => {
      const due = said.deadline === undefined ? "" : `: присутствие нужно было обеспечить ${said.deadline}`;
      return `${of(said).wasNotThere}${due}.${said.answers}`;
    },
    unknown: (said) => notKnown(of(said).whetherThere, facts, said),
    pending: (said) => {
      const due = said.deadline === undefined ? "" : ` Присутствие нужно обеспечить ${said.deadline}.`;
      return `${of(said).isNotThere}.${due}`;
    },
  } as const satisfies Record<string, Sentence<C>>;
}

function connecting(who: string) {
  return undatedDuty(() => ({ who, did: "подключилась к видеосвязи", facts }));
}

function checkingLink(who: string) {
  return undatedDuty(() => ({
    who,
    did: "провела успешное тестирование средств связи",
    facts: `${dateOrZone} или сведений о тестировании средств связи`,
  }));
}

/** Sentences about stage VII: the day of the lesson. Participants are counted, never named. */
export const lessonDaySentences: SentencesOf<typeof lessonDay> = {
  "VII.mentor-present": presence(() => ({
    isNotThere: "наставника ещё нет на площадке",
    wasNotThere: "наставник не пришёл на площадку вовремя",
    whetherThere: "вовремя ли наставник пришёл на площадку",
  })),
  "VII.venue-connected": connecting("площадка"),
  "VII.venue-link-checked": checkingLink("площадка"),
  "VII.participants-present": presence(({ details: { absent } = { absent: [] } }) => {
    const all = "все дети, чьё участие подтверждено";
    const missing = `${counted(absent.length, ["ребёнка", "детей", "детей"])}, чьё участие подтверждено`;
    return {
      isNotThere: absent.length === 0 ? `в классе ещё не ${all}` : `в классе ещё нет ${missing}`,
      wasNotThere:
        absent.length === 0 ? `вовремя в класс пришли не ${all}` : `в классе не оказалось ${missing}`,
      whetherThere: "все ли дети, чьё участие подтверждено, вовремя пришли в класс",
    };
  }),
  "VII.only-confirmed": {
    advised: ({ details: { unconfirmed } = { unconfirmed: [] } }) =>
      unconfirmed.length === 0
        ? "среди присутствующих в классе есть дети, чьё участие не подтверждено."
        : `среди присутствующих в классе ${counted(unconfirmed.length, ["ребёнок", "ребёнка", "детей"])}, чьё участие не подтверждено.`,
  },
  "VII.school-connected": connecting("школа"),
  "VII.representative-present": presence(() => ({
    isNotThere: "представителя школы ещё нет в классе",
    wasNotThere: "представитель школы не пришёл в класс вовремя",
    whetherThere: "вовремя ли представитель школы пришёл в класс",
  })),
  "VII.school-link-checked": checkingLink("школа"),
};
