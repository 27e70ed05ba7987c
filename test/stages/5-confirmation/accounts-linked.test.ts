import { describe, expect, it } from "vitest";
import { checkConfirmation } from "../../../src/stages/5-confirmation/check-confirmation.js";
import { afterDue, allowedConfirmation, due, withParent } from "./allowed-confirmation.js";

describe("V.accounts-linked (stage V, comment, condition 2): the accounts of child and parent are linked", () => {
  it("says nothing of accounts that are linked", () => {
    expect(checkConfirmation(withParent({ linked: true })).findings).toStrictEqual([]);
  });

  it("is violated by accounts that are not: the parent links them by the deadline", () => {
    expect(checkConfirmation(withParent({ linked: false }))).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "V.accounts-linked",
          status: "violated",
          actor: "school",
          remedy: { kind: "act", actor: "parent", act: "link-accounts", by: due },
        },
      ],
      stableUntil: due,
    });
  });

  it("cannot be put right once the deadline is over (reading 8)", () => {
    const { findings } = checkConfirmation({ ...withParent({ linked: false }), at: afterDue });
    expect(findings[0]).toStrictEqual({
      clause: "V.accounts-linked",
      status: "violated",
      actor: "school",
      remedy: { kind: "never", since: due },
    });
  });

  it("is unknown where nobody knows whether they are linked", () => {
    const verdict = checkConfirmation({ ...allowedConfirmation, parent: { registered: true } });
    expect(verdict.outcome).toBe("undetermined");
    expect(verdict.findings).toStrictEqual([
      { clause: "V.accounts-linked", status: "unknown", actor: "school" },
    ]);
  });
});
