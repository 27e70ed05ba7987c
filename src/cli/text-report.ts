import type { Records } from "../festival/records.js";
import { type Counts, countsOf, type Report, type Summary } from "../festival/report.js";
import { type Finding, isBreach, type Subject } from "../verdict/finding.js";
import type { Messages } from "./languages.js";
import { listedIds, organisationName, subjectName, zoneOf } from "./names.js";
import { plainText } from "./plain-text.js";
import type { Language } from "./usage.js";
import { findingsOf, type Group, groupsOf, type Kin } from "./who-must-act.js";

/** A report for a regional operator: how things stand, then by who must act, most urgent first, and what to do. */
export function textReport(
  report: Report,
  findings: readonly Finding[],
  records: Records,
  messages: Messages,
): string {
  const { summary } = report;
  const lines = summaryLines(report, (id) => records.region(id)?.name, messages);
  if (findings.length > 0) lines.push("", messages.words.headings.whoMustAct);
  for (const group of groupsOf(findings, records)) lines.push("", ...groupLines(group, records, messages));
  lines.push(...clauseLines(summary, messages));
  return `${lines.map(plainText).join("\n")}\n`;
}

const allFindings: Readonly<Record<Language, string>> = {
  en: "The findings one by one: --format lines",
  ru: "Все замечания по одному: --format lines",
};

/** What of a report can be told without its findings and lessons: how things stand, by region and by clause. */
export function summaryReport(
  report: Pick<Report, "at" | "summary">,
  regionNames: ReadonlyMap<string, string>,
  messages: Messages,
  lang: Language,
): string {
  const { summary } = report;
  const lines = [
    ...summaryLines(report, (id) => regionNames.get(id), messages),
    ...clauseLines(summary, messages),
  ];
  if (summary.byClause.length > 0) lines.push("", allFindings[lang]);
  return `${lines.map(plainText).join("\n")}\n`;
}

type NameOfRegion = (id: string) => string | undefined;

function summaryLines(
  { at, summary }: Pick<Report, "at" | "summary">,
  nameOf: NameOfRegion,
  messages: Messages,
): string[] {
  const { headings } = messages.words;
  const nothing = summary.byClause.length === 0;
  return [
    `${headings.asOf}: ${messages.instantText(at, "UTC")}`,
    "",
    headings.summary,
    `  ${nothing ? headings.nothingFound : countsText(summary, messages)}`,
    ...regionLines(summary, nameOf, messages),
  ];
}

function regionLines({ byRegion }: Summary, nameOf: NameOfRegion, messages: Messages): string[] {
  if (byRegion.length === 0) return [];
  const regions = byRegion.map(({ region, ...counts }) => {
    const name = nameOf(region) ?? region;
    return `    ${name}: ${countsText(counts, messages)}`;
  });
  return [`  ${messages.words.headings.byRegion}`, ...regions];
}

/** The clauses come last: nobody has to go through them before what is to be done. */
function clauseLines({ byClause }: Summary, messages: Messages): string[] {
  if (byClause.length === 0) return [];
  const { words, clauseTitle } = messages;
  const clauses = byClause.map(
    ({ clause, ...counts }) => `  ${clause}: ${countsText(counts, messages)} (${clauseTitle(clause)})`,
  );
  return ["", words.headings.byClause, ...clauses];
}

function countsText(
  { breaches, unknown, pending, advice }: Counts,
  { words: { counted } }: Messages,
): string {
  const parts = [
    breaches > 0 && counted("breach", breaches),
    unknown > 0 && counted("unknown", unknown),
    pending > 0 && counted("pending", pending),
    advice > 0 && counted("advice", advice),
  ];
  return parts.filter((part) => part !== false).join(", ");
}

function groupLines(group: Group, records: Records, messages: Messages): string[] {
  const name = organisationName(group.organisation, records, messages);
  return [
    `${name}: ${countsText(countsOf(findingsOf(group)), messages)}`,
    ...group.kin.flatMap((kin) => kinLines(kin, records, messages)),
  ];
}

/** Breaches are told one by one as long as they are few; of what is alike besides, the most urgent stands for all. */
function kinLines(findings: Kin, records: Records, messages: Messages): string[] {
  const shown = isBreach(findings[0]) ? 3 : 1;
  // One that is left over takes no more room when it is told.
  const told = findings.length <= shown + 1 && isBreach(findings[0]) ? findings : findings.slice(0, shown);
  const rest = findings.slice(told.length).flatMap(({ subject }) => subject ?? []);
  const lines = told.flatMap((finding) => findingLines(finding, records, messages));
  if (rest.length === 0) return lines;
  return [...lines, `    ${messages.words.more(rest.length)}: ${listedIds(rest, records, messages)}`];
}

function findingLines(finding: Finding, records: Records, messages: Messages): string[] {
  const { words, describe } = messages;
  const nameOf = (subject: Subject) => subjectName(subject, records, messages);
  const timeZone = zoneOf(finding.subject, records);
  const options = { nameOf, ...(timeZone && { timeZone }) };
  const { what, remedy } = describe(withoutRepetition(finding), options);
  const line = `  ${words.statuses[finding.status]}  ${finding.clause}  ${what}`;
  // What is pending already says what is to be done, and by when; what is late, that its deadline is over.
  const saysAll = finding.status === "pending" || finding.status === "late";
  return remedy !== undefined && !saysAll ? [line, `    → ${remedy}`] : [line];
}

/** The finding without the deadline in its remedy, where it says that itself. */
function withoutRepetition(finding: Finding): Finding {
  const { due, remedy } = finding;
  const repeats = remedy?.kind === "never" && due !== undefined && remedy.since === due;
  return repeats ? { ...finding, remedy: { kind: "never" } } : finding;
}
