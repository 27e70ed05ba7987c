/**
 * The documents of a group of cases, without what none of them needs: records, items of lists and keys that may go while
 * every document stays valid, keeps what was changed in it, and has the same findings that the cases are about.
 */

import { checkFestival, type Festival, type Finding, isInvalidFestival, type Report } from "upm-rules";
import { conformanceAnswer } from "upm-rules/testing";
import type { Asked, Changed } from "./changed-document.ts";
import { identityOf, type LooseDocument, type Path, partAt, pathsIn, without } from "./identified-parts.ts";
import type { Scenario } from "./scenario.ts";

function isAbout({ clause, subject }: Scenario, finding: Finding): boolean {
  return (
    (clause === undefined || clause === finding.clause) &&
    (subject === undefined || subject === finding.subject?.kind)
  );
}

/** A document with what is found that the scenario is about, and how long both are. */
interface Judged extends Changed {
  readonly about: string;
  readonly ofDocument: number;
  readonly ofReport: number;
}

/** Undefined where the document cannot be checked, since something is missing that must be there. */
function judged(scenario: Scenario, { at, document, changes }: Changed): Judged | undefined {
  let report: Report;
  try {
    report = checkFestival(document as Festival, { at });
  } catch {
    return undefined;
  }
  const about = JSON.stringify(report.findings.filter((finding) => isAbout(scenario, finding)));
  const lengthOf = (value: unknown) => JSON.stringify(value).length;
  return { at, document, changes, about, ofDocument: lengthOf(document), ofReport: lengthOf(report) };
}

/** The path to what has to go where an invalid document has a reference to nothing: the item of a list that holds it. */
function pathOf(document: LooseDocument, pointer: string): Path {
  const path: string[] = [];
  let node: unknown = document;
  let item: Path = [];
  for (const key of pointer.split("/").slice(1)) {
    const inner: unknown = (node as LooseDocument)[key];
    path.push(Array.isArray(node) ? `#${identityOf(inner)}` : key);
    if (Array.isArray(node)) item = [...path];
    node = inner;
  }
  return item;
}

/** Found by the check of the festival, which is quicker than decoding: the shapes are right as long as only items of lists go. */
function firstReferenceToNothing(document: LooseDocument): string | undefined {
  try {
    checkFestival(document as Festival, { at: 946_684_800_000 });
    return undefined;
  } catch (error) {
    if (!isInvalidFestival(error)) throw error;
    return error.issues[0]?.pointer;
  }
}

/** The document without what a path leads to, and without all that refers to it. */
function cut(document: LooseDocument, path: Path): LooseDocument {
  let shorter = without(document, path) as LooseDocument;
  for (;;) {
    const pointer = firstReferenceToNothing(shorter);
    if (pointer === undefined) return shorter;
    const referring = pathOf(shorter, pointer);
    if (referring.length === 0) return document;
    shorter = without(shorter, referring) as LooseDocument;
  }
}

/** What may be cut out of a document. */
interface Cut {
  readonly from: (document: LooseDocument) => LooseDocument;
  /** A record goes whatever else is found without it; any other part only if the report does not grow by more than is cut. */
  readonly isRecord: boolean;
}

/** Records with all that refers to them come first, then every part by itself, the later parts of a document before others. */
function cutsOf(group: readonly Asked[]): readonly Cut[] {
  const paths = group.flatMap(({ document }) => pathsIn(document)).filter((path) => path.length > 1);
  const each = [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()].reverse();
  return [
    ...each
      .filter((path) => path.length === 2)
      .map((path) => ({ from: (document: LooseDocument) => cut(document, path), isRecord: true })),
    ...each.map((path) => ({
      from: (document: LooseDocument) => without(document, path) as LooseDocument,
      isRecord: false,
    })),
  ];
}

/** Whether what the case changed is still there as it was, or is still missing from where it was. */
function keepsChanges(before: Judged, document: LooseDocument): boolean {
  return before.changes.every(
    (path) => JSON.stringify(partAt(document, path)) === JSON.stringify(partAt(before.document, path)),
  );
}

function isValid(document: LooseDocument): boolean {
  return conformanceAnswer("decodeFestival", { document }).length === 0;
}

/** The group with something cut out of every document; undefined where it has to stay, or where nothing is gained. */
function shorterGroup(
  scenario: Scenario,
  group: readonly Judged[],
  { from, isRecord }: Cut,
): readonly Judged[] | undefined {
  const shorter: Judged[] = [];
  for (const before of group) {
    const document = from(before.document);
    const after = document === before.document ? before : judged(scenario, { ...before, document });
    if (after?.about !== before.about || !keepsChanges(before, document)) return undefined;
    shorter.push(after);
  }
  const lengthOf = (cases: readonly Judged[]) =>
    cases.reduce((sum, { ofDocument, ofReport }) => sum + ofDocument + (isRecord ? 0 : ofReport), 0);
  const isShorter = lengthOf(shorter) < lengthOf(group);
  // Decoding comes last, since it takes longest.
  return isShorter && shorter.every(({ document }) => isValid(document)) ? shorter : undefined;
}

/** Ends, since every cut makes the documents shorter. */
export function shrunk(scenario: Scenario, group: readonly Changed[]): readonly Asked[] {
  let shortest: readonly Judged[] = group.map((asked) => judged(scenario, asked) as Judged);
  for (;;) {
    const before = shortest;
    for (const one of cutsOf(shortest)) shortest = shorterGroup(scenario, shortest, one) ?? shortest;
    if (shortest === before) return shortest.map(({ at, document }) => ({ at, document }));
  }
}
