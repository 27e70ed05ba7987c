import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Logger from "effect/Logger";
import * as References from "effect/References";
import * as Tracer from "effect/Tracer";
import { describe, expect, it } from "vitest";
import * as effect from "../../src/entries/effect.js";
import type { LookupError } from "../../src/services/errors.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { smallFestival } from "../arbitraries/small-festival.js";
import { sourcesOf } from "../arbitraries/sources.js";

type ById = (ids: Readonly<Record<string, string>>) => Effect.Effect<Verdict, LookupError, OutsideFacts>;

const ids = {
  region: "region",
  venue: "venue",
  school: "school",
  lesson: "lesson",
  participant: "child",
  parent: "parent",
};
const named = Object.entries(effect).filter(([name]) => /^(check|require)/.test(name)) as unknown as [
  string,
  ById,
][];
const layers = {
  document: effect.layerOfFestival(smallFestival()),
  functions: effect.layerOfSources(sourcesOf(smallFestival())),
};

/** The spans that a check opens, in order. */
async function spansOf(
  check: Effect.Effect<unknown, unknown, OutsideFacts>,
  layer: Layer.Layer<OutsideFacts>,
): Promise<Tracer.NativeSpan[]> {
  const spans: Tracer.NativeSpan[] = [];
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options);
      spans.push(span);
      return span;
    },
  });
  await Effect.runPromise(Effect.withTracer(Effect.provide(Effect.exit(check), layer), tracer));
  return spans;
}

interface Log {
  readonly message: unknown;
  readonly logLevel: string;
  readonly annotations: Readonly<Record<string, unknown>>;
}

/** What a check logs, at every level. */
async function logsOf(check: Effect.Effect<unknown, unknown, OutsideFacts>): Promise<Log[]> {
  const logs: Log[] = [];
  const logger = Logger.make(({ message, logLevel, fiber }) => {
    // They are the fiber's while it logs.
    logs.push({ message, logLevel, annotations: fiber.getRef(References.CurrentLogAnnotations) });
  });
  await Effect.exit(check).pipe(
    Effect.provide(layers.document),
    Effect.provide(Logger.layer([logger])),
    Effect.provideService(References.MinimumLogLevel, "All"),
    Effect.runPromise,
  );
  return logs;
}

const found = (verdict: Verdict) => ({
  "upm-rules.outcome": verdict.outcome,
  "upm-rules.clauses": verdict.findings.map(({ clause, status }) => `${clause} ${status}`),
});
const verdictOf = (check: ReturnType<ById>): Promise<Verdict> =>
  Effect.runPromise(Effect.provide(check, layers.document));

describe.each(named)("%s", (name, byId) => {
  const check = `upm-rules.${name.replace("require", "check")}`;
  const own = name.startsWith("require") ? [`upm-rules.${name}`, check] : [check];

  it("opens a span of its own name, around that of its check", async () => {
    expect((await spansOf(byId(ids), layers.document)).map((span) => span.name)).toStrictEqual(own);
  });

  it("names in it the outcome, and the clauses with what was found", async () => {
    const spans = await spansOf(byId(ids), layers.document);
    const verdict = await verdictOf(named.find(([one]) => `upm-rules.${one}` === check)?.[1](ids) as never);
    expect(Object.fromEntries(spans.at(-1)?.attributes ?? [])).toStrictEqual(found(verdict));
  });

  it("opens one for each look-up in the application's functions, whatever it asks for", async () => {
    const names = (await spansOf(byId(ids), layers.functions)).map((span) => span.name);
    expect(names.slice(0, own.length)).toStrictEqual(own);
    expect(names.length).toBeGreaterThan(own.length);
    for (const lookup of names.slice(own.length)) expect(lookup).toMatch(/^upm-rules\.lookup [a-zA-Z]+$/);
  });

  it("logs its verdict at level debug, annotated with the check, the outcome and the clauses", async () => {
    const verdict = await verdictOf(named.find(([one]) => `upm-rules.${one}` === check)?.[1](ids) as never);
    const [log, ...others] = await logsOf(byId(ids));
    expect(others).toStrictEqual([]);
    expect(log?.logLevel).toBe("Debug");
    expect(log?.message).toStrictEqual([`${check.replace("upm-rules.", "")}: ${verdict.outcome}`]);
    expect(log?.annotations).toStrictEqual({
      "upm-rules.check": check.replace("upm-rules.", ""),
      ...found(verdict),
    });
  });
});

describe("a look-up of the facts of a confirmation", () => {
  const facts = effect.confirmationFacts({ lesson: "lesson", participant: "child", parent: "parent" });

  it("opens a span of its own name, with nothing of the facts, around its look-ups", async () => {
    const [own, ...lookups] = await spansOf(facts, layers.functions);
    expect([own?.name, own?.attributes.size]).toStrictEqual(["upm-rules.confirmationFacts", 0]);
    expect(lookups.map(({ name }) => name).sort()).toStrictEqual(
      ["lessons", "lessonsAttended", "parents", "participants"].map((source) => `upm-rules.lookup ${source}`),
    );
  });

  it("logs at level debug that they are known, annotated with its name and nothing else", async () => {
    const [log, ...others] = await logsOf(facts);
    expect(others).toStrictEqual([]);
    expect(log).toStrictEqual({
      message: ["confirmationFacts: known"],
      logLevel: "Debug",
      annotations: { "upm-rules.check": "confirmationFacts" },
    });
  });
});

describe("what is told of a check", () => {
  // Ids that would be found again wherever they went.
  const festival = JSON.parse(
    JSON.stringify(smallFestival()).replaceAll(/"(child|parent|lesson|venue|school)"(?!:)/g, '"id-of-$1"'),
  );
  const marked = Object.fromEntries(Object.entries(ids).map(([kind, id]) => [kind, `id-of-${id}`]));

  it("holds no ids, also where something is not found", async () => {
    for (const layer of [effect.layerOfFestival(festival), effect.layerOfSources(sourcesOf(festival))]) {
      for (const asked of [marked, { ...marked, participant: "id-of-nobody", lesson: "id-of-nothing" }]) {
        for (const byId of [...named.map(([, one]) => one), effect.confirmationFacts as unknown as ById]) {
          const spans = await spansOf(byId(asked), layer);
          expect(spans.length).toBeGreaterThan(0);
          for (const { name, attributes } of spans) {
            expect(JSON.stringify([name, [...attributes]])).not.toContain("id-of-");
          }
        }
      }
    }
  });

  it("goes along with what the services log meanwhile", async () => {
    const logging = Layer.effect(
      effect.Participants,
      Effect.map(effect.Participants, (participants) => ({
        ...participants,
        find: (id: string) => Effect.tap(participants.find(id), Effect.logInfo("asked the database")),
      })),
    );
    const check = Effect.provide(effect.checkConfirmation(ids as never), logging);
    const [log] = await logsOf(check);
    expect(log?.message).toStrictEqual(["asked the database"]);
    expect(log?.annotations).toStrictEqual({ "upm-rules.check": "checkConfirmation" });
  });
});
