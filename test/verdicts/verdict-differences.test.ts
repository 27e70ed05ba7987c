import { describe, expect, it } from "vitest";
import { amend, checkConfirmation, type Finding, type Regulation } from "../../src/index.js";
import { type Baseline, baselineOf } from "../../verdicts/baseline.ts";
import type { Judged, Space } from "../../verdicts/decision-space.ts";
import { adviceFor, isDeclared } from "../../verdicts/declared-changes.ts";
import { confirmation } from "../../verdicts/spaces/5-confirmation.ts";
import { differencesBetween, differencesOf, labelsApart } from "../../verdicts/verdict-differences.ts";

const baseline = baselineOf(confirmation);
const judgedBy = (judge: Space["judge"]): Space => ({ ...confirmation, judge });
/** The check as it would be under other rules than those of the baseline. */
const under = (change: (regulation: Regulation) => Regulation) =>
  judgedBy((facts, regulation) => checkConfirmation(facts as object, change(regulation)));
const about = (space: Space) => new Set(differencesOf(space, baseline).map((difference) => difference.about));

describe("what differs from a baseline", () => {
  it("is nothing where no rule has changed", () => {
    expect(differencesOf(confirmation, baseline)).toEqual([]);
  });

  it("is the clause whose limit has changed, and no other", () => {
    const stricter = under((regulation) =>
      amend(regulation, { minDiagnosticTests: regulation.minDiagnosticTests + 1 }),
    );
    expect(about(stricter)).toEqual(new Set(["V.diagnostics-taken"]));
  });

  it("has a witness that nothing can be taken from", () => {
    const oneMore = under((regulation) =>
      amend(regulation, { maxEarlierTrials: regulation.maxEarlierTrials + 1 }),
    );
    const healed = differencesOf(oneMore, baseline).find(({ to }) => to === "nothing");
    expect(healed).toMatchObject({ about: "V.no-earlier-trial", kind: "verdict", from: "violated" });
    expect(healed?.witness.unlikeTheGoodCase).toEqual({ trials: "one" });
    expect(healed?.witness.facts).toMatchObject({ participant: { trials: 1, lessons: 0 } });
    expect([healed?.witness.before.outcome, healed?.witness.after.outcome]).toEqual(["refused", "allowed"]);
  });

  it("counts every case that shows it", () => {
    const blind = judgedBy((facts, regulation) => {
      const verdict = checkConfirmation(facts as object, regulation);
      const findings = verdict.findings.filter(({ clause }) => clause !== "V.accounts-linked");
      return { ...verdict, findings };
    });
    const differences = differencesOf(blind, baseline);
    expect(differences.map(({ from, to }) => `${from} -> ${to}`)).toEqual([
      "violated -> nothing",
      "unknown -> nothing",
    ]);
    const [one, another] = differences;
    // Nothing else in the space has to do with the link, so no and unknown are as many.
    expect(one?.cases).toBe(another?.cases);
    expect(one?.cases).toBeGreaterThan(100);
  });

  it("is said of a check that throws where it answered", () => {
    const throwing = judgedBy(() => {
      throw Object.assign(new Error(), { code: "InvalidFacts" });
    });
    expect(differencesOf(throwing, baseline).map(({ to }) => to)).toContain("throws-InvalidFacts");
  });
});

describe("two verdicts", () => {
  const finding: Finding = {
    ...{ clause: "V.confirmed-in-time", status: "late", actor: "school" },
    due: "2020-11-11T19:00:00.000Z",
    remedy: { kind: "never" },
  };
  const verdict: Judged = { outcome: "refused", findings: [finding] };
  const against = (change: Partial<Judged>) => differencesBetween(verdict, { ...verdict, ...change });

  it("do not differ where they say the same", () => {
    expect(differencesBetween(verdict, structuredClone(verdict))).toEqual([]);
  });

  it("differ by another deadline as by another verdict", () => {
    expect(against({ findings: [{ ...finding, due: "2020-11-12T19:00:00.000Z" }] })).toEqual([
      { about: "V.confirmed-in-time", kind: "verdict", from: "late", to: "late with another due" },
    ]);
  });

  it("differ in words only by another remedy", () => {
    expect(
      against({ findings: [{ ...finding, remedy: { kind: "never", since: "2020-11-11T19:00:00.000Z" } }] }),
    ).toEqual([
      { about: "V.confirmed-in-time", kind: "words", from: "late", to: "late with another remedy" },
    ]);
  });

  it("differ by the outcome and by how long it stands where their findings are the same", () => {
    expect(against({ outcome: "allowed" })).toMatchObject([{ about: "outcome", kind: "verdict" }]);
    expect(against({ stableUntil: "2020-11-12T19:00:00.000Z" })).toMatchObject([
      { about: "stableUntil", kind: "verdict" },
    ]);
  });

  it.each([
    ["status", "overdue", "verdict"],
    ["due", "2020-11-12T19:00:00.000Z", "verdict"],
    ["timeZone", "Europe/Moscow", "verdict"],
    ["doneAt", "2020-11-12T19:00:00.000Z", "verdict"],
    ["blockedBy", ["IV.link-sent"], "verdict"],
    ["details", { missing: [] }, "words"],
    ["remedy", { kind: "never", since: "2020-11-11T19:00:00.000Z" }, "words"],
  ])("differ by their %s", (field, value, kind) => {
    const changed = { ...finding, [field]: value } as Finding;
    const to = field === "status" ? value : `late with another ${field}`;
    expect(against({ findings: [changed] })).toEqual([
      { about: "V.confirmed-in-time", kind, from: "late", to },
    ]);
  });

  it("differ by the order of their findings", () => {
    const other: Finding = { ...finding, clause: "V.accounts-linked" };
    const one: Judged = { ...verdict, findings: [finding, other] };
    const another: Judged = { ...verdict, findings: [other, finding] };
    expect(differencesBetween(one, another)).toMatchObject([{ about: "order", kind: "verdict" }]);
  });

  it("do not take the finding of one actor or subject for that of another", () => {
    const others: Finding[] = [
      { ...finding, actor: "venue" },
      { ...finding, subject: { kind: "lesson", id: "l" } },
    ];
    for (const other of others) {
      expect(against({ findings: [other] }).map(({ from, to }) => [from, to])).toEqual([
        ["late", "nothing"],
        ["nothing", "late"],
      ]);
    }
  });
});

