/** The verdicts of a decision space as a file keeps them: each text once, each verdict once, then the verdict of every case. */
import { readFileSync, writeFileSync } from "node:fs";
import { amend, type Finding, upm2020 } from "upm-rules";
import {
  type Choice,
  choicesOf,
  type Judged,
  type Labels,
  labelsOf,
  type Space,
  valuesOf,
} from "./decision-space.ts";

export interface Baseline {
  readonly format: "upm-verdicts/1";
  readonly check: string;
  readonly most: number;
  readonly labels: Labels;
  /** Findings as JSON. */
  readonly findings: readonly string[];
  /** Outcome, the end of its stability or a dash, and the numbers of its findings. */
  readonly verdicts: readonly string[];
  /** Of each case, in the order of `choicesOf`, the number of its verdict. */
  readonly cases: readonly number[];
}

/** What a check answers of a choice; where it throws an error of the library, the outcome says so. */
export function judgedAt(space: Space, values: Readonly<Record<string, unknown>>): Judged {
  try {
    return space.judge(space.factsOf(values), amend(upm2020, values["regulation"] as object));
  } catch (error) {
    const code = (error as { readonly code?: unknown } | null)?.code;
    if (typeof code !== "string") throw error;
    return { outcome: `throws-${code}`, findings: [] };
  }
}

/** Numbers texts in the order in which they come. */
function numbering() {
  const numbers = new Map<string, number>();
  return {
    texts: () => [...numbers.keys()],
    numberOf: (text: string) => {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
  };
}

/** The verdicts of a space; those that an earlier baseline has are kept as they are there. */
export function baselineOf(space: Space, earlier?: Baseline): Baseline {
  const findings = numbering();
  const verdicts = numbering();
  const labels = labelsOf(space);
  const kept = earlier && keptFrom(space, earlier);
  const cases = choicesOf(labels, space.most).map((choice) => {
    const judged = kept?.(choice) ?? judgedAt(space, valuesOf(space, choice) ?? {});
    const numbers = judged.findings.map((finding) => findings.numberOf(JSON.stringify(finding)));
    return verdicts.numberOf([judged.outcome ?? "report", judged.stableUntil ?? "-", ...numbers].join(" "));
  });
  return {
    format: "upm-verdicts/1",
    ...{ check: space.check, most: space.most, labels },
    ...{ findings: findings.texts(), verdicts: verdicts.texts(), cases },
  };
}

/** What a baseline says of a choice of a space that may have grown: of an axis that it does not know, nothing is stated. */
function keptFrom(space: Space, earlier: Baseline): (choice: Choice) => Judged | undefined {
  const names = Object.keys(earlier.labels);
  const added = Object.entries(space.axes).filter(([name]) => !names.includes(name));
  for (const [name, axis] of added) {
    if (Object.values(axis).includes(undefined)) continue;
    throw new Error(
      `the axis ${name} of ${space.check} is new: expected a value undefined, which earlier cases have`,
    );
  }
  const nameOf = (choice: Choice) => JSON.stringify(names.map((name) => choice[name]));
  const judged = new Map([...casesOf(earlier)].map(([choice, verdict]) => [nameOf(choice), verdict]));
  return (choice) => {
    const isStated = added.some(([name, axis]) => axis[choice[name] ?? ""] !== undefined);
    return isStated ? undefined : judged.get(nameOf(choice));
  };
}

/** Every case of a baseline with what was answered then. */
export function* casesOf(baseline: Baseline): Generator<readonly [Choice, Judged]> {
  const findings = baseline.findings.map((text): Finding => JSON.parse(text));
  const verdicts = baseline.verdicts.map((text): Judged => {
    const [outcome = "", stableUntil = "-", ...numbers] = text.split(" ");
    return {
      ...(outcome !== "report" && { outcome }),
      ...(stableUntil !== "-" && { stableUntil }),
      findings: numbers.map((number) => findings[Number(number)] as Finding),
    };
  });
  const choices = choicesOf(baseline.labels, baseline.most);
  for (const [index, choice] of choices.entries()) {
    yield [choice, verdicts[baseline.cases[index] as number] as Judged];
  }
}

export function readBaseline(file: string): Baseline {
  return JSON.parse(readFileSync(file, "utf8"));
}

export function writeBaseline(file: string, baseline: Baseline): void {
  const { findings, verdicts, cases, ...rest } = baseline;
  const lines = (list: readonly string[]) =>
    `[\n${list.map((text) => `  ${JSON.stringify(text)}`).join(",\n")}\n]`;
  const head = JSON.stringify(rest, null, 1).slice(0, -2);
  writeFileSync(
    file,
    `${head},\n"findings": ${lines(findings)},\n"verdicts": ${lines(verdicts)},\n"cases": ${JSON.stringify(cases)}\n}\n`,
  );
}
