import { type Amendments, amend, type Issue, isInvalidRegulation, type Regulation, upm2020 } from "upm-rules";

/** The parameters that a lesson's verdict and deadlines depend on, and that the playground can amend. */
export const numberNames = [
  "lessonLeadDays",
  "confirmationLeadDays",
  "deliveryLeadDays",
  "minDiagnosticTests",
  "maxEarlierTrials",
] as const;
export const dayListNames = ["nonWorkingDays", "workingDays"] as const;
export const amendableNames = [...numberNames, "leadCount", ...dayListNames, "lessonCountsAsTrial"] as const;
export type AmendableName = (typeof amendableNames)[number];

/** What was typed or chosen, by parameter; empty or absent: as in the regulation. */
export type AmendmentInput = { readonly [N in AmendableName]?: string };

export const leadCounts = ["calendar", "clear", "working"] as const;

/** The changes to the regulation, as `amend` takes them: what is no number stays text, and is refused there. */
export function changesOf(input: AmendmentInput): Amendments {
  const changes: Record<string, unknown> = {};
  for (const name of amendableNames) {
    const typed = input[name]?.trim() ?? "";
    if (typed !== "") changes[name] = typedValue(name, typed);
  }
  return changes as Amendments;
}

function typedValue(name: AmendableName, typed: string): unknown {
  if ((numberNames as readonly string[]).includes(name)) {
    return Number.isNaN(Number(typed)) ? typed : Number(typed);
  }
  if ((dayListNames as readonly string[]).includes(name)) return typed.split(/[\s,;]+/).filter(Boolean);
  return name === "lessonCountsAsTrial" ? typed === "yes" : typed;
}

export type AmendedRegulation =
  | { readonly is: "unchanged" }
  | { readonly is: "amended"; readonly regulation: Regulation }
  | { readonly is: "invalid"; readonly issues: readonly Issue[] };

/** The regulation as amended, or what is wrong with the changes. */
export function amendedBy(input: AmendmentInput): AmendedRegulation {
  const changes = changesOf(input);
  if (Object.keys(changes).length === 0) return { is: "unchanged" };
  try {
    return { is: "amended", regulation: amend(upm2020, changes) };
  } catch (error) {
    if (!isInvalidRegulation(error)) throw error;
    return { is: "invalid", issues: error.issues };
  }
}
