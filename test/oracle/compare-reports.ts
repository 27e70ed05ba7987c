interface ComparedFinding {
  readonly clause: string;
  readonly status: string;
  readonly actor: string;
  readonly subject?: { readonly kind: string; readonly id: string } | undefined;
  readonly due?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly doneAt?: string | undefined;
  readonly blockedBy?: readonly string[] | undefined;
  readonly details?: unknown;
}

export interface ComparedReport {
  readonly format: string;
  readonly regulation: string;
  readonly at: string;
  readonly summary: unknown;
  readonly findings: readonly ComparedFinding[];
}

export interface ComparedVerdict {
  readonly outcome: string;
  readonly findings: readonly ComparedFinding[];
}

const comparedKeys = [
  "clause",
  "status",
  "actor",
  "subject",
  "due",
  "timeZone",
  "doneAt",
  "blockedBy",
  "details",
] as const;

/** What the two reports do not agree on, a line each; none if they say the same in the same order. */
export function differences(library: ComparedReport, oracle: ComparedReport): string[] {
  return [
    ...differencesOf(["format", "regulation", "at", "summary"], library, oracle),
    ...differencesOfFindings(library.findings, oracle.findings),
    ...strangeKeys(library.findings),
  ];
}

/**
 * What the two verdicts do not agree on, a line each. The library's may say more: remedies, and details of any clause.
 * A verdict on one act has no subject: then that of the oracle is left out.
 */
export function differencesOfVerdicts(library: ComparedVerdict, oracle: ComparedVerdict): string[] {
  const detailed = new Set(
    oracle.findings.filter(({ details }) => details !== undefined).map(({ clause }) => clause),
  );
  const inReport = library.findings.map(({ details, ...finding }) =>
    detailed.has(finding.clause) ? { ...finding, details } : finding,
  );
  const hasSubjects = library.findings.some(({ subject }) => subject !== undefined);
  const alike = hasSubjects
    ? oracle.findings
    : oracle.findings.map(({ subject: _left, ...finding }) => finding);
  return [...differencesOf(["outcome"], library, oracle), ...differencesOfFindings(inReport, alike)];
}

function differencesOf<T>(keys: readonly (keyof T & string)[], library: T, oracle: T): string[] {
  return keys
    .filter((key) => JSON.stringify(library[key]) !== JSON.stringify(oracle[key]))
    .map((key) => `${key}: library ${JSON.stringify(library[key])}, oracle ${JSON.stringify(oracle[key])}`);
}

function differencesOfFindings(
  library: readonly ComparedFinding[],
  oracle: readonly ComparedFinding[],
): string[] {
  const ofLibrary = library.map(written);
  const ofOracle = oracle.map(written);
  const inOne = differencesOfLists(ofLibrary, ofOracle);
  const isReordered = inOne.length === 0 && ofLibrary.join("\n") !== ofOracle.join("\n");
  return isReordered ? differencesOfOrder(ofLibrary, ofOracle) : inOne;
}

/** Findings that only one side has, however often. */
function differencesOfLists(library: readonly string[], oracle: readonly string[]): string[] {
  const onlyIn = (list: readonly string[], other: readonly string[]) =>
    [...new Set(list)].filter((finding) => times(finding, list) > times(finding, other));
  return [
    ...onlyIn(library, oracle).map((finding) => `only the library: ${finding}`),
    ...onlyIn(oracle, library).map((finding) => `only the oracle:  ${finding}`),
  ];
}

function times(finding: string, list: readonly string[]): number {
  return list.filter((other) => other === finding).length;
}

function differencesOfOrder(library: readonly string[], oracle: readonly string[]): string[] {
  const index = library.findIndex((finding, place) => finding !== oracle[place]);
  return [`order, finding ${index}: library ${library[index]}, oracle ${oracle[index]}`];
}

/** Keys of the findings that are present without a value, or that no finding of a report has. */
function strangeKeys(findings: readonly ComparedFinding[]): string[] {
  const known: readonly string[] = comparedKeys;
  return findings.flatMap((finding) =>
    Object.entries(finding)
      .filter(([key, value]) => !known.includes(key) || value === undefined || value === null)
      .map(([key, value]) => `the library's key ${key}: ${String(value)} in ${written(finding)}`),
  );
}

/** The compared keys in the order that a report has them in; their order in the report itself is the printer's affair. */
function written(finding: ComparedFinding): string {
  return JSON.stringify(Object.fromEntries(comparedKeys.map((key) => [key, finding[key]])));
}
