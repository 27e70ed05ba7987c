import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { type Amendments, amend } from "../../src/regulation/amend.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { createUpmRules } from "../../src/sdk/create-upm-rules.js";
import { Unavailable } from "../../src/services/errors.js";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { Sources } from "../../src/services/sources.js";
import { checkLinkForwarding } from "../../src/stages/5-confirmation/effect.js";
import { lesson, participant, region, smallFestival } from "../arbitraries/small-festival.js";
import { sourcesOf, statingTrials } from "../arbitraries/sources.js";
import { checks, failureOver, good, resultOver, verdictOver } from "./checks-over-sources.js";

const { confirmation } = checks;
const failureOf = (sources: Partial<Sources>) => failureOver(confirmation, sources);
const verdictOf = (sources: Partial<Sources>, regulation = upm2020) =>
  verdictOver(confirmation, { ...good, ...sources }, regulation);
const child = statingTrials(participant);
const place = { lesson, timeZone: "Asia/Yekaterinburg", region: "region" };

describe("a check over an application's own functions", () => {
  it("gives a verdict, whether they answer at once or later", async () => {
    expect((await verdictOf({})).outcome).toBe("allowed");
    const later: Sources = {
      lessons: async (ids, signal) => good.lessons(ids, signal),
      lessonsAttended: async () => [],
      participants: async () => [child],
      parents: async () => [{ id: "parent", registeredAt: "2020-10-01T12:00+05:00" }],
    };
    expect((await verdictOf(later)).outcome).toBe("allowed");
  });

  it("takes an object of a class, whose functions need it", async () => {
    class Database implements Sources {
      readonly tables = good;
      lessons(ids: readonly string[], signal: AbortSignal) {
        return this.tables.lessons(ids, signal);
      }
      lessonsAttended(ids: readonly string[], signal: AbortSignal) {
        return this.tables.lessonsAttended(ids, signal);
      }
      participants(ids: readonly string[], signal: AbortSignal) {
        return this.tables.participants(ids, signal);
      }
      parents(ids: readonly string[], signal: AbortSignal) {
        return this.tables.parents(ids, signal);
      }
      regulations(ids: readonly string[], signal: AbortSignal) {
        return this.tables.regulations(ids, signal);
      }
    }
    expect(await resultOver(confirmation, new Database())).toMatchObject({ success: { outcome: "allowed" } });
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
      lessons: noting("lessons", good.lessons),
      lessonsAttended: noting("lessonsAttended", good.lessonsAttended),
      participants: noting("participants", good.participants),
      parents: noting("parents", good.parents),
      regulations: noting("regulations", good.regulations),
    });
    expect(asked.sort()).toStrictEqual([
      "lessons lesson",
      "lessonsAttended child",
      "parents parent",
      "participants child",
      "regulations region",
    ]);
  });

  it("judges by the given regulation as the region amends it", async () => {
    const clauses = async (sources: Partial<Sources>, regulation = upm2020) =>
      (await verdictOf(sources, regulation)).findings.map(({ clause }) => clause);
    const twoTests = amend(upm2020, { minDiagnosticTests: 2 });
    const ofTheRegion = (amendments: Amendments) => ({
      regulations: () => [{ region: "region", amendments }],
    });
    const early = { confirmationLeadDays: 11 };
    const ofRegions: Partial<Sources> = {
      regulations: async (ids) =>
        ids.map((region) => ({ region, amendments: region === "region" ? early : {} })),
    };
    expect(await clauses(ofTheRegion({}))).toStrictEqual([]);
    expect(await clauses(ofRegions)).toStrictEqual(["V.confirmed-in-time"]);
    expect(await clauses(ofTheRegion({}), twoTests)).toStrictEqual(["V.diagnostics-taken"]);
    expect(await clauses(ofTheRegion(early), twoTests)).toStrictEqual([
      "V.diagnostics-taken",
      "V.confirmed-in-time",
    ]);
    expect(await clauses(ofTheRegion({ minDiagnosticTests: 1 }), twoTests)).toStrictEqual([]);
  });

  it("judges by the given regulation where the sources have no function for it", async () => {
    const { regulations: _none, ...unruled } = good;
    const strict = amend(upm2020, { minDiagnosticTests: 2 });
    expect(await resultOver(confirmation, unruled, { regulation: strict })).toMatchObject({
      success: { outcome: "refused" },
    });
    expect(await resultOver(confirmation, unruled)).toMatchObject({ success: { outcome: "allowed" } });
  });

  it.each([
    ["lessons", "lesson"],
    ["participants", "participant"],
    ["parents", "parent"],
    ["regulations", "regulation"],
  ] as const)(
    "has no such record where it is not in the answer of %s, or null in it",
    async (source, kind) => {
      for (const nothing of [[], [null], [undefined], [null, undefined]]) {
        const failure = await failureOf({ [source]: () => nothing });
        expect(failure).toMatchObject({ _tag: "NotFound", kind });
        expect(await failureOf({ [source]: async () => nothing })).toMatchObject({ _tag: "NotFound", kind });
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
    ["lesson", { lessons: () => [{ ...place, lesson: { ...lesson, id: "another" } }] }],
    ["participant", { participants: async () => [{ ...child, id: "another" }] }],
    ["parent", { parents: async () => [{ id: "another" }] }],
  ] as const)("takes no other %s for the one that was asked for", async (kind, other) => {
    expect(await failureOf(other)).toMatchObject({
      code: "Unavailable",
      kind,
      reason: "its source answered with another one",
    });
  });
});

