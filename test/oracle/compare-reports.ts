interface ComparedFinding {
  readonly clause: string;
  readonly status: string;
  readonly actor: string;
  readonly subject?: { readonly kind: string; readonly id: string } | undefined;
  readonly due?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly doneAt?: string | undefined;
  readonly blockedBy?: readonly string[] | undefined;
}

export interface ComparedReport {
  readonly format: string;
  readonly regulation: string;
  readonly at: string;
  readonly summary: unknown;
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
] as const;

/** What the two reports do not agree on, a line each; none if they say the same in the same order. */
export function differences(library: ComparedReport, oracle: ComparedReport): string[] {
  const ofLibrary = library.findings.map(written);
  const ofOracle = oracle.findings.map(written);
  const inBoth = differencesOfLists(ofLibrary, ofOracle);
  const isReordered = inBoth.length === 0 && ofLibrary.join("\n") !== ofOracle.join("\n");
  return [
    ...differencesOfHead(library, oracle),
    ...inBoth,
    ...(isReordered ? differencesOfOrder(ofLibrary, ofOracle) : []),
    ...strangeKeys(library.findings),
  ];
}

function differencesOfHead(library: ComparedReport, oracle: ComparedReport): string[] {
  return (["format", "regulation", "at", "summary"] as const)
    .filter((key) => JSON.stringify(library[key]) !== JSON.stringify(oracle[key]))
    .map((key) => `${key}: library ${JSON.stringify(library[key])}, oracle ${JSON.stringify(oracle[key])}`);
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
  const known: readonly string[] = [...comparedKeys, "details"];
  return findings.flatMap((finding) =>
    Object.entries(finding)
      .filter(([key, value]) => !known.includes(key) || value === undefined || value === null)
      .map(([key, value]) => `the library's key ${key}: ${String(value)} in ${written(finding)}`),
  );
}

/** The compared keys in the order of the page; the order of keys in the report itself is the printer's affair. */
function written(finding: ComparedFinding): string {
  return JSON.stringify(Object.fromEntries(comparedKeys.map((key) => [key, finding[key]])));
}
