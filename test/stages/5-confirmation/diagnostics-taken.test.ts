import { describe, expect, it } from "vitest";
import { amend } from "../../../src/regulation/amend.js";
import { upm2020 } from "../../../src/regulation/regulation.js";
import { checkConfirmation } from "../../../src/stages/5-confirmation/check-confirmation.js";
import { afterDue, allowedConfirmation, brief, due, withParticipant } from "./allowed-confirmation.js";

describe("V.diagnostics-taken (stage V, comment, condition 3): at least one diagnostic test", () => {
  it("says nothing of one completed test, nor of several", () => {
    for (const diagnosticTests of [1, 2, 30]) {
      expect(checkConfirmation(withParticipant({ diagnosticTests })).findings).toStrictEqual([]);
    }
  });

  it("is violated by none: the child takes a test by the deadline", () => {
    expect(checkConfirmation(withParticipant({ diagnosticTests: 0 }))).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "V.diagnostics-taken",
          status: "violated",
          actor: "school",
          details: { required: 1, completed: 0 },
          remedy: { kind: "act", actor: "participant", act: "take-diagnostic-test", by: due },
        },
      ],
      stableUntil: due,
    });
  });

  it("cannot be put right once the deadline is over (reading 8)", () => {
    const { findings } = checkConfirmation({ ...withParticipant({ diagnosticTests: 0 }), at: afterDue });
    expect(findings[0]).toStrictEqual({
      clause: "V.diagnostics-taken",
      status: "violated",
      actor: "school",
      details: { required: 1, completed: 0 },
      remedy: { kind: "never", since: due },
    });
  });

  it("is unknown where nobody counted the tests", () => {
    const verdict = checkConfirmation({
      ...allowedConfirmation,
      participant: { registered: true, trials: 0, lessons: 0 },
    });
    expect(verdict.outcome).toBe("undetermined");
    expect(verdict.findings).toStrictEqual([
      { clause: "V.diagnostics-taken", status: "unknown", actor: "school" },
    ]);
  });

  it("asks for as many as a region asks for (reading 7)", () => {
    const three = amend(upm2020, { minDiagnosticTests: 3 });
    expect(checkConfirmation(withParticipant({ diagnosticTests: 3 }), three).findings).toStrictEqual([]);
    expect(checkConfirmation(withParticipant({ diagnosticTests: 2 }), three).findings).toMatchObject([
      { clause: "V.diagnostics-taken", details: { required: 3, completed: 2 } },
    ]);
  });

  it("asks for none where a region asks for none, but still wants to know the count", () => {
    const none = amend(upm2020, { minDiagnosticTests: 0 });
    expect(checkConfirmation(withParticipant({ diagnosticTests: 0 }), none).findings).toStrictEqual([]);
    const uncounted = { ...allowedConfirmation, participant: { registered: true, trials: 0, lessons: 0 } };
    expect(brief(checkConfirmation(uncounted, none))).toStrictEqual(["V.diagnostics-taken unknown"]);
  });
});