describe("a source that fails makes the fact unavailable, which is no refusal", () => {
  const kinds = [
    ["lessons", "lesson"],
    ["lessonsAttended", "lesson"],
    ["participants", "participant"],
    ["parents", "parent"],
    ["regulations", "regulation"],
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
    const failure = await failureOf({ parents: () => Promise.reject("Мария Петрова") });
    expect(failure).toMatchObject({ _tag: "Unavailable", kind: "parent" });
    expect(`${failure.message} ${JSON.stringify(failure)}`).not.toContain("Мария");
  });

  it("for the check of a link too", async () => {
    const sources = { ...good, lessons: () => Promise.reject(new Error("down")) };
    const check = checkLinkForwarding({ lesson: "lesson" }).pipe(
      Effect.flip,
      Effect.provide(layerOfSources(sources)),
    );
    expect(await Effect.runPromise(check)).toMatchObject({ _tag: "Unavailable", kind: "lesson" });
  });
});

describe("the region of a lesson", () => {
  it("is asked for its regulation: that of the venue, not of the school", async () => {
    const asked: string[] = [];
    const festival = smallFestival({
      regions: [region, { ...region, id: "east", venues: [], timeZone: "Asia/Kamchatka" }],
      schools: [{ id: "school", region: "east", name: "School" }],
    });
    const regulations = (ids: readonly string[]) => {
      asked.push(...ids);
      return ids.map((id) => ({ region: id, amendments: upm2020 }));
    };
    await verdictOf({ ...sourcesOf(festival), regulations });
    expect(asked).toStrictEqual(["region"]);
  });
});

describe("the most keys of a call", () => {
  const most = 1_000_000_000;
  it.each([0, -1, 1.5, most + 1, Number.NaN, Number.POSITIVE_INFINITY, "500", null])(
    "are not %s",
    (batchSize) => {
      const options = { batchSize } as never;
      const expected = "expected `batchSize` to be a whole number, 1 to 1,000,000,000";
      expect(() => layerOfSources(good, options)).toThrow(new RangeError(expected));
      expect(() => createUpmRules(good, options)).toThrow(new RangeError(expected));
    },
  );

  it.each([1, 500, most, undefined])("may be %s", async (batchSize) => {
    const check = Effect.provide(confirmation, layerOfSources(good, { batchSize }));
    expect((await Effect.runPromise(check)).findings.length).toBeGreaterThan(0);
  });
});
