import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import * as effect from "../../src/entries/effect.js";
import { checkAgreement } from "../../src/stages/3-agreement/check-agreement.js";
import type { Verdict } from "../../src/verdict/verdict.js";

/** An error of the entry that carries a verdict. */
type VerdictError = Error & { readonly _tag: string; readonly code: string; readonly verdict: Verdict };
type VerdictErrorClass = new (props: { readonly verdict: Verdict }) => VerdictError;

const classes = Object.entries(effect).filter(([name]) =>
  /(Refused|Undetermined)$/.test(name),
) as unknown as [string, VerdictErrorClass][];

const facts = {
  agreement: {
    contactedAt: "2020-10-23T12:00Z",
    schoolAgreedAt: "2020-10-21T12:00Z",
    competencies: ["child-7"],
  },
  at: "2020-11-12T09:00Z",
} as const;
const allowed: Verdict = { outcome: "allowed", findings: [] };
const verdicts: readonly Verdict[] = [checkAgreement(facts), allowed].map((verdict) => ({
  ...verdict,
  admissibleCompetencies: ["child-7"],
}));
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("the errors that carry a verdict", () => {
  it("are two of each check", () => {
    const checks = Object.keys(effect).filter((name) => name.startsWith("check"));
    expect(checks).toHaveLength(11);
    expect(classes.map(([name]) => name).sort()).toStrictEqual(
      checks.flatMap((check) => [`${check.slice(5)}Refused`, `${check.slice(5)}Undetermined`]).sort(),
    );
    expect(
      Object.keys(effect)
        .filter((name) => name.startsWith("require"))
        .sort(),
    ).toStrictEqual(checks.map((check) => check.replace("check", "require")).sort());
  });

  it.each(classes)("are told by class, tag, name and code: %s", async (name, kind) => {
    const error = new kind({ verdict: verdicts[0] as Verdict });
    expect(error).toBeInstanceOf(kind);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ _tag: name, name, code: name });
    for (const [other, another] of classes) if (other !== name) expect(error).not.toBeInstanceOf(another);
    // An error is an Effect that fails with itself.
    const failing = Effect.flip(error as unknown as Effect.Effect<never, VerdictError>);
    expect(await Effect.runPromise(failing)).toBe(error);
  });

  it.each(classes)("encode to JSON by their Schema and back: %s", (name, kind) => {
    const codec = kind as unknown as Schema.Codec<VerdictError, unknown>;
    for (const verdict of verdicts) {
      const json = asJson(Schema.encodeSync(codec)(new kind({ verdict })));
      const { admissibleCompetencies: _own, ...plain } = asJson(verdict);
      const kept = name.startsWith("CandidateSchool") ? asJson(verdict) : plain;
      expect(json).toEqual({ _tag: name, verdict: expect.objectContaining(kept) });
      const back = Schema.decodeUnknownSync(codec)(json);
      expect(back).toBeInstanceOf(kind);
      expect(back).toMatchObject({ name, code: name, verdict: kept });
      expect(back.message).toBe(new kind({ verdict }).message);
    }
    expect(() => Schema.decodeUnknownSync(codec)({ _tag: name, verdict: { outcome: "maybe" } })).toThrow();
    expect(() => Schema.decodeUnknownSync(codec)({ _tag: "Another", verdict: verdicts[1] })).toThrow();
  });

  it.each(classes)("say which clauses, and nothing of anybody: %s", (_name, kind) => {
    const verdict = verdicts[0] as Verdict;
    const { message } = new kind({ verdict });
    expect(verdict.findings.length).toBeGreaterThan(3);
    for (const { clause, status } of verdict.findings) expect(message).toContain(`${clause} ${status}`);
    expect(message).not.toContain("child-7");
  });
});
