import { describe, expect, it } from "vitest";
import { checkConfirmation } from "../../../src/stages/5-confirmation/check-confirmation.js";
import {
  afterDue,
  allowedConfirmation,
  brief,
  due,
  withParent,
  withParticipant,
} from "./allowed-confirmation.js";

describe("V.parent-registered (stage V, comment, condition 1): the parent who confirms is registered", () => {
  it("says nothing of a parent who is registered", () => {
    expect(checkConfirmation(withParent({ registered: true })).findings).toStrictEqual([]);
  });

  it("is violated by a parent who is not: the parent registers by the deadline", () => {
    expect(checkConfirmation(withParent({ registered: false }))).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "V.parent-registered",
          status: "violated",
          actor: "school",
          remedy: { kind: "act", actor: "parent", act: "register-parent", by: due },
        },
      ],
      stableUntil: due,
    });
  });

  it("cannot be put right once the deadline is over (reading 8)", () => {
    const { findings } = checkConfirmation({ ...withParent({ registered: false }), at: afterDue });
    expect(findings[0]).toStrictEqual({
      clause: "V.parent-registered",
      status: "violated",
      actor: "school",
      remedy: { kind: "never", since: due },
    });
  });

  it("is unknown where nobody knows whether the parent is registered", () => {
    const verdict = checkConfirmation({ ...allowedConfirmation, parent: { linked: true } });
    expect(verdict.outcome).toBe("undetermined");
    expect(verdict.findings).toStrictEqual([
      { clause: "V.parent-registered", status: "unknown", actor: "school" },
    ]);
  });

  it("is the parent's own registration, whatever the child's", () => {
    expect(brief(checkConfirmation(withParticipant({ registered: false })))).toStrictEqual([
      "V.participant-registered violated",
    ]);
  });
});
