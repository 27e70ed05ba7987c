import type { Budget, Budgets } from "./budgets.ts";
import type { Measured, MeasuredProgram } from "./measure.ts";
import type { Program } from "./programs.ts";

/** A budget may be so far above the largest bundle; one that is looser lets too much pass. */
const loosest = 1.15;

/** Everything that is wrong with what was measured, each for a person to read. */
export function problemsOf(measured: readonly MeasuredProgram[], budgets: Budgets): string[] {
  const names = measured.map(({ program }) => program.name);
  const spare = Object.keys(budgets).filter((name) => !names.includes(name));
  return [
    ...measured.flatMap((one) => ofProgram(one, budgets[one.program.name])),
    ...spare.map((name) => `${name}: it has a budget, but there is no such program.`),
  ];
}

function ofProgram({ program, bundles }: MeasuredProgram, budget: Budget | undefined): string[] {
  return [
    ...bundles.flatMap((bundle) => [
      ...tooLarge(program, bundle, budget),
      ...unwanted(program, bundle),
      ...strangers(program, bundle),
    ]),
    ...ofBudget(program, bundles, budget),
  ];
}

function tooLarge({ name, bar }: Program, bundle: Measured, budget: Budget | undefined): string[] {
  const { bundler, bytes } = bundle;
  const limits = [
    { what: "bar", most: bar },
    { what: "budget", most: budget?.bytes },
  ];
  return limits.flatMap(({ what, most }) =>
    most === undefined || bytes <= most
      ? []
      : [
          `${name}, ${bundler}: ${grouped(bytes)} bytes, ${grouped(bytes - most)} over its ${what} of ${grouped(most)}.\n${heaviest(bundle)}`,
        ],
  );
}

/** Modules that the program is to do without: something that it uses has come to import them. */
function unwanted({ name, without }: Program, { bundler, modules }: Measured): string[] {
  return without.flatMap((start) => {
    const found = [...modules.keys()].filter((file) => file.startsWith(start));
    return found.length === 0
      ? []
      : [`${name}, ${bundler}: it is to do without ${start}, but has\n${firstOf(found)}`];
  });
}

/** What a user would not get: sources, or another build. */
function strangers({ name }: Program, { bundler, modules }: Measured): string[] {
  // Else there would be nothing to find below, nor above.
  if (modules.size === 0) return [`${name}, ${bundler}: none of its modules is known.`];
  const found = [...modules.keys()].filter((file) => !/^(?:dist\/esm|node_modules)\//.test(file));
  return found.length === 0
    ? []
    : [`${name}, ${bundler}: it is not made of the built package, but of\n${firstOf(found)}`];
}

function ofBudget(
  { name, bar }: Program,
  bundles: readonly Measured[],
  budget: Budget | undefined,
): string[] {
  if (budget === undefined) return [`${name}: it has no budget.`];
  const { bytes, why } = budget;
  const problems: string[] = [];
  if (why === "") problems.push(`${name}: its budget does not say what the bytes are spent on.`);
  if (bar !== undefined && bytes > bar)
    problems.push(`${name}: its budget of ${grouped(bytes)} bytes is above its bar of ${grouped(bar)}.`);
  const largest = Math.max(...bundles.map((bundle) => bundle.bytes));
  if (bytes > largest * loosest)
    problems.push(
      `${name}: its budget of ${grouped(bytes)} bytes is loose: its largest bundle has ${grouped(largest)}.`,
    );
  return problems;
}

function heaviest({ modules, counted }: Measured): string {
  const largestFirst = [...modules].sort(([, a], [, b]) => b - a);
  const rows = largestFirst.map(([file, bytes]) => `${grouped(bytes).padStart(8)}  ${file}`);
  return `  The heaviest of its ${modules.size} modules, in ${counted}:\n${firstOf(rows)}`;
}

const mostLines = 12;

function firstOf(lines: readonly string[]): string {
  const rest = lines.length - mostLines;
  const shown = lines.slice(0, mostLines).map((line) => `    ${line}`);
  return [...shown, ...(rest > 0 ? [`    … and ${rest} more`] : [])].join("\n");
}

/** A number with its thousands apart. */
export function grouped(bytes: number): string {
  return bytes.toLocaleString("en");
}
