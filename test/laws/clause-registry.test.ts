import { describe, expect, it } from "vitest";
import { checkSchedule } from "../../src/festival/check-schedule.js";
import type { Festival } from "../../src/model/festival.js";
import { type ClauseId, clauses } from "../../src/regulation/clauses.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/check-confirmation.js";
import { checkLinkForwarding } from "../../src/stages/5-confirmation/check-link-forwarding.js";
import type { Finding, FindingStatus } from "../../src/verdict/finding.js";
import { confirmation, lesson, participant, school, smallFestival } from "../arbitraries/small-festival.js";
import {
  afterDue,
  allowedConfirmation,
  withParent,
  withParticipant,
} from "../stages/5-confirmation/allowed-confirmation.js";
import { forwardedLink, link } from "../stages/5-confirmation/forwarded-link.js";

/** The stages whose clauses can be judged so far. */
const implemented: readonly number[] = [5];

type Found = readonly Finding[];
type Examples = Readonly<Record<string, () => Found>>;

const ofConfirmation = (facts: Parameters<typeof checkConfirmation>[0]): Found =>
  checkConfirmation(facts).findings;
const ofLink = (facts: Parameters<typeof checkLinkForwarding>[0]): Found =>
  checkLinkForwarding(facts).findings;
const ofFestival = (lists: Partial<Festival>): Found =>
  checkSchedule(smallFestival(lists), { at: "2020-11-06T12:00+05:00", stages: [5] }).get("lesson")
    ?.findings ?? [];

/** For each clause and status the smallest change that brings it about. */
const failing: Examples = {
  "V.link-forwarded late": () => ofLink(link({ linkForwardedAt: afterDue }, "2020-11-13T00:00Z")),
  "V.link-forwarded overdue": () => ofLink(link({ linkForwardedAt: "not-yet" }, afterDue)),
  "V.link-forwarded pending": () => ofLink(link({ linkForwardedAt: "not-yet" })),
  "V.link-forwarded unknown": () => ofLink({ lesson: forwardedLink.lesson }),
  "V.forward-after-link violated": () => ofLink(link({ linkSentAt: "not-yet" })),
  "V.forward-after-link unknown": () =>
    ofLink({ ...forwardedLink, lesson: { ...forwardedLink.lesson, linkSentAt: null } }),
  "V.help-needed advised": () =>
    ofFestival({ participants: [{ ...participant, registeredAt: null }], confirmations: [] }),
  "V.participant-registered violated": () => ofConfirmation(withParticipant({ registered: false })),
  "V.participant-registered unknown": () => ofConfirmation({ ...allowedConfirmation, participant: null }),
  "V.parent-registered violated": () => ofConfirmation(withParent({ registered: false })),
  "V.parent-registered unknown": () => ofConfirmation({ ...allowedConfirmation, parent: null }),
  "V.accounts-linked violated": () => ofConfirmation(withParent({ linked: false })),
  "V.accounts-linked unknown": () => ofConfirmation({ ...allowedConfirmation, parent: null }),
  "V.diagnostics-taken violated": () => ofConfirmation(withParticipant({ diagnosticTests: 0 })),
  "V.diagnostics-taken unknown": () => ofConfirmation({ ...allowedConfirmation, participant: null }),
  "V.no-earlier-trial violated": () => ofConfirmation(withParticipant({ trials: 1 })),
  "V.no-earlier-trial unknown": () => ofConfirmation({ ...allowedConfirmation, participant: null }),
  "V.confirmed-in-time late": () => ofConfirmation({ ...allowedConfirmation, at: afterDue }),
  "V.confirmed-in-time unknown": () => ofConfirmation({ ...allowedConfirmation, lesson: null }),
  "V.own-school advised": () =>
    ofFestival({
      schools: [school, { ...school, id: "other" }],
      participants: [{ ...participant, school: "other" }],
    }),
};

/** For each clause an example that it has something to say about, and nothing against. */
const passing: Examples = {
  "V.link-forwarded": () => ofLink(forwardedLink),
  "V.forward-after-link": () => ofLink(forwardedLink),
  "V.help-needed": () => ofFestival({ confirmations: [], lessons: [{ ...lesson, invited: ["child"] }] }),
  "V.participant-registered": () => ofConfirmation(allowedConfirmation),
  "V.parent-registered": () => ofConfirmation(allowedConfirmation),
  "V.accounts-linked": () => ofConfirmation(allowedConfirmation),
  "V.diagnostics-taken": () => ofConfirmation(allowedConfirmation),
  "V.no-earlier-trial": () => ofConfirmation(allowedConfirmation),
  "V.confirmed-in-time": () => ofConfirmation(allowedConfirmation),
  "V.own-school": () => ofFestival({ confirmations: [confirmation] }),
};

/** What may be said of a clause, by its kind and level in the table. */
const statusesOf: Readonly<Record<string, readonly FindingStatus[]>> = {
  "must duty": ["late", "overdue", "pending", "unknown"],
  "must condition": ["violated", "unknown"],
  "must act-in-time": ["late", "unknown"],
  "should condition": ["advised"],
};

const judged = clauses.filter(({ stage }) => implemented.includes(stage));
const brief = (found: Found) => found.map(({ clause, status }) => `${clause} ${status}`);

describe("every clause that is judged", () => {
  it("has an example of each thing that can be said of it, and of nothing else", () => {
    const possible = judged.flatMap(({ id, kind, level }) =>
      (statusesOf[`${level} ${kind}`] ?? []).map((status) => `${id} ${status}`),
    );
    expect(Object.keys(failing).sort()).toStrictEqual(possible.sort());
  });

  it("has an example that keeps it", () => {
    expect(Object.keys(passing)).toStrictEqual(judged.map(({ id }) => id));
  });

  it.each(Object.entries(failing))("was found by an example: %s", (expected, example) => {
    expect(brief(example())).toContain(expected);
  });

  it.each(Object.entries(passing))("was kept by an example: %s", (clause, example) => {
    expect(example().map((one) => one.clause)).not.toContain(clause as ClauseId);
  });
});
