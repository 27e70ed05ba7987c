import type * as confirmation from "../../regulation/clauses/5-confirmation.js";
import type { MissingForConfirmation } from "../../verdict/details.js";
import type { SentencesOf } from "../sentences.js";
import { duty } from "./duties.js";
import { listed } from "./lists.js";
import { counted } from "./plurals.js";

/** What the child lacks, in the order in which a family deals with it. */
const lacking: Readonly<Record<MissingForConfirmation, string>> = {
  registration: "registration on the platform",
  "linked-parent": "a link to the account of a registered parent",
  "diagnostic-tests": "the online diagnostics",
};

function lackingOf(missing: readonly MissingForConfirmation[]): string {
  const names = (Object.keys(lacking) as MissingForConfirmation[]).filter((what) => missing.includes(what));
  return listed(names.map((what) => lacking[what]));
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

/** Sentences about stage V: the link reaches the parents, and a parent confirms a child's part in a lesson. */
export const confirmationSentences: SentencesOf<typeof confirmation> = {
  "V.link-forwarded": duty(() => ({
    who: "the school coordinator",
    verb: ["forwarded", "forwarded"],
    what: "the confirmation link to the parents",
    facts: "the lesson's date, the school's time zone or the time of forwarding",
  })),
  "V.forward-after-link": {
    violated: ({ answers }) =>
      `the confirmation link was forwarded to the parents before the venue had sent it to the school coordinator.${answers}`,
    unknown: () =>
      "it is not known when the venue sent the confirmation link or when it was forwarded to the parents.",
  },
  "V.help-needed": {
    advised: ({ details }) =>
      `the invited child needs the school coordinator's help before a parent can confirm${
        details === undefined || details.missing.length === 0
          ? ""
          : `: still missing ${lackingOf(details.missing)}`
      }.`,
  },
  "V.participant-registered": {
    violated: ({ answers }) =>
      `at the time of confirming, the child is not registered on the platform.${answers}`,
    unknown: () =>
      "it is not known whether the child is registered on the platform at the time of confirming.",
  },
  "V.parent-registered": {
    violated: ({ answers }) =>
      `at the time of confirming, the parent is not registered on the platform.${answers}`,
    unknown: () =>
      "it is not known whether the parent is registered on the platform at the time of confirming.",
  },
  "V.accounts-linked": {
    violated: ({ answers }) =>
      `at the time of confirming, the parent's account is not linked with the child's.${answers}`,
    unknown: () =>
      "it is not known whether the parent's account is linked with the child's at the time of confirming.",
  },
  "V.diagnostics-taken": {
    violated: ({ details, answers }) => {
      const when = "at the time of confirming, the child has";
      if (details === undefined) return `${when} not completed the online diagnostics needed.${answers}`;
      const { required, completed } = details;
      const passed =
        completed === 0
          ? "not completed any test of the online diagnostics"
          : `completed only ${counted(completed, ["test", "tests"])} of the online diagnostics`;
      const needed = required === 1 ? "at least one is needed" : `at least ${required} are needed`;
      return `${when} ${passed}; ${needed}.${answers}`;
    },
    unknown: () =>
      "it is not known how many tests of the online diagnostics the child has completed at the time of confirming.",
  },
  "V.no-earlier-trial": {
    violated: ({ details, answers }) => {
      if (details === undefined) {
        return `the child has already taken part in trials or lessons of this project.${answers}`;
      }
      const { allowed, attended } = details;
      const limit =
        allowed === 0
          ? "this lesson is for children who take part for the first time"
          : `no more than ${times(allowed)} is allowed`;
      return `the child has already taken part in trials or lessons of this project ${times(attended)}; ${limit}.${answers}`;
    },
    unknown: () =>
      "it is not known how many times the child has already taken part in trials or lessons of this project.",
  },
  "V.confirmed-in-time": {
    late: ({ deadline, doneAt, answers }) =>
      `the parent confirms too late${doneAt === undefined ? "" : `, on ${doneAt}`}.${
        deadline === undefined ? "" : ` Confirming was due ${deadline}.`
      }${answers}`,
    unknown: ({ deadline }) =>
      deadline === undefined
        ? "it is not known whether the parent confirms in time: the lesson's date, the school's time zone or the time of confirming is missing."
        : `it is not known when the parent confirms. Confirming is due ${deadline}.`,
  },
  "V.own-school": {
    advised: () =>
      "the child does not go to the school that the lesson is for. The school coordinator may want to check this.",
  },
};
