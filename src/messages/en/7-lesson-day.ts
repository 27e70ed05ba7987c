import type * as lessonDay from "../../regulation/clauses/7-lesson-day.js";
import type { ClauseId } from "../../regulation/clauses.js";
import type { Said, Sentence, SentencesOf } from "../sentences.js";
import { notKnownWhether, undatedDuty } from "./duties.js";
import { counted } from "./plurals.js";

const dateOrZone = "the lesson's date, the school's time zone";
const facts = `${dateOrZone} or the record of the day`;

/** That somebody is there, in three clauses. */
interface PresenceTexts {
  /** "the mentor is not at the venue" */
  readonly isNotThere: string;
  /** "the mentor was not at the venue" */
  readonly wasNotThere: string;
  /** "the mentor was at the venue" */
  readonly wasThere: string;
}

/** Sentences for the duty that somebody is there; who answers for it is somebody else. */
function presence<C extends ClauseId>(of: (said: Said<C>) => PresenceTexts) {
  return {
    overdue: (said) => {
      const due = said.deadline === undefined ? "" : `: due there ${said.deadline}`;
      return `${of(said).wasNotThere} in time${due}.${said.answers}`;
    },
    unknown: (said) => notKnownWhether(`${of(said).wasThere} in time`, facts, said),
    pending: (said) => {
      const due = said.deadline === undefined ? "" : ` Due there ${said.deadline}.`;
      return `${of(said).isNotThere} yet.${due}`;
    },
  } as const satisfies Record<string, Sentence<C>>;
}

function connecting(who: string) {
  return undatedDuty(() => ({ who, verb: ["connected", "connected"], what: "by video", facts }));
}

function checkingLink(who: string) {
  return undatedDuty(() => ({
    who,
    verb: ["made", "made"],
    what: "a successful link check",
    facts: `${dateOrZone} or the record of link checks`,
  }));
}

/** Sentences about stage VII: the day of the lesson. Participants are counted, never named. */
export const lessonDaySentences: SentencesOf<typeof lessonDay> = {
  "VII.mentor-present": presence(() => ({
    isNotThere: "the mentor is not at the venue",
    wasNotThere: "the mentor was not at the venue",
    wasThere: "the mentor was at the venue",
  })),
  "VII.venue-connected": connecting("the venue"),
  "VII.venue-link-checked": checkingLink("the venue"),
  "VII.participants-present": presence(({ details: { absent } = { absent: [] } }) => {
    const missing = (one: string, several: string) =>
      absent.length === 0
        ? `not all confirmed children ${several}`
        : `of the confirmed children, ${counted(absent.length, [one, several])} not`;
    return {
      isNotThere: `${missing("is", "are")} in class`,
      wasNotThere: `${missing("was", "were")} in class`,
      wasThere: "all confirmed children were in class",
    };
  }),
  "VII.only-confirmed": {
    advised: ({ details: { unconfirmed } = { unconfirmed: [] } }) =>
      unconfirmed.length === 0
        ? "there are children in class who were not confirmed."
        : `of the children in class, ${counted(unconfirmed.length, ["was", "were"])} not confirmed.`,
  },
  "VII.school-connected": connecting("the school"),
  "VII.representative-present": presence(() => ({
    isNotThere: "the school's representative is not in class",
    wasNotThere: "the school's representative was not in class",
    wasThere: "the school's representative was in class",
  })),
  "VII.school-link-checked": checkingLink("the school"),
};
