import Builder from "fast-xml-builder";
import type { LocatedFinding } from "../festival/located-finding.js";
import type { Records } from "../festival/records.js";
import { byClauseAndRegion, type Counts, countsOf, type Report } from "../festival/report.js";
import type { Clause } from "../regulation/clause.js";
import { type ClauseId, clauses } from "../regulation/clauses.js";
import { type Finding, isBreach } from "../verdict/finding.js";
import { describedFinding } from "./described-finding.js";
import type { Messages } from "./languages.js";
import { xmlText } from "./xml-text.js";

/** Of an element by its name: an attribute's starts with `@`, `#text` is what stands in it. */
type Element = { readonly [name: string]: string | number | Element | readonly Element[] };

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  format: true,
  // A value that happens to be "true" is a value like any other.
  suppressBooleanAttributes: false,
});

/** The report as JUnit XML for CI systems, a suite for each clause, in pieces. */
export function* junitReport(
  { at, summary }: Report,
  located: readonly LocatedFinding[],
  records: Records,
  messages: Messages,
): Generator<string, void, undefined> {
  const { ofClauses } = byClauseAndRegion(located);
  const tests = ofClauses.reduce((sum, findings) => sum + Math.max(findings.length, 1), 0);
  const all = {
    testsuites: { "@name": "upm-rules", "@tests": tests, "@failures": summary.breaches, "@errors": 0 },
  };
  yield builder.build({ "?xml": { "@version": "1.0", "@encoding": "UTF-8" } });
  yield opening(all);
  for (const [index, clause] of clauses.entries()) {
    const findings = ofClauses[index] ?? [];
    yield opening({ testsuite: suiteOf(clause, countsOf(findings), at, messages) });
    if (findings.length === 0)
      yield builder.build({ testcase: caseNamed(messages.clauseTitle(clause.id), clause.id) });
    for (const finding of findings)
      yield builder.build({ testcase: caseOf(finding, clause, records, messages) });
    yield "</testsuite>\n";
  }
  yield "</testsuites>\n";
}

/** An element without its end: what stands in it follows in pieces. */
function opening(element: { readonly [name: string]: Element }): string {
  return builder.build(element).replace(/\n?<\/\w+>\n$/, "\n");
}

type KnownClause = Clause & { readonly id: ClauseId };

function suiteOf(
  { id, stage, level }: KnownClause,
  counts: Counts,
  at: string,
  { clauseTitle, words }: Messages,
): Element {
  const { breaches, unknown, pending, advice } = counts;
  const properties = { title: clauseTitle(id), stage: words.stages[stage], level: words.levels[level] };
  return {
    "@name": id,
    "@tests": Math.max(breaches + unknown + pending + advice, 1),
    "@failures": breaches,
    "@errors": 0,
    "@skipped": unknown + pending,
    "@timestamp": at,
    "@time": 0,
    properties: {
      property: Object.entries(properties).map(([name, value]) => ({
        "@name": name,
        "@value": xmlText(value),
      })),
    },
  };
}

function caseNamed(name: string, clause: ClauseId): Element {
  return { "@name": xmlText(name), "@classname": clause, "@time": 0 };
}

/** A case by ids, which stay as names and dates change: a CI system knows by them what is new and what is fixed. */
function caseOf(
  finding: Finding,
  { id, actors }: KnownClause,
  records: Records,
  messages: Messages,
): Element {
  const { status, actor, subject } = finding;
  const about = subject === undefined ? actor : `${subject.kind} ${subject.id}`;
  const named = caseNamed(actors.length > 1 ? `${about} (${actor})` : about, id);
  const { what, lines } = said(finding, records, messages);
  if (isBreach(finding))
    return { ...named, failure: { "@message": what, "@type": status, "#text": lines.join("\n") } };
  if (status === "advised") return { ...named, "system-out": lines.join("\n") };
  return { ...named, skipped: { "@message": what } };
}

/** The sentence of a finding, and all that is to be said of it in lines. */
function said(finding: Finding, records: Records, messages: Messages): { what: string; lines: string[] } {
  const { due, timeZone } = finding;
  const { words, deadlineText } = messages;
  const { what, remedy } = describedFinding(finding, records, messages);
  const lines = [
    what,
    due !== undefined && timeZone !== undefined && `${words.headings.due}: ${deadlineText(due, timeZone)}`,
    remedy !== undefined && `${words.headings.remedy}: ${remedy}`,
  ].filter((line) => line !== false);
  return { what: xmlText(what), lines: lines.map(xmlText) };
}
