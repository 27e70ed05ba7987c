/** A decision space: facts with the values that they take, and every case in which few of them differ from a good one. */
import type { Amendments, Finding, Regulation } from "upm-rules";

/** The values of one fact, or of some that belong together, by label; the first is that of the good case. */
export type Axis = Readonly<Record<string, unknown>>;

/** Which value each axis has, by its label. */
export type Choice = Readonly<Record<string, string>>;

/** What a check answers of a case. A report of a festival has no outcome. */
export interface Judged {
  readonly outcome?: string;
  readonly findings: readonly Finding[];
  readonly stableUntil?: string;
}

export interface Space {
  /** What is asked, as in `checkConfirmation`. */
  readonly check: string;
  readonly axes: Readonly<Record<string, Axis>>;
  /** At most how many axes of a case differ from the good one. */
  readonly most: number;
  /** The facts of a case, from the values of its axes. */
  // biome-ignore lint/suspicious/noExplicitAny: each space knows what values its own axes have.
  readonly factsOf: (values: Readonly<Record<string, any>>) => unknown;
  readonly judge: (facts: unknown, regulation: Regulation) => Judged;
}

/** The axis by which every space asks under other regulations too. */
export const regulationAxis = {
  upm2020: {},
  "clear days": { leadCount: "clear" },
  "working days": { leadCount: "working", nonWorkingDays: ["2020-11-04"], workingDays: ["2020-11-14"] },
  "a week ahead, delivered on the eve": {
    lessonLeadDays: 7,
    confirmationLeadDays: 7,
    deliveryLeadDays: 1,
  },
  "no days ahead": { lessonLeadDays: 0, confirmationLeadDays: 0, deliveryLeadDays: 0 },
  "other limits": { maxDriveMinutes: 29, minDiagnosticTests: 2, maxEarlierTrials: 1 },
  "lessons are no trials": { lessonCountsAsTrial: false },
  "a later plan": { planDeadline: "2020-11-15" },
} as const satisfies Readonly<Record<string, Amendments>>;

/** The labels of a space: what a baseline is about. */
export type Labels = Readonly<Record<string, readonly string[]>>;

export function labelsOf({ axes }: Space): Labels {
  return Object.fromEntries(Object.entries(axes).map(([name, axis]) => [name, Object.keys(axis)]));
}

/** Every choice of labels that differs from the first of each in at most so many; those that differ least come first. */
export function choicesOf(labels: Labels, most: number): Choice[] {
  const good: Choice = Object.fromEntries(
    Object.entries(labels).map(([name, [first = ""]]) => [name, first]),
  );
  const names = Object.keys(labels);
  let layer: ReadonlyArray<{ readonly choice: Choice; readonly next: number }> = [{ choice: good, next: 0 }];
  const choices = [good];
  for (let differing = 1; differing <= most; differing++) {
    layer = layer.flatMap(({ choice, next }) =>
      names.slice(next).flatMap((name, offset) =>
        (labels[name] ?? []).slice(1).map((label) => ({
          choice: { ...choice, [name]: label },
          next: next + offset + 1,
        })),
      ),
    );
    choices.push(...layer.map(({ choice }) => choice));
  }
  return choices;
}

/**
 * The values that a choice names; undefined where the space has no such value any more. An axis that the choice does not
 * know, since it came later, has none: who asked before does not state that fact, and is to be answered as before.
 */
export function valuesOf({ axes }: Space, choice: Choice): Readonly<Record<string, unknown>> | undefined {
  if (!Object.keys(choice).every((name) => Object.hasOwn(axes[name] ?? {}, choice[name] ?? "")))
    return undefined;
  return Object.fromEntries(Object.entries(axes).map(([name, axis]) => [name, axis[choice[name] ?? ""]]));
}
