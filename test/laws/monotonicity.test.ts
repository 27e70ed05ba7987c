import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import type { Festival } from "../../src/model/festival.js";
import { amend } from "../../src/regulation/amend.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/check-confirmation.js";
import type { ConfirmationFacts } from "../../src/stages/5-confirmation/confirmation-facts.js";
import { anyConfirmation } from "../arbitraries/confirmation-facts.js";
import { festivalNearDeadlines } from "../arbitraries/near-deadlines.js";

const settings = { seed: 5, numRuns: 300 };
const afterAll = Date.UTC(2021, 1, 1);

const breachesOf = (facts: ConfirmationFacts, regulation = upm2020) =>
  checkConfirmation(facts, regulation).findings.map(({ clause }) => clause);
const isPart = (part: readonly string[], whole: readonly string[]) =>
  expect(part.filter((one) => !whole.includes(one))).toStrictEqual([]);

/** The breaches of one clause in a festival, by subject. */
const subjectsOf = (festival: Festival, clause: string) =>
  checkFestival(festival, { at: afterAll })
    .findings.filter((one) => one.clause === clause)
    .map(({ subject }) => subject?.id as string);

const leadDays = fc.integer({ min: 0, max: 12 });
const more = fc.integer({ min: 1, max: 4 });
const leadCount = fc.constantFrom("calendar" as const, "clear" as const, "working" as const);

describe("V.confirmed-in-time", () => {
  it("more lead days never make a late confirmation timely", () => {
    fc.assert(
      fc.property(anyConfirmation, leadDays, more, leadCount, (facts, days, extra, count) => {
        const shorter = amend(upm2020, { confirmationLeadDays: days, leadCount: count });
        const longer = amend(shorter, { confirmationLeadDays: days + extra });
        isPart(breachesOf(facts, shorter), breachesOf(facts, longer));
      }),
      settings,
    );
  });

  it("a clear count is never more lenient than a calendar count, nor is a working one", () => {
    fc.assert(
      fc.property(anyConfirmation, leadDays, (facts, days) => {
        const calendar = amend(upm2020, { confirmationLeadDays: days });
        for (const count of ["clear", "working"] as const) {
          isPart(breachesOf(facts, calendar), breachesOf(facts, amend(calendar, { leadCount: count })));
        }
      }),
      settings,
    );
  });

  it("confirming earlier is never late where confirming later is not", () => {
    fc.assert(
      fc.property(anyConfirmation, fc.integer({ min: 1, max: 10 * 86_400_000 }), (facts, earlier) => {
        isPart(breachesOf({ ...facts, at: facts.at - earlier }), breachesOf(facts));
      }),
      settings,
    );
  });
});

describe("V.diagnostics-taken", () => {
  it("a further test never refuses", () => {
    fc.assert(
      fc.property(anyConfirmation, fc.nat({ max: 3 }), more, (facts, minDiagnosticTests, extra) => {
        const { participant } = facts;
        const further = { ...participant, diagnosticTests: participant.diagnosticTests + extra };
        const regulation = amend(upm2020, { minDiagnosticTests });
        isPart(breachesOf({ ...facts, participant: further }, regulation), breachesOf(facts, regulation));
      }),
      settings,
    );
  });

  it("asking for more tests never admits", () => {
    fc.assert(
      fc.property(anyConfirmation, fc.nat({ max: 3 }), more, (facts, minDiagnosticTests, extra) => {
        const stricter = amend(upm2020, { minDiagnosticTests: minDiagnosticTests + extra });
        isPart(breachesOf(facts, amend(upm2020, { minDiagnosticTests })), breachesOf(facts, stricter));
      }),
      settings,
    );
  });

  it("a further test in a festival's records heals and never breaks", () => {
    fc.assert(
      fc.property(festivalNearDeadlines, (festival) => {
        const participants = festival.participants.map((child) => ({
          ...child,
          diagnosticTests: [...(child.diagnosticTests ?? []), "2020-11-30T12:00Z"],
        }));
        const clause = "V.diagnostics-taken";
        isPart(subjectsOf({ ...festival, participants }, clause), subjectsOf(festival, clause));
      }),
      { ...settings, numRuns: 100 },
    );
  });
});

describe("V.no-earlier-trial", () => {
  it("an earlier trial never admits, nor does an earlier lesson", () => {
    fc.assert(
      fc.property(anyConfirmation, fc.nat({ max: 3 }), more, (facts, maxEarlierTrials, extra) => {
        const regulation = amend(upm2020, { maxEarlierTrials });
        const { participant } = facts;
        for (const key of ["trials", "lessons"] as const) {
          const attended = { ...participant, [key]: participant[key] + extra };
          isPart(breachesOf(facts, regulation), breachesOf({ ...facts, participant: attended }, regulation));
        }
      }),
      settings,
    );
  });

  it("raising maxEarlierTrials never refuses, and neither does no longer counting lessons", () => {
    fc.assert(
      fc.property(anyConfirmation, fc.nat({ max: 3 }), more, (facts, maxEarlierTrials, extra) => {
        const regulation = amend(upm2020, { maxEarlierTrials });
        const raised = amend(regulation, { maxEarlierTrials: maxEarlierTrials + extra });
        isPart(breachesOf(facts, raised), breachesOf(facts, regulation));
        isPart(
          breachesOf(facts, amend(regulation, { lessonCountsAsTrial: false })),
          breachesOf(facts, regulation),
        );
      }),
      settings,
    );
  });

  it("an earlier trial in a festival's records never heals", () => {
    fc.assert(
      fc.property(festivalNearDeadlines, (festival) => {
        const participants = festival.participants.map((child) => ({
          ...child,
          trials: [...(child.trials ?? []), "2020-11-30T12:00Z"],
        }));
        const clause = "V.no-earlier-trial";
        isPart(subjectsOf(festival, clause), subjectsOf({ ...festival, participants }, clause));
      }),
      { ...settings, numRuns: 100 },
    );
  });
});

describe("V.participant-registered and V.parent-registered", () => {
  it("registering earlier never refuses", () => {
    fc.assert(
      fc.property(
        festivalNearDeadlines,
        fc.integer({ min: 1, max: 20 * 86_400_000 }),
        (festival, earlier) => {
          const sooner = <R extends { readonly registeredAt?: string | null | undefined }>(one: R): R =>
            one.registeredAt
              ? { ...one, registeredAt: new Date(Date.parse(one.registeredAt) - earlier).toISOString() }
              : one;
          const prompt = {
            ...festival,
            participants: festival.participants.map(sooner),
            parents: festival.parents.map(sooner),
          };
          for (const clause of ["V.participant-registered", "V.parent-registered", "V.help-needed"]) {
            isPart(subjectsOf(prompt, clause), subjectsOf(festival, clause));
          }
        },
      ),
      { ...settings, numRuns: 100 },
    );
  });
});

describe("V.link-forwarded", () => {
  it("more lead days never make a late forwarding timely", () => {
    fc.assert(
      fc.property(festivalNearDeadlines, leadDays, more, (festival, days, extra) => {
        const withLead = (confirmationLeadDays: number) => ({
          ...festival,
          regions: festival.regions.map((one) => ({
            ...one,
            amendments: { ...one.amendments, confirmationLeadDays },
          })),
        });
        const clause = "V.link-forwarded";
        isPart(subjectsOf(withLead(days), clause), subjectsOf(withLead(days + extra), clause));
      }),
      { ...settings, numRuns: 100 },
    );
  });
});
