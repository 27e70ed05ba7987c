import { actingOrganisation, lessonOf, type Organisation } from "../festival/acting-organisation.js";
import { compareFindings } from "../festival/located-finding.js";
import type { Records } from "../festival/records.js";
import type { Counts, Report } from "../festival/report.js";
import { type Finding, isBreach, type Subject } from "../verdict/finding.js";
import type { Messages } from "./languages.js";
import { plainText } from "./plain-text.js";

/** The findings that one organisation answers for. */
interface Group {
  readonly organisation: Organisation | undefined;
  readonly findings: Finding[];
}

/** A report for a regional operator: how things stand, then by who must act, most urgent first, and what to do. */
export function textReport(
  report: Report,
  findings: readonly Finding[],
  records: Records,
  messages: Messages,
): string {
  const { words, instantText } = messages;
  const { headings } = words;
  const lines = [
    `${headings.asOf}: ${instantText(report.at, "UTC")}`,
    "",
    headings.summary,
    ...summary(report, records, messages),
  ];
  if (findings.length > 0) lines.push("", headings.whoMustAct);
  for (const group of groupsOf(findings, records)) lines.push("", ...groupLines(group, records, messages));
  return `${lines.map(plainText).join("\n")}\n`;
}

function summary({ summary: all }: Report, records: Records, messages: Messages): string[] {
  const { words } = messages;
  if (all.byClause.length === 0) return [`  ${words.headings.nothingFound}`];
  const regions = all.byRegion.map(({ region, ...counts }) => {
    const name = records.region(region)?.name ?? region;
    return `    ${name}: ${countsText(counts, messages)}`;
  });
  const clauses = all.byClause.map(
    ({ clause, ...counts }) => `    ${clause}: ${countsText(counts, messages)}`,
  );
  return [
    `  ${countsText(all, messages)}`,
    `  ${words.headings.byClause}`,
    ...clauses,
    `  ${words.headings.byRegion}`,
    ...regions,
  ];
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

/** Findings by the organisation that answers for them, the most urgent first. */
function groupsOf(findings: readonly Finding[], records: Records): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const organisation = actingOrganisation(finding, records);
    const key = `${organisation?.actor}/${organisation?.id}`;
    const group = groups.get(key) ?? { organisation, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  const all = [...groups.values()];
  for (const group of all) group.findings.sort((a, b) => urgency(a) - urgency(b) || compareFindings(a, b));
  const urgencyOf = new Map(all.map((group) => [group, Math.min(...group.findings.map(urgency))]));
  const breachesOf = new Map(all.map((group) => [group, group.findings.filter(isBreach).length]));
  const weigh = (numbers: Map<Group, number>, group: Group) => numbers.get(group) ?? 0;
  return all.sort(
    (a, b) =>
      weigh(urgencyOf, a) - weigh(urgencyOf, b) ||
      weigh(breachesOf, b) - weigh(breachesOf, a) ||
      ((a.organisation?.id ?? "") < (b.organisation?.id ?? "") ? -1 : 1),
  );
}

/**
 * By when something can still be done about a finding, in epoch milliseconds: what is overdue and can be done comes
 * first, what nobody can put right comes last.
 */
function urgency({ status, due, remedy }: Finding): number {
  if (remedy?.kind === "never" || status === "late") return Number.MAX_SAFE_INTEGER;
  if (status === "overdue") return 0;
  const until = remedy?.kind === "act" ? remedy.by : due;
  // What has no deadline waits for those that have one.
  return until === undefined ? Number.MAX_SAFE_INTEGER - 1 : Date.parse(until);
}

function groupLines({ organisation, findings }: Group, records: Records, messages: Messages): string[] {
  const { words, describe } = messages;
  const nameOf = (subject: Subject) => subjectName(subject, records, messages);
  const lines = [organisationName(organisation, records, messages)];
  for (const finding of findings) {
    const timeZone = zoneOf(finding.subject, records);
    const { what, remedy } = describe(finding, { nameOf, ...(timeZone && { timeZone }) });
    lines.push(`  ${words.statuses[finding.status]}  ${finding.clause}  ${what}`);
    // What is pending already says what is to be done, and by when.
    if (remedy !== undefined && finding.status !== "pending") lines.push(`    → ${remedy}`);
  }
  return lines;
}

function organisationName(
  organisation: Organisation | undefined,
  records: Records,
  { words }: Messages,
): string {
  if (organisation === undefined) return "?";
  const { actor, id } = organisation;
  const record = { "regional-operator": records.region, venue: records.venue, school: records.school }[actor](
    id,
  );
  return `${record?.name ?? id} (${words.actors[actor]}, ${id})`;
}

/** The zone of the place that a finding is about: of a lesson the school's. */
function zoneOf(subject: Subject | undefined, records: Records): string | undefined {
  const lesson = subject && lessonOf(subject, records);
  return lesson && records.schoolZone(lesson.school)?.name;
}

/** A subject as a person knows it: a lesson by date and competency, its participants by id. */
function subjectName(subject: Subject, records: Records, { words }: Messages): string {
  const { kind, id } = subject;
  const ofKind = `${words.subjects[kind]} ${id}`;
  const name = ofKind.charAt(0).toUpperCase() + ofKind.slice(1);
  const lesson = lessonOf(subject, records);
  if (lesson === undefined) return name;
  const competency = records.competency(lesson.competency)?.name ?? lesson.competency;
  return kind === "lesson" ? `${name} (${lesson.date}, ${competency})` : `${name} (${lesson.date})`;
}
