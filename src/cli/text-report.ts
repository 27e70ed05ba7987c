import type { Records } from "../festival/records.js";
import { countsOf, type Report, type Summary } from "../festival/report.js";
import { type Finding, isBreach } from "../verdict/finding.js";
import { countParts, countsText } from "./counts-text.js";
import { findingLines, type Widths } from "./finding-lines.js";
import type { Messages } from "./languages.js";
import { listedIds, organisationName } from "./names.js";
import { fill, widest } from "./terminal/columns.js";
import { as, type Line } from "./terminal/line.js";
import type { Block, Passage } from "./terminal/passage.js";
import type { Language } from "./usage.js";
import { findingsOf, type Group, groupsOf, type Kin } from "./who-must-act.js";

/** A report for a regional operator: how things stand, then by who must act, most urgent first, and what to do. */
export function textReport(
  report: Report,
  findings: readonly Finding[],
  records: Records,
  messages: Messages,
): readonly Passage[] {
  const groups = groupsOf(findings, records).flatMap((group) => groupBlocks(group, records, messages));
  const [first = [], ...others] = groups;
  const heading: Block = [[], [as("heading", messages.words.headings.whoMustAct)], ...first];
  return [
    ...summaryPassages(report, (id) => records.region(id)?.name, messages),
    { blocks: groups.length === 0 ? [] : [heading, ...others], onScreen: "cut" },
    clausePassage(report.summary, messages),
  ];
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
): readonly Passage[] {
  const ending: Block = [[], [allFindings[lang]]];
  return [
    ...summaryPassages(report, (id) => regionNames.get(id), messages),
    clausePassage(report.summary, messages),
    { blocks: report.summary.byClause.length === 0 ? [] : [ending], onScreen: "cut" },
  ];
}

type NameOfRegion = (id: string) => string | undefined;

function summaryPassages(
  { at, summary }: Pick<Report, "at" | "summary">,
  nameOf: NameOfRegion,
  messages: Messages,
): Passage[] {
  const { headings } = messages.words;
  const nothing = summary.byClause.length === 0;
  const lines: Line[] = [
    [`${headings.asOf}: ${messages.instantText(at, "UTC")}`],
    [],
    [as("heading", headings.summary)],
    ["  ", ...(nothing ? [headings.nothingFound] : countParts(summary, messages))],
  ];
  return [
    { blocks: lines.map((line) => [line]), onScreen: "cut" },
    { blocks: [regionLines(summary, nameOf, messages)], onScreen: "whole-or-not" },
  ];
}

function regionLines({ byRegion }: Summary, nameOf: NameOfRegion, messages: Messages): Block {
  if (byRegion.length === 0) return [];
  const named = byRegion.map(({ region, ...counts }) => ({ name: nameOf(region) ?? region, counts }));
  const width = widest(named.map(({ name }) => name));
  return [
    [`  ${messages.words.headings.byRegion}`],
    ...named.map(({ name, counts }) => [`    ${name}: `, fill(name, width), ...countParts(counts, messages)]),
  ];
}

/** The clauses come last: nobody has to go through them before what is to be done. */
function clausePassage({ byClause }: Summary, messages: Messages): Passage {
  const { words, clauseTitle } = messages;
  const ids = widest(byClause.map(({ clause }) => clause));
  const counts = widest(byClause.map((counted) => countsText(counted, messages)));
  const lines = byClause.map(
    ({ clause, ...counted }): Line => [
      "  ",
      as("clause", `${clause}:`),
      fill(clause, ids + 1),
      ...countParts(counted, messages),
      `${fill(countsText(counted, messages), counts)} (${clauseTitle(clause)})`,
    ],
  );
  const heading: Line[] = [[], [as("heading", words.headings.byClause)]];
  return { blocks: lines.length === 0 ? [] : [[...heading, ...lines]], onScreen: "whole-or-not" };
}

/** An organisation with the first of its findings, then the others. */
function groupBlocks(group: Group, records: Records, messages: Messages): Block[] {
  const name = organisationName(group.organisation, records, messages);
  const counts = countParts(countsOf(findingsOf(group)), messages);
  const widths: Widths = {
    status: widest(group.kin.map(([{ status }]) => messages.words.statuses[status])),
    clause: widest(group.kin.map(([{ clause }]) => clause)),
  };
  const [first = [], ...others] = group.kin.flatMap((kin) => kinBlocks(kin, widths, records, messages));
  return [[[], [as("name", name), ": ", ...counts], ...first], ...others];
}

/** Breaches are told one by one as long as they are few; of what is alike besides, the most urgent stands for all. */
function kinBlocks(findings: Kin, widths: Widths, records: Records, messages: Messages): Block[] {
  const shown = isBreach(findings[0]) ? 3 : 1;
  // One that is left over takes no more room when it is told.
  const told = findings.length <= shown + 1 && isBreach(findings[0]) ? findings : findings.slice(0, shown);
  const rest = findings.slice(told.length).flatMap(({ subject }) => subject ?? []);
  const blocks = told.map((finding) => findingLines(finding, widths, records, messages));
  if (rest.length === 0) return blocks;
  const others: Line = [
    `    ${messages.words.more(rest.length)}: `,
    as("quiet", listedIds(rest, records, messages)),
  ];
  return [...blocks.slice(0, -1), [...(blocks.at(-1) ?? []), others]];
}