describe("a difference is declared", () => {
  const verdict = { about: "V.accounts-linked", kind: "verdict" } as const;
  const words = { ...verdict, kind: "words" } as const;
  const changeset = (type: "major" | "minor" | "patch", summary = "Changes `V.accounts-linked`.") => [
    { type, summary },
  ];

  it("by a changeset that says major and names its clause", () => {
    expect(isDeclared(verdict, changeset("major"))).toBe(true);
    expect(isDeclared(verdict, changeset("minor"))).toBe(false);
    expect(isDeclared(verdict, changeset("major", "Changes another clause."))).toBe(false);
    expect(isDeclared(verdict, [...changeset("major", "All new."), ...changeset("minor")])).toBe(false);
    expect(isDeclared(verdict, [])).toBe(false);
  });

  it("by a minor one where only details and remedies differ", () => {
    expect(isDeclared(words, changeset("minor"))).toBe(true);
    expect(isDeclared(words, changeset("patch"))).toBe(false);
  });

  it.each(["V.accounts-linked-twice", "IV.accounts-linked", "V-accounts-linked"])(
    "not by one that names %s",
    (other) => {
      expect(isDeclared(verdict, changeset("major", `Changes ${other}.`))).toBe(false);
    },
  );

  it("as its advice says", () => {
    expect(adviceFor(verdict)).toContain("major and names V.accounts-linked");
    expect(isDeclared(words, changeset("minor", adviceFor(words)))).toBe(true);
  });
});

describe("a space that has grown", () => {
  const { axes } = confirmation;
  const moreTrials = { ...axes, trials: { ...axes["trials"], three: 3 } };
  /** A clause on a fact that nobody stated before. */
  const consent: Space = {
    ...confirmation,
    axes: { ...moreTrials, consented: { yes: true, no: false, unknown: undefined } },
    factsOf: (values) => ({ ...Object(confirmation.factsOf(values)), consented: values["consented"] }),
    judge: (facts, regulation) => {
      const verdict = checkConfirmation(facts as object, regulation);
      const { consented } = facts as { readonly consented?: boolean };
      if (consented) return verdict;
      const finding: Finding = { clause: "V.own-school", status: "unknown", actor: "school" };
      return { ...verdict, outcome: "undetermined", findings: [...verdict.findings, finding] };
    },
  };

  it("is said to be another one than its baseline's", () => {
    expect(labelsApart(confirmation, baseline)).toEqual([]);
    expect(labelsApart(consent, baseline)).toEqual([
      'trials: "three" is new',
      'consented: "yes", "no", "unknown" is new',
    ]);
    expect(labelsApart(confirmation, baselineOf(consent))).toEqual([
      'trials: "three" is gone',
      'consented: "yes", "no", "unknown" is gone',
    ]);
  });

  it("shows what becomes of those who do not state the fact that is new", () => {
    const [difference, ...others] = differencesOf(consent, baseline);
    expect(others).toEqual([]);
    expect(difference).toMatchObject({
      about: "V.own-school",
      from: "nothing",
      to: "unknown",
      cases: baseline.cases.length,
    });
    expect(difference?.witness.unlikeTheGoodCase).toEqual({});
  });

  it("shows it still once the new cases are taken down", () => {
    const kept = baselineOf(consent, baseline);
    expect(labelsApart(consent, kept)).toEqual([]);
    const [difference, ...others] = differencesOf(consent, kept);
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ about: "V.own-school", from: "nothing", to: "unknown" });
    expect(difference?.witness.unlikeTheGoodCase).toEqual({ consented: "unknown" });
  });

  it("keeps the verdicts of the cases that there were", () => {
    const oneMore = under((regulation) =>
      amend(regulation, { maxEarlierTrials: regulation.maxEarlierTrials + 1 }),
    );
    const grown: Space = { ...oneMore, axes: moreTrials };
    const counts = (one: Baseline) =>
      differencesOf(grown, one).map(({ about: what, cases }) => [what, cases]);
    expect(counts(baselineOf(grown, baseline))).toEqual(counts(baseline));
    expect(counts(baseline).length).toBeGreaterThan(0);
  });

  it("needs a value for what is not stated", () => {
    const weather: Space = { ...confirmation, axes: { ...axes, weather: { fair: 1, foul: 2 } } };
    expect(() => baselineOf(weather, baseline)).toThrow(
      /axis weather of checkConfirmation is new: .* undefined/,
    );
  });
});
