import { globSync } from "node:fs";
import type { InstrumenterContext, StrykerOptions } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { bundleTests, type TestFiles } from "./bundle-tests.ts";
import type { Tests } from "./parts.ts";
import { collectTests } from "./test-interface.ts";

/** What the mutated code reads and writes. */
const shared = globalThis as { __stryker__?: Partial<InstrumenterContext> };

/** Runs the project's tests on modules that are loaded anew for each mutant; the quickest files first. */
class FreshModulesRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  readonly #tests: Tests;
  readonly #milliseconds = new Map<string, number>();
  #files: readonly string[] = [];
  #fresh: () => TestFiles = () => ({});

  constructor(options: StrykerOptions) {
    this.#tests = options["freshModules"] as Tests;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const { include, exclude } = this.#tests;
    this.#files = globSync(include, { exclude }).sort();
    this.#fresh = await bundleTests(this.#files);
  }

  async dryRun(): Promise<DryRunResult> {
    const context: Partial<InstrumenterContext> = {};
    shared.__stryker__ = context;
    const tests: TestResult[] = [];
    for (const file of this.#files) {
      const begin = performance.now();
      // What one file made the library remember would hide from the next which code it needs.
      for await (const result of resultsOf(file, this.#fresh(), undefined, context)) tests.push(result);
      this.#milliseconds.set(file, performance.now() - begin);
    }
    return { status: DryRunStatus.Complete, tests, ...mutantCoverage(context) };
  }

  async mutantRun({
    testFilter,
    hitLimit,
    activeMutant,
    sandboxFileName,
  }: MutantRunOptions): Promise<MutantRunResult> {
    const context = {
      activeMutant: activeMutant.id,
      hitCount: 0,
      ...(hitLimit !== undefined && { hitLimit }),
    };
    shared.__stryker__ = context;
    const only = testFilter && new Set(testFilter);
    const filesAsked = new Set(testFilter?.map((id) => id.split("#")[0]));
    const files = only ? this.#files.filter((file) => filesAsked.has(file)) : this.#files;
    const fresh = this.#fresh();
    const tests: TestResult[] = [];
    for (const file of this.#quickestFirst(files, sandboxFileName)) {
      for await (const result of resultsOf(file, fresh, only, {})) {
        const overLimit = determineHitLimitReached(context.hitCount, hitLimit);
        if (overLimit) return toMutantRunResult(overLimit);
        tests.push(result);
        if (result.status === TestStatus.Failed) {
          return toMutantRunResult({ status: DryRunStatus.Complete, tests });
        }
      }
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  /** Files about the folder of the mutant are worth ten times their time. */
  #quickestFirst(files: readonly string[], mutated: string): readonly string[] {
    const folder = /src\/(.*)\//.exec(mutated)?.[1];
    const cost = (file: string) =>
      (this.#milliseconds.get(file) ?? 0) * (file.startsWith(`test/${folder}/`) ? 0.1 : 1);
    return [...files].sort((one, other) => cost(one) - cost(other));
  }
}

/** What the tests of a file give; that it cannot be loaded is a failure too. */
async function* resultsOf(
  file: string,
  fresh: TestFiles,
  only: ReadonlySet<string> | undefined,
  context: Partial<InstrumenterContext>,
): AsyncGenerator<TestResult> {
  const result = async (name: string, run: () => unknown): Promise<TestResult> => {
    const begin = performance.now();
    const about = () => ({
      id: `${file}#${name}`,
      name,
      fileName: file,
      timeSpentMs: performance.now() - begin,
    });
    try {
      await run();
      return { ...about(), status: TestStatus.Success };
    } catch (error) {
      return { ...about(), status: TestStatus.Failed, failureMessage: String(error) };
    }
  };
  let tests: ReturnType<typeof collectTests> = [];
  const loaded = await result("is loaded", () => {
    tests = collectTests(fresh[file] as () => void);
  });
  if (loaded.status === TestStatus.Failed) yield loaded;
  for (const { name, run } of tests) {
    const id = `${file}#${name}`;
    if (only && !only.has(id)) continue;
    context.currentTestId = id;
    yield await result(name, run);
    delete context.currentTestId;
  }
}

function mutantCoverage({ mutantCoverage: found }: Partial<InstrumenterContext>) {
  return found && { mutantCoverage: found };
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "fresh-modules", FreshModulesRunner),
];
