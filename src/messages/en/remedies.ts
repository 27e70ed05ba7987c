import type { RemedyTexts } from "../sentences.js";

/** What can be done about a finding. */
export const remedies: RemedyTexts = {
  who: {
    "regional-operator": "the regional operator",
    venue: "the venue",
    school: "the school coordinator",
    parent: "the parent",
    participant: "the child",
  },
  acts: {
    "forward-link": () => "needs to forward the confirmation link to the parents",
    "forward-link-again": () => "needs to forward the venue's link to the parents once more",
    "help-participant": (actor) => {
      if (actor === "participant") return "should meet the conditions of confirming";
      if (actor === "parent") return "should help the child meet the conditions of confirming";
      return "should help child and parent meet the conditions of confirming";
    },
    "register-participant": (actor) =>
      actor === "participant"
        ? "needs to register on the platform"
        : "needs to help the child register on the platform",
    "register-parent": (actor) =>
      actor === "parent"
        ? "needs to register on the platform"
        : "needs to help the parent register on the platform",
    "link-accounts": (actor) => {
      if (actor === "parent") return "needs to link their account with the child's";
      if (actor === "participant") return "needs to link their account with the parent's";
      return "needs to help link the accounts of parent and child";
    },
    "take-diagnostic-test": (actor) =>
      actor === "participant"
        ? "needs to take a test in the online diagnostics section"
        : "needs to help the child take a test in the online diagnostics section",
  },
  confirmAgain: "After that the parent needs to confirm again, also in time.",
  never: "this can no longer be put right",
  neverSince: (deadline) => `this can no longer be put right: it was due ${deadline}`,
};
