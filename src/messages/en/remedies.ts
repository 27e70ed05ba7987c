import type { RemedyActor, RemedyTexts } from "../sentences.js";

/** The other side of an agreement, with a space before it; nobody else has one. */
function withOther(actor: RemedyActor): string {
  if (actor === "venue") return " with the school";
  return actor === "school" ? " with the venue" : "";
}

/** What can be done about a finding. */
export const remedies: RemedyTexts = {
  who: {
    "regional-operator": "the regional operator",
    venue: "the venue",
    school: "the school",
    coordinator: "the school coordinator",
    parent: "the parent",
    participant: "the child",
  },
  acts: {
    "choose-competencies": () => "needs to choose the region's competencies",
    "choose-venues": () => "needs to choose the region's venues",
    "leave-venue-to-its-region": () =>
      "that chose this venue needs to take it out of the plan and leave it to the regional operator of its own region",
    "match-competencies": () =>
      "that chose this venue should choose a competency that it offers, or a venue that offers one of the region's competencies",
    "list-schools": () => "needs to list the schools for the venue",
    "replace-far-school": () => "needs to list a nearer school in place of this one",
    "list-own-schools": () => "should list schools of the venue's own region",
    "find-schools": () => "should find schools for the venue and put them on its list",
    "select-schools": () => "needs to select its schools",
    "choose-venue": () => "needs to include the venue among those that take part",
    "list-school": () => "needs to put this school on the venue's list",
    "name-coordinator": () => "needs to name a coordinator",
    "contact-coordinator": (actor) =>
      actor === "school" ? "needs to get in touch with the venue" : "needs to contact the school coordinator",
    "agree-after-contact": () => "needs to agree the competencies once more after contact is made",
    "agree-competencies": (actor) => `needs to agree the competencies${withOther(actor)}`,
    "agree-near-competencies": (actor) =>
      `needs to agree${withOther(actor)} competencies that need no delivery`,
    "agree-offered-competencies": (actor) =>
      actor === "venue"
        ? "needs to agree only competencies that it offers and its region chose"
        : "needs to agree only competencies that the venue offers and its region chose",
    "read-guidelines": () => "should read the guidelines for holding professional skills lessons online",
    "create-as-agreed": (actor) =>
      `needs to agree competency and date${withOther(actor)} and create the lesson (anew if it exists) accordingly`,
    "create-lesson": () => "needs to create the lesson on the platform",
    "send-link": () => "needs to send the confirmation link to the school coordinator",
    "send-link-again": () =>
      "needs to send the confirmation link to the school coordinator once more after the lesson is created",
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
    deliver: () => "needs to deliver all the goods to the school",
    "have-mentor-at-venue": () => "needs to have the mentor at the venue",
    connect: () => "needs to connect by video",
    "check-link": () => "needs to make a successful link check",
    "gather-participants": () => "needs to gather all confirmed children in class",
    "admit-only-confirmed": () => "should admit only confirmed children to the lesson",
    "have-representative-in-class": (actor) =>
      `needs to have ${actor === "school" ? "its" : "the school's"} representative in class`,
  },
  confirmAgain: "After that the parent needs to confirm again, also in time.",
  never: "this can no longer be put right",
  neverSince: (deadline) => `this can no longer be put right: it was due ${deadline}`,
};
