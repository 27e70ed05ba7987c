import { describe, expect, it } from "vitest";
import { amend } from "../../src/regulation/amend.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { createUpmRules } from "../../src/sdk/create-upm-rules.js";
import type { Sources } from "../../src/services/sources.js";
import { lesson, participant, smallFestival } from "../arbitraries/small-festival.js";
import { sourcesOf, statingTrials } from "../arbitraries/sources.js";

const ids = { lesson: "lesson", participant: "child", parent: "parent" };
const { regulations: _regulations, ...good } = sourcesOf(smallFestival());
const child = statingTrials(participant);
const now = () => new Date("2020-11-06T12:00Z");

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => {
      throw new Error(`resolved: ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );

describe("the promise client", () => {
  it("resolves to the verdict on a confirmation, allowed or refused", async () => {
    const rules = createUpmRules(good, { now });
    expect(await rules.confirmation.check(ids)).toStrictEqual({
      outcome: "allowed",
      findings: [],
      stableUntil: "2020-11-11T19:00:00.000Z",
    });
    const untested = createUpmRules(
      { ...good, participants: async () => [{ ...child, diagnosticTests: [] }] },
      { now },
    );
    const { outcome, findings } = await untested.confirmation.check(ids);
    expect(outcome).toBe("refused");
    expect(findings).toStrictEqual([
      {
        clause: "V.diagnostics-taken",
        status: "violated",
        actor: "school",
        details: { required: 1, completed: 0 },
        remedy: {
          kind: "act",
          actor: "participant",
          act: "take-diagnostic-test",
          by: "2020-11-11T19:00:00.000Z",
        },
      },
    ]);
    await Promise.all([rules.dispose(), untested.dispose()]);
  });

  it("resolves to the verdict on the forwarding of a link", async () => {
    const unforwarded = sourcesOf(smallFestival({ lessons: [{ ...lesson, linkForwardedAt: null }] }));
    const rules = createUpmRules(unforwarded, { now });
    const { outcome, findings } = await rules.linkForwarding.check({ lesson: "lesson" });
    expect([outcome, findings[0]?.status]).toStrictEqual(["undetermined", "pending"]);
    await rules.dispose();
  });

  it("asks its clock at each check: allowed until the deadline, refused from it on", async () => {
    let time = Date.parse("2020-11-11T18:59:59.999Z");
    const rules = createUpmRules(good, { now: () => new Date(time) });
    const outcomes = [(await rules.confirmation.check(ids)).outcome];
    time += 1;
    outcomes.push((await rules.confirmation.check(ids)).outcome);
    expect(outcomes).toStrictEqual(["allowed", "refused"]);
    await rules.dispose();
  });

  it("asks its clock once all is known: the deadline passes while the regulation is looked up", async () => {
    let time = Date.parse("2020-11-11T18:59:59.999Z");
    const regulations: Sources["regulations"] = async () => {
      time += 1;
      return [{ region: "region", amendments: {} }];
    };
    const rules = createUpmRules({ ...good, regulations }, { now: () => new Date(time) });
    expect((await rules.confirmation.check(ids)).outcome).toBe("refused");
    await rules.dispose();
  });

  it("asks the machine's clock where it has none of its own", async () => {
    const rules = createUpmRules(good);
    const before = Date.now();
    const { findings } = await rules.confirmation.check(ids);
    const doneAt = Date.parse(findings.find(({ status }) => status === "late")?.doneAt ?? "");
    expect(doneAt).toBeGreaterThanOrEqual(before);
    expect(doneAt).toBeLessThanOrEqual(Date.now());
    await rules.dispose();
  });

  it("judges by the regulation that it is made with, as the region amends it", async () => {
    const strict = amend(upm2020, { confirmationLeadDays: 12 });
    const outcomeOf = async (sources: Sources) => {
      const rules = createUpmRules(sources, { now, regulation: strict });
      const { outcome } = await rules.confirmation.check(ids);
      await rules.dispose();
      return outcome;
    };
    expect(await outcomeOf(good)).toBe("refused");
    expect(
      await outcomeOf({
        ...good,
        regulations: () => [{ region: "region", amendments: { confirmationLeadDays: 5 } }],
      }),
    ).toBe("allowed");
  });

  it("does many checks at the same time", async () => {
    const rules = createUpmRules(good, { now });
    const verdicts = await Promise.all(Array.from({ length: 50 }, () => rules.confirmation.check(ids)));
    expect(new Set(verdicts.map(({ outcome }) => outcome))).toStrictEqual(new Set(["allowed"]));
    await rules.dispose();
  });
});

describe("the promise client rejects where a fact could not be looked up", () => {
  it("with NotFound where there is nothing of an id", async () => {
    const rules = createUpmRules(good, { now });
    const error = await rejection(rules.confirmation.check({ ...ids, lesson: "nothing" }));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "NotFound", code: "NotFound", kind: "lesson", id: "nothing" });
    expect(await rejection(rules.linkForwarding.check({ lesson: "nothing" }))).toMatchObject({
      code: "NotFound",
    });
    await rules.dispose();
  });

  it("with Unavailable where a source fails or gives what is malformed", async () => {
    const failing = createUpmRules(
      { ...good, parents: () => Promise.reject(new RangeError("secret")) },
      { now },
    );
    const error = await rejection(failing.confirmation.check(ids));
    expect(error).toMatchObject({ name: "Unavailable", code: "Unavailable", kind: "parent" });
    expect(String(error)).not.toContain("secret");
    const malformed = createUpmRules(
      { ...good, participants: () => [{ ...child, registeredAt: "2020-11-01 00:00:00" }] },
      { now },
    );
    expect(await rejection(malformed.confirmation.check(ids))).toMatchObject({ code: "Unavailable" });
    await Promise.all([failing.dispose(), malformed.dispose()]);
  });

  it("and goes on to answer after it", async () => {
    const rules = createUpmRules(good, { now });
    await rejection(rules.confirmation.check({ ...ids, parent: "nobody" }));
    expect((await rules.confirmation.check(ids)).outcome).toBe("allowed");
    await rules.dispose();
  });
});

describe("a client that is disposed of", () => {
  it("answers no more", async () => {
    const rules = createUpmRules(good, { now });
    expect((await rules.confirmation.check(ids)).outcome).toBe("allowed");
    await rules.dispose();
    expect(await rejection(rules.confirmation.check(ids))).toBeInstanceOf(Error);
  });

  it("can be disposed of before its first check, and twice", async () => {
    const rules = createUpmRules(good, { now });
    await rules.dispose();
    await rules.dispose();
    expect(await rejection(rules.confirmation.check(ids))).toBeInstanceOf(Error);
  });

  it("ends what is under way: its sources are told", async () => {
    let resolve: (signal: AbortSignal) => void = () => {};
    const asked = new Promise<AbortSignal>((resolved) => {
      resolve = resolved;
    });
    const rules = createUpmRules(
      {
        ...good,
        participants: (_ids, signal) => {
          resolve(signal);
          return new Promise<never>(() => {});
        },
      },
      { now },
    );
    const check = rejection(rules.confirmation.check(ids));
    const signal = await asked;
    await rules.dispose();
    expect(signal.aborted).toBe(true);
    expect(await check).toBeInstanceOf(Error);
  });
});
