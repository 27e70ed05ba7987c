import * as Effect from "effect/Effect";
import { TestClock } from "effect/testing";
import { describe, expect, it } from "vitest";
import { amend } from "../../src/regulation/amend.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { Unavailable } from "../../src/services/errors.js";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { Sources } from "../../src/services/sources.js";
import { checkConfirmation, checkLinkForwarding } from "../../src/stages/5-confirmation/effect.js";
import { lesson, participant, region, smallFestival } from "../arbitraries/small-festival.js";
import { sourcesOf } from "../arbitraries/sources.js";

const ids = { lesson: "lesson", participant: "child", parent: "parent" };
const good = sourcesOf(smallFestival());
const place = { lesson, timeZone: "Asia/Yekaterinburg", region: "region" };

const under = (sources: Sources, at = "2020-11-06T12:00Z", regulation = upm2020) => ({
  check: () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse(at));
      return yield* checkConfirmation(ids);
    }).pipe(
      Effect.result,
      Effect.provide(layerOfSources(sources, regulation)),
      Effect.provide(TestClock.layer()),
      Effect.scoped,
      Effect.runPromise,
    ),
});

/** The failure of a check over some sources; throws where there is a verdict. */
async function failureOf(sources: Partial<Sources>) {
  const result = await under({ ...good, ...sources }).check();
  if (result._tag === "Success") throw new Error(`a verdict instead: ${JSON.stringify(result.success)}`);
  return result.failure;
}

async function verdictOf(sources: Partial<Sources>, at?: string, regulation = upm2020) {
  const result = await under({ ...good, ...sources }, at, regulation).check();
  if (result._tag === "Failure") throw result.failure;
  return result.success;
}

describe("a check over an application's own functions", () => {
  it("gives a verdict, whether they answer at once or later", async () => {
    expect((await verdictOf({})).outcome).toBe("allowed");
    const later: Sources = {
      lesson: async (id, signal) => good.lesson(id, signal),
      lessonsAttended: async () => [],
      participant: async () => participant,
      parent: async () => ({ id: "parent", registeredAt: "2020-10-01T12:00+05:00" }),
    };
    expect((await verdictOf(later)).outcome).toBe("allowed");
  });

  it("takes an object of a class, whose functions need it", async () => {
    class Database implements Sources {
      readonly tables = good;
      lesson(id: string, signal: AbortSignal) {
        return this.tables.lesson(id, signal);
      }
      lessonsAttended(id: string, signal: AbortSignal) {
        return this.tables.lessonsAttended(id, signal);
      }
      participant(id: string, signal: AbortSignal) {
        return this.tables.participant(id, signal);
      }
      parent(id: string, signal: AbortSignal) {
        return this.tables.parent(id, signal);
      }
      regulation(id: string, signal: AbortSignal) {
        return this.tables.regulation(id, signal);
      }
    }
    expect(await under(new Database()).check()).toMatchObject({ success: { outcome: "allowed" } });
  });

  it("asks each function once, for the ids of the check", async () => {
    const asked: string[] = [];
    const noting =
      <A extends unknown[], R>(name: string, answer: (...args: A) => R) =>
      (...args: A): R => {
        asked.push(`${name} ${String(args[0])}`);
        return answer(...args);
      };
    await verdictOf({
      lesson: noting("lesson", good.lesson),
      lessonsAttended: noting("lessonsAttended", good.lessonsAttended),
      participant: noting("participant", good.participant),
      parent: noting("parent", good.parent),
      regulation: noting("regulation", good.regulation),
    });
    expect(asked.sort()).toStrictEqual([
      "lesson lesson",
      "lessonsAttended child",
      "parent parent",
      "participant child",
      "regulation region",
    ]);
  });

  it("judges by the given regulation as the region amends it", async () => {
    const clauses = async (sources: Partial<Sources>, regulation = upm2020) =>
      (await verdictOf(sources, undefined, regulation)).findings.map(({ clause }) => clause);
    const twoTests = amend(upm2020, { minDiagnosticTests: 2 });
    const early = { confirmationLeadDays: 11 };
    const ofTheRegion = (id: string) => (id === "region" ? early : {});
    expect(await clauses({ regulation: () => ({}) })).toStrictEqual([]);
    expect(await clauses({ regulation: async (id) => ofTheRegion(id) })).toStrictEqual([
      "V.confirmed-in-time",
    ]);
    expect(await clauses({ regulation: () => ({}) }, twoTests)).toStrictEqual(["V.diagnostics-taken"]);
    expect(await clauses({ regulation: ofTheRegion }, twoTests)).toStrictEqual([
      "V.diagnostics-taken",
      "V.confirmed-in-time",
    ]);
    expect(await clauses({ regulation: () => ({ minDiagnosticTests: 1 }) }, twoTests)).toStrictEqual([]);
  });

  it("judges by the given regulation where the sources have no function for it", async () => {
    const { regulation: _none, ...unruled } = good;
    const strict = amend(upm2020, { minDiagnosticTests: 2 });
    expect(await under(unruled, undefined, strict).check()).toMatchObject({
      success: { outcome: "refused" },
    });
    expect(await under(unruled).check()).toMatchObject({ success: { outcome: "allowed" } });
  });

  it.each(["lesson", "participant", "parent", "regulation"] as const)(
    "has no such %s where its function answers null or undefined",
    async (kind) => {
      for (const nothing of [null, undefined]) {
        const failure = await failureOf({ [kind]: () => nothing });
        expect(failure).toMatchObject({ _tag: "NotFound", kind });
        expect(await failureOf({ [kind]: async () => nothing })).toMatchObject({ _tag: "NotFound", kind });
      }
    },
  );

  it("takes no answer on lessons attended for unavailable, not for none attended", async () => {
    expect((await verdictOf({ lessonsAttended: () => [] })).outcome).toBe("allowed");
    const failure = await failureOf({ lessonsAttended: () => null });
    expect(failure).toMatchObject({
      code: "Unavailable",
      kind: "lesson",
      reason: "expected an array, received null",
    });
  });

  it.each([
    ["lesson", { lesson: () => ({ ...place, lesson: { ...lesson, id: "another" } }) }],
    ["participant", { participant: async () => ({ ...participant, id: "another" }) }],
    ["parent", { parent: async () => ({ id: "another" }) }],
  ] as const)("takes no other %s for the one that was asked for", async (kind, other) => {
    expect(await failureOf(other)).toMatchObject({ code: "Unavailable", kind });
  });
});

