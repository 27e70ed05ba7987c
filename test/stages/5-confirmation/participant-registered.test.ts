import { describe, expect, it } from "vitest";
import { checkConfirmation } from "../../../src/stages/5-confirmation/check-confirmation.js";
import { afterDue, allowedConfirmation, brief, due, withParticipant } from "./allowed-confirmation.js";

describe("V.participant-registered (stage V, comment, condition 1): the child is registered", () => {
  it("says nothing of a child that is registered", () => {
    expect(checkConfirmation(withParticipant({ registered: true })).findings).toStrictEqual([]);
  });

  it("is violated by a child that is not: it registers by the deadline and the parent confirms again", () => {
    expect(checkConfirmation(withParticipant({ registered: false }))).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "V.participant-registered",
          status: "violated",
          actor: "school",
          remedy: { kind: "act", actor: "participant", act: "register-participant", by: due },
        },
      ],
      stableUntil: due,
    });
  });

  it("cannot be put right once the deadline is over (reading 8)", () => {
    const { findings } = checkConfirmation({ ...withParticipant({ registered: false }), at: afterDue });
    expect(findings[0]).toStrictEqual({
      clause: "V.participant-registered",
      status: "violated",
      actor: "school",
      remedy: { kind: "never", since: due },
    });
  });

  it("can be put right in the last millisecond before the deadline, and not at it", () => {
    const remedyAt = (at: string) =>
      checkConfirmation({ ...withParticipant({ registered: false }), at }).findings[0]?.remedy?.kind;
    expect(remedyAt("2020-11-11T23:59:59.999+05:00")).toBe("act");
    expect(remedyAt("2020-11-12T00:00:00.000+05:00")).toBe("never");
  });

  it("names no day to act by where the lesson, so the deadline, is not known", () => {
    const { findings } = checkConfirmation({ ...withParticipant({ registered: false }), lesson: null });
    expect(findings[0]?.remedy).toStrictEqual({
      kind: "act",
      actor: "participant",
      act: "register-participant",
    });
  });

  it("is unknown where nobody knows whether the child is registered", () => {
    const verdict = checkConfirmation({
      ...allowedConfirmation,
      participant: { diagnosticTests: 1, trials: 0, lessons: 0 },
    });
    expect(verdict.outcome).toBe("undetermined");
    expect(verdict.findings).toStrictEqual([
      { clause: "V.participant-registered", status: "unknown", actor: "school" },
    ]);
  });

  it("is the child's own registration, whatever the parent's", () => {
    const facts = { ...allowedConfirmation, parent: { registered: false, linked: true } };
    expect(brief(checkConfirmation(facts))).toStrictEqual(["V.parent-registered violated"]);
  });
});
