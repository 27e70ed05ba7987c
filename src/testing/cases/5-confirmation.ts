import type { Unsure } from "../../facts/unsure.js";
import type { Regulation } from "../../regulation/regulation.js";
import type { ConfirmationFacts } from "../../stages/5-confirmation/confirmation-facts.js";
import type { LinkForwardingFacts } from "../../stages/5-confirmation/link-forwarding-facts.js";
import { inTime, lessonDeadlineOf, type Setting, written } from "./setting.js";
import { aroundDeadline, condition, type Variation, type VariationsBy } from "./variation.js";

/** A link forwarded in time, at the instant at which it was sent. */
export function keptLinkForwarding(setting: Setting): LinkForwardingFacts {
  const done = written(inTime(lessonDeadlineOf("confirmation-lead", setting), setting));
  const { date, timeZone } = setting.lesson;
  return { lesson: { date, timeZone, linkSentAt: done, linkForwardedAt: done }, at: done };
}

/** A confirmation that may be made: all four conditions are kept, with no test or trial to spare. */
export function keptConfirmation(setting: Setting): ConfirmationFacts {
  const { date, timeZone } = setting.lesson;
  const { minDiagnosticTests, maxEarlierTrials } = setting.regulation;
  return {
    participant: {
      registered: true,
      diagnosticTests: minDiagnosticTests,
      trials: maxEarlierTrials,
      lessons: 0,
    },
    parent: { registered: true, linked: true },
    lesson: { date, timeZone },
    at: written(inTime(lessonDeadlineOf("confirmation-lead", setting), setting)),
  };
}

const link = (facts: LinkForwardingFacts, change: Unsure<LinkForwardingFacts["lesson"]>) => ({
  ...facts,
  lesson: { ...facts.lesson, ...change },
});

export const linkForwardingVariations: VariationsBy<"checkLinkForwarding"> = {
  "V.link-forwarded": (setting) =>
    aroundDeadline<LinkForwardingFacts>(
      lessonDeadlineOf("confirmation-lead", setting),
      (facts, linkForwardedAt, at) => ({ ...link(facts, { linkForwardedAt }), at }),
      ["V.forward-after-link"],
    ),
  "V.forward-after-link": (setting) => {
    const next = written(inTime(lessonDeadlineOf("confirmation-lead", setting), setting) + 1);
    return [
      condition("forwarded at the instant of sending", "holds", (facts) => facts),
      condition("forwarded one millisecond before sending", "violated", (facts) => ({
        ...link(facts, { linkSentAt: next }),
        at: next,
      })),
      condition("forwarded, and not sent", "violated", (facts) => link(facts, { linkSentAt: "not-yet" })),
      condition("when it was sent is unknown", "unknown", (facts) => link(facts, { linkSentAt: undefined })),
    ];
  },
};

type Child = ConfirmationFacts["participant"];
const child = (facts: ConfirmationFacts, change: Unsure<Child>) => ({
  ...facts,
  participant: { ...facts.participant, ...change },
});
const parent = (facts: ConfirmationFacts, change: Unsure<ConfirmationFacts["parent"]>) => ({
  ...facts,
  parent: { ...facts.parent, ...change },
});

function diagnosticTests({ minDiagnosticTests: least }: Regulation): Variation<ConfirmationFacts>[] {
  const taken = (number: number | undefined) => (facts: ConfirmationFacts) =>
    child(facts, { diagnosticTests: number });
  return [
    ...(least === 0 ? [] : [condition(`${least - 1} diagnostic tests`, "violated", taken(least - 1))]),
    condition(`${least} diagnostic tests`, "holds", taken(least)),
    condition(`${least + 1} diagnostic tests`, "holds", taken(least + 1)),
    condition("the number of diagnostic tests is unknown", "unknown", taken(undefined)),
  ];
}

function earlierTrials({
  maxEarlierTrials: most,
  lessonCountsAsTrial,
}: Regulation): Variation<ConfirmationFacts>[] {
  const attended = (trials: number | undefined, lessons: number | undefined) => (facts: ConfirmationFacts) =>
    child(facts, { trials, lessons });
  return [
    condition(`${most} trials before`, "holds", attended(most, 0)),
    condition(`${most + 1} trials before`, "violated", attended(most + 1, 0)),
    condition(
      `${most} trials and one lesson before`,
      lessonCountsAsTrial ? "violated" : "holds",
      attended(most, 1),
    ),
    condition("the number of trials is unknown", "unknown", attended(undefined, 0)),
    condition(
      "the number of lessons is unknown",
      lessonCountsAsTrial ? "unknown" : "holds",
      attended(most, undefined),
    ),
  ];
}

export const confirmationVariations: VariationsBy<"checkConfirmation"> = {
  "V.participant-registered": () => [
    condition("the child is registered", "holds", (facts) => facts),
    condition("the child is not registered", "violated", (facts) => child(facts, { registered: false })),
    condition("whether the child is registered is unknown", "unknown", (facts) =>
      child(facts, { registered: undefined }),
    ),
  ],
  "V.parent-registered": () => [
    condition("the parent is registered", "holds", (facts) => facts),
    condition("the parent is not registered", "violated", (facts) => parent(facts, { registered: false })),
    condition("whether the parent is registered is unknown", "unknown", (facts) =>
      parent(facts, { registered: undefined }),
    ),
  ],
  "V.accounts-linked": () => [
    condition("the accounts are linked", "holds", (facts) => facts),
    condition("the accounts are not linked", "violated", (facts) => parent(facts, { linked: false })),
    condition("whether the accounts are linked is unknown", "unknown", (facts) =>
      parent(facts, { linked: undefined }),
    ),
  ],
  "V.diagnostics-taken": ({ regulation }) => diagnosticTests(regulation),
  "V.no-earlier-trial": ({ regulation }) => earlierTrials(regulation),
  "V.confirmed-in-time": (setting) => {
    const due = lessonDeadlineOf("confirmation-lead", setting);
    const confirmed = (at: number | undefined) => (facts: ConfirmationFacts) => ({
      ...facts,
      at: at === undefined ? undefined : written(at),
    });
    return [
      condition("confirmed one millisecond before the deadline", "holds", confirmed(due - 1)),
      condition("confirmed at the deadline", "late", confirmed(due)),
      condition("confirmed one millisecond after the deadline", "late", confirmed(due + 1)),
      condition("when it is confirmed is unknown", "unknown", confirmed(undefined)),
    ];
  },
};