describe("a source that fails makes the fact unavailable, which is no refusal", () => {
  const kinds = [
    ["lesson", "lesson"],
    ["lessonsAttended", "lesson"],
    ["participant", "participant"],
    ["parent", "parent"],
    ["regulation", "regulation"],
  ] as const;

  it.each(kinds)("%s", async (source, kind) => {
    const secret = new TypeError("no row for Мария Петрова, born 2010-05-05");
    const failures = [
      () => {
        throw secret;
      },
      async () => {
        throw secret;
      },
    ];
    for (const failing of failures) {
      const failure = await failureOf({ [source]: failing });
      expect(failure).toBeInstanceOf(Unavailable);
      expect(failure).toMatchObject({ _tag: "Unavailable", name: "Unavailable", code: "Unavailable", kind });
      expect(`${failure.message} ${JSON.stringify(failure)}`).not.toMatch(/Мария|Петрова|2010/);
      expect(failure.message).toContain("TypeError");
    }
  });

  it("even where it throws what is no error", async () => {
    const failure = await failureOf({ parent: () => Promise.reject("Мария Петрова") });
    expect(failure).toMatchObject({ _tag: "Unavailable", kind: "parent" });
    expect(`${failure.message} ${JSON.stringify(failure)}`).not.toContain("Мария");
  });

  it("for the check of a link too", async () => {
    const sources = { ...good, lesson: () => Promise.reject(new Error("down")) };
    const check = checkLinkForwarding({ lesson: "lesson" }).pipe(
      Effect.flip,
      Effect.provide(layerOfSources(sources)),
    );
    expect(await Effect.runPromise(check)).toMatchObject({ _tag: "Unavailable", kind: "lesson" });
  });
});

