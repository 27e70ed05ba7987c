import type * as lessonCreation from "../../regulation/clauses/4-lesson-creation.js";
import type { DetailsOf } from "../../verdict/details.js";
import type { SentencesOf } from "../sentences.js";
import { duty } from "./duties.js";

/** What was not agreed: where nothing was, that says it all. */
function notAgreed({ missing }: DetailsOf["IV.as-agreed"] = { missing: [] }): string {
  if (missing.includes("agreement")) return "venue and school had not both agreed before it was created";
  const parts = missing.map((part) => (part === "date" ? "its date" : "its competency"));
  const what = parts.length === 0 ? "its competency or its date" : parts.join(" and ");
  return `${what} ${parts.length > 1 ? "are" : "is"} not among what venue and school had agreed`;
}

/** Sentences about stage IV: the lesson on the platform and its confirmation link. */
export const lessonCreationSentences: SentencesOf<typeof lessonCreation> = {
  "IV.as-agreed": {
    violated: ({ details, answers }) =>
      `the lesson does not follow an agreement: ${notAgreed(details)}.${answers}`,
    unknown: () =>
      "it is not known whether venue and school had agreed the lesson's competency and date before it was created.",
  },
  "IV.lesson-created": duty(() => ({
    who: "the venue",
    verb: ["created", "created"],
    what: "the lesson on the platform",
    facts: "the lesson's date, the school's time zone or the time of creating",
  })),
  "IV.link-sent": duty(() => ({
    who: "the venue",
    verb: ["sent", "sent"],
    what: "the confirmation link to the school coordinator",
    facts: "the lesson's date, the school's time zone or the time of sending",
  })),
  "IV.link-after-creation": {
    violated: () => "the venue sent the confirmation link before it had created the lesson.",
    unknown: () => "it is not known when the venue created the lesson or when it sent the confirmation link.",
  },
};
