import { describe, expect, it } from "vitest";
import { amend } from "../../../src/regulation/amend.js";
import { upm2020 } from "../../../src/regulation/regulation.js";
import { checkConfirmation } from "../../../src/stages/5-confirmation/check-confirmation.js";
import { afterDue, allowedConfirmation, brief, withParticipant } from "./allowed-confirmation.js";

const lessonsDoNotCount = amend(upm2020, { lessonCountsAsTrial: false });
const oneAllowed = amend(upm2020, { maxEarlierTrials: 1 });

const violated = (attended: number, allowed = 0) => ({
  clause: "V.no-earlier-trial",
  status: "violated",
  actor: "school",
  details: { allowed, attended },
  remedy: { kind: "never" },
});

/** The allowed confirmation, where only these counts are known of what the child attended. */
const knowing = (counts: { readonly trials?: number; readonly lessons?: number }) => ({
  ...allowedConfirmation,
  participant: { registered: true, diagnosticTests: 1, ...counts },
});

describe("V.no-earlier-trial (stage V, comment, condition 4): no trial of the project attended before", () => {
  it("says nothing of a child that attended none", () => {
    expect(checkConfirmation(withParticipant({ trials: 0, lessons: 0 })).findings).toStrictEqual([]);
  });

  it("is violated by one trial, and nothing can put it right", () => {
    expect(checkConfirmation(withParticipant({ trials: 1 }))).toStrictEqual({
      outcome: "refused",
      findings: [violated(1)],
      stableUntil: "2020-11-11T19:00:00.000Z",
    });
    expect(checkConfirmation({ ...withParticipant({ trials: 1 }), at: afterDue }).findings[0]).toStrictEqual(
      violated(1),
    );
  });

  it("counts a lesson that the child attended as a trial (reading 7)", () => {
    expect(checkConfirmation(withParticipant({ lessons: 1 })).findings).toStrictEqual([violated(1)]);
    expect(checkConfirmation(withParticipant({ trials: 2, lessons: 3 })).findings).toStrictEqual([
      violated(5),
    ]);
  });

  it("does not count lessons where a region does not", () => {
    expect(checkConfirmation(withParticipant({ lessons: 4 }), lessonsDoNotCount).findings).toStrictEqual([]);
    expect(
      checkConfirmation(withParticipant({ trials: 1, lessons: 4 }), lessonsDoNotCount).findings,
    ).toStrictEqual([violated(1)]);
    expect(checkConfirmation(knowing({ trials: 0 }), lessonsDoNotCount).findings).toStrictEqual([]);
  });

  it("allows as many as a region allows, trials and lessons together", () => {
    expect(checkConfirmation(withParticipant({ trials: 1 }), oneAllowed).findings).toStrictEqual([]);
    expect(checkConfirmation(withParticipant({ lessons: 1 }), oneAllowed).findings).toStrictEqual([]);
    expect(checkConfirmation(withParticipant({ trials: 1, lessons: 1 }), oneAllowed).findings).toStrictEqual([
      violated(2, 1),
    ]);
  });

  it("is violated by one trial even where nobody knows of lessons, and the other way round", () => {
    expect(checkConfirmation(knowing({ trials: 1 })).findings).toStrictEqual([violated(1)]);
    expect(checkConfirmation(knowing({ lessons: 1 })).findings).toStrictEqual([violated(1)]);
  });

  it("is unknown where none is known of, and not all is known", () => {
    for (const counts of [{ trials: 0 }, { lessons: 0 }, {}]) {
      const verdict = checkConfirmation(knowing(counts));
      expect(verdict.outcome).toBe("undetermined");
      expect(verdict.findings).toStrictEqual([
        { clause: "V.no-earlier-trial", status: "unknown", actor: "school" },
      ]);
    }
    expect(brief(checkConfirmation(knowing({ trials: 1 }), oneAllowed))).toStrictEqual([
      "V.no-earlier-trial unknown",
    ]);
  });
});