describe("a malformed record is unavailable, never a verdict", () => {
  const malformed = (value: unknown) => () => value as never;

  it("an instant that is none, whose text is repeated only if it looks like a date: other text may be personal", async () => {
    for (const registeredAt of [
      "2020-11-01 00:00:00",
      "2020-11-01T00:00",
      "Мария Петрова",
      "p@example.org",
    ]) {
      const failures = [
        await failureOf({ participant: malformed({ ...participant, registeredAt }) }),
        await failureOf({ parent: malformed({ id: "parent", registeredAt }) }),
      ];
      expect(failures).toMatchObject([
        { _tag: "Unavailable", kind: "participant" },
        { _tag: "Unavailable", kind: "parent" },
      ]);
      for (const failure of failures) {
        expect(failure.message).toContain("registeredAt");
        expect(`${failure.message} ${JSON.stringify(failure)}`).not.toMatch(/Мария|example/);
      }
    }
  });

  it.each<readonly [string, Partial<Record<keyof Sources, unknown>>]>([
    ["a test", { participant: { ...participant, diagnosticTests: ["2020-13-01T00:00Z"] } }],
    ["a trial", { participant: { ...participant, trials: ["2020-11-01"] } }],
    ["a link", { participant: { ...participant, links: [{ parent: "parent", linkedAt: "soon" }] } }],
    ["a lesson's date", { lesson: { ...place, lesson: { ...lesson, date: "2020-11-31" } } }],
    ["a lesson's start", { lesson: { ...place, lesson: { ...lesson, startsAt: "25:00" } } }],
    ["a lesson's zone", { lesson: { ...place, timeZone: "Mars/Base" } }],
    [
      "a lesson attended",
      { lessonsAttended: [{ ...place, lesson: { ...lesson, id: "x", date: "2020-02-30" } }] },
    ],
    ["a zone of a lesson attended", { lessonsAttended: [{ ...place, timeZone: "+05:00" }] }],
    ["a lead", { regulation: { ...upm2020, confirmationLeadDays: -1 } }],
    ["a count of days", { regulation: { ...upm2020, leadCount: "weeks" } }],
  ])("%s out of its form", async (_what, answers) => {
    const sources = Object.fromEntries(
      Object.entries(answers).map(([name, value]) => [name, malformed(value)]),
    );
    expect(await failureOf(sources)).toMatchObject({ _tag: "Unavailable" });
  });

  // What a database driver gives where a string is asked for.
  const taken = new Date("2020-10-02T12:00Z");
  it.each<readonly [string, Partial<Record<keyof Sources, unknown>>]>([
    ["a child's registration as a Date", { participant: { ...participant, registeredAt: taken } }],
    [
      "a child's registration as a number",
      { participant: { ...participant, registeredAt: taken.getTime() } },
    ],
    ["a parent's registration as a Date", { parent: { id: "parent", registeredAt: taken } }],
    ["a test as a Date", { participant: { ...participant, diagnosticTests: [taken] } }],
    ["a link as a Date", { participant: { ...participant, links: [{ parent: "parent", linkedAt: taken }] } }],
    ["tests that are no list", { participant: { ...participant, diagnosticTests: 1 } }],
    ["a participant that is no object", { participant: 42 }],
    [
      "a lesson's date as a Date",
      { lesson: { ...place, lesson: { ...lesson, date: new Date("2020-11-16") } } },
    ],
    ["a place without its lesson", { lesson: { timeZone: "Asia/Tomsk", region: "region" } }],
    ["a lesson without its zone", { lesson: { lesson, region: "region" } }],
    [
      "a lesson attended without its zone",
      { lessonsAttended: [{ lesson: { ...lesson, id: "x" }, region: "region" }] },
    ],
    ["lessons attended that are no list", { lessonsAttended: {} }],
    ["an amendment that is none", { regulation: { confirmationLeadDay: 7 } }],
    ["amendments that are no object", { regulation: "strict" }],
  ])("%s", async (_what, answers) => {
    const sources = Object.fromEntries(
      Object.entries(answers).map(([name, value]) => [name, malformed(value)]),
    );
    expect(await failureOf(sources)).toMatchObject({ _tag: "Unavailable" });
  });
});

describe("the region of a lesson", () => {
  it("is asked for its regulation: that of the venue, not of the school", async () => {
    const asked: string[] = [];
    const festival = smallFestival({
      regions: [region, { ...region, id: "east", venues: [], timeZone: "Asia/Kamchatka" }],
      schools: [{ id: "school", region: "east", name: "School" }],
    });
    const regulation = (id: string) => {
      asked.push(id);
      return upm2020;
    };
    await verdictOf({ ...sourcesOf(festival), regulation });
    expect(asked).toStrictEqual(["region"]);
  });
});
