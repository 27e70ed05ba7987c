import { describe, expect, it } from "vitest";
import { budgetsFor } from "../../bench/size/budgets.ts";
import type { Measured, MeasuredProgram } from "../../bench/size/measure.ts";
import { problemsOf } from "../../bench/size/problems.ts";

const modules = new Map([
  ["dist/esm/time/zone.js", 900],
  ["node_modules/date-fns-tz/index.js", 2100],
]);

function bundle(bundler: Measured["bundler"], bytes: number, changes: Partial<Measured> = {}): Measured {
  return { bundler, bytes, modules, counted: "minified bytes", ...changes };
}

function measured(...bundles: readonly Measured[]): MeasuredProgram[] {
  const program = { name: "one question", source: "", bar: 5000, without: ["node_modules/effect/"] };
  return [{ program, bundles }];
}

const budgets = { "one question": { bytes: 4900, why: "its rules" } };

describe("what a bundle may weigh", () => {
  it("is its budget, and no less than a little under it", () => {
    expect(problemsOf(measured(bundle("esbuild", 4900), bundle("webpack", 3000)), budgets)).toEqual([]);
    expect(problemsOf(measured(bundle("esbuild", 4261)), budgets)).toEqual([]);
  });

  it("is exceeded by a byte: program, bundler, bytes, what is over, and the heaviest modules first", () => {
    expect(problemsOf(measured(bundle("esbuild", 4800), bundle("webpack", 4901)), budgets)).toEqual([
      [
        "one question, webpack: 4,901 bytes, 1 over its budget of 4,900.",
        "  The heaviest of its 2 modules, in minified bytes:",
        "       2,100  node_modules/date-fns-tz/index.js",
        "         900  dist/esm/time/zone.js",
      ].join("\n"),
    ]);
  });

  it("is its bar at most, whatever its budget", () => {
    const generous = { "one question": { bytes: 5200, why: "its rules" } };
    const found = problemsOf(measured(bundle("rollup", 5100)), generous);
    expect(found[0]).toMatch(/^one question, rollup: 5,100 bytes, 100 over its bar of 5,000\.\n/);
    expect(found.slice(1)).toEqual(["one question: its budget of 5,200 bytes is above its bar of 5,000."]);
  });
});

describe("a budget", () => {
  it("is loose where it is more than 15 % above the largest bundle", () => {
    expect(problemsOf(measured(bundle("esbuild", 4260), bundle("rollup", 3000)), budgets)).toEqual([
      "one question: its budget of 4,900 bytes is loose: its largest bundle has 4,260.",
    ]);
  });

  it("is there for every program, for no other, and says what the bytes are spent on", () => {
    const good = measured(bundle("esbuild", 4900));
    expect(problemsOf(good, {})).toEqual(["one question: it has no budget."]);
    expect(problemsOf(good, { ...budgets, other: { bytes: 1, why: "it was there" } })).toEqual([
      "other: it has a budget, but there is no such program.",
    ]);
    expect(problemsOf(good, { "one question": { bytes: 4900, why: "" } })).toEqual([
      "one question: its budget does not say what the bytes are spent on.",
    ]);
  });

  it("is set a little above the largest bundle, at most at the bar, and keeps its reason", () => {
    const { "one question": small } = budgetsFor(
      measured(bundle("esbuild", 3000), bundle("rollup", 2000)),
      budgets,
    );
    expect(small).toEqual({ bytes: 3060, why: "its rules" });
    const { "one question": large } = budgetsFor(measured(bundle("esbuild", 4990)), {});
    expect(large).toEqual({ bytes: 5000, why: "" });
  });
});

describe("the modules of a bundle", () => {
  it("are none of those that its program does without", () => {
    const withEffect = new Map([...modules, ["node_modules/effect/dist/Effect.js", 1]]);
    expect(problemsOf(measured(bundle("rolldown", 4800, { modules: withEffect })), budgets)).toEqual([
      "one question, rolldown: it is to do without node_modules/effect/, but has\n    node_modules/effect/dist/Effect.js",
    ]);
  });

  it("are of the built package, not of its sources", () => {
    const ofSources = new Map([["src/time/zone.ts", 900]]);
    expect(problemsOf(measured(bundle("webpack", 4800, { modules: ofSources })), budgets)).toEqual([
      "one question, webpack: it is not made of the built package, but of\n    src/time/zone.ts",
    ]);
  });

  it("are known: a bundler that names none has its list elsewhere", () => {
    const found = problemsOf(measured(bundle("webpack", 4800, { modules: new Map() })), budgets);
    expect(found).toEqual(["one question, webpack: none of its modules is known."]);
  });
});
