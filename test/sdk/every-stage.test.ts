import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { CandidateSchoolVerdict, ConfirmationFacts, ConfirmationIds } from "../../src/index.js";
import {
  type CallOptions,
  type Check,
  createUpmRules,
  type UpmRules,
} from "../../src/sdk/create-upm-rules.js";
import type { Sources } from "../../src/services/sources.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { lesson, region, smallFestival } from "../arbitraries/small-festival.js";
import { sourcesOf } from "../arbitraries/sources.js";

const good = sourcesOf(smallFestival());
const now = () => new Date("2020-11-06T12:00Z");
const ids = {
  region: "region",
  venue: "venue",
  school: "school",
  lesson: "lesson",
  participant: "child",
  parent: "parent",
};
type Name = Exclude<keyof UpmRules, "dispose">;

const names: readonly Name[] = [
  "regionPlan",
  "schoolList",
  "candidateSchool",
  "schoolChoice",
  "agreement",
  "lessonCreation",
  "linkSending",
  "confirmation",
  "linkForwarding",
  "delivery",
  "lessonDay",
];
type Ids = typeof ids;
type Ask = (rules: UpmRules, asked: Ids, options?: CallOptions) => Promise<unknown>;

/** What a client is asked by ids: the check of each stage, and the facts of a confirmation. */
const asked: readonly (readonly [string, Ask])[] = [
  ...names.map((name): [string, Ask] => [name, (rules, ...call) => rules[name].check(...call)]),
  ["facts of a confirmation", (rules, ...call) => rules.confirmation.facts(...call)],
];
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => {
      throw new Error(`resolved: ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );

describe("the promise client has a check for each stage", () => {
  it("and no other", async () => {
    const rules = createUpmRules(good, { now });
    expect(Object.keys(rules).sort()).toStrictEqual([...names, "dispose"].sort());
    await rules.dispose();
  });

  it.each(names)("that resolves to the verdict: %s", async (name) => {
    const rules = createUpmRules(good, { now });
    // Ten days before its lesson nobody is in class; all that comes before was done.
    const outcome = name === "lessonDay" ? "undetermined" : "allowed";
    expect(await rules[name].check(ids)).toMatchObject({ outcome });
    await rules.dispose();
  });

  it.each(asked)("that is given up by its signal, before and while it waits: %s", async (_name, ask) => {
    const reason = { why: "the user left" };
    const waiting = createUpmRules(
      Object.fromEntries(Object.keys(good).map((source) => [source, () => new Promise(() => {})])) as never,
      { now },
    );
    const controller = new AbortController();
    const check = rejection(ask(waiting, ids, { signal: controller.signal }));
    controller.abort(reason);
    expect(await check).toBe(reason);
    expect(await rejection(ask(waiting, ids, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    await waiting.dispose();
    expect(await rejection(ask(waiting, ids))).toMatchObject({ code: "Disposed" });
  });

  it.each(asked)("that rejects where there is nothing of an id: %s", async (_name, ask) => {
    const nothing = Object.fromEntries(Object.keys(ids).map((key) => [key, "nothing"])) as Ids;
    const rules = createUpmRules(good, { now });
    expect(await rejection(ask(rules, nothing))).toMatchObject({ name: "NotFound", code: "NotFound" });
    await rules.dispose();
  });

  it("that asks its clock: a draft is created now", async () => {
    let time = Date.parse("2020-11-11T18:59:59.999Z");
    const draft = { ...lesson, createdAt: null, linkSentAt: null, linkForwardedAt: null };
    const rules = createUpmRules(sourcesOf(smallFestival({ lessons: [draft] })), {
      now: () => new Date(time),
    });
    const outcomes = [(await rules.lessonCreation.check(ids)).outcome];
    time += 1;
    outcomes.push((await rules.lessonCreation.check(ids)).outcome);
    expect(outcomes).toStrictEqual(["allowed", "refused"]);
    await rules.dispose();
  });
});

describe("an application that leaves a function out", () => {
  it("is told which, by the checks that need it only", async () => {
    const { lessons, lessonsAttended, participants, parents, regulations } = good;
    const rules = createUpmRules({ lessons, lessonsAttended, participants, parents, regulations }, { now });
    expect(await rejection(rules.agreement.check(ids))).toMatchObject({ code: "Unavailable" });
    expect(await rejection(rules.lessonCreation.check(ids))).toMatchObject({
      name: "Unavailable",
      kind: "agreement",
      message: "the agreement could not be had: the application gives no function `agreements`",
    });
    expect((await rules.confirmation.check(ids)).outcome).toBe("allowed");
    expect((await rules.linkSending.check(ids)).outcome).toBe("allowed");
    await rules.dispose();
  });

  it("may be an object of a class, whose functions need it", async () => {
    class Database implements Pick<Sources, "regions" | "venues" | "regulations"> {
      readonly tables = good;
      regions(ids: readonly string[]) {
        return ids.includes(this.tables.constructor.name) ? null : [region];
      }
      venues(ids: readonly string[], signal: AbortSignal) {
        return this.tables.venues(ids, signal);
      }
      regulations(ids: readonly string[], signal: AbortSignal) {
        return this.tables.regulations(ids, signal);
      }
      lessons = good.lessons;
      lessonsAttended = good.lessonsAttended;
      participants = good.participants;
      parents = good.parents;
    }
    const rules = createUpmRules(new Database(), { now });
    expect((await rules.regionPlan.check(ids)).outcome).toBe("allowed");
    await rules.dispose();
  });
});

describe("the types of the client", () => {
  it("are of promises and plain data", () => {
    expectTypeOf<UpmRules["regionPlan"]>().toEqualTypeOf<Check<{ readonly region: string }>>();
    expectTypeOf<UpmRules["lessonDay"]["check"]>().returns.toEqualTypeOf<Promise<Verdict>>();
    expectTypeOf<UpmRules["candidateSchool"]["check"]>().returns.toEqualTypeOf<
      Promise<CandidateSchoolVerdict>
    >();
    expectTypeOf<UpmRules["confirmation"]>().toExtend<Check<ConfirmationIds>>();
    expectTypeOf<UpmRules["confirmation"]["facts"]>().toEqualTypeOf<
      (ids: ConfirmationIds, options?: CallOptions) => Promise<ConfirmationFacts>
    >();
    expectTypeOf<UpmRules["agreement"]["check"]>()
      .parameter(0)
      .toEqualTypeOf<{ readonly venue: string; readonly school: string }>();
  });

  it("need no declaration of Effect, nor of anything that needs one", () => {
    const root = new URL("../..", import.meta.url).pathname;
    const { config } = ts.readConfigFile(join(root, "tsconfig.build.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const entry = join(root, "src/entries/sdk.ts");
    const declarations = new Map<string, string>();
    ts.createProgram([entry], { ...options, outDir: join(root, "src") }).emit(undefined, (file, text) => {
      declarations.set(file, text);
    });
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      // What stands in an example of a comment is not imported.
      const text = (declarations.get(file) ?? "").replaceAll(/\/\*\*.*?\*\//gs, "");
      for (const [, specifier = ""] of text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)) {
        expect(specifier, file).not.toMatch(/^effect/);
        if (specifier.startsWith(".")) visit(join(dirname(file), specifier.replace(/\.js$/, ".d.ts")));
      }
    };
    visit(entry.replace(/\.ts$/, ".d.ts"));
    expect(seen.size).toBeGreaterThan(10);
    expect([...seen].filter((file) => !declarations.has(file))).toStrictEqual([]);
  });
});
