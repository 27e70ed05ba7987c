import type { Unsure } from "../../facts/unsure.js";
import { longestDrive } from "../../stages/2-candidate-schools/drive-time.js";
import type { AgreementFacts } from "../../stages/3-agreement/agreement-facts.js";
import type { SchoolChoiceFacts } from "../../stages/3-agreement/school-choice-facts.js";
import { kit, machine } from "./2-candidate-schools.js";
import { inTime, planDeadlineOf, type Setting, written } from "./setting.js";
import { aroundDeadline, condition, type VariationsBy } from "./variation.js";

/** A venue that selected schools in time from a list made before. */
export function keptSchoolChoice(setting: Setting): SchoolChoiceFacts {
  const done = written(inTime(planDeadlineOf(setting), setting));
  return {
    venue: { timeZone: setting.lesson.timeZone, schoolsListedAt: done, schoolsSelectedAt: done },
    at: done,
  };
}

/** An agreement that keeps every clause of stage III: all was done in time, one thing after another at one instant. */
export function keptAgreement(setting: Setting): AgreementFacts {
  const done = written(inTime(planDeadlineOf(setting), setting));
  const { timeZone } = setting.lesson;
  return {
    venue: { timeZone, competencies: ["17", "V49"], chosenAt: done },
    region: { venuesChosenAt: done, competencies: ["17", "R5"], competenciesChosenAt: done },
    school: { timeZone, listedAt: done, coordinatorNamed: true },
    agreement: {
      selectedAt: done,
      contactedAt: done,
      competencies: ["17"],
      venueAgreedAt: done,
      schoolAgreedAt: done,
      guidelinesReadAt: done,
    },
    drive: longestDrive(setting.regulation),
    competencies: [{ id: "17", infrastructureList: [machine, kit] }],
    at: done,
  };
}

type Group = "venue" | "region" | "school" | "agreement";

/** The facts with others in one of their groups. */
function changed<G extends Group>(facts: AgreementFacts, group: G, change: Unsure<AgreementFacts[G]>) {
  return { ...facts, [group]: { ...(facts[group] as object), ...(change as object) } };
}

export const schoolChoiceVariations: VariationsBy<"checkSchoolChoice"> = {
  "III.schools-selected": (setting) =>
    aroundDeadline<SchoolChoiceFacts>(planDeadlineOf(setting), (facts, schoolsSelectedAt, at) => ({
      ...facts,
      venue: { ...facts.venue, schoolsSelectedAt },
      at,
    })),
};

export const agreementVariations: VariationsBy<"checkAgreement"> = {
  "III.venue-chosen": (setting) => {
    const done = inTime(planDeadlineOf(setting), setting);
    return [
      condition("the venue was chosen at that instant", "holds", (facts) => facts),
      condition("the venue was chosen one millisecond later", "violated", (facts) =>
        changed(facts, "venue", { chosenAt: written(done + 1) }),
      ),
      condition("the venue was not chosen", "violated", (facts) =>
        changed(facts, "venue", { chosenAt: "not-yet" }),
      ),
      condition("its region has not chosen venues yet", "unknown", (facts) =>
        changed(changed(facts, "venue", { chosenAt: "not-yet" }) as AgreementFacts, "region", {
          venuesChosenAt: "not-yet",
        }),
      ),
      condition("whether it was chosen is unknown", "unknown", (facts) =>
        changed(facts, "venue", { chosenAt: undefined }),
      ),
    ];
  },
  "III.school-is-candidate": (setting) => {
    const done = inTime(planDeadlineOf(setting), setting);
    return [
      condition("the school was listed at that instant", "holds", (facts) => facts),
      condition("the school was listed one millisecond later", "violated", (facts) =>
        changed(facts, "school", { listedAt: written(done + 1) }),
      ),
      condition("the school is not on the list", "violated", (facts) =>
        changed(facts, "school", { listedAt: "not-yet" }),
      ),
      condition("whether it is on the list is unknown", "unknown", (facts) =>
        changed(facts, "school", { listedAt: undefined }),
      ),
    ];
  },
  "III.coordinator-named": () => [
    condition("the school has a coordinator", "holds", (facts) => facts),
    condition("the school has no coordinator", "violated", (facts) =>
      changed(facts, "school", { coordinatorNamed: false }),
    ),
    condition("whether it has one is unknown", "unknown", (facts) =>
      changed(facts, "school", { coordinatorNamed: undefined }),
    ),
  ],
  // Nobody may agree before the contact, so that both agree with it.
  "III.contact-made": (setting) =>
    aroundDeadline<AgreementFacts>(
      planDeadlineOf(setting),
      (facts, act, at) => ({
        ...changed(facts, "agreement", {
          contactedAt: act,
          venueAgreedAt: act,
          schoolAgreedAt: act,
          guidelinesReadAt: act,
        }),
        at,
      }),
      ["III.competencies-agreed", "III.contact-first"],
    ),
  "III.contact-first": (setting) => {
    const done = inTime(planDeadlineOf(setting), setting);
    return [
      condition("both agreed at the instant of the contact", "holds", (facts) => facts),
      condition("both agreed one millisecond before the contact", "violated", (facts) => ({
        ...changed(facts, "agreement", { contactedAt: written(done + 1) }),
        at: written(done + 1),
      })),
      condition("the venue agreed one millisecond before the contact", "violated", (facts) => ({
        ...changed(facts, "agreement", { contactedAt: written(done + 1), schoolAgreedAt: written(done + 1) }),
        at: written(done + 1),
      })),
      condition(
        "when the contact was made is unknown",
        "unknown",
        (facts) => changed(facts, "agreement", { contactedAt: undefined }),
        ["III.contact-made"],
      ),
    ];
  },
  "III.competencies-agreed": (setting) => [
    ...aroundDeadline<AgreementFacts>(
      planDeadlineOf(setting),
      (facts, venueAgreedAt, at) => ({ ...changed(facts, "agreement", { venueAgreedAt }), at }),
      ["III.contact-first"],
    ),
    condition("nothing was agreed at the deadline", "overdue", (facts) => ({
      ...changed(facts, "agreement", { competencies: [] }),
      at: written(planDeadlineOf(setting)),
    })),
  ],
  "III.competencies-offered": () => [
    condition("offered by the venue and chosen by its region", "holds", (facts) => facts),
    condition("not offered by the venue", "violated", (facts) =>
      changed(facts, "venue", { competencies: ["V49"] }),
    ),
    condition("not chosen by the region", "violated", (facts) =>
      changed(facts, "region", { competencies: ["R5"] }),
    ),
    condition("the region has not chosen competencies yet", "unknown", (facts) =>
      changed(facts, "region", { competenciesChosenAt: "not-yet" }),
    ),
    condition("what the venue offers is unknown", "unknown", (facts) =>
      changed(facts, "venue", { competencies: undefined }),
    ),
  ],
  "III.guidelines-read": (setting) => {
    const done = inTime(planDeadlineOf(setting), setting);
    const at = written(done + 1);
    return [
      condition("read at the instant of agreeing", "holds", (facts) => facts),
      condition("read one millisecond after agreeing", "advised", (facts) => ({
        ...changed(facts, "agreement", { guidelinesReadAt: at }),
        at,
      })),
      condition("not read", "advised", (facts) =>
        changed(facts, "agreement", { guidelinesReadAt: "not-yet" }),
      ),
      condition("whether they were read is unknown", "unknown", (facts) =>
        changed(facts, "agreement", { guidelinesReadAt: undefined }),
      ),
    ];
  },
};
